package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One subject on one date (读取结果): each fact is read once and each condition is tested once, however many rules ask for it. The
 * answers are those of {@link Fact#read} and of {@link Condition#using(WorkCalendar, ExchangeRates)}; a subject of the host's own
 * must not change meanwhile. Thread-safe.
 *
 * <pre>{@code
 * Reading<EnterpriseFile> reading = Reading.of(file, date, WorkCalendar.china(), ExchangeRates.none());
 * boolean large = reading.truth(HEADCOUNT.isAtLeast(300)) == Truth.TRUE;
 * Optional<Long> staff = reading.value(HEADCOUNT);
 * }</pre>
 *
 * @param <S> the type of the subject
 */
public final class Reading<S> {

    private final S subject;
    private final LocalDate date;
    private final Context context;
    private final ReadValues kept;

    /** Shares what was read with whoever reads this very subject on this date, unless facts say something else than they do. */
    Reading(S subject, LocalDate date, Context context) {
        this.subject = subject;
        this.date = date;
        this.context = context;
        ReadValues shared = context.kept();
        this.kept = shared != null && shared.isOf(subject, date) ? shared : new ReadValues(subject, date);
    }

    /**
     * Starts to read a subject.
     *
     * @param <S> the type of the subject
     * @param subject the subject
     * @param date the date; an enterprise file is read as known on it
     * @param calendar the calendar by which conditions count working days
     * @param rates the rates by which money is converted
     * @return the reading, of which nothing has been read yet
     */
    public static <S> Reading<S> of(S subject, LocalDate date, WorkCalendar calendar, ExchangeRates rates) {
        requireNonNull(subject, "subject");
        requireNonNull(date, "date");
        Context context = Context.of(requireNonNull(calendar, "calendar"), requireNonNull(rates, "rates"));
        return new Reading<>(subject, date, context.keeping(new ReadValues(subject, date)));
    }

    /**
     * Gives the subject.
     *
     * @return the subject
     */
    public S subject() {
        return subject;
    }

    /**
     * Gives the date.
     *
     * @return the date
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Gives the rates by which money is converted.
     *
     * @return the rates
     */
    public ExchangeRates rates() {
        return context.rates();
    }

    /**
     * Gives the value of a fact.
     *
     * @param <T> the type of the value
     * @param fact the fact
     * @return the value, empty if it is missing
     */
    public <T> Optional<T> value(Fact<S, T> fact) {
        return Optional.ofNullable(fact.valueIn(subject, date, context));
    }

    /**
     * Gives the truth of a condition.
     *
     * @param condition the condition
     * @return TRUE, FALSE, or UNKNOWN where a fact is missing that would decide
     */
    public Truth truth(Condition<S> condition) {
        return kept.truth(condition, subject, date, context);
    }

    /**
     * Tells why a condition holds, or why not, or what is missing.
     *
     * @param condition the condition
     * @return the explanation, of the same truth as {@link #truth}
     */
    public Explanation explain(Condition<S> condition) {
        return Node.of(condition).explain(subject, date, context);
    }

    @Override
    public String toString() {
        return "Reading[" + date + "]";
    }
}
