package io.github.louyu.rules;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.Conditions.atLeast;
import static io.github.louyu.rules.Conditions.not;
import static io.github.louyu.rules.EnterpriseFacts.event;
import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static io.github.louyu.rules.EnterpriseFacts.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** Two conditions are equal if they say the same of the same facts. */
class ConditionEqualityTest {

    private static final DateFact<EnterpriseFile> FOUNDED = EnterpriseFacts.date(RandomValues.FOUNDED);
    private static final DecimalFact<EnterpriseFile> AREA = EnterpriseFacts.decimal(RandomValues.AREA);
    private static final MoneyFact<EnterpriseFile> CAPITAL = EnterpriseFacts.money(RandomValues.CAPITAL);
    private static final CodeFact<EnterpriseFile, PersonId> LIAISON =
            EnterpriseFacts.code(EnterpriseAttributes.CHIEF_LIAISON);

    private static DatedParameter<Long> limit(String name, long value) {
        return DatedParameter.of(name, Bilingual.of("限额", "limit"), Timeline.always(value));
    }

    /** Each differs from every other. */
    private static List<Condition<EnterpriseFile>> different() {
        Condition<EnterpriseFile> a = headcount().isAtLeast(1);
        Condition<EnterpriseFile> b = headcount().isAtLeast(2);
        return List.of(
                Conditions.always(),
                Conditions.never(),
                a,
                b,
                headcount().isAtMost(1),
                headcount().isAbove(1),
                headcount().isBelow(1),
                headcount().is(1L),
                headcount().isNot(1L),
                headcount().isIn(1L),
                headcount().isIn(1L, 2L),
                headcount().isKnown(),
                keyTier().isKnown(),
                EnterpriseFacts.count(RandomValues.SEATS).isAtLeast(1),
                headcount().isAtLeast(EnterpriseFacts.count(RandomValues.SEATS)),
                headcount().isAtLeast(limit("limit", 1)),
                headcount().isAtLeast(limit("limit", 2)),
                headcount().isAtLeast(limit("other", 1)),
                keyTier().isAtLeast(KeyTier.CITY),
                keyTier().isAtLeast(KeyTier.DISTRICT),
                EnterpriseFacts.tax(PeriodKind.HALF_YEAR).latest().isKnown(),
                EnterpriseFacts.tax(PeriodKind.YEAR).latest().isKnown(),
                EnterpriseFacts.tax(PeriodKind.HALF_YEAR).yearBefore().isKnown(),
                EnterpriseFacts.tax(PeriodKind.HALF_YEAR).periodBefore().isKnown(),
                EnterpriseFacts.revenue(PeriodKind.HALF_YEAR).latest().isKnown(),
                AREA.isAtLeast("1.5"),
                AREA.times("2").isAtLeast("1.5"),
                AREA.isAtLeast("15"),
                CAPITAL.isAtLeast(BigMoney.parse("CNY 1.5")),
                CAPITAL.isAtLeast(BigMoney.parse("USD 1.5")),
                FOUNDED.isWithinNext(Span.days(30)),
                FOUNDED.isWithinLast(Span.days(30)),
                FOUNDED.isWithinNext(Span.workdays(30)),
                FOUNDED.isWithinNext(Span.months(1)),
                event(EventKind.EXECUTIVE_CHANGE).happenedWithinLast(Span.days(30)),
                event(EventKind.EXECUTIVE_CHANGE).happenedWithinLast(Span.days(30), 2),
                event(EventKind.EXECUTIVE_CHANGE).isAnnouncedWithinNext(Span.days(30)),
                event(EventKind.RELOCATION_NOTICE).happenedWithinLast(Span.days(30)),
                visit().happenedWithinLast(Span.days(30)),
                event(EventKind.RELOCATION_NOTICE)
                        .happenedWithinLastNotFollowedBy(Span.days(30), event(EventKind.RELOCATION_WITHDRAWN)),
                event(EventKind.RELOCATION_NOTICE).happenedWithinLastNotFollowedBy(Span.days(30), visit()),
                LIAISON.is(PersonId.of("p1")),
                LIAISON.is(PersonId.of("p2")),
                LIAISON.isIn(PersonId.of("p1"), PersonId.of("p2")),
                LIAISON.isIn(PersonId.of("p1"), PersonId.of("p3")),
                not(a),
                not(not(a)),
                all(a, b),
                all(b, a),
                all(a, all(b)),
                any(a, b),
                atLeast(1, a, b),
                atLeast(2, a, b));
    }

    @Test
    void whatIsMadeTwiceIsEqual() {
        assertThat(different()).isEqualTo(different());
        assertThat(different().hashCode()).isEqualTo(different().hashCode());
    }

    @Test
    void whatDiffersIsNotEqual() {
        Set<Condition<EnterpriseFile>> distinct = new HashSet<>();
        for (Condition<EnterpriseFile> condition : different()) {
            assertThat(distinct.add(condition))
                    .as("%s is like no other", condition)
                    .isTrue();
        }
    }

    @Test
    void theSameNumberIsTheSameWhateverItsScale() {
        assertThat(AREA.isAtLeast("1.5")).isEqualTo(AREA.isAtLeast("1.50")).hasSameHashCodeAs(AREA.isAtLeast("1.50"));
        assertThat(AREA.isAtLeast("0")).isEqualTo(AREA.isAtLeast("0.0"));
        assertThat(AREA.isAtLeast("100")).isEqualTo(AREA.isAtLeast("1E+2"));
        assertThat(CAPITAL.isAtLeast(BigMoney.parse("CNY 1.5")))
                .isEqualTo(CAPITAL.isAtLeast(BigMoney.parse("CNY 1.50")));
        assertThat(CAPITAL.isIn(BigMoney.parse("CNY 1.5"))).isEqualTo(CAPITAL.isIn(BigMoney.parse("CNY 1.50")));
    }

    @Test
    void noPersonIsNamed() {
        assertThat(LIAISON.is(PersonId.of("p1")).toString()).doesNotContain("p1");
        assertThat(LIAISON.isIn(PersonId.of("p1")).toString()).doesNotContain("p1");
        assertThat(Node.of(LIAISON.is(PersonId.of("p1"))).view().toString()).doesNotContain("p1");
        assertThat(Node.of(LIAISON.isIn(PersonId.of("p1"))).view().toString()).doesNotContain("p1");
    }

    @Test
    void aConditionEqualsNothingElse() {
        assertThat(headcount().isAtLeast(1))
                .isNotEqualTo("headcount is at least 1")
                .isNotEqualTo(null);
    }
}
