package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One subject on one date: each fact is read once, however many conditions compare it. */
class ReadingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    private record Firm(
            @Nullable Long staff,
            List<String> asked,
            @Nullable Firm parent) {

        @Nullable Long countStaff() {
            asked.add("staff");
            return staff;
        }
    }

    private static final Facts<Firm> F = Facts.of(Firm.class, "firm");
    private static final CountFact<Firm> STAFF = F.count("staff", Bilingual.of("人数", "staff"), Firm::countStaff);
    private static final Relation<Firm, Firm> PARENT =
            Relation.of(Firm.class, "parent", Bilingual.of("母公司", "parent"), Firm::parent);

    private static Reading<Firm> reading(Firm firm) {
        return Reading.of(firm, DAY, WorkCalendar.china(), ExchangeRates.none());
    }

    @Test
    void manyConditionsReadAFactOnce() {
        Firm firm = new Firm(40L, new ArrayList<>(), null);
        Reading<Firm> reading = reading(firm);
        for (long limit = 0; limit < 80; limit++) {
            assertThat(reading.truth(STAFF.isAtLeast(limit))).isEqualTo(Truth.of(limit <= 40));
        }
        assertThat(reading.truth(STAFF.times("2").isAtLeast("80"))).isEqualTo(Truth.TRUE);
        assertThat(reading.value(STAFF)).contains(40L);
        assertThat(firm.asked()).hasSize(1);
        assertThat(reading.explain(STAFF.isAtLeast(41)).margin().map(Bilingual::en))
                .contains("-1");
    }

    /** One that a formula tests too. */
    @Test
    void aConditionIsTestedOnceWhereverItIsAskedFor() {
        List<String> asked = new ArrayList<>();
        Condition<Firm> opaque = Conditions.undated(Firm.class, "opaque", Bilingual.same("opaque"), firm -> {
            asked.add("opaque");
            return true;
        });
        DecimalFact<Firm> points = DecimalFact.of("points", Bilingual.same("points"), new Formula<Firm, BigDecimal>() {

            @Override
            public ImmutableSet<Fact<Firm, ?>> facts() {
                return ImmutableSet.of();
            }

            @Override
            public ImmutableSet<Condition<Firm>> conditions() {
                return ImmutableSet.of(opaque);
            }

            @Override
            public ImmutableSet<DatedParameter<?>> parameters() {
                return ImmutableSet.of();
            }

            @Override
            public Optional<BigDecimal> on(Reading<Firm> reading) {
                return reading.truth(opaque) == Truth.TRUE ? Optional.of(BigDecimal.ONE) : Optional.empty();
            }
        });
        Reading<Firm> reading = reading(new Firm(40L, new ArrayList<>(), null));
        assertThat(reading.truth(opaque)).isEqualTo(Truth.TRUE);
        assertThat(reading.value(points)).contains(BigDecimal.ONE);
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatIsMissingIsAskedForOnceToo() {
        Firm firm = new Firm(null, new ArrayList<>(), null);
        Reading<Firm> reading = reading(firm);
        assertThat(reading.truth(STAFF.isAtLeast(1))).isEqualTo(Truth.UNKNOWN);
        assertThat(reading.truth(STAFF.isAtLeast(2))).isEqualTo(Truth.UNKNOWN);
        assertThat(reading.value(STAFF)).isEmpty();
        assertThat(firm.asked()).hasSize(1);
    }

    @Test
    void theSubjectOfARelationIsNotTakenForThisOne() {
        Firm parent = new Firm(900L, new ArrayList<>(), null);
        Reading<Firm> reading = reading(new Firm(5L, new ArrayList<>(), parent));
        assertThat(reading.value(STAFF)).contains(5L);
        assertThat(reading.value(STAFF.via(PARENT))).contains(900L);
        assertThat(reading.truth(STAFF.via(PARENT).isAbove(STAFF))).isEqualTo(Truth.TRUE);
        assertThat(parent.asked()).hasSize(1);
    }

    @Test
    void whatIfsAreReadAnewAndLeaveTheReadingAsItIs() {
        Reading<Firm> reading = reading(new Firm(5L, new ArrayList<>(), null));
        Condition<Firm> large = STAFF.isAtLeast(10);
        assertThat(reading.truth(large)).isEqualTo(Truth.FALSE);
        assertThat(reading.explain(large)
                        .changesNeeded(Truth.TRUE, ChangePolicy.anything())
                        .changes())
                .hasSize(1);
        assertThat(reading.value(STAFF)).contains(5L);
    }
}
