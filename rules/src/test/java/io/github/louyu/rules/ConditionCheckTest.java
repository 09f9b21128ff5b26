package io.github.louyu.rules;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.Conditions.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is wrong with a condition is said when it is built, with its place, and not when it is read. */
class ConditionCheckTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2019, 1, 1);
    private static final DateRange YEAR = DateRange.of(NEW_YEAR, NEW_YEAR.plusYears(1));

    private record Firm(LocalDate founded) {}

    private static final DateFact<Firm> FOUNDED =
            Facts.of(Firm.class, "firm").date("founded", Bilingual.same("founded"), Firm::founded);

    private static <T> DatedParameter<T> withGap(String name, T value) {
        return DatedParameter.of(
                name,
                Bilingual.same(name),
                Timeline.<T>builder()
                        .from(NEW_YEAR, value)
                        .unknownFrom(NEW_YEAR.plusMonths(3))
                        .from(NEW_YEAR.plusMonths(4), value)
                        .build());
    }

    @Test
    void aParameterWithAGapWhereItIsNeededIsNamedWithItsPlace() {
        Condition<EnterpriseFile> condition = all(
                EnterpriseFacts.headcount().isAtLeast(withGap("first", 5L)),
                not(any(
                        EnterpriseFacts.headcount().isAtMost(5),
                        EnterpriseFacts.leases().any(LeaseFacts.area().isAbove(withGap("second", BigDecimal.ONE))))),
                EnterpriseFacts.leases()
                        .where(LeaseFacts.area().isBelow(withGap("third", BigDecimal.ONE)))
                        .count()
                        .isAtLeast(1));
        String gap = "must have a value on every day of 2019-01-01/2020-01-01, but had none in 2019-04-01/2019-05-01";
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> Conditions.checked(condition, YEAR))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::toString)
                        .containsExactly(
                                "condition > part 1 > parameter first" + ": " + gap,
                                "condition > part 2 > part 1 > part 2 > part 1 > parameter second" + ": " + gap,
                                "condition > part 3 > fact leases[VALUE_BELOW(fact=lease.area,limit=third)]/count > fact"
                                        + " leases[VALUE_BELOW(fact=lease.area,limit=third)] > condition > parameter third"
                                        + ": " + gap));
        assertThat(Conditions.checked(condition, DateRange.of(NEW_YEAR, NEW_YEAR.plusMonths(3))))
                .isSameAs(condition);
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> Conditions.checked(condition, DateRange.from(NEW_YEAR.minusDays(1))))
                .satisfies(e -> assertThat(e.problems()).hasSize(6));
    }

    @Test
    void windowsBeyondTheCalendarAreRead() {
        List<LocalDate> days =
                List.of(LocalDate.MIN, LocalDate.MIN.plusDays(1), NEW_YEAR, LocalDate.MAX.minusDays(1), LocalDate.MAX);
        for (Span span : List.of(Span.days(Integer.MAX_VALUE), Span.months(Integer.MAX_VALUE), Span.days(0))) {
            for (Condition<Firm> condition : List.of(
                    FOUNDED.isWithinNext(span),
                    FOUNDED.isWithinLast(span),
                    FOUNDED.isAtLeastAgo(span),
                    FOUNDED.isAtLeastAhead(span))) {
                for (LocalDate founded : days) {
                    Timeline<Truth> timeline =
                            condition.using(WorkCalendar.weekendsOnly()).timeline(new Firm(founded));
                    for (LocalDate day : days.subList(0, 4)) {
                        assertThat(timeline.at(day))
                                .as("%s of %s on %s", condition, founded, day)
                                .contains(condition.test(new Firm(founded), day));
                    }
                }
            }
        }
    }

    @Test
    void partsThatShareTheirPartsDoNotExplode() {
        Condition<Firm> leaf = FOUNDED.isAtLeastAgo(Span.days(1));
        for (UnaryOperator<Condition<Firm>> step : List.<UnaryOperator<Condition<Firm>>>of(
                part -> all(part, part), part -> Conditions.exactlyOne(part, part), part -> any(not(part), part))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> {
                        Condition<Firm> condition = leaf;
                        for (int i = 0; i < 40; i++) {
                            condition = step.apply(condition);
                        }
                    })
                    .withMessageMatching("condition: must have at most 100000 parts, each counted wherever it stands,"
                            + " but had [0-9]+");
        }
        Condition<Firm> wide = leaf;
        for (int i = 0; i < 15; i++) {
            wide = all(wide, wide);
        }
        assertThat(wide.test(new Firm(NEW_YEAR), YEAR.endExclusive())).isEqualTo(Truth.TRUE);
    }

    @Test
    void itemsCountTowardsTheLimitsToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    Condition<Box> condition = Conditions.always();
                    for (int i = 0; i < 10_000; i++) {
                        condition = Box.INNER.any(condition);
                    }
                })
                .withMessage("condition: must not be nested deeper than 500, but was 501");
    }

    @Test
    void factsThatReadConditionsCountTowardsTheLimitsToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    Condition<Box> condition = Conditions.always();
                    for (int i = 0; i < 10_000; i++) {
                        condition = Box.INNER.where(condition).count().isAtLeast(1);
                    }
                })
                .withMessageMatching("fact (WHERE|COUNT): must not be nested deeper than 500, but was 501");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    Condition<Box> condition = Conditions.always();
                    for (int i = 0; i < 40; i++) {
                        Condition<Box> some = Box.INNER.any(condition);
                        condition = all(some, some);
                    }
                })
                .withMessageStartingWith("condition: must have at most 100000 parts, each counted wherever it stands");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    CountFact<Box> count = Box.INNER.count();
                    for (int i = 0; i < 10_000; i++) {
                        count = count.via(Box.OUTER);
                    }
                })
                .withMessage("fact VIA: must not be nested deeper than 500, but was 501");
    }

    /** A thing that holds things of its own sort. */
    private record Box(List<Box> inner) {
        static final Items<Box, Box> INNER =
                Facts.of(Box.class, "box").items("inner", Bilingual.same("inner"), Box::inner);
        static final Relation<Box, Box> OUTER = Relation.of(Box.class, "outer", Bilingual.same("outer"), box -> box);
    }

    @Test
    void everyMistakeInTheSameConditionIsToldWithItsPath() {
        CountFact<EnterpriseFile> staff = EnterpriseFacts.headcount();
        DecimalFact<EnterpriseFile> area = EnterpriseFacts.decimal(RandomValues.AREA);
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> PartsCheck.<EnterpriseFile>build(
                        "rule growth",
                        parts -> all(
                                parts.of("size", () -> staff.plus(area).isAtLeast("3")),
                                parts.of("known", () -> staff.isKnown()),
                                parts.of(
                                        "either",
                                        () -> any(
                                                parts.of(
                                                        "news",
                                                        () -> EnterpriseFacts.visit()
                                                                .happenedWithinLast(Span.days(3), 0)),
                                                parts.of("none", () -> Conditions.atLeast(-1, staff.isKnown())))),
                                parts.of(
                                        "limit",
                                        () -> Conditions.checked(staff.isAtLeast(withGap("limit", 5L)), YEAR)))))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::path)
                        .containsExactly(
                                "rule growth > size > fact sum(headcount, area) > area",
                                "rule growth > either > news",
                                "rule growth > either > none",
                                "rule growth > limit > condition > parameter limit"));
    }

    @Test
    void aConditionOfSoundPartsIsWhatItIsWithoutTheCheck() {
        Condition<EnterpriseFile> known = EnterpriseFacts.headcount().isKnown();
        assertThat(PartsCheck.<EnterpriseFile>build("x", parts -> all(parts.of("known", () -> known), not(known))))
                .isEqualTo(all(known, not(known)));
    }

    /** Nobody would hear of a mistake. */
    @Test
    void noPartIsBuiltAfterTheCondition() {
        List<PartsCheck> kept = new ArrayList<>();
        PartsCheck.<EnterpriseFile>build("x", parts -> {
            kept.add(parts);
            return Conditions.always();
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> kept.get(0).of("late", Conditions::<EnterpriseFile>never))
                .withMessage("parts check x > late: must build its parts while the condition is built, but was asked"
                        + " afterwards");
    }

    @Test
    void aMistakeBesideThePartsIsToldWithThem() {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> PartsCheck.<Firm>build(
                        "x",
                        parts -> Conditions.atLeast(-1, parts.of("late", () -> FOUNDED.isAtLeastAgo(Span.days(-1))))))
                .satisfies(
                        e -> assertThat(e.problems()).extracting(Problem::path).containsExactly("x > late", "x"));
    }
}
