/** A host that names the one module it uses; the rest comes with it. */
module io.github.louyu.examples.tinyhost {
    requires io.github.louyu.rules;
}
