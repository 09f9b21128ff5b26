package io.github.louyu.rules.visit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.ObligationId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A change of what a {@link VisitMonitor} says of one obligation (监测变化). The changes of an obligation form a chain: each begins where
 * the last one ended.
 *
 * @param date the day of the monitor on which it changed
 * @param cause why it changed
 * @param before what was said last, empty if nothing was
 * @param after what is said now, empty if nothing is any more: the file was removed, or an entry that came late says that it
 *     never began
 */
public record MonitorChange(
        LocalDate date, ChangeCause cause, Optional<VisitObligation> before, Optional<VisitObligation> after) {

    /** The order in which a monitor tells changes. */
    static final Comparator<MonitorChange> ORDER = Comparator.comparing(MonitorChange::date)
            .thenComparing(change -> change.enterprise().value())
            .thenComparing(MonitorChange::id);

    /**
     * Checks that it speaks of one obligation.
     *
     * @param date the day of the monitor on which it changed
     * @param cause why it changed
     * @param before what was said last, empty if nothing was
     * @param after what is said now, empty if nothing is any more
     * @throws IllegalArgumentException if neither is given, or they are of different obligations
     */
    public MonitorChange {
        requireNonNull(date, "date");
        requireNonNull(cause, "cause");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        checkArgument(before.isPresent() || after.isPresent(), "change of %s: before or after must be given", date);
        checkArgument(
                before.isEmpty()
                        || after.isEmpty()
                        || before.get().id().equals(after.get().id()),
                "change of %s: before and after must be of one obligation, but were %s and %s",
                date,
                before.map(VisitObligation::id).orElse(null),
                after.map(VisitObligation::id).orElse(null));
    }

    /**
     * Gives the obligation that changes, as it is said now, else as it was said last.
     *
     * @return the obligation
     */
    public VisitObligation obligation() {
        return after.or(() -> before).orElseThrow();
    }

    /**
     * Gives the identity of the obligation that changes.
     *
     * @return its identity
     */
    public ObligationId id() {
        return obligation().id();
    }

    /**
     * Gives the enterprise.
     *
     * @return its identity
     */
    public EnterpriseId enterprise() {
        return obligation().enterprise();
    }

    /**
     * Tells whether the due date is another than was said last.
     *
     * @return true if both are said and differ
     */
    public boolean movesDueDate() {
        return before.isPresent()
                && after.isPresent()
                && !before.get().due().equals(after.get().due());
    }

    /**
     * Gives the change in words, in one line. It names no person.
     *
     * @param locale the reader's locale: Chinese, or English for everybody else
     * @return the text
     */
    public String toText(Locale locale) {
        String key = before.isEmpty()
                ? "change.begins"
                : after.isEmpty() ? "change.ends" : movesDueDate() ? "change.due" : "change";
        return VisitTexts.get(
                locale,
                key,
                ImmutableMap.of(
                        "date", date.toString(),
                        "cause", cause.label().in(locale),
                        "due", before.orElseGet(this::obligation).due().toString(),
                        "state",
                                before.orElseGet(this::obligation)
                                        .state()
                                        .label()
                                        .in(locale),
                        "obligation", obligation().toText(locale)));
    }
}
