package io.github.louyu.testkit.assertions;

import io.github.louyu.rules.governance.GovernanceAssessment;
import io.github.louyu.rules.governance.GovernanceFinding;
import io.github.louyu.rules.governance.UndeterminedGovernance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Assertions about the state of a community's organisations (治理检查). */
public final class GovernanceAssessmentAssert
        extends ExplainedAssert<GovernanceAssessmentAssert, GovernanceAssessment> {

    GovernanceAssessmentAssert(@Nullable GovernanceAssessment actual) {
        super(actual, GovernanceAssessmentAssert.class);
    }

    /**
     * Expects that a rule found something wanting at a place.
     *
     * @param rule the id of the rule
     * @param place the id of the area, building or organisation
     * @return assertions about the finding
     */
    public GovernanceFindingAssert finding(String rule, String place) {
        Optional<GovernanceFinding> found = given().findings().stream()
                .filter(each ->
                        each.rule().id().equals(rule) && each.place().id().equals(place))
                .findFirst();
        if (found.isEmpty()) {
            throw failed("finding", Map.of("rule", Telling.same(rule), "place", Telling.same(place)), this::why);
        }
        return new GovernanceFindingAssert(found.get()).telling(telling());
    }

    /**
     * Expects that nothing was found wanting, and that nothing was undetermined or failed.
     *
     * @return this
     */
    public GovernanceAssessmentAssert findsNothing() {
        if (!given().findings().isEmpty()
                || !given().undetermined().isEmpty()
                || !given().failures().isEmpty()) {
            throw failed("findings", Map.of(), this::why);
        }
        return this;
    }

    private String why(Locale locale) {
        List<String> lines = new ArrayList<>();
        for (GovernanceFinding each : given().findings()) {
            lines.add(each.rule().id() + " @ " + each.place().id() + ": "
                    + each.rule().title().in(locale));
            lines.add("  " + each.explanation().toText(locale).replace("\n", "\n  "));
        }
        for (UndeterminedGovernance each : given().undetermined()) {
            String rule = each.rule().id() + " @ " + each.place().id() + ": ";
            if (!each.missing().isEmpty() || each.reasons().isEmpty()) {
                lines.add(rule
                        + Telling.text("lacking").in(locale)
                        + namesOf(each.missing()).in(locale));
            }
            each.reasons().forEach(reason -> lines.add(rule + reason.in(locale)));
        }
        given().failures()
                .forEach(each ->
                        lines.add(each.rule().id() + " @ " + each.place().id() + ": "
                                + Telling.text("failed").in(locale)
                                + each.facts().get(0).fact()));
        return lines.isEmpty() ? Telling.text("nothing").in(locale) : String.join("\n", lines);
    }
}
