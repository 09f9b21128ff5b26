/**
 * Values of Louyu as documents: JSON to store and exchange, YAML to write by hand, and a JSON Schema for each kind (文档读写).
 */
module io.github.louyu.json {
    requires transitive io.github.louyu.core;
    requires transitive io.github.louyu.rules;
    requires com.fasterxml.jackson.core;
    requires org.snakeyaml.engine;
    requires static transitive org.jspecify;

    exports io.github.louyu.json;
    exports io.github.louyu.json.input;
}
