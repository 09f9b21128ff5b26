package io.github.louyu.rules.visit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.time.PeriodKind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often an enterprise is visited (走访频次): once in each calendar period of a kind, which may depend on its tier or risk grade.
 * The first line that holds decides; where none does, no visit is asked for. Immutable; each method gives another.
 *
 * <pre>{@code
 * Cadence byTier = Cadence.when(keyTier().isAtLeast(KeyTier.CITY), PeriodKind.MONTH)
 *     .orWhen(keyTier().isAtLeast(KeyTier.SUBDISTRICT), PeriodKind.QUARTER)
 *     .otherwise(PeriodKind.YEAR);
 * }</pre>
 *
 * <p>When the tier changes within a period, what has begun stays: a quarter's visit that was asked for is still asked for by the end of
 * the quarter. From the day of the change the periods of the new kind are asked for as well, beginning with the one that holds that
 * day; visits made earlier in that period count. Visits are not used up, so one visit fulfils the month and the quarter it lies in.
 * While a line cannot be decided, each period that it could ask for is undetermined.
 */
public final class Cadence {

    private final ImmutableList<Line> lines;

    private Cadence(ImmutableList<Line> lines) {
        this.lines = lines;
    }

    /**
     * One line of a cadence (频次条目).
     *
     * @param condition the condition on the file; one that always holds for the line of all others
     * @param periods the kind of period in which a visit is asked for while it holds
     */
    public record Line(Condition<EnterpriseFile> condition, PeriodKind periods) {

        /**
         * Checks that nothing is null.
         *
         * @param condition the condition on the file; one that always holds for the line of all others
         * @param periods the kind of period in which a visit is asked for while it holds
         */
        public Line {
            requireNonNull(condition, "condition");
            requireNonNull(periods, "periods");
        }
    }

    /**
     * Asks for a visit in each period of one kind, whatever the enterprise.
     *
     * @param periods the kind of period
     * @return the cadence
     */
    public static Cadence of(PeriodKind periods) {
        return new Cadence(ImmutableList.of(new Line(Conditions.always(), requireNonNull(periods, "periods"))));
    }

    /**
     * Asks for a visit in each period of a kind while a condition holds.
     *
     * @param condition the condition on the file
     * @param periods the kind of period
     * @return the cadence, to which lines may be added
     */
    public static Cadence when(Condition<EnterpriseFile> condition, PeriodKind periods) {
        return new Cadence(ImmutableList.of()).orWhen(condition, periods);
    }

    /**
     * Adds a line, for while no earlier one holds.
     *
     * @param condition the condition on the file
     * @param periods the kind of period
     * @return the longer cadence
     */
    public Cadence orWhen(Condition<EnterpriseFile> condition, PeriodKind periods) {
        Line line = new Line(requireNonNull(condition, "condition"), requireNonNull(periods, "periods"));
        return new Cadence(ImmutableList.<Line>builder().addAll(lines).add(line).build());
    }

    /**
     * Adds the last line, for while no earlier one holds.
     *
     * @param periods the kind of period
     * @return the longer cadence
     */
    public Cadence otherwise(PeriodKind periods) {
        return orWhen(Conditions.always(), periods);
    }

    /**
     * Gives the lines.
     *
     * @return the lines in their order, of which the first that holds decides; at least one
     */
    public ImmutableList<Line> lines() {
        return lines;
    }

    /**
     * Gives the kinds of period that it may ask for.
     *
     * @return the kinds, in the order of the lines
     */
    public ImmutableSet<PeriodKind> periods() {
        return lines.stream().map(Line::periods).collect(ImmutableSet.toImmutableSet());
    }

    /** When each kind of period is asked for: while a line of it holds and none before that line. */
    ImmutableMap<PeriodKind, Condition<EnterpriseFile>> conditions() {
        Map<PeriodKind, Condition<EnterpriseFile>> conditions = new LinkedHashMap<>();
        Condition<EnterpriseFile> noneBefore = Conditions.always();
        for (Line line : lines) {
            Condition<EnterpriseFile> holds = both(noneBefore, line.condition());
            conditions.merge(line.periods(), holds, Conditions::any);
            noneBefore = both(noneBefore, Conditions.not(line.condition()));
        }
        return ImmutableMap.copyOf(conditions);
    }

    private static Condition<EnterpriseFile> both(Condition<EnterpriseFile> first, Condition<EnterpriseFile> second) {
        return first.equals(Conditions.always()) ? second : Conditions.all(first, second);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cadence that && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    @Override
    public String toString() {
        return "Cadence" + lines;
    }
}
