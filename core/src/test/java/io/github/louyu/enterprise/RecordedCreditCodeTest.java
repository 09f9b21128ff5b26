package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.RecordedCreditCode.Problem;
import io.github.louyu.enterprise.RecordedCreditCode.Warning;
import io.github.louyu.text.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedCreditCodeTest {

    @Test
    void aCodeWrittenAsItIsHasNoProblemAndNoWarning() {
        RecordedCreditCode recorded = UnifiedSocialCreditCode.parseLeniently(CreditCodes.BYD);

        assertThat(recorded.isVerified()).isTrue();
        assertThat(recorded.code()).contains(UnifiedSocialCreditCode.of(CreditCodes.BYD));
        assertThat(recorded.problem()).isEmpty();
        assertThat(recorded.reason()).isEmpty();
        assertThat(recorded.warnings()).isEmpty();
        assertThat(recorded).hasToString(CreditCodes.BYD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" 91440300708461136T", "91440300708461136t", "91440300708461136Ｔ", "\u3000９１４４０３００708461136ｔ\r\n"
            })
    void otherWritingOfTheSameCodeIsVerifiedWithAWarning(String text) {
        RecordedCreditCode recorded = UnifiedSocialCreditCode.parseLeniently(text);

        assertThat(recorded.code()).contains(UnifiedSocialCreditCode.of(CreditCodes.TENCENT));
        assertThat(recorded.text()).isEqualTo(text);
        assertThat(recorded.normalised()).isEqualTo(CreditCodes.TENCENT);
        assertThat(recorded.warnings()).containsExactly(Warning.NORMALISED);
    }

    @Test
    void whatStandsWithinTheTextIsNotForgiven() {
        assertThat(UnifiedSocialCreditCode.parseLeniently("9144 03007084 61136T")
                        .problem())
                .contains(Problem.WRONG_LENGTH);
        assertThat(UnifiedSocialCreditCode.parseLeniently("91440300-70846113T").problem())
                .contains(Problem.ILLEGAL_CHARACTER);
        assertThat(UnifiedSocialCreditCode.parseLeniently("9144O300708461136T").problem())
                .contains(Problem.ILLEGAL_CHARACTER);
    }

    @Test
    void emptyAndBlankTextIsSuspect() {
        assertThat(UnifiedSocialCreditCode.parseLeniently("").problem()).contains(Problem.WRONG_LENGTH);
        assertThat(UnifiedSocialCreditCode.parseLeniently(" \u3000").reason())
                .contains(Bilingual.of("应为18位，实际为0位", "must have 18 characters, but had 0"));
    }

    @Test
    void theReasonNamesPositionAndCharacterOfTheTextAsItIsRead() {
        RecordedCreditCode recorded = UnifiedSocialCreditCode.parseLeniently("  9144o300708461136t");

        assertThat(recorded.reason())
                .contains(Bilingual.of(
                        "第5位应为 0123456789 之一，实际为 'O'", "character 5 must be one of 0123456789, but was 'O'"));
        assertThat(recorded.warnings()).containsExactly(Warning.NORMALISED);
    }

    @Test
    void theReasonNamesTheCheckCharacterThatWasExpected() {
        RecordedCreditCode recorded = UnifiedSocialCreditCode.parseLeniently("91440300708461136R");

        assertThat(recorded.problem()).contains(Problem.WRONG_CHECK_CHARACTER);
        assertThat(recorded.reason())
                .contains(Bilingual.of("校验码应为 'T'，实际为 'R'", "check character must be 'T', but was 'R'"));
        assertThat(recorded).hasToString("suspect credit code: WRONG_CHECK_CHARACTER");
    }

    @Test
    void aFailingOrganisationCheckOnlyWarns() {
        // the code of Huawei with its organisation code ending in 2 instead of 1
        RecordedCreditCode recorded = UnifiedSocialCreditCode.parseLeniently(CreditCodes.complete("91440300192203822"));

        assertThat(recorded.isVerified()).isTrue();
        assertThat(recorded.warnings()).containsExactly(Warning.ORGANISATION_CHECK_FAILS);
    }

    @Test
    void equalTextIsEqual() {
        assertThat(UnifiedSocialCreditCode.parseLeniently("abc")).isEqualTo(new RecordedCreditCode("abc"));
        assertThat(UnifiedSocialCreditCode.parseLeniently("abc")).isNotEqualTo(new RecordedCreditCode("ABC"));
    }
}
