package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.louyu.time.DateRange;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class EnterpriseFileTest {

    private static final EnterpriseId ID = EnterpriseId.of("E1");
    private static final LocalDate JANUARY = LocalDate.of(2019, 1, 10);
    private static final LocalDate MARCH = LocalDate.of(2019, 3, 10);
    private static final LocalDate MAY = LocalDate.of(2019, 5, 10);
    private static final Attribute<Long> HEADCOUNT = EnterpriseAttributes.HEADCOUNT;

    private static EnterpriseFileBuilder builder() {
        return EnterpriseFile.builder(ID);
    }

    @Test
    void anEmptyFileKnowsNothing() {
        EnterpriseFile file = builder().build();

        assertThat(file.id()).isEqualTo(ID);
        assertThat(file.log()).isEmpty();
        assertThat(file.openedOn()).isEmpty();
        assertThat(file.creditCode()).isEmpty();
        assertThat(file.timeline(HEADCOUNT).at(MAY)).isEmpty();
        assertThat(file.history(Visit.class)).isEmpty();
        assertThat(file.latestPeriod(FigureKind.TAX, PeriodKind.YEAR).at(MAY)).isEmpty();
        assertThat(file.knownOn(MAY)).isSameAs(file);
        assertThat(file.inHindsight()).isEqualTo(file);
    }

    @Test
    void visitsComeByTheDayTheyWereMadeHoweverLateTheyAreRecorded() {
        EnterpriseFile file = builder()
                .recordedOn(MARCH)
                .visit("b", Visit.on(MARCH))
                .visit("a", Visit.on(MARCH))
                .recordedOn(MAY)
                .visit("late", Visit.on(JANUARY))
                .build();

        assertThat(file.history(Visit.class))
                .extracting(visit -> visit.entry().value())
                .containsExactly("a", "b", "late");
        assertThat(file.visits()).extracting(visit -> visit.entry().value()).containsExactly("late", "a", "b");
    }

    @Test
    void aSectionIsCompleteFromTheDayOfTheMarkAsFarAsItIsKnown() {
        EnterpriseFile file = builder()
                .recordedOn(MARCH)
                .add("m", new SectionCompletion(Section.LEASES, JANUARY))
                .recordedOn(MAY)
                .retract("r", "m")
                .build();

        assertThat(file.isComplete(Section.LEASES, JANUARY)).isFalse();
        assertThat(file.isComplete(Section.LEASES, MARCH.minusDays(1))).isFalse();
        assertThat(file.isComplete(Section.LEASES, MARCH)).isTrue();
        assertThat(file.isComplete(Section.OFFICERS, MARCH)).isFalse();
        assertThat(file.isComplete(Section.LEASES, MAY.minusDays(1))).isTrue();
        assertThat(file.isComplete(Section.LEASES, MAY)).isFalse();
        assertThat(file.knownOn(MARCH).inHindsight().isComplete(Section.LEASES, JANUARY))
                .isTrue();
        assertThat(file.knownOn(MARCH).inHindsight().isComplete(Section.LEASES, JANUARY.minusDays(1)))
                .isFalse();
    }

    @Test
    void aSectionIsNotCompleteBeforeTheDayOfTheMark() {
        EnterpriseFile file = builder()
                .recordedOn(JANUARY)
                .add("m", new SectionCompletion(Section.FIGURES, MARCH))
                .build();

        assertThat(file.isComplete(Section.FIGURES, MARCH.minusDays(1))).isFalse();
        assertThat(file.isComplete(Section.FIGURES, MARCH)).isTrue();
    }

    @Test
    void whatEndsUncoversWhatItCovered() {
        EnterpriseFile file = builder()
                .recordedOn(JANUARY)
                .attribute(HEADCOUNT, 10L, JANUARY)
                .add(AttributeValue.during(HEADCOUNT, 20L, DateRange.of(MARCH, MAY)))
                .build();

        assertThat(file.timeline(HEADCOUNT).at(MARCH.minusDays(1))).contains(10L);
        assertThat(file.timeline(HEADCOUNT).at(MAY.minusDays(1))).contains(20L);
        assertThat(file.timeline(HEADCOUNT).at(MAY)).contains(10L);
    }

    @Test
    void notKnownFromHereOnCoversWhatWasSaid() {
        EnterpriseFile file = builder()
                .recordedOn(JANUARY)
                .attribute(HEADCOUNT, 10L, JANUARY)
                .add(AttributeValue.notKnown(HEADCOUNT, DateRange.from(MARCH)))
                .build();

        assertThat(file.timeline(HEADCOUNT).at(MARCH.minusDays(1))).contains(10L);
        assertThat(file.timeline(HEADCOUNT).at(MARCH)).isEmpty();
    }

    @Test
    void ofTwoThatBeginTogetherTheLatestSaidSpeaksThenTheGreatestId() {
        EnterpriseFile file = builder()
                .recordedOn(MARCH)
                .add("b", AttributeValue.from(HEADCOUNT, 2L, JANUARY))
                .add("a", AttributeValue.from(HEADCOUNT, 1L, JANUARY))
                .build();

        assertThat(file.timeline(HEADCOUNT).at(MARCH)).contains(2L);
        assertThat(file.toBuilder()
                        .recordedOn(MAY)
                        .correct("c", "a", AttributeValue.from(HEADCOUNT, 3L, JANUARY))
                        .build()
                        .timeline(HEADCOUNT)
                        .at(MAY))
                .contains(3L);
    }

    @Test
    void aFigureIsReadFromItsPublicationAndARevisionFromItsOwn() {
        ReportingPeriod half = ReportingPeriod.halfYear(2018, 2);
        Money first = Money.of(CurrencyUnit.of("CNY"), 1);
        EnterpriseFile file = builder()
                .recordedOn(JANUARY)
                .figure(Figure.of(FigureKind.TAX, half, first, MARCH))
                .figure(Figure.of(FigureKind.TAX, half, first.plus(1), MAY))
                .build();

        assertThat(file.timeline(FigureKind.TAX, half).at(MARCH.minusDays(1))).isEmpty();
        assertThat(file.timeline(FigureKind.TAX, half).at(MARCH)).contains(first);
        assertThat(file.timeline(FigureKind.TAX, half).at(MAY)).contains(first.plus(1));
        assertThat(file.latestPeriod(FigureKind.TAX, PeriodKind.HALF_YEAR).at(MARCH.minusDays(1)))
                .isEmpty();
        assertThat(file.latestPeriod(FigureKind.TAX, PeriodKind.HALF_YEAR).at(MARCH))
                .contains(half);
    }

    @Test
    void aPeriodPublishedWithoutAValueIsTheLatest() {
        ReportingPeriod half = ReportingPeriod.halfYear(2018, 2);
        EnterpriseFile file = builder()
                .recordedOn(JANUARY)
                .figure(Figure.notKnown(FigureKind.TAX, half, JANUARY))
                .build();

        assertThat(file.latestPeriod(FigureKind.TAX, PeriodKind.HALF_YEAR).at(JANUARY))
                .contains(half);
        assertThat(file.timeline(FigureKind.TAX, half).at(JANUARY)).isEmpty();
    }

    @Test
    void theDayOfOpeningIsThatOfTheFirstEntryEvenIfItWasRetracted() {
        EnterpriseFile file = builder()
                .recordedOn(MARCH)
                .visit("v", Visit.on(JANUARY))
                .recordedOn(MAY)
                .retract("r", "v")
                .visit("w", Visit.on(MAY))
                .build();

        assertThat(file.openedOn()).contains(MARCH);
        assertThat(file.inHindsight().openedOn()).contains(MARCH);
        assertThat(file.toBuilder().openedOn(JANUARY).build().openedOn()).contains(JANUARY);
    }

    @Test
    void filesDifferByIdentityCodeOpeningAndLog() {
        EnterpriseFile file =
                builder().recordedOn(MAY).visit("v", Visit.on(MAY)).build();

        assertThat(file)
                .isEqualTo(builder().recordedOn(MAY).visit("v", Visit.on(MAY)).build())
                .isNotEqualTo(EnterpriseFile.builder(EnterpriseId.of("E2"))
                        .recordedOn(MAY)
                        .visit("v", Visit.on(MAY))
                        .build())
                .isNotEqualTo(file.toBuilder().openedOn(MAY).build())
                .isNotEqualTo(file.toBuilder()
                        .creditCode(UnifiedSocialCreditCode.parseLeniently("x"))
                        .build())
                .isNotEqualTo(file.toBuilder().recordedOn(MAY).retract("r", "v").build())
                .isNotEqualTo("file")
                .hasToString("EnterpriseFile[E1, 1 lines]");
    }

    @Test
    void theCreditCodeStaysWithEveryReading() {
        RecordedCreditCode code = UnifiedSocialCreditCode.parseLeniently("x");
        EnterpriseFile file = builder()
                .creditCode(code)
                .recordedOn(MAY)
                .visit("v", Visit.on(MAY))
                .build();

        assertThat(file.creditCode()).contains(code);
        assertThat(file.knownOn(MARCH).creditCode()).contains(code);
        assertThat(file.inHindsight().creditCode()).contains(code);
        assertThat(file.toBuilder().build()).isEqualTo(file);
    }

    @Test
    void onlyTypesOfContentHaveAHistory() {
        EnterpriseFile file =
                builder().recordedOn(MAY).visit("v", Visit.on(MAY)).build();

        assertThatThrownBy(() -> file.history(FileContent.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "type of entries: must be one of AttributeValue, FileEvent, Visit, Lease, Figure, Officer, Appeal, "
                                + "AppealProgress, PolicyApplication, PolicyApplicationProgress, DueDateExtension, VisitWaiver, "
                                + "PromiseKept, SectionCompletion, but was FileContent");
        assertThatThrownBy(() -> file.known(Visit.on(MAY).getClass(), MAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVersionIsKnownUntilItIsCorrected() {
        EnterpriseFile file = builder()
                .recordedOn(MARCH)
                .visit("v", Visit.on(JANUARY))
                .recordedOn(MAY)
                .correct("c", "v", Visit.on(MARCH))
                .build();

        assertThat(file.history(Visit.class))
                .containsExactly(
                        new Known<>(EntryId.of("v"), Visit.on(JANUARY), DateRange.of(MARCH, MAY), MARCH, MARCH),
                        new Known<>(EntryId.of("v"), Visit.on(MARCH), DateRange.from(MAY), MARCH, MAY));
        assertThat(file.known(Visit.class, MAY)).extracting(Known::content).containsExactly(Visit.on(MARCH));
        assertThat(file.inHindsight().log()).containsExactly(new Entry(EntryId.of("v"), MARCH, MAY, Visit.on(MARCH)));
        assertThat(file.knownOn(MARCH).log()).hasSize(1);
    }
}
