package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.rules.visit.VisitAssessment;
import io.github.louyu.rules.visit.VisitCriteria;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitExplanation;
import io.github.louyu.rules.visit.VisitObligation;
import io.github.louyu.rules.visit.VisitRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * What to know before one mandatory visit (走访提要): why it is to be made, the file card, the last visit, what is open, and
 * what to ask. As known on the day asked about. Immutable.
 *
 * <p>It gives the names of persons by typed accessors alone; {@link #toString()} and the questions name nobody.
 *
 * <pre>{@code
 * VisitBrief brief = VisitBrief.of(engine, file, obligation.id(), LocalDate.of(2019, 9, 24));
 * brief.questions().forEach(question -> System.out.println(question.text().in(Locale.CHINESE)));
 * }</pre>
 */
public final class VisitBrief {

    private final VisitObligation obligation;
    private final VisitRule rule;
    private final VisitExplanation explanation;
    private final FileCard card;
    private final Optional<Known<Visit>> lastVisit;
    private final ImmutableList<MadePromise> promises;
    private final ImmutableList<OpenAppeal> openAppeals;
    private final ImmutableList<VisitObligation> alsoPending;
    private final ImmutableList<VisitQuestion> questions;

    private VisitBrief(
            VisitEngine engine, EnterpriseFile file, VisitAssessment assessment, VisitObligation obligation) {
        LocalDate date = assessment.date();
        this.obligation = obligation;
        this.rule = engine.ruleOf(obligation);
        this.explanation = engine.explain(file, obligation);
        this.card = FileCard.of(file, date);
        this.lastVisit = file.known(Visit.class, date).stream()
                .max(Comparator.comparing(
                                (Known<Visit> visit) -> visit.content().on())
                        .thenComparing(Known::entry));
        this.promises = Promises.of(file, date);
        this.openAppeals = OpenAppeal.of(file, date);
        this.alsoPending = assessment.pending().stream()
                .filter(other -> !other.id().equals(obligation.id()))
                .collect(ImmutableList.toImmutableList());
        this.questions = Questions.of(rule, openPromises(), openAppeals, assessment.undetermined());
    }

    /**
     * Makes the brief of an obligation.
     *
     * @param engine the engine with the office's rules
     * @param file the file of the enterprise
     * @param obligation the identity of the obligation, whatever its state
     * @param date the day asked about
     * @return the brief
     * @throws IllegalArgumentException if the obligation had not begun on that day, or is of another enterprise
     */
    public static VisitBrief of(VisitEngine engine, EnterpriseFile file, ObligationId obligation, LocalDate date) {
        requireNonNull(obligation, "obligation");
        VisitAssessment assessment = engine.assess(file, date);
        return new VisitBrief(
                engine,
                file,
                assessment,
                assessment
                        .find(obligation)
                        .orElseThrow(() -> new IllegalArgumentException("brief for enterprise " + file.id()
                                + ": the obligation must have begun by " + date + ", but was " + obligation)));
    }

    /**
     * Gives the day asked about.
     *
     * @return the day
     */
    public LocalDate date() {
        return card.date();
    }

    /**
     * Gives the obligation: why, by when, and who goes.
     *
     * @return the obligation as it stands
     */
    public VisitObligation obligation() {
        return obligation;
    }

    /**
     * Gives why the rule obliges, condition by condition.
     *
     * @return the conditions as they were on the onset
     */
    public VisitExplanation explanation() {
        return explanation;
    }

    /**
     * Gives what a visit must be to count, such as its form, who goes, and what its record must carry.
     *
     * @return the criteria of the rule
     */
    public VisitCriteria criteria() {
        return rule.criteria();
    }

    /**
     * Gives what the file says of the enterprise.
     *
     * @return the card
     */
    public FileCard card() {
        return card;
    }

    /**
     * Gives the last visit made, whatever came of it.
     *
     * @return the visit, empty if none is on file
     */
    public Optional<Known<Visit>> lastVisit() {
        return lastVisit;
    }

    /**
     * Gives what was promised at the last visit.
     *
     * @return the promises, kept or not, by the day they are due; none if there was no visit
     */
    public ImmutableList<MadePromise> lastPromises() {
        return promises.stream()
                .filter(made -> lastVisit
                        .filter(visit -> visit.entry().equals(made.visit()))
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Gives the promises of all visits that are still to be kept.
     *
     * @return the promises, by the day they are due
     */
    public ImmutableList<MadePromise> openPromises() {
        return promises.stream().filter(MadePromise::isOpen).collect(ImmutableList.toImmutableList());
    }

    /**
     * Gives the appeals that are not settled.
     *
     * @return the appeals, by the day they were received
     */
    public ImmutableList<OpenAppeal> openAppeals() {
        return openAppeals;
    }

    /**
     * Gives the other visits to make to this enterprise; unless a rule asks for a visit of its own, one visit may serve
     * them all.
     *
     * @return the other obligations that are open or overdue, most urgent first
     */
    public ImmutableList<VisitObligation> alsoPending() {
        return alsoPending;
    }

    /**
     * Gives what to ask: what the rule asks, what became of open promises and appeals, and the facts without which other
     * rules cannot be judged, what decides most first.
     *
     * @return the questions in that order
     */
    public ImmutableList<VisitQuestion> questions() {
        return questions;
    }

    @Override
    public String toString() {
        return "VisitBrief[" + obligation.id() + ", " + date() + "]";
    }
}
