package io.github.louyu.rules.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.DueDateExtension;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.VisitWaiver;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mandatory visit (必访) as it stands on a day: who is to be visited, why, by when, who goes, and what became of it. Its identity
 * is the same for life, so a host that stores it under {@link #id()} never has it twice. Immutable and thread-safe. It holds on to
 * the file it was read from: identity, reason and evidence are put into words only when they are asked for.
 */
public final class VisitObligation {

    private final EnterpriseFile file;
    private final LocalDate date;
    private final List<Occurrence> merged;
    private final ObligationHistory.Status status;

    /** Worked out when first asked for, as are the next two; two threads may both do it, with equal results. */
    private @Nullable ObligationId id;

    private @Nullable Bilingual reason;
    private @Nullable ImmutableSet<EntryId> evidence;

    /**
     * Makes an obligation.
     *
     * @param date the day on which it stands so
     * @param merged the occurrence that leads, and those merged into it by that day
     */
    VisitObligation(EnterpriseFile file, LocalDate date, List<Occurrence> merged, ObligationHistory.Status status) {
        this.file = file;
        this.date = date;
        this.merged = merged;
        this.status = status;
    }

    private Occurrence leader() {
        return merged.get(0);
    }

    private VisitRule governing() {
        return leader().version().rule();
    }

    /**
     * Gives the identity, made of enterprise, rule and key alone.
     *
     * @return the identity, the same for life
     */
    public ObligationId id() {
        ObligationId known = id;
        if (known == null) {
            known = ObligationIds.of(file.id(), governing().id(), leader().key());
            id = known;
        }
        return known;
    }

    /**
     * Gives the enterprise to be visited.
     *
     * @return the enterprise
     */
    public EnterpriseId enterprise() {
        return file.id();
    }

    /**
     * Gives the rule that obliges.
     *
     * @return the id of the rule
     */
    public String rule() {
        return governing().id();
    }

    /**
     * Gives what tells this obligation from the others of its rule: of an event its entry; of a date ahead its entry
     * and the date, {@code lease-7@2019-12-15}; of a figure or a calendar period the period, {@code 2019-H1}; of a
     * condition its onset; of a silence the last contact.
     *
     * @return the key
     */
    public String key() {
        return leader().key();
    }

    /**
     * Gives the title of the rule, as the version that governs has it.
     *
     * @return the title
     */
    public Bilingual title() {
        return governing().title();
    }

    /**
     * Gives the rulebook version that governs, which is the one in force on the onset.
     *
     * @return the id of the version
     */
    public String rulebook() {
        return leader().version().rulebook();
    }

    /**
     * Gives where the rule is written.
     *
     * @return the source, empty if the rule names none
     */
    public Optional<String> source() {
        return governing().source();
    }

    /**
     * Gives why the visit is to be made, in words.
     *
     * @return the reason
     */
    public Bilingual reason() {
        Bilingual known = reason;
        if (known == null) {
            known = ObligationView.reason(leader(), file, date);
            reason = known;
        }
        return known;
    }

    /**
     * Gives the entries that are the cause.
     *
     * @return the entries in the order they were merged; empty if no entry is the cause, as with a calendar period
     */
    public ImmutableSet<EntryId> evidence() {
        ImmutableSet<EntryId> known = evidence;
        if (known == null) {
            known = ObligationView.evidence(merged, file);
            evidence = known;
        }
        return known;
    }

    /**
     * Gives the first day on which the visit was obliged, as known that day.
     *
     * @return the onset
     */
    public LocalDate onset() {
        return leader().onset();
    }

    /**
     * Gives the day on which the cause began, from which visits count.
     *
     * @return the day, never after the onset; before it where the office learned of the cause later
     */
    public LocalDate begins() {
        return leader().begins();
    }

    /**
     * Gives the date that the rule looks ahead to.
     *
     * @return the date, such as the end of a lease; empty if the rule has none
     */
    public Optional<LocalDate> target() {
        return Optional.ofNullable(leader().target());
    }

    /**
     * Gives the day by which the visit is due.
     *
     * @return the last day on which the visit is in time, never before the onset
     */
    public LocalDate due() {
        return status.due().date();
    }

    /**
     * Tells whether the due date was counted over days that the work calendar does not hold, so that it may move once
     * the calendar of that year is published.
     *
     * @return true if weekends alone were known of some day
     */
    public boolean isDueProvisional() {
        return status.due().provisional();
    }

    /**
     * Gives the state.
     *
     * @return the state
     */
    public ObligationState state() {
        return status.state();
    }

    /**
     * Gives why the visit is cancelled.
     *
     * @return the reason; empty unless it is
     */
    public Optional<CancelReason> cancelReason() {
        return Optional.ofNullable(status.reason());
    }

    /**
     * Gives the level of escalation.
     *
     * @return the number of steps passed since the due date; 0 unless overdue
     */
    public int level() {
        return status.level();
    }

    /**
     * Gives how pressing the visit is.
     *
     * @return the priority
     */
    public VisitPriority priority() {
        return governing().terms().priority();
    }

    /**
     * Gives the visit that counts.
     *
     * @return the entry of the earliest visit that counts, empty if none does
     */
    public Optional<EntryId> countedVisit() {
        return Optional.ofNullable(status.counted()).map(visit -> visit.entry());
    }

    /**
     * Gives the extensions granted for it, as known on the day asked about, whether or not they move the due date.
     *
     * @return the entries, by the day from which each was known; usually none
     */
    public ImmutableList<EntryId> extensions() {
        return ObligationView.granted(DueDateExtension.class, DueDateExtension::obligation, id(), file, date);
    }

    /**
     * Gives the waivers granted for it, as known on the day asked about.
     *
     * @return the entries, by the day from which each was known; usually none
     */
    public ImmutableList<EntryId> waivers() {
        return ObligationView.granted(VisitWaiver.class, VisitWaiver::obligation, id(), file, date);
    }

    /**
     * Gives who leads by the rule.
     *
     * @return the role
     */
    public VisitLead lead() {
        return governing().terms().lead();
    }

    /**
     * Gives the person who leads, as the file has it on the day asked about. It is no part of the obligation's identity.
     *
     * @return the person, empty if the file names none or the lead is assigned otherwise
     */
    public Optional<PersonId> leadPerson() {
        return ObligationView.leadPerson(governing(), file, date);
    }

    /**
     * Gives the persons of the service team, as the file has it on the day asked about.
     *
     * @return the persons, empty if the file names no team
     */
    public ImmutableSet<PersonId> team() {
        return ObligationView.team(file, date);
    }

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

    /** All that is told of it. */
    private ImmutableList<Object> content() {
        return ImmutableList.of(
                id(),
                title(),
                rulebook(),
                source(),
                reason(),
                evidence(),
                onset(),
                begins(),
                target(),
                status.due(),
                state(),
                cancelReason(),
                level(),
                priority(),
                countedVisit(),
                extensions(),
                waivers(),
                lead(),
                leadPerson(),
                team());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof VisitObligation that && content().equals(that.content()));
    }

    @Override
    public int hashCode() {
        return 31 * id().hashCode() + status.state().hashCode();
    }

    /**
     * Gives identity, state and due date. It names no person.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return "VisitObligation[" + id() + ", " + state() + ", due " + due() + "]";
    }
}
