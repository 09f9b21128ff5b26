package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyApplicationTest {

    private static final LocalDate DAY = LocalDate.of(2019, 7, 1);
    private static final EntryId ABOUT = EntryId.of("application-1");
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

    @Test
    void anApplicationWasMadeWithoutHelpUnlessGivenOtherwise() {
        PolicyApplication application = PolicyApplication.of("rhq-rent", DAY);

        assertThat(application.policy()).isEqualTo("rhq-rent");
        assertThat(application.submittedOn()).isEqualTo(DAY);
        assertThat(application.assisted()).isFalse();
        assertThat(application.withAssisted(true).assisted()).isTrue();
        assertThat(application.effective()).isEqualTo(DateRange.from(DAY));
    }

    @Test
    void anApplicationNamesAPolicyAndADay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyApplication.of(" ", DAY))
                .withMessage("policy of a policy application: must not be blank, but was text of 1 blanks");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyApplication.of("rhq-rent", LocalDate.MAX))
                .withMessageStartingWith("submittedOn of application for rhq-rent: must be a calendar day");
    }

    @Test
    void progressGivesAStatusFromItsDayOn() {
        PolicyApplicationProgress progress = PolicyApplicationProgress.of(ABOUT, DAY, PolicyApplicationStatus.ACCEPTED);

        assertThat(progress.about()).isEqualTo(ABOUT);
        assertThat(progress.on()).isEqualTo(DAY);
        assertThat(progress.status()).isEqualTo(PolicyApplicationStatus.ACCEPTED);
        assertThat(progress.amountGranted()).isEmpty();
        assertThat(progress.effective()).isEqualTo(DateRange.from(DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> progress.withOn(LocalDate.MAX))
                .withMessageStartingWith("day of progress of application application-1: must be a calendar day");
    }

    @Test
    void whatIsGrantedIsMoreThanNothing() {
        PolicyApplicationProgress granted = PolicyApplicationProgress.of(ABOUT, DAY, PolicyApplicationStatus.GRANTED);

        assertThat(granted.withAmountGranted(Money.ofMinor(CNY, 1)).amountGranted())
                .contains(Money.ofMinor(CNY, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> granted.withAmountGranted(Money.zero(CNY)))
                .withMessage("amountGranted of progress of application application-1: must be more than zero,"
                        + " but was CNY 0.00");
        assertThatIllegalArgumentException().isThrownBy(() -> granted.withAmountGranted(Money.ofMinor(CNY, -1)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GRANTED")
    void anAmountIsGrantedOnlyWithTheStatusGranted(PolicyApplicationStatus status) {
        PolicyApplicationProgress progress = PolicyApplicationProgress.of(ABOUT, DAY, status);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> progress.withAmountGranted(Money.of(CNY, 50_000)))
                .withMessage("amountGranted of progress of application application-1: must be given with status GRANTED"
                        + " only, but was given with " + status);
    }
}
