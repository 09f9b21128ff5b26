package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import java.util.function.Function;

/**
 * The published figures of one kind over periods of one kind (指标序列), such as half-year taxes. Its facts are read relative to
 * the latest period published by the date, whether the value of that period is known or not.
 *
 * <pre>{@code
 * FigureSeries<MoneyFact<EnterpriseFile>> tax = EnterpriseFacts.tax(PeriodKind.HALF_YEAR);
 * Condition<EnterpriseFile> decline = tax.latest().isBelow(tax.yearBefore().times("0.80"));
 * }</pre>
 *
 * @param <F> the type of its facts
 */
public final class FigureSeries<F extends OrderedFact<EnterpriseFile, ?>> {

    private final FigureKind<?> kind;
    private final PeriodKind periods;
    private final FactMaker<F> maker;

    private FigureSeries(FigureKind<?> kind, PeriodKind periods, FactMaker<F> maker) {
        this.kind = kind;
        this.periods = periods;
        this.maker = maker;
    }

    private interface FactMaker<F> {
        F make(String name, Bilingual label, int periodsBefore);
    }

    static <T, V, F extends OrderedFact<EnterpriseFile, V>> FigureSeries<F> of(
            FigureKind<T> kind, PeriodKind periods, Function<T, V> value, FactFactory<V, F> factory) {
        requireNonNull(kind, "kind");
        requireNonNull(periods, "periods");
        return new FigureSeries<>(
                kind,
                periods,
                (name, label, before) ->
                        factory.make(name, label, new FigureReader<>(kind, periods, before).map(value)));
    }

    /** Makes a fact of its name, label and reader. */
    interface FactFactory<V, F> {
        F make(String name, Bilingual label, FactReader<EnterpriseFile, V> reader);
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
     * Gives the figure of the latest period published.
     *
     * @return the fact; missing as long as none is published, or if its value is not known
     */
    public F latest() {
        return maker.make(name("latest"), FactLabels.latest(kind.label(), periods), 0);
    }

    /**
     * Gives the figure of the period before the latest one published.
     *
     * @return the fact; missing if that period is not on file
     */
    public F periodBefore() {
        return maker.make(name("period-before"), FactLabels.periodBefore(kind.label(), periods), 1);
    }

    /**
     * Gives the figure of the same period a year before the latest one published: of the first half of 2019, the first half of
     * 2018.
     *
     * @return the fact; missing if that period is not on file
     */
    public F yearBefore() {
        return maker.make(name("year-before"), FactLabels.yearBefore(kind.label(), periods), periods.perYear());
    }

    private String name(String which) {
        return kind.code() + "/" + periods + "/" + which;
    }
}
