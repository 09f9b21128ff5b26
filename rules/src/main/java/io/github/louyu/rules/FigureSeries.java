package io.github.louyu.rules;

import static io.github.louyu.rules.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The published figures of one kind over periods of one kind (指标序列), such as half-year taxes. Its facts are read relative to
 * the latest period published by the date, whether the value of that period is known or not.
 *
 * <pre>{@code
 * FigureSeries<MoneyFact<EnterpriseFile>> tax = EnterpriseFacts.tax(PeriodKind.HALF_YEAR);
 * Condition<EnterpriseFile> decline = tax.latest().isBelow(tax.yearBefore().times("0.80"));
 * }</pre>
 *
 * <p>What is worked out from several periods is exact, and missing if the figure of one of them is.
 *
 * @param <F> the type of its facts
 */
public final class FigureSeries<F extends QuantityFact<EnterpriseFile, ?>> {

    private static final int MAX_PERIODS = 400;

    private final FigureKind<?> kind;
    private final PeriodKind periods;
    private final boolean endingWithYear;
    private final FactMaker<F> maker;

    private FigureSeries(FigureKind<?> kind, PeriodKind periods, boolean endingWithYear, FactMaker<F> maker) {
        this.kind = kind;
        this.periods = periods;
        this.endingWithYear = endingWithYear;
        this.maker = maker;
    }

    private interface FactMaker<F> {
        F read(String name, Bilingual label, FigureReader<?> reader, Dimension dimension);

        F calculated(String name, Bilingual label, Calculation<EnterpriseFile> calculation, Dimension dimension);
    }

    /** Makes a fact of its name, label, reader and dimension. */
    interface FactFactory<V, F> {
        F make(String name, Bilingual label, FactReader<EnterpriseFile, V> reader, Dimension dimension);
    }

    static <T, V, F extends QuantityFact<EnterpriseFile, V>> FigureSeries<F> of(
            FigureKind<T> kind,
            PeriodKind periods,
            Function<T, V> value,
            FactFactory<V, F> factory,
            Function<Calculation<EnterpriseFile>, FactReader<EnterpriseFile, V>> calculated) {
        requireNonNull(kind, "kind");
        requireNonNull(periods, "periods");
        return new FigureSeries<>(kind, periods, false, new FactMaker<>() {
            @Override
            @SuppressWarnings("unchecked") // the reader was made for this kind
            public F read(String name, Bilingual label, FigureReader<?> reader, Dimension dimension) {
                return factory.make(name, label, ((FigureReader<T>) reader).map(value), dimension);
            }

            @Override
            public F calculated(
                    String name, Bilingual label, Calculation<EnterpriseFile> calculation, Dimension dimension) {
                return factory.make(name, label, calculated.apply(calculation), dimension);
            }
        });
    }

    /**
     * Gives the kind of figure.
     *
     * @return the kind
     */
    public FigureKind<?> kind() {
        return kind;
    }

    /**
     * Gives the kind of periods.
     *
     * @return the kind of periods
     */
    public PeriodKind periods() {
        return periods;
    }

    /**
     * Gives the stable name.
     *
     * @return the kinds of figure and of period, such as {@code TAX/HALF_YEAR}, and {@code /ending-with-year} if only the ends of
     *     years count
     */
    public String name() {
        return kind.code() + "/" + periods + (endingWithYear ? "/ending-with-year" : "");
    }

    /**
     * Gives the same series read up to the end of a year: the latest period counts that ends a calendar year, if a later one has
     * been published or not.
     *
     * @return the series, whose latest period is the last of a year
     */
    public FigureSeries<F> endingWithYear() {
        return new FigureSeries<>(kind, periods, true, maker);
    }

    /**
     * Gives the figure of the latest period published.
     *
     * @return the fact; missing as long as none is published, or if its value is not known
     */
    public F latest() {
        return before(0);
    }

    /**
     * Gives the figure of the period before the latest one published.
     *
     * @return the fact; missing if that period is not on file
     */
    public F periodBefore() {
        return before(1);
    }

    /**
     * Gives the figure of the same period a year before the latest one published: of the first half of 2019, the first half of
     * 2018. Of years it is the period before.
     *
     * @return the fact; missing if that period is not on file
     */
    public F yearBefore() {
        return before(periods.perYear());
    }

    /**
     * Gives the figure of the period that lies so many periods before the latest one published.
     *
     * @param count how many periods before, from 0 for the latest itself to 400
     * @return the fact; missing if that period is not on file
     * @throws IllegalArgumentException if {@code count} is out of range
     */
    public F before(int count) {
        check("periods before", count, 0);
        return switch (count) {
            case 0 -> reading("latest", FactLabels.latest(label(), periods), 0);
            case 1 -> reading("period-before", FactLabels.periodBefore(label(), periods), 1);
            default ->
                count == periods.perYear()
                        ? reading("year-before", FactLabels.yearBefore(label(), periods), count)
                        : reading(count + "-before", FactLabels.counted("fact.before", label(), periods, count), count);
        };
    }

    /**
     * Adds up the latest periods: research spending of three years.
     *
     * @param count how many periods, the latest included, from 1 to 400
     * @return the sum, a figure of all these months; missing if one of them is
     * @throws IllegalArgumentException if {@code count} is out of range
     */
    public F sumOfLast(int count) {
        return ofLast(Operation.SUM, "sum-of-last", count, count);
    }

    /**
     * Takes the mean of the latest periods.
     *
     * @param count how many periods, the latest included, from 1 to 400
     * @return the mean, exactly; missing if one of them is
     * @throws IllegalArgumentException if {@code count} is out of range
     */
    public F meanOfLast(int count) {
        return ofLast(Operation.MEAN, "mean-of-last", count, 1);
    }

    /**
     * Takes the least of the latest periods.
     *
     * @param count how many periods, the latest included, from 1 to 400
     * @return the least; missing if one of them is
     * @throws IllegalArgumentException if {@code count} is out of range
     */
    public F leastOfLast(int count) {
        return ofLast(Operation.LEAST, "least-of-last", count, 1);
    }

    /**
     * Takes the greatest of the latest periods.
     *
     * @param count how many periods, the latest included, from 1 to 400
     * @return the greatest; missing if one of them is
     * @throws IllegalArgumentException if {@code count} is out of range
     */
    public F greatestOfLast(int count) {
        return ofLast(Operation.GREATEST, "greatest-of-last", count, 1);
    }

    /**
     * Takes the mean of the periods before the latest one, to hold the latest against: a moving mean.
     *
     * @param count how many periods, the latest not included, from 1 to 400
     * @return the mean, exactly; missing if one of them is
     * @throws IllegalArgumentException if {@code count} is out of range
     */
    public F meanBefore(int count) {
        check("periods", count, 1);
        return calculated("mean-before", count, Calculation.of(Operation.MEAN, range(1, count)), months());
    }

    /**
     * Takes the mean of the latest four quarters, each the average of the values at its start and at its end, as tax law has it for
     * staff and assets. The figures are values at the ends of quarters, so five of them are read.
     *
     * @return the mean, a figure of a year; missing if one of the five is
     * @throws IllegalArgumentException if the periods are no quarters
     */
    public F meanOfQuarterAverages() {
        if (periods != PeriodKind.QUARTER) {
            throw SENTENCES.refusal(
                    "figures.quarters", Map.of("kind", kind.code(), "expected", PeriodKind.QUARTER, "was", periods));
        }
        return maker.calculated(
                name("mean-of-quarter-averages"),
                FactLabels.ofPeriod("fact.mean-of-quarter-averages", label(), periods),
                Calculation.of(Operation.MEAN_OF_AVERAGES, range(0, 5)),
                dimension().over(PeriodKind.YEAR.months()));
    }

    /**
     * Gives by how much the latest period is above the one before.
     *
     * @return the amount, negative if it is below; missing if either is
     */
    public F changeFromPeriodBefore() {
        return change("change-from-period-before", periodBefore());
    }

    /**
     * Gives by how much the latest period is above the same one a year before.
     *
     * @return the amount, negative if it is below; missing if either is
     */
    public F changeFromYearBefore() {
        return periods == PeriodKind.YEAR ? changeFromPeriodBefore() : change("change-from-year-before", yearBefore());
    }

    /**
     * Gives by how many percent the latest period is above the one before.
     *
     * @return the change in percent, negative if it is below; missing if either is, and where the period before is not above zero
     */
    public DecimalFact<EnterpriseFile> percentChangeFromPeriodBefore() {
        return percentChange("percent-change-from-period-before", periodBefore());
    }

    /**
     * Gives by how many percent the latest period is above the same one a year before.
     *
     * @return the change in percent, negative if it is below; missing if either is, and where the year before is not above zero
     */
    public DecimalFact<EnterpriseFile> percentChangeFromYearBefore() {
        return periods == PeriodKind.YEAR
                ? percentChangeFromPeriodBefore()
                : percentChange("percent-change-from-year-before", yearBefore());
    }

    /**
     * Counts how many times in a row a period was below the one before it, from the latest one back.
     *
     * @param atMost how many are counted at most, from 1 to 400; so many periods and one more are read
     * @return the count; missing if a figure is before the row has ended
     * @throws IllegalArgumentException if {@code atMost} is out of range
     */
    public CountFact<EnterpriseFile> declinesInARow(int atMost) {
        check("declines in a row", atMost, 1);
        return new CountFact<>(
                name("declines-in-a-row-" + atMost),
                FactLabels.counted("fact.declines-in-a-row", label(), periods, atMost),
                new CalculatedReader<>(
                        Calculation.of(Operation.DECLINES, range(0, atMost + 1)),
                        CountFact::wholeOf,
                        count -> Quantity.of(Fraction.of(count))));
    }

    private F change(String which, F base) {
        return maker.calculated(
                name(which),
                FactLabels.ofPeriod("fact." + which, label(), periods),
                Calculation.of(Operation.DIFFERENCE, List.of(latest(), base)),
                months());
    }

    private DecimalFact<EnterpriseFile> percentChange(String which, F base) {
        return new DecimalFact<>(
                name(which),
                FactLabels.ofPeriod("fact." + which, label(), periods),
                DecimalFact.reader(Calculation.of(Operation.PERCENT_CHANGE, List.of(latest(), base))),
                Dimension.of(Unit.PERCENT));
    }

    private F ofLast(Operation operation, String which, int count, int periodsCovered) {
        check("periods", count, 1);
        return calculated(
                which,
                count,
                Calculation.of(operation, range(0, count)),
                dimension().over(periodsCovered * periods.months()));
    }

    private F calculated(String which, int count, Calculation<EnterpriseFile> calculation, Dimension dimension) {
        return maker.calculated(
                name(which + "-" + count),
                FactLabels.counted("fact." + which, label(), periods, count),
                calculation,
                dimension);
    }

    private List<F> range(int from, int count) {
        List<F> facts = new ArrayList<>(count);
        for (int i = from; i < from + count; i++) {
            facts.add(before(i));
        }
        return facts;
    }

    private F reading(String which, Bilingual label, int before) {
        return maker.read(name(which), label, new FigureReader<>(kind, periods, before, endingWithYear), months());
    }

    private Dimension months() {
        return dimension().over(periods.months());
    }

    private Dimension dimension() {
        return kind.type().kind() == ValueType.Kind.MONEY
                ? Dimension.MONEY
                : Dimension.of(Unit.of(kind.type().unit().orElseThrow()));
    }

    private Bilingual label() {
        return endingWithYear ? FactLabels.endingWithYear(kind.label()) : kind.label();
    }

    private String name(String which) {
        return name() + "/" + which;
    }

    private void check(String what, int count, int least) {
        if (count < least || count > MAX_PERIODS) {
            throw SENTENCES.refusal(
                    "figures.count",
                    Map.of(
                            "kind",
                            kind.code(),
                            "what",
                            SENTENCES.bilingual("figures." + what.replace(' ', '-')),
                            "least",
                            least,
                            "most",
                            MAX_PERIODS,
                            "count",
                            count));
        }
    }

    /** Series are equal if they are of equal kinds of figures, over the same periods. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FigureSeries<?> that
                && kind.equals(that.kind)
                && periods == that.periods
                && endingWithYear == that.endingWithYear;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, periods, endingWithYear);
    }

    @Override
    public String toString() {
        return name();
    }
}
