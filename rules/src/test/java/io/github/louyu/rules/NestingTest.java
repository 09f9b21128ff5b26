package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Span;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Conditions are nested no deeper than the stack bears. */
class NestingTest {

    record Firm(long count) {}

    static final Condition<Firm> LEAF = Facts.of(Firm.class, "firm")
            .count("count", Bilingual.same("count"), Firm::count)
            .isAtLeast(5);

    static Condition<Firm> nested(int depth, UnaryOperator<Condition<Firm>> step) {
        Condition<Firm> condition = LEAF;
        for (int i = 1; i < depth; i++) {
            condition = step.apply(condition);
        }
        return condition;
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
    void whatIsLiftedTooOftenIsRefused() {
        Relation<EnterpriseFile, EnterpriseFile> parent =
                Relation.of(EnterpriseFile.class, "parent", Bilingual.same("parent"), file -> file);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    Condition<EnterpriseFile> condition =
                            Conditions.not(EnterpriseFacts.visit().happenedWithinLast(Span.days(3)));
                    for (int i = 0; i < 1000; i++) {
                        condition = Conditions.not(condition.via(parent));
                    }
                })
                .withMessageStartingWith("condition: must not be nested deeper than 500, but was 50");
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
