package io.github.louyu.rules.visit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A mandatory visit (必访) as it stands on a day: who is to be visited, why, by when, who goes, and what became of it. Its identity
 * is the same for life, so a host that stores it under {@link #id()} never has it twice.
 */
@Value.Immutable
public abstract class VisitObligation {

    VisitObligation() {}

    /**
     * Gives the identity, made of enterprise, rule and key alone.
     *
     * @return the identity, the same for life
     */
    public abstract ObligationId id();

    /**
     * Gives the enterprise to be visited.
     *
     * @return the enterprise
     */
    public abstract EnterpriseId enterprise();

    /**
     * Gives the rule that obliges.
     *
     * @return the id of the rule
     */
    public abstract String rule();

    /**
     * Gives what tells this obligation from the others of its rule: of an event its entry; of a date ahead its entry
     * and the date, {@code lease-7@2019-12-15}; of a figure or a calendar period the period, {@code 2019-H1}; of a
     * condition its onset; of a silence the last contact.
     *
     * @return the key
     */
    public abstract String key();

    /**
     * Gives the title of the rule, as the version that governs has it.
     *
     * @return the title
     */
    public abstract Bilingual title();

    /**
     * Gives the rulebook version that governs, which is the one in force on the onset.
     *
     * @return the id of the version
     */
    public abstract String rulebook();

    /**
     * Gives where the rule is written.
     *
     * @return the source, empty if the rule names none
     */
    public abstract Optional<String> source();

    /**
     * Gives why the visit is to be made, in words.
     *
     * @return the reason
     */
    public abstract Bilingual reason();

    /**
     * Gives the entries that are the cause.
     *
     * @return the entries in the order they were merged; empty if no entry is the cause, as with a calendar period
     */
    public abstract ImmutableSet<EntryId> evidence();

    /**
     * Gives the first day on which the visit was obliged, as known that day.
     *
     * @return the onset
     */
    public abstract LocalDate onset();

    /**
     * Gives the day on which the cause began, from which visits count.
     *
     * @return the day, never after the onset; before it where the office learned of the cause later
     */
    public abstract LocalDate begins();

    /**
     * Gives the date that the rule looks ahead to.
     *
     * @return the date, such as the end of a lease; empty if the rule has none
     */
    public abstract Optional<LocalDate> target();

    /**
     * Gives the day by which the visit is due.
     *
     * @return the last day on which the visit is in time, never before the onset
     */
    public abstract LocalDate due();

    /**
     * Tells whether the due date was counted over days that the work calendar does not hold, so that it may move once
     * the calendar of that year is published.
     *
     * @return true if weekends alone were known of some day
     */
    public abstract boolean isDueProvisional();

    /**
     * Gives the state.
     *
     * @return the state
     */
    public abstract ObligationState state();

    /**
     * Gives why the visit is cancelled.
     *
     * @return the reason; empty unless it is
     */
    public abstract Optional<CancelReason> cancelReason();

    /**
     * Gives the level of escalation.
     *
     * @return the number of steps passed since the due date; 0 unless overdue
     */
    public abstract int level();

    /**
     * Gives how pressing the visit is.
     *
     * @return the priority
     */
    public abstract VisitPriority priority();

    /**
     * Gives the visit that counts.
     *
     * @return the entry of the earliest visit that counts, empty if none does
     */
    public abstract Optional<EntryId> countedVisit();

    /**
     * Gives who leads by the rule.
     *
     * @return the role
     */
    public abstract VisitLead lead();

    /**
     * Gives the person who leads, as the file has it on the day asked about. It is no part of the obligation's identity.
     *
     * @return the person, empty if the file names none or the lead is assigned otherwise
     */
    @Value.Redacted
    public abstract Optional<PersonId> leadPerson();

    /**
     * Gives the persons of the service team, as the file has it on the day asked about.
     *
     * @return the persons, empty if the file names no team
     */
    @Value.Redacted
    public abstract ImmutableSet<PersonId> team();

    /**
     * Counts the calendar days that are left.
     *
     * @param date the day asked about
     * @return the days until the due date; 0 on that day, negative after it
     */
    public long daysLeft(LocalDate date) {
        return ChronoUnit.DAYS.between(date, due());
    }

    /**
     * Counts the working days that are left.
     *
     * @param date the day asked about, itself not counted
     * @param calendar the work calendar, usually that of the engine
     * @return the working days up to the due date, itself counted; after it 0 or less
     */
    public long workdaysLeft(LocalDate date, WorkCalendar calendar) {
        return calendar.workdaysBetween(date, due());
    }

    /**
     * Gives the obligation in words, in one line, such as
     * {@code Lease expiry: lease end (2019-12-15); due 2019-09-27; open}. It names no person.
     *
     * @param locale the reader's locale: Chinese, or English for everybody else
     * @return the text
     */
    public String toText(Locale locale) {
        return VisitTexts.get(
                locale,
                isDueProvisional() ? "obligation.provisional" : "obligation",
                ImmutableMap.of(
                        "title", title().in(locale),
                        "reason", reason().in(locale),
                        "due", due().toString(),
                        "state", stateText(locale)));
    }

    private String stateText(Locale locale) {
        String state = state().label().in(locale);
        if (cancelReason().isPresent()) {
            return VisitTexts.get(
                    locale,
                    "state.cancelled",
                    ImmutableMap.of(
                            "state",
                            state,
                            "reason",
                            cancelReason().get().label().in(locale)));
        }
        return level() == 0
                ? state
                : VisitTexts.get(
                        locale, "state.level", ImmutableMap.of("state", state, "level", String.valueOf(level())));
    }

    /** Whether state, level and due date are the same; why it is cancelled is told, but is no part of the answer. */
    boolean isSameAnswerAs(VisitObligation other) {
        return state() == other.state() && level() == other.level() && due().equals(other.due());
    }

    static ImmutableVisitObligation.Builder builder() {
        return ImmutableVisitObligation.builder();
    }
}
