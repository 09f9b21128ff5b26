/**
 * The domain model of building communities (楼宇社区): enterprise files, time and identities. Values only; nothing here
 * knows how it is judged.
 */
@SuppressWarnings("module") // the rules module, to which the style is shown, is compiled after this one
module io.github.louyu.core {
    requires transitive com.google.common;
    requires transitive org.joda.money;
    requires static transitive org.jspecify;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports io.github.louyu.committee;
    exports io.github.louyu.community;
    exports io.github.louyu.enterprise;
    exports io.github.louyu.service;
    exports io.github.louyu.style to
            io.github.louyu.rules;
    exports io.github.louyu.text;
    exports io.github.louyu.time;
}
