package io.github.louyu.testkit.assertions;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.rules.visit.ObligationState;
import io.github.louyu.rules.visit.RuleFailure;
import io.github.louyu.rules.visit.UndeterminedVisit;
import io.github.louyu.rules.visit.VisitAssessment;
import io.github.louyu.rules.visit.VisitObligation;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Assertions about whom an office must visit on a day (必访评估). */
public final class VisitAssessmentAssert extends ExplainedAssert<VisitAssessmentAssert, VisitAssessment> {

    VisitAssessmentAssert(@Nullable VisitAssessment actual) {
        super(actual, VisitAssessmentAssert.class);
    }

    /**
     * Expects that visits of exactly these rules are to be made, open or overdue.
     *
     * @param rules the ids of the rules, in any order
     * @return this
     */
    public VisitAssessmentAssert asksForVisitsOf(String... rules) {
        Set<String> wanted = Stream.of(rules).collect(Collectors.toSet());
        Set<String> found =
                given().pending().stream().map(VisitObligation::rule).collect(Collectors.toSet());
        if (!found.equals(wanted)) {
            throw failed("pending", Map.of("wanted", names(wanted), "found", names(found)), this::why);
        }
        return this;
    }

    /**
     * Expects that no visit is to be made, and that no rule is undetermined or failed.
     *
     * @return this
     */
    public VisitAssessmentAssert asksForNoVisit() {
        asksForVisitsOf();
        if (!given().undetermined().isEmpty() || !given().failures().isEmpty()) {
            throw failed("undecided", Map.of(), this::why);
        }
        return this;
    }

    /**
     * Expects that a rule obliged once, and goes on with that obligation, whatever its state.
     *
     * @param rule the id of the rule
     * @return assertions about the obligation
     */
    public VisitObligationAssert obligationOf(String rule) {
        List<VisitObligation> found = given().obligations().stream()
                .filter(each -> each.rule().equals(rule))
                .toList();
        if (found.size() != 1) {
            throw failed("one", Map.of("rule", Telling.same(rule), "found", Telling.same(found.size())), this::why);
        }
        return new VisitObligationAssert(found.get(0)).telling(telling());
    }

    /**
     * Expects that a rule is undetermined. It may be so of several visits, of which one must be as said.
     *
     * @param rule the id of the rule
     * @param missing the names of exactly the facts that are lacking of a visit; none named: whichever
     * @return this
     */
    public VisitAssessmentAssert isUndetermined(String rule, String... missing) {
        List<Set<MissingFact>> found = given().undetermined().stream()
                .filter(each -> each.rule().equals(rule))
                .<Set<MissingFact>>map(UndeterminedVisit::missing)
                .toList();
        if (found.isEmpty()) {
            throw failed("undetermined", Map.of("rule", Telling.same(rule)), this::why);
        }
        if (found.stream().noneMatch(facts -> lacks(facts, missing))) {
            Set<MissingFact> facts = found.stream().flatMap(Set::stream).collect(ImmutableSet.toImmutableSet());
            throw failedByMissing(facts, missing, this::why);
        }
        return this;
    }

    /**
     * Expects that exactly these rules failed, because code of the host threw.
     *
     * @param rules the ids of the rules, in any order; none: no rule
     * @return this
     */
    public VisitAssessmentAssert hasFailures(String... rules) {
        Set<String> wanted = Stream.of(rules).collect(Collectors.toSet());
        Set<String> found = given().failures().stream().map(RuleFailure::rule).collect(Collectors.toSet());
        if (!found.equals(wanted)) {
            throw failed("failures", Map.of("wanted", names(wanted), "found", names(found)), this::why);
        }
        return this;
    }

    /**
     * Expects the day on which the answer changes if nothing is recorded.
     *
     * @param date the day
     * @return this
     */
    public VisitAssessmentAssert changesNextOn(LocalDate date) {
        Optional<LocalDate> next = given().nextChange();
        if (!next.equals(Optional.of(date))) {
            throw failed(
                    "next",
                    Map.of(
                            "wanted", Telling.same(date),
                            "found", next.map(Telling::same).orElseGet(() -> Telling.text("never"))),
                    this::why);
        }
        return this;
    }

    /**
     * Expects that a rule has no obligation in any state, and that this is certain: it is neither undetermined nor failed.
     *
     * @param rule the id of the rule
     * @return this
     */
    public VisitAssessmentAssert hasNothingOf(String rule) {
        boolean some = given().obligations().stream()
                        .anyMatch(each -> each.rule().equals(rule))
                || given().undetermined().stream().anyMatch(each -> each.rule().equals(rule))
                || given().failures().stream().anyMatch(each -> each.rule().equals(rule));
        if (some) {
            throw failed("nothing-of", Map.of("rule", Telling.same(rule)), this::why);
        }
        return this;
    }

    /**
     * Expects that one of the obligations of a rule is in a state.
     *
     * @param rule the id of the rule
     * @param state the state
     * @param due the day by which the visit is due; empty: any
     * @param level the level of escalation; empty: any
     * @return this
     */
    public VisitAssessmentAssert hasObligation(
            String rule, ObligationState state, Optional<LocalDate> due, Optional<Integer> level) {
        boolean some = given().obligations().stream()
                .anyMatch(each -> each.rule().equals(rule)
                        && each.state() == state
                        && due.map(each.due()::equals).orElse(true)
                        && level.map(wanted -> each.level() == wanted).orElse(true));
        if (!some) {
            List<Bilingual> wanted = new ArrayList<>(List.of(state.label()));
            due.ifPresent(day -> wanted.add(Telling.text("by", Map.of("date", Telling.same(day)))));
            level.ifPresent(number -> wanted.add(Telling.text("at-level", Map.of("level", Telling.same(number)))));
            throw failed(
                    "obligation-of", Map.of("rule", Telling.same(rule), "wanted", Telling.listed(wanted)), this::why);
        }
        return this;
    }

    private static Bilingual names(Set<String> rules) {
        return Telling.listed(rules.stream().sorted().map(Telling::same).toList());
    }

    String why(Locale locale) {
        List<String> lines = new ArrayList<>();
        for (VisitObligation obligation : given().obligations()) {
            lines.add(obligation.rule() + ": " + obligation.toText(locale));
        }
        for (UndeterminedVisit each : given().undetermined()) {
            if (!each.missing().isEmpty() || each.reasons().isEmpty()) {
                lines.add(each.rule() + ": " + Telling.text("lacking").in(locale)
                        + namesOf(each.missing()).in(locale));
            }
            each.reasons().forEach(reason -> lines.add(each.rule() + ": " + reason.in(locale)));
        }
        for (RuleFailure each : given().failures()) {
            lines.add(each.rule() + ": " + Telling.text("failed").in(locale)
                    + each.facts().stream()
                            .map(failure -> failure.fact() + " (" + failure.exception() + ")")
                            .collect(Collectors.joining(", ")));
        }
        return lines.isEmpty() ? Telling.text("nothing").in(locale) : String.join("\n", lines);
    }
}
