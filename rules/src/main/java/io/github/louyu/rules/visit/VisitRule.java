package io.github.louyu.rules.visit;

import static io.github.louyu.rules.visit.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.FigureSeries;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which occurrences oblige a visit (必访规则), and on what terms: whom it is about, by when, who goes, which visits count, when it
 * is cancelled. Immutable, and equal to another that says the same; each method gives another rule, so a half-said rule can be kept and finished twice. What is missing or
 * does not fit is found when a {@link VisitRulebook} is made of it.
 *
 * <pre>{@code
 * VisitRule lease = VisitRule.ahead("lease-expiry", TargetDates.leaseEnds(), Span.months(3))
 *     .titled(Bilingual.of("企业租赁到期必访", "Lease expiry"))
 *     .inScope(keyTier().isAtLeast(KeyTier.DISTRICT))
 *     .dueWithin(Span.workdays(10))
 *     .citing("六必访 4");
 * }</pre>
 */
public final class VisitRule {

    private final String id;
    private final Trigger trigger;
    private final VisitTerms terms;

    private VisitRule(String id, Trigger trigger, VisitTerms terms) {
        this.id = id;
        this.trigger = trigger;
        this.terms = terms;
    }

    private static VisitRule of(String id, Trigger trigger) {
        return new VisitRule(requireNonNull(id, "id"), trigger, VisitTerms.defaults());
    }

    /**
     * Obliges a visit for each event of a kind, from the day it becomes known. An event that was known before the rule came into
     * force obliges nobody. While the scope is UNKNOWN the event waits.
     *
     * @param id the id of the rule, by which it is known across versions: letters, digits, dots, hyphens, underscores
     * @param kind the kind of event, of this library or the host's own
     * @return the rule
     */
    public static VisitRule on(String id, EventKind kind) {
        return of(id, new Trigger.OnEvent(requireNonNull(kind, "kind")));
    }

    /**
     * Obliges a visit for each date that approaches, from so long before it. A date that becomes known within that time
     * obliges from the day it is known; one that has passed when it becomes known obliges nobody.
     *
     * @param id the id of the rule
     * @param dates the dates looked ahead to
     * @param lead how long before
     * @return the rule
     */
    public static VisitRule ahead(String id, TargetDates dates, Span lead) {
        return of(id, new Trigger.Ahead(requireNonNull(dates, "dates"), requireNonNull(lead, "lead")));
    }

    /**
     * Obliges a visit for each date that approaches, from the day the date is known, however far ahead it is.
     *
     * @param id the id of the rule
     * @param dates the dates looked ahead to
     * @return the rule
     */
    public static VisitRule aheadOnceKnown(String id, TargetDates dates) {
        return of(id, new Trigger.Ahead(requireNonNull(dates, "dates"), null));
    }

    /**
     * Obliges a visit each time a condition becomes true: one for each run of days on which it is TRUE. Only FALSE ends
     * a run; where the condition is UNKNOWN in between, the run goes on.
     *
     * @param id the id of the rule
     * @param condition the condition, with the scope; true on the first day of the rulebook obliges from that day
     * @return the rule
     */
    public static VisitRule when(String id, Condition<EnterpriseFile> condition) {
        return of(id, new Trigger.When(requireNonNull(condition, "condition")));
    }

    /**
     * Obliges a visit for each period whose published figures satisfy a condition, as long as it is the latest published.
     *
     * <pre>{@code
     * FigureSeries<MoneyFact<EnterpriseFile>> tax = EnterpriseFacts.tax(PeriodKind.HALF_YEAR);
     * VisitRule.onFigures("decline", tax, tax.latest().isBelow(tax.yearBefore().times("0.80")))
     * }</pre>
     *
     * @param id the id of the rule
     * @param series the series whose latest period is meant
     * @param condition the condition, over the figures of that series; while a figure it needs is missing the rule is
     *     undetermined
     * @return the rule
     */
    public static VisitRule onFigures(String id, FigureSeries<?> series, Condition<EnterpriseFile> condition) {
        return of(id, new Trigger.OnFigures(requireNonNull(series, "series"), requireNonNull(condition, "condition")));
    }

    /**
     * Obliges a visit in each calendar period, from its first day or the day on which the scope becomes TRUE. Unless a
     * deadline is given it is due on the last day of the period, which is its target. Without a scope that reads the
     * file it obliges for periods before the file was opened, too.
     *
     * @param id the id of the rule
     * @param periods the kind of period
     * @return the rule
     */
    public static VisitRule every(String id, PeriodKind periods) {
        return every(id, Cadence.of(periods));
    }

    /**
     * Obliges a visit in each calendar period of a kind that depends on the enterprise, such as its tier or risk grade. Each
     * period is an obligation of its own, {@code 2019-02} or {@code 2019-Q1}; {@link Cadence} says what becomes of them when the tier
     * changes.
     *
     * @param id the id of the rule
     * @param cadence how often
     * @return the rule
     */
    public static VisitRule every(String id, Cadence cadence) {
        return of(id, new Trigger.Every(requireNonNull(cadence, "cadence")));
    }

    /**
     * Obliges a visit when nobody has been in contact for so long, counted from the last visit, whatever came of it,
     * else from the day the file was opened.
     *
     * @param id the id of the rule
     * @param silence how long; the visit is asked for on the day after
     * @return the rule
     */
    public static VisitRule afterSilence(String id, Span silence) {
        return of(id, new Trigger.AfterSilence(requireNonNull(silence, "silence")));
    }

    /**
     * Obliges a visit for what a trigger of the host's own shows.
     *
     * @param id the id of the rule
     * @param trigger the trigger
     * @return the rule
     */
    public static VisitRule onHost(String id, HostTrigger trigger) {
        return of(id, new Trigger.OfHost(requireNonNull(trigger, "trigger")));
    }

    /**
     * Gives the rule a title for people; without one it is called by its id.
     *
     * @param title the title
     * @return the rule with it
     */
    public VisitRule titled(Bilingual title) {
        Optional<Bilingual> stated = Optional.of(title).filter(text -> !text.equals(Bilingual.same(id)));
        return with(terms.withTitle(stated));
    }

    /**
     * Names where the rule is written, such as a document number.
     *
     * @param source the source, not blank
     * @return the rule with it
     * @throws IllegalArgumentException if the source is blank
     */
    public VisitRule citing(String source) {
        if (requireNonNull(source, "source").isBlank()) {
            throw SENTENCES.refusal("rule.source", Map.of("rule", id, "source", source));
        }
        return with(terms.withSource(source));
    }

    /**
     * Says what to ask at the visit, instead of what was said before.
     *
     * @param first a question, as the office words it
     * @param others more questions
     * @return the rule with them
     */
    public VisitRule asking(Bilingual first, Bilingual... others) {
        return with(terms.withQuestions(
                ImmutableList.<Bilingual>builder().add(first).add(others).build()));
    }

    /**
     * Says whom the rule is about. Trigger and scope must be TRUE on one day; while the scope is UNKNOWN the rule is
     * undetermined.
     *
     * @param scope the condition on the file; unless given, every enterprise
     * @return the rule with it
     */
    public VisitRule inScope(Condition<EnterpriseFile> scope) {
        return with(terms.withScope(scope));
    }

    /**
     * Says by when the visit is due, counted from the onset. Every rule needs a deadline but {@link #every}. A visit on the due
     * date is in time. It is counted as the Civil Code counts: the day of the onset is not counted (Art. 201), and months end on
     * the day of the same number or, where there is none, on the last of the month (Art. 202).
     *
     * @param deadline how long after the onset, instead of a deadline said before
     * @return the rule with it
     */
    public VisitRule dueWithin(Span deadline) {
        return with(terms.withDeadline(new Deadline.Within(requireNonNull(deadline, "deadline"))));
    }

    /**
     * Says that the visit is due by the end of the calendar period that holds the onset, such as the month.
     *
     * @param periods the kind of period
     * @return the rule with it, instead of a deadline said before
     */
    public VisitRule dueByEndOf(PeriodKind periods) {
        return dueByEndOf(periods, 0);
    }

    /**
     * Says that the visit is due by the end of a calendar period after the one that holds the onset.
     *
     * @param periods the kind of period
     * @param later how many periods later, from 0; 1 is the end of the next one
     * @return the rule with it, instead of a deadline said before
     */
    public VisitRule dueByEndOf(PeriodKind periods, int later) {
        return with(terms.withDeadline(new Deadline.EndOf(requireNonNull(periods, "periods"), later)));
    }

    /**
     * Lets a deadline that ends on a day off end on the next working day (Civil Code Art. 203). Unless said, it ends on the day
     * off: an office may count as it states (Art. 204).
     *
     * @return the rule with it
     */
    public VisitRule rollingToWorkday() {
        return with(terms.withRollsToWorkday(true));
    }

    /**
     * Says that the visit is due so long before the target, though never before the onset; unless said, it is due no
     * later than the target. For rules that look ahead, and {@link #every}.
     *
     * @param span how long before, such as a day before headquarters leaders arrive
     * @return the rule with it
     */
    public VisitRule dueBeforeTarget(Span span) {
        return with(terms.withBeforeTarget(span));
    }

    /**
     * Says which visits count.
     *
     * @param criteria what a visit must be; unless given, every visit counts
     * @return the rule with it
     */
    public VisitRule counting(VisitCriteria criteria) {
        return with(terms.withCounting(criteria));
    }

    /**
     * Asks for a visit of its own: only a visit that names the obligation counts. Unless said, one visit may fulfil
     * several obligations.
     *
     * @see io.github.louyu.enterprise.Visit#obligations()
     * @return the rule with it
     */
    public VisitRule countingOwnVisitsOnly() {
        return with(terms.withOwnVisitsOnly(true));
    }

    /**
     * Counts visits that were made shortly before the cause began.
     *
     * @param days how many calendar days before, from 0; unless given, 0
     * @return the rule with it
     */
    public VisitRule withGraceDays(int days) {
        return with(terms.withGraceDays(days));
    }

    /**
     * Says how pressing the visit is beside others.
     *
     * @param priority the priority; unless given, {@link VisitPriority#NORMAL}
     * @return the rule with it
     */
    public VisitRule withPriority(VisitPriority priority) {
        return with(terms.withPriority(priority));
    }

    /**
     * Says who leads the visit.
     *
     * @param lead who leads; unless given, the chief liaison officer
     * @return the rule with it
     */
    public VisitRule ledBy(VisitLead lead) {
        return with(terms.withLead(lead));
    }

    /**
     * Raises the level of an overdue visit once more than so many days have passed since its due date.
     *
     * @param days the steps in calendar days after the due date, each once, from 0; unless given, none, and the level
     *     stays 0
     * @return the rule with them, in ascending order
     */
    public VisitRule escalatingAfterDays(int... days) {
        return with(terms.withEscalationDays(Ints.asList(days).stream().sorted().toList()));
    }

    /**
     * Lets the obligation lapse so long after its due date: it is then no longer asked for.
     *
     * @param span how long after; a visit on the last of these days still counts; unless given, it never lapses
     * @return the rule with it
     */
    public VisitRule lapsingAfter(Span span) {
        return with(terms.withLapse(span));
    }

    /**
     * Cancels the visit when an event of a kind happens that names the cause, or that names nothing and is not before the cause
     * began.
     *
     * @param first the kind of event
     * @param others more kinds
     * @return the rule with them
     */
    public VisitRule cancelledBy(EventKind first, EventKind... others) {
        return with(terms.withCancellingEvents(
                ImmutableList.<EventKind>builder().add(first).add(others).build()));
    }

    /**
     * Cancels the visit when a condition was TRUE on some day since its onset, and still is so with what is known later.
     *
     * @param condition the condition; UNKNOWN does not cancel
     * @return the rule with it
     */
    public VisitRule cancelledWhen(Condition<EnterpriseFile> condition) {
        return with(terms.withCancellingCondition(condition));
    }

    /**
     * Merges occurrences into one obligation: each that begins within so many days of the first. For rules on events
     * only.
     *
     * @param days how many calendar days, from 0; with 0, or unless given, each event obliges a visit of its own
     * @return the rule with it
     */
    public VisitRule mergingWithinDays(int days) {
        return with(terms.withMergeDays(days));
    }

    /**
     * Gives the id, by which the rule is known across versions.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Gives the title for people.
     *
     * @return the title; the id if none was given
     */
    public Bilingual title() {
        return terms.title().orElseGet(() -> Bilingual.same(id));
    }

    /**
     * Gives where the rule is written.
     *
     * @return the source, empty if none was named
     */
    public Optional<String> source() {
        return terms.source();
    }

    /**
     * Gives what to ask at the visit.
     *
     * @return the questions in the order stated; none unless given
     */
    public ImmutableList<Bilingual> questions() {
        return terms.questions();
    }

    /**
     * Gives which visits count.
     *
     * @return the criteria
     */
    public VisitCriteria criteria() {
        return terms.counting();
    }

    /**
     * Gives whom the rule is about.
     *
     * @return the condition on the file; one that always holds if none was given
     */
    public Condition<EnterpriseFile> scope() {
        return terms.scope();
    }

    /**
     * Gives what makes the rule oblige.
     *
     * @return the trigger
     */
    public Trigger trigger() {
        return trigger;
    }

    /**
     * Gives by when the visit is due.
     *
     * @return the deadline; empty if none was given, which only a rule of {@link #every} may lack
     */
    public Optional<Deadline> deadline() {
        return terms.deadline();
    }

    /**
     * Tells whether a deadline that ends on a day off ends on the next working day.
     *
     * @return true if it does
     */
    public boolean isRollingToWorkday() {
        return terms.rollsToWorkday();
    }

    /**
     * Gives how long before the target the visit is due.
     *
     * @return the time before the target; empty if it need only be no later than the target
     */
    public Optional<Span> beforeTarget() {
        return terms.beforeTarget();
    }

    /**
     * Tells whether only a visit that names the obligation counts.
     *
     * @return true if the rule asks for a visit of its own
     */
    public boolean isCountingOwnVisitsOnly() {
        return terms.ownVisitsOnly();
    }

    /**
     * Gives how shortly before its cause began a visit counts.
     *
     * @return the calendar days, 0 unless given
     */
    public int graceDays() {
        return terms.graceDays();
    }

    /**
     * Gives how pressing the visit is beside others.
     *
     * @return the priority
     */
    public VisitPriority priority() {
        return terms.priority();
    }

    /**
     * Gives who leads the visit.
     *
     * @return who leads
     */
    public VisitLead lead() {
        return terms.lead();
    }

    /**
     * Gives after how many days past the due date the level of an overdue visit rises.
     *
     * @return the steps in calendar days, ascending; none unless given
     */
    public ImmutableList<Integer> escalationDays() {
        return terms.escalationDays();
    }

    /**
     * Gives how long after its due date the obligation lapses.
     *
     * @return the time after the due date; empty if it never does
     */
    public Optional<Span> lapse() {
        return terms.lapse();
    }

    /**
     * Gives the kinds of events that cancel the visit.
     *
     * @return the kinds in the order stated; none unless given
     */
    public ImmutableList<EventKind> cancellingEvents() {
        return terms.cancellingEvents();
    }

    /**
     * Gives the condition that cancels the visit.
     *
     * @return the condition; empty if none was given
     */
    public Optional<Condition<EnterpriseFile>> cancellingCondition() {
        return terms.cancellingCondition();
    }

    /**
     * Gives within how many days of the first one occurrences are one obligation.
     *
     * @return the calendar days, 0 unless given
     */
    public int mergeDays() {
        return terms.mergeDays();
    }

    VisitTerms terms() {
        return terms;
    }

    private VisitRule with(VisitTerms changed) {
        return new VisitRule(id, trigger, changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VisitRule that
                && id.equals(that.id)
                && trigger.equals(that.trigger)
                && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, trigger, terms);
    }

    @Override
    public String toString() {
        return "VisitRule[" + id + "]";
    }
}
