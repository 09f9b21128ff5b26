package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Span;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/**
 * A fact that is a day (日期).
 *
 * @param <S> the type of the subject
 */
public final class DateFact<S> extends Fact<S, LocalDate> {

    DateFact(String name, Bilingual label, FactReader<S, LocalDate> reader) {
        super(name, label, reader);
    }

    /**
     * Holds if the value is the given day or later.
     *
     * @param limit the day
     * @return the condition; UNKNOWN if the fact is missing
     */
    public Condition<S> isOnOrAfter(LocalDate limit) {
        return compared(Comparison.AT_LEAST, limit);
    }

    /**
     * Holds if the value is the given day or later, which changes over the years.
     *
     * @param limit the day by date
     * @return the condition; UNKNOWN if the fact is missing, or on a day for which the parameter has no value
     */
    public Condition<S> isOnOrAfter(DatedParameter<LocalDate> limit) {
        return compared(Comparison.AT_LEAST, limit);
    }

    /**
     * Holds if the value is the given day or later, which is another fact.
     *
     * @param limit the fact to compare with
     * @return the condition; UNKNOWN if either fact is missing
     */
    public Condition<S> isOnOrAfter(Fact<S, LocalDate> limit) {
        return compared(Comparison.AT_LEAST, limit);
    }

    /**
     * Holds if the value is the given day or earlier.
     *
     * @param limit the day
     * @return the condition; UNKNOWN if the fact is missing
     */
    public Condition<S> isOnOrBefore(LocalDate limit) {
        return compared(Comparison.AT_MOST, limit);
    }

    /**
     * Holds if the value is the given day or earlier, which changes over the years.
     *
     * @param limit the day by date
     * @return the condition; UNKNOWN if the fact is missing, or on a day for which the parameter has no value
     */
    public Condition<S> isOnOrBefore(DatedParameter<LocalDate> limit) {
        return compared(Comparison.AT_MOST, limit);
    }

    /**
     * Holds if the value is the given day or earlier, which is another fact.
     *
     * @param limit the fact to compare with
     * @return the condition; UNKNOWN if either fact is missing
     */
    public Condition<S> isOnOrBefore(Fact<S, LocalDate> limit) {
        return compared(Comparison.AT_MOST, limit);
    }

    /**
     * Holds if the value is later than the given day.
     *
     * @param limit the day
     * @return the condition; UNKNOWN if the fact is missing
     */
    public Condition<S> isAfter(LocalDate limit) {
        return compared(Comparison.ABOVE, limit);
    }

    /**
     * Holds if the value is later than the given day, which changes over the years.
     *
     * @param limit the day by date
     * @return the condition; UNKNOWN if the fact is missing, or on a day for which the parameter has no value
     */
    public Condition<S> isAfter(DatedParameter<LocalDate> limit) {
        return compared(Comparison.ABOVE, limit);
    }

    /**
     * Holds if the value is later than the given day, which is another fact.
     *
     * @param limit the fact to compare with
     * @return the condition; UNKNOWN if either fact is missing
     */
    public Condition<S> isAfter(Fact<S, LocalDate> limit) {
        return compared(Comparison.ABOVE, limit);
    }

    /**
     * Holds if the value is earlier than the given day.
     *
     * @param limit the day
     * @return the condition; UNKNOWN if the fact is missing
     */
    public Condition<S> isBefore(LocalDate limit) {
        return compared(Comparison.BELOW, limit);
    }

    /**
     * Holds if the value is earlier than the given day, which changes over the years.
     *
     * @param limit the day by date
     * @return the condition; UNKNOWN if the fact is missing, or on a day for which the parameter has no value
     */
    public Condition<S> isBefore(DatedParameter<LocalDate> limit) {
        return compared(Comparison.BELOW, limit);
    }

    /**
     * Holds if the value is earlier than the given day, which is another fact.
     *
     * @param limit the fact to compare with
     * @return the condition; UNKNOWN if either fact is missing
     */
    public Condition<S> isBefore(Fact<S, LocalDate> limit) {
        return compared(Comparison.BELOW, limit);
    }

    /**
     * Holds if the day lies ahead, at most so far: from the day less the span, up to the day itself, both included. The window
     * is laid from the fact's day.
     *
     * @param span the length of the window
     * @return the condition; UNKNOWN if the fact is missing
     */
    public Condition<S> isWithinNext(Span span) {
        return new DateWindowNode<>(this, Window.next(span));
    }

    /**
     * Holds if the day lies ahead, at most so far.
     *
     * @param period months or days, not both
     * @return the condition; UNKNOWN if the fact is missing
     * @see #isWithinNext(Span)
     */
    public Condition<S> isWithinNext(Period period) {
        return isWithinNext(Span.of(period));
    }

    /**
     * Holds if the day has come, at most so long ago: from the day itself, up to the day and the span, both included. The window
     * is laid from the fact's day.
     *
     * @param span the length of the window
     * @return the condition; UNKNOWN if the fact is missing
     */
    public Condition<S> isWithinLast(Span span) {
        return new DateWindowNode<>(this, Window.last(span));
    }

    /**
     * Holds if the day has come, at most so long ago.
     *
     * @param period months or days, not both
     * @return the condition; UNKNOWN if the fact is missing
     * @see #isWithinLast(Span)
     */
    public Condition<S> isWithinLast(Period period) {
        return isWithinLast(Span.of(period));
    }

    /**
     * Holds if the day has come, at least so long ago: from the day and the span on. Zero days are from the day itself on.
     *
     * <pre>{@code
     * registered.isAtLeastAgo(Span.months(12)) // registered for a year or longer
     * }</pre>
     *
     * @param span how long ago at least
     * @return the condition; UNKNOWN if the fact is missing
     */
    public Condition<S> isAtLeastAgo(Span span) {
        return new DateWindowNode<>(this, Window.ago(span));
    }

    /**
     * Holds if the day lies ahead, at least so far: up to the day less the span. Zero days are up to the day itself.
     *
     * @param span how far ahead at least
     * @return the condition; UNKNOWN if the fact is missing
     */
    public Condition<S> isAtLeastAhead(Span span) {
        return new DateWindowNode<>(this, Window.ahead(span));
    }

    @Override
    public <R> DateFact<R> via(Relation<R, S> relation) {
        return new DateFact<>(relation.nameOf(this), relation.labelOf(this), new ViaReader<>(relation, this));
    }

    @Override
    public ValueType.Kind type() {
        return ValueType.Kind.DATE;
    }

    @Override
    Integer compare(LocalDate a, LocalDate b) {
        return a.compareTo(b);
    }

    @Override
    Bilingual margin(LocalDate value, LocalDate limit) {
        return FactLabels.days(ChronoUnit.DAYS.between(limit, value));
    }

    @Override
    boolean isDate() {
        return true;
    }

    @Override
    ImmutableList<LocalDate> candidates(Collection<LocalDate> turning, int ties, LocalDate date) {
        return Candidates.whole(
                        turning.stream().map(LocalDate::toEpochDay).toList(),
                        ties,
                        date.toEpochDay(),
                        LocalDate.MIN.toEpochDay(),
                        LocalDate.MAX.toEpochDay())
                .stream()
                .map(LocalDate::ofEpochDay)
                .collect(ImmutableList.toImmutableList());
    }
}
