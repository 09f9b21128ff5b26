/**
 * Facts, conditions and the engines built on them: whom to visit (六必访), why, by when, and who goes. A rule is data with
 * many readings.
 */
module io.github.louyu.rules {
    requires transitive io.github.louyu.core;
    requires org.slf4j;
    requires static transitive org.jspecify;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports io.github.louyu.rules;
    exports io.github.louyu.rules.governance;
    exports io.github.louyu.rules.eligibility;
    exports io.github.louyu.rules.eligibility.classification;
    exports io.github.louyu.rules.visit;
    exports io.github.louyu.rules.visit.office;
}
