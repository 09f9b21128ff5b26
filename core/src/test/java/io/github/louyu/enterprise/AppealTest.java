package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AppealTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 6);
    private static final EntryId ABOUT = EntryId.of("appeal-1");

    @Test
    void anAppealIsOrdinaryUnlessGivenOtherwise() {
        Appeal appeal = Appeal.of(DAY, AppealChannel.FORUM, AppealKind.FINANCING);

        assertThat(appeal.receivedOn()).isEqualTo(DAY);
        assertThat(appeal.channel()).isEqualTo(AppealChannel.FORUM);
        assertThat(appeal.kind()).isEqualTo(AppealKind.FINANCING);
        assertThat(appeal.severity()).isEqualTo(AppealSeverity.ORDINARY);
        assertThat(appeal.summary()).isEmpty();
        assertThat(appeal.withSeverity(AppealSeverity.URGENT).severity()).isEqualTo(AppealSeverity.URGENT);
    }

    @Test
    void anAppealIsTrueFromItsReceiptOn() {
        assertThat(Appeal.of(DAY, AppealChannel.VISIT, AppealKind.RECRUITMENT).effective())
                .isEqualTo(DateRange.from(DAY));
    }

    @Test
    void anAppealNeedsDayChannelAndKind() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(Appeal.builder()::build)
                .withMessageContainingAll("receivedOn", "channel", "kind");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Appeal.of(LocalDate.MAX, AppealChannel.OTHER, AppealKind.OTHER))
                .withMessageStartingWith("receivedOn of an appeal: must be a calendar day");
    }

    @Test
    void aBlankSummaryOrNoteIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Appeal.of(DAY, AppealChannel.OTHER, AppealKind.OTHER).withSummary(" "))
                .withMessage("summary of appeal of 2019-05-06: must not be blank, but was text of 1 blanks");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        AppealProgress.of(ABOUT, DAY, AppealStatus.EXTENDED).withNote(""))
                .withMessage("note on progress of appeal appeal-1: must not be blank, but was text of 0 blanks");
    }

    @Test
    void progressGivesAStatusFromItsDayOn() {
        AppealProgress progress =
                AppealProgress.of(ABOUT, DAY, AppealStatus.EXTENDED).withNote("waits for the landlord");

        assertThat(progress.about()).isEqualTo(ABOUT);
        assertThat(progress.on()).isEqualTo(DAY);
        assertThat(progress.status()).isEqualTo(AppealStatus.EXTENDED);
        assertThat(progress.note()).contains("waits for the landlord");
        assertThat(progress.effective()).isEqualTo(DateRange.from(DAY));
    }

    @Test
    void progressNeedsACalendarDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AppealProgress.of(ABOUT, LocalDate.MIN, AppealStatus.RECEIVED))
                .withMessageStartingWith("day of progress of appeal appeal-1: must be a calendar day");
    }

    @Test
    void anAppealIsSettledOnceHandledUntilItIsReopened() {
        assertThat(Arrays.stream(AppealStatus.values()).filter(AppealStatus::isSettled))
                .containsExactly(AppealStatus.SETTLED, AppealStatus.FOLLOWED_UP, AppealStatus.CLOSED);
    }
}
