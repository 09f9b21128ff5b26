package io.github.louyu.testkit.coverage;

import static io.github.louyu.testkit.coverage.Texts.WORDS;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.louyu.text.Bilingual;
import java.util.Locale;
import java.util.Map;

/**
 * What was asked for, seen, and declared impossible (覆盖报告). Immutable.
 *
 * @param goals all that may be seen
 * @param seen those of them that were seen
 * @param impossible those that cannot occur, with the reason
 */
public record CoverageReport(ImmutableSet<Goal> goals, ImmutableSet<Goal> seen, ImmutableMap<Goal, String> impossible) {

    /**
     * Checks that nothing is null.
     *
     * @param goals all that may be seen
     * @param seen those of them that were seen
     * @param impossible those that cannot occur, with the reason
     */
    public CoverageReport {
        requireNonNull(goals, "goals");
        requireNonNull(seen, "seen");
        requireNonNull(impossible, "impossible");
    }

    /**
     * Gives what is asked for: all but what cannot occur.
     *
     * @return the goals, in the order of the rules
     */
    public ImmutableSet<Goal> asked() {
        return Sets.difference(goals, impossible.keySet()).immutableCopy();
    }

    /**
     * Gives what is asked for and was not seen.
     *
     * @return the goals, in the order of the rules
     */
    public ImmutableSet<Goal> missing() {
        return Sets.difference(asked(), seen).immutableCopy();
    }

    /**
     * Gives what cannot occur by what was declared, and occurred.
     *
     * @return the goals, in the order of the rules; usually none
     */
    public ImmutableSet<Goal> contradicted() {
        return goals.stream()
                .filter(goal -> impossible.containsKey(goal) && seen.contains(goal))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Gives the share of what is asked for that was seen.
     *
     * @return whole percent, rounded down; 100 if nothing is asked for
     */
    public int percent() {
        int asked = asked().size();
        return asked == 0 ? 100 : (asked - missing().size()) * 100 / asked;
    }

    /**
     * Fails unless enough was seen, and nothing that cannot occur.
     *
     * @param percent the least share, from 0 to 100
     * @throws AssertionError with this report in Chinese and English, if less was seen
     * @throws IllegalArgumentException if the share is not from 0 to 100
     */
    public void assertAtLeast(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException(
                    "coverage: the least share must be from 0 to 100 percent, but was " + percent);
        }
        if (percent() < percent || !contradicted().isEmpty()) {
            Bilingual bar = WORDS.bilingual("bar", Map.of("percent", Bilingual.same(Integer.toString(percent))));
            throw new AssertionError(
                    bar.zh() + "\n" + toText(Locale.CHINESE) + "\n" + bar.en() + "\n" + toText(Locale.ENGLISH));
        }
    }

    /**
     * Says what was seen, and of each rule what was not.
     *
     * @param locale the reader's locale: Chinese, or English for everybody else
     * @return the text, without a line break at its end
     */
    public String toText(Locale locale) {
        StringBuilder text = new StringBuilder(WORDS.get(
                locale,
                "total",
                Map.of(
                        "asked", Integer.toString(asked().size()),
                        "seen", Integer.toString(asked().size() - missing().size()),
                        "percent", Integer.toString(percent()))));
        missing().forEach(goal -> text.append("\n  ").append(line(locale, "missing", goal)));
        contradicted().forEach(goal -> text.append("\n  ").append(line(locale, "contradicted", goal)));
        impossible.forEach((goal, reason) -> text.append("\n  ")
                .append(line(locale, "impossible", goal))
                .append(WORDS.get(locale, "because", Map.of("reason", reason))));
        return text.toString();
    }

    private static String line(Locale locale, String key, Goal goal) {
        Map<String, String> values = Map.of(
                "name", goal.name(),
                "part", goal.part().map(part -> part.in(locale)).orElse(""),
                "outcome", goal.outcome().label().in(locale));
        String what = WORDS.get(locale, pattern(goal), values);
        return WORDS.get(locale, key, Map.of("what", what));
    }

    private static String pattern(Goal goal) {
        return switch (goal.kind()) {
            case RULE -> goal.part().isEmpty() ? "rule" : "leaf";
            case TABLE -> goal.part().isEmpty() ? "table" : goal.outcome() == Outcome.IN_FORCE ? "version" : "row";
        };
    }
}
