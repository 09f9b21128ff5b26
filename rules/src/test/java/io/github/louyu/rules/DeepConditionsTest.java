package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Conditions can be nested as deep as anybody needs, and every reading reads them. */
class DeepConditionsTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);

    @Test
    void fiveHundredDeepIsRead() {
        for (UnaryOperator<Condition<NestingTest.Firm>> step : List.<UnaryOperator<Condition<NestingTest.Firm>>>of(
                Conditions::not, part -> Conditions.all(part, NestingTest.LEAF), part -> Conditions.atLeast(1, part))) {
            Condition<NestingTest.Firm> condition = NestingTest.nested(500, step);
            NestingTest.Firm firm = new NestingTest.Firm(4);
            Truth truth = condition.test(firm, DAY);
            assertThat(truth).isNotEqualTo(Truth.UNKNOWN);
            assertThat(condition.explain(firm, DAY).truth()).isEqualTo(truth);
            assertThat(condition.explain(firm, DAY).toText(Locale.CHINESE).lines())
                    .hasSizeGreaterThanOrEqualTo(500);
            assertThat(condition
                            .using(WorkCalendar.weekendsOnly())
                            .timeline(firm)
                            .at(DAY))
                    .contains(truth);
            assertThat(condition.toText(Locale.ENGLISH)).containsPattern("count is (at least|less than) 5");
            assertThat(condition)
                    .isEqualTo(NestingTest.nested(500, step))
                    .hasSameHashCodeAs(NestingTest.nested(500, step));
        }
    }
}
