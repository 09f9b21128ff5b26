package io.github.louyu.rules.visit;

import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** City tier every month, the other key enterprises every quarter. */
class CadenceTest {

    private static final Cadence BY_TIER = Cadence.when(keyTier().isAtLeast(KeyTier.CITY), PeriodKind.MONTH)
            .orWhen(keyTier().isAtLeast(KeyTier.SUBDISTRICT), PeriodKind.QUARTER);
    private static final VisitEngine ENGINE = VisitEngine.of(
            VisitRulebook.of("book", day(1, 1), VisitRule.every("routine", BY_TIER)), WorkCalendar.weekendsOnly());

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2019, month, day);
    }

    private static EnterpriseFileBuilder file() {
        return EnterpriseFile.builder(EnterpriseId.of("E1")).recordedOn(day(1, 1));
    }

    private static EnterpriseFile promotedInFebruary() {
        return file().attribute(EnterpriseAttributes.KEY_TIER, KeyTier.DISTRICT, day(1, 1))
                .recordedOn(day(2, 15))
                .attribute(EnterpriseAttributes.KEY_TIER, KeyTier.CITY, day(2, 15))
                .build();
    }

    @Test
    void fromTheDayOfAHigherTierTheMonthsAreAskedForAndTheQuarterStays() {
        assertThat(ENGINE.assess(promotedInFebruary(), day(2, 14)).obligations())
                .extracting(VisitObligation::key, VisitObligation::onset, VisitObligation::due)
                .containsExactly(tuple("2019-Q1", day(1, 1), day(3, 31)));
        assertThat(ENGINE.assess(promotedInFebruary(), day(4, 1)).obligations())
                .extracting(
                        VisitObligation::key,
                        VisitObligation::onset,
                        VisitObligation::begins,
                        VisitObligation::due,
                        VisitObligation::state)
                .containsExactly(
                        tuple("2019-02", day(2, 15), day(2, 1), day(2, 28), ObligationState.OVERDUE),
                        tuple("2019-03", day(3, 1), day(3, 1), day(3, 31), ObligationState.OVERDUE),
                        tuple("2019-Q1", day(1, 1), day(1, 1), day(3, 31), ObligationState.OVERDUE),
                        tuple("2019-04", day(4, 1), day(4, 1), day(4, 30), ObligationState.OPEN));
    }

    @Test
    void oneVisitFulfilsTheMonthAndTheQuarterItLiesIn() {
        EnterpriseFile visited = promotedInFebruary().toBuilder()
                .recordedOn(day(2, 5))
                .add("v", Visit.on(day(2, 5)))
                .build();

        assertThat(ENGINE.assess(visited, day(2, 15)).obligations())
                .extracting(VisitObligation::key, VisitObligation::state)
                .containsExactly(
                        tuple("2019-02", ObligationState.FULFILLED), tuple("2019-Q1", ObligationState.FULFILLED));
    }

    @Test
    void fromTheDayOfALowerTierTheQuarterIsAskedForAndTheMonthStays() {
        EnterpriseFile demoted = file().attribute(EnterpriseAttributes.KEY_TIER, KeyTier.CITY, day(1, 1))
                .recordedOn(day(2, 15))
                .attribute(EnterpriseAttributes.KEY_TIER, KeyTier.DISTRICT, day(2, 15))
                .build();

        assertThat(ENGINE.assess(demoted, day(3, 1)).obligations())
                .extracting(VisitObligation::key, VisitObligation::onset)
                .containsExactly(
                        tuple("2019-01", day(1, 1)), tuple("2019-02", day(2, 1)), tuple("2019-Q1", day(2, 15)));
    }

    @Test
    void aTierThatWasNeverSoWithdrawsWhatItAskedFor() {
        EnterpriseFile corrected = file().attribute("t", EnterpriseAttributes.KEY_TIER, KeyTier.CITY, day(1, 1))
                .recordedOn(day(1, 20))
                .correct("c", "t", AttributeValue.from(EnterpriseAttributes.KEY_TIER, KeyTier.DISTRICT, day(1, 1)))
                .build();

        assertThat(ENGINE.assess(corrected, day(1, 20)).obligations())
                .extracting(VisitObligation::key, VisitObligation::state, VisitObligation::cancelReason)
                .containsExactly(
                        tuple("2019-Q1", ObligationState.OPEN, Optional.empty()),
                        tuple("2019-01", ObligationState.CANCELLED, Optional.of(CancelReason.WITHDRAWN)));
    }

    @Test
    void whileTheTierIsNotKnownEachPeriodItMayBeIsUndetermined() {
        assertThat(ENGINE.assess(file().build(), day(5, 6)).undetermined())
                .extracting(
                        UndeterminedVisit::key,
                        visit -> visit.missing().stream().map(MissingFact::name).toList())
                .containsExactly(
                        tuple(Optional.of("2019-05"), List.of("key-tier")),
                        tuple(Optional.of("2019-Q2"), List.of("key-tier")));
    }

    @Test
    void whereNoLineHoldsNoVisitIsAskedFor() {
        EnterpriseFile none = file().attribute(EnterpriseAttributes.KEY_TIER, KeyTier.NONE, day(1, 1))
                .build();

        assertThat(ENGINE.assess(none, day(5, 6)).obligations()).isEmpty();
        assertThat(ENGINE.nextChange(none, day(5, 6))).isEmpty();
        assertThat(VisitEngine.of(
                                VisitRulebook.of(
                                        "book",
                                        day(1, 1),
                                        VisitRule.every("routine", BY_TIER.otherwise(PeriodKind.YEAR))),
                                WorkCalendar.weekendsOnly())
                        .assess(none, day(5, 6))
                        .obligations())
                .extracting(VisitObligation::key)
                .containsExactly("2019");
    }

    @Test
    void cadencesThatSayTheSameAreEqual() {
        assertThat(Cadence.when(keyTier().isAtLeast(KeyTier.CITY), PeriodKind.MONTH)
                        .orWhen(keyTier().isAtLeast(KeyTier.SUBDISTRICT), PeriodKind.QUARTER))
                .isEqualTo(BY_TIER)
                .hasSameHashCodeAs(BY_TIER);
        assertThat(BY_TIER.otherwise(PeriodKind.YEAR)).isNotEqualTo(BY_TIER);
        assertThat(BY_TIER.otherwise(PeriodKind.MONTH).periods()).containsExactly(PeriodKind.MONTH, PeriodKind.QUARTER);
    }
}
