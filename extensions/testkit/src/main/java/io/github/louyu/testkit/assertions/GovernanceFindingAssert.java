package io.github.louyu.testkit.assertions;

import io.github.louyu.rules.governance.FindingSeverity;
import io.github.louyu.rules.governance.GovernanceFinding;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Assertions about one finding of governance (治理检查结果). */
public final class GovernanceFindingAssert extends ExplainedAssert<GovernanceFindingAssert, GovernanceFinding> {

    GovernanceFindingAssert(@Nullable GovernanceFinding actual) {
        super(actual, GovernanceFindingAssert.class);
    }

    /**
     * Expects how weighty the finding is.
     *
     * @param severity how weighty
     * @return this
     */
    public GovernanceFindingAssert weighs(FindingSeverity severity) {
        if (given().severity() != severity) {
            throw failed(
                    "severity",
                    Map.of(
                            "rule", Telling.same(given().rule().id()),
                            "wanted", severity.label(),
                            "found", given().severity().label()),
                    given().explanation()::toText);
        }
        return this;
    }

    /**
     * Turns to the explanation of the finding.
     *
     * @return assertions about it
     */
    public ExplanationAssert explanation() {
        return new ExplanationAssert(given().explanation()).telling(telling());
    }
}
