package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.louyu.text.ProblemsException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** An appeal from its receipt until the enterprise is satisfied. */
class AppealCaseTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 2);
    private static final EntryId APPEAL = EntryId.of("a1");

    private final EnterpriseFileBuilder builder = EnterpriseFile.builder(EnterpriseId.of("E1"))
            .recordedOn(DAY)
            .add(
                    "a1",
                    Appeal.of(DAY, AppealChannel.CALL_OR_LETTER, AppealKind.RECRUITMENT)
                            .withReceivedAt(LocalTime.of(9, 30)));

    private void step(String id, LocalDate on, AppealStatus status) {
        step(id, AppealProgress.of(APPEAL, on, status));
    }

    private void step(String id, AppealProgress step) {
        builder.recordedOn(step.on()).add(id, step);
    }

    private AppealCase on(LocalDate date) {
        return AppealCase.find(builder.build(), APPEAL, date).orElseThrow();
    }

    @Test
    void anAppealThatNobodyTouchedIsReceived() {
        assertThat(on(DAY).status()).isEqualTo(AppealStatus.RECEIVED);
        assertThat(on(DAY).steps()).isEmpty();
        assertThat(on(DAY).handlers()).isEmpty();
        assertThat(on(DAY).lead()).isEmpty();
        assertThat(on(DAY).settlement()).isEmpty();
        assertThat(AppealCase.allOf(builder.build(), DAY.minusDays(1))).isEmpty();
    }

    @Test
    void handlersAreThoseOfTheLastAssignment() {
        step(
                "s1",
                AppealProgress.of(APPEAL, DAY, AppealStatus.ASSIGNED)
                        .withHandlers(AppealHandler.lead("commerce"), AppealHandler.supporting("tax")));
        step("s2", DAY.plusDays(1), AppealStatus.DISPUTED);
        step(
                "s3",
                AppealProgress.of(APPEAL, DAY.plusDays(2), AppealStatus.ASSIGNED)
                        .withHandlers(
                                AppealHandler.supporting("commerce"),
                                AppealHandler.lead("finance"),
                                AppealHandler.supporting("tax")));

        assertThat(on(DAY).lead()).contains("commerce");
        assertThat(on(DAY.plusDays(1)).status()).isEqualTo(AppealStatus.DISPUTED);
        assertThat(on(DAY.plusDays(2)).lead()).contains("finance");
        assertThat(on(DAY.plusDays(2)).supporting()).containsExactly("commerce", "tax");
    }

    @Test
    void handlingGoesOnUntilTheEnterpriseIsSatisfied() {
        step("s1", DAY.plusDays(1), AppealStatus.SETTLED);
        step(
                "s2",
                AppealProgress.of(APPEAL, DAY.plusDays(2), AppealStatus.FOLLOWED_UP)
                        .withSatisfaction(Satisfaction.NOT_SATISFIED));
        step("s3", DAY.plusDays(3), AppealStatus.REOPENED);
        step("s4", DAY.plusDays(4), AppealStatus.SETTLED);
        step(
                "s5",
                AppealProgress.of(APPEAL, DAY.plusDays(5), AppealStatus.FOLLOWED_UP)
                        .withSatisfaction(Satisfaction.BASICALLY_SATISFIED));
        step("s6", DAY.plusDays(6), AppealStatus.CLOSED);

        assertThat(on(DAY.plusDays(2)).mustBeReopened()).isTrue();
        assertThat(on(DAY.plusDays(2)).settlement().orElseThrow().on()).isEqualTo(DAY.plusDays(1));
        assertThat(on(DAY.plusDays(3)).mustBeReopened()).isFalse();
        assertThat(on(DAY.plusDays(3)).settlement()).isEmpty();
        assertThat(on(DAY.plusDays(6)).settlement().orElseThrow().on()).isEqualTo(DAY.plusDays(4));
        assertThat(on(DAY.plusDays(6)).reopenings()).isEqualTo(1);
        assertThat(on(DAY.plusDays(6)).satisfaction()).contains(Satisfaction.BASICALLY_SATISFIED);
        assertThat(on(DAY.plusDays(5)).isStruckOff()).isFalse();
        assertThat(on(DAY.plusDays(6)).isStruckOff()).isTrue();
    }

    @Test
    void stepsOfOneDayStandInTheOrderOfTheirTimes() {
        step("s1", AppealProgress.of(APPEAL, DAY, AppealStatus.SETTLED).withAt(LocalTime.of(16, 0)));
        step("s2", AppealProgress.of(APPEAL, DAY, AppealStatus.ACCEPTED).withAt(LocalTime.of(10, 0)));
        step("s3", AppealProgress.of(APPEAL, DAY, AppealStatus.RESPONDED));

        assertThat(on(DAY).steps())
                .extracting(AppealProgress::status)
                .containsExactly(AppealStatus.RESPONDED, AppealStatus.ACCEPTED, AppealStatus.SETTLED);
        assertThat(on(DAY).asOf(DAY, LocalTime.of(15, 59)).status()).isEqualTo(AppealStatus.ACCEPTED);
    }

    @Test
    void anAppealSettledBeforeItWasReceivedIsRefusedWithEveryOtherMistake() {
        step("s1", DAY.minusDays(1), AppealStatus.SETTLED);
        step("s2", AppealProgress.of(APPEAL, DAY, AppealStatus.SETTLED).withAt(LocalTime.of(9, 29)));

        assertThatThrownBy(builder::build)
                .isInstanceOf(ProblemsException.class)
                .hasMessage("file E1 has 2 problems:\n"
                        + "- file E1 > entry s1: a step must not be before the appeal a1 was received (2019-09-02 09:30),"
                        + " but was SETTLED on 2019-09-01\n"
                        + "- file E1 > entry s2: a step must not be before the appeal a1 was received (2019-09-02 09:30),"
                        + " but was SETTLED on 2019-09-02 09:29");
    }

    @Test
    void aStepThatWasPutRightOrTakenBackIsNotHeldAgainstTheFile() {
        step("s1", DAY.minusDays(1), AppealStatus.SETTLED);
        builder.recordedOn(DAY).correct("c1", "s1", AppealProgress.of(APPEAL, DAY, AppealStatus.SETTLED));
        step("s2", DAY.minusDays(3), AppealStatus.ACCEPTED);
        builder.recordedOn(DAY).retract("r1", "s2");

        assertThat(on(DAY).status()).isEqualTo(AppealStatus.SETTLED);
    }

    @Test
    void whatBelongsToOneStatusIsRefusedWithAnother() {
        AppealProgress settled = AppealProgress.of(APPEAL, DAY, AppealStatus.SETTLED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settled.withHandlers(AppealHandler.lead("tax")))
                .withMessage(
                        "handlers of progress of appeal a1: must be given with status ASSIGNED only, but was given with"
                                + " SETTLED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settled.withExtendedTo(DAY))
                .withMessageStartingWith(
                        "extendedTo of progress of appeal a1: must be given with status EXTENDED only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settled.withSatisfaction(Satisfaction.SATISFIED))
                .withMessageStartingWith(
                        "satisfaction of progress of appeal a1: must be given with status FOLLOWED_UP only");
    }

    @Test
    void oneDepartmentHasTheLead() {
        AppealProgress assigned = AppealProgress.of(APPEAL, DAY, AppealStatus.ASSIGNED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assigned.withHandlers(AppealHandler.supporting("tax")))
                .withMessage("handlers of progress of appeal a1: one must have the lead, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AppealHandler.lead(" "))
                .withMessage("department of an appeal handler: must not be blank, but was text of 1 blanks");
    }

    @Test
    void anExtensionNamesADayThatIsNotPast() {
        AppealProgress extended = AppealProgress.of(APPEAL, DAY, AppealStatus.EXTENDED);
        assertThat(extended.withExtendedTo(DAY).extendedTo()).contains(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> extended.withExtendedTo(DAY.minusDays(1)))
                .withMessage("extendedTo of progress of appeal a1: must not be before 2019-09-02, but was 2019-09-01");
    }

    @Test
    void timesAreWholeMinutes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        AppealProgress.of(APPEAL, DAY, AppealStatus.SETTLED).withAt(LocalTime.of(9, 0, 30)))
                .withMessage("time of progress of appeal a1: must be a whole minute, but was 09:00:30");
    }
}
