package io.github.louyu.testkit.coverage;

import static io.github.louyu.testkit.coverage.Texts.WORDS;
import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that cases should show (覆盖目标): an outcome of a rule or of one leaf of its conditions, or of a decision table, one of its
 * rows or one of its versions.
 *
 * @param kind of what it is an outcome
 * @param name the id of the rule or policy, or the name of the condition or table
 * @param part the words of the leaf, the row or the version; empty for the whole
 * @param code the reason code of the leaf, the id of the row or the days of the version, such as {@code 2020-01-01/..}; of a row of a
 *     version its id, {@code @} and those days; empty for the whole
 * @param outcome what should be seen of it
 */
public record Goal(Kind kind, String name, Optional<Bilingual> part, Optional<String> code, Outcome outcome) {

    /** Of what something should be seen (覆盖对象). */
    public enum Kind {
        /** A rule, a policy or a condition (规则). */
        RULE,
        /** A decision table (判定表). */
        TABLE
    }

    /**
     * Checks that nothing is null.
     *
     * @param kind of what it is an outcome
     * @param name the id of the rule or policy, or the name of the condition or table
     * @param part the words of the leaf, the row or the version; empty for the whole
     * @param code the reason code of the leaf, the id of the row or the days of the version; empty for the whole
     * @param outcome what should be seen of it
     */
    public Goal {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        requireNonNull(part, "part");
        requireNonNull(code, "code");
        requireNonNull(outcome, "outcome");
    }

    static Goal ofRule(String rule, Outcome outcome) {
        return new Goal(Kind.RULE, rule, Optional.empty(), Optional.empty(), outcome);
    }

    static Goal ofLeaf(String rule, LeafKey leaf, Outcome outcome) {
        return new Goal(Kind.RULE, rule, Optional.of(leaf.words()), Optional.of(leaf.reasonCode()), outcome);
    }

    static Goal ofTable(String table, Outcome outcome) {
        return new Goal(Kind.TABLE, table, Optional.empty(), Optional.empty(), outcome);
    }

    /** That a row decides, of a version if the table has such. */
    static Goal ofRow(String table, @Nullable DateRange version, String row) {
        Bilingual id = Bilingual.same(row);
        return version == null
                ? ofPart(table, WORDS.bilingual("part.row", Map.of("row", id)), row, Outcome.DECIDED)
                : ofPart(
                        table,
                        WORDS.bilingual(
                                "part.row-of-version",
                                Map.of("row", id, "version", Bilingual.same(version.toString()))),
                        row + "@" + version,
                        Outcome.DECIDED);
    }

    static Goal ofVersion(String table, DateRange version) {
        return ofPart(
                table,
                WORDS.bilingual("part.version", Map.of("version", Bilingual.same(version.toString()))),
                version.toString(),
                Outcome.IN_FORCE);
    }

    private static Goal ofPart(String table, Bilingual words, String code, Outcome outcome) {
        return new Goal(Kind.TABLE, table, Optional.of(words), Optional.of(code), outcome);
    }
}
