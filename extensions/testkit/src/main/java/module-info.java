/**
 * Test support (测试支持) for host projects: random values, assertions, case files, coverage by outcome and boundary cases. For
 * the test scope of a host; nothing of it belongs in what a host ships.
 */
module io.github.louyu.testkit {
    requires transitive io.github.louyu.rules;
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires org.snakeyaml.engine;
    requires static transitive org.jspecify;

    exports io.github.louyu.testkit.arbitraries;
    exports io.github.louyu.testkit.assertions;
    exports io.github.louyu.testkit.cases;
    exports io.github.louyu.testkit.coverage;
}
