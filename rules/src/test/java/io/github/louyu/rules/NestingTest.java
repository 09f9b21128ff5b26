package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.louyu.text.Bilingual;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Conditions can be nested as deep as anybody needs, and no deeper than the stack bears. */
class NestingTest {

    private record Firm(long count) {}

    private static final Condition<Firm> LEAF = Facts.of(Firm.class, "firm")
            .count("count", Bilingual.same("count"), Firm::count)
            .isAtLeast(5);
    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);

    private static Condition<Firm> nested(int depth, UnaryOperator<Condition<Firm>> step) {
        Condition<Firm> condition = LEAF;
        for (int i = 1; i < depth; i++) {
            condition = step.apply(condition);
        }
        return condition;
    }

    @Test
    void fiveHundredDeepIsRead() {
        for (UnaryOperator<Condition<Firm>> step : List.<UnaryOperator<Condition<Firm>>>of(
                Conditions::not, part -> Conditions.all(part, LEAF), part -> Conditions.atLeast(1, part))) {
            Condition<Firm> condition = nested(500, step);
            Firm firm = new Firm(4);
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
            assertThat(condition).isEqualTo(nested(500, step)).hasSameHashCodeAs(nested(500, step));
        }
    }

    @Test
    void deeperIsRefused() {
        String message = "condition: must not be nested deeper than 500, but was 501";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nested(501, Conditions::not))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nested(501, part -> Conditions.all(LEAF, part)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nested(501, part -> Conditions.any(part, LEAF)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nested(501, part -> Conditions.atLeast(2, LEAF, part)))
                .withMessage(message);
    }

    @Test
    void tenThousandDeepIsRefusedAsSoonAsItIsTooDeep() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nested(10_000, part -> Conditions.not(Conditions.all(part))))
                .withMessageStartingWith("condition: must not be nested deeper than 500, but was 50");
    }

    @Test
    void aNegativeNumberRequiredIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conditions.atLeast(-1, LEAF))
                .withMessage("atLeast: required must be 0 or more, but was -1");
    }
}
