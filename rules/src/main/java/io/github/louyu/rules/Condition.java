package io.github.louyu.rules;

import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What must hold of a subject (条件): a small tree over named facts that can be tested, explained, put on a time axis and read
 * out in words. Made with {@link Conditions} and the comparisons of {@link Fact}.
 *
 * <p>Two conditions are equal if they say the same of the same facts. Immutable.
 *
 * <pre>{@code
 * Condition<EnterpriseFile> scope = all(
 *     keyTier().isAtLeast(KeyTier.DISTRICT),
 *     event(EventKind.RELOCATION_NOTICE).happenedWithinLast(Span.days(30)));
 * Truth truth = scope.test(file, LocalDate.of(2019, 9, 24));
 * }</pre>
 *
 * @param <S> the type of the subject
 */
public sealed interface Condition<S> permits Node {

    /**
     * Tells whether the condition holds of a subject on a date, as known on that date.
     *
     * @param subject the subject
     * @param date the date
     * @return TRUE, FALSE, or UNKNOWN where a fact is missing that would decide
     * @throws IllegalStateException if the condition counts working days; {@link #using} says by which calendar
     */
    Truth test(S subject, LocalDate date);

    /**
     * Tells why the condition holds of a subject on a date, or why not, or what is missing.
     *
     * @param subject the subject
     * @param date the date
     * @return the explanation, of the same truth as {@link #test}
     * @throws IllegalStateException if the condition counts working days; {@link #using} says by which calendar
     */
    Explanation explain(S subject, LocalDate date);

    /**
     * Gives the truth over a range of days, on each day as known that day. It is exact, and made of the days on which something
     * can change, not of every day.
     *
     * @param subject the subject
     * @param range the days asked about
     * @return the truth on every day of the range, UNKNOWN where a fact is missing that would decide; outside the range the
     *     timeline holds nothing
     * @throws IllegalStateException if the condition counts working days; {@link #using} says by which calendar
     */
    Timeline<Truth> timeline(S subject, DateRange range);

    /**
     * Finds the first day after a day on which the truth is another than on that day, if nothing more becomes known than is
     * known on it. The search has no horizon: every later day is looked at.
     *
     * @param subject the subject; an enterprise file is read as known on the day
     * @param date the day
     * @return the day of the next change, empty if the truth stays for ever
     * @throws IllegalStateException if the condition counts working days; {@link #using} says by which calendar
     */
    Optional<LocalDate> nextChange(S subject, LocalDate date);

    /**
     * Binds the condition to the calendar by which it counts working days.
     *
     * @param calendar the calendar
     * @return what evaluates it
     */
    Evaluator<S> using(WorkCalendar calendar);

    /**
     * Binds the condition to the calendar by which it counts working days and the rates by which it converts money.
     *
     * @param calendar the calendar
     * @param rates the exchange rates by date
     * @return what evaluates it
     */
    Evaluator<S> using(WorkCalendar calendar, ExchangeRates rates);

    /**
     * Gives the condition as neutral data, complete enough to build an equal one from it and its facts.
     *
     * @return the root of the tree
     */
    RuleNode view();

    /**
     * Lifts the condition to a subject that is related to its own.
     *
     * @param <R> the type of the subject it is lifted to
     * @param relation the way from that subject to this one's
     * @return the condition on that subject; UNKNOWN where it needs the related subject and that is not known
     */
    <R> Condition<R> via(Relation<R, S> relation);

    /**
     * Gives the condition in words.
     *
     * @param locale the reader's locale: Chinese, or English for everybody else
     * @return one line of text
     */
    String toText(Locale locale);
}
