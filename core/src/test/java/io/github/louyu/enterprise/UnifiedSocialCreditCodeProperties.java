package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.louyu.enterprise.RecordedCreditCode.Problem;
import io.github.louyu.enterprise.RecordedCreditCode.Warning;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UnifiedSocialCreditCodeProperties {

    private static final int CHECK = 17;

    @Provide
    Arbitrary<String> valid() {
        return CreditCodes.valid();
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(40),
                Arbitraries.strings()
                        .withChars(CreditCodes.ALPHABET)
                        .ofMinLength(16)
                        .ofMaxLength(20),
                Arbitraries.strings().ascii().ofLength(18),
                CreditCodes.valid());
    }

    @Property
    void whatTheOracleCompletesIsAccepted(@ForAll("valid") String text) {
        assertThat(UnifiedSocialCreditCode.of(text).value()).isEqualTo(text);
        assertThat(UnifiedSocialCreditCode.parseLeniently(text).code()).contains(UnifiedSocialCreditCode.of(text));
    }

    @Property(tries = 100)
    void everyChangeOfOneCharacterIsRefusedAndKept(@ForAll("valid") String text) {
        for (int position = 0; position < text.length(); position++) {
            for (char other : CreditCodes.CHARACTERS) {
                if (other != text.charAt(position)) {
                    assertRefusedAndKept(text.substring(0, position) + other + text.substring(position + 1));
                }
            }
        }
    }

    @Property(tries = 500)
    void everySwapOfUnequalNeighboursIsRefusedAndKept(@ForAll("valid") String text) {
        for (int position = 0; position < CHECK; position++) {
            char left = text.charAt(position);
            char right = text.charAt(position + 1);
            if (left != right) {
                assertRefusedAndKept(text.substring(0, position) + right + left + text.substring(position + 2));
            }
        }
    }

    @Property
    void otherWritingIsReadLenientlyAndSaidSo(@ForAll("valid") String text) {
        StringBuilder fullWidth = new StringBuilder();
        text.chars().forEach(c -> fullWidth.append((char) (c - '!' + '！')));
        String padded = "\u3000\t" + fullWidth.toString().toLowerCase(Locale.ROOT) + "\u00a0\n";

        RecordedCreditCode recorded = UnifiedSocialCreditCode.parseLeniently(padded);

        assertThat(recorded.code()).contains(UnifiedSocialCreditCode.of(text));
        assertThat(recorded.text()).isEqualTo(padded);
        assertThat(recorded.warnings()).contains(Warning.NORMALISED);
        assertThat(UnifiedSocialCreditCode.parseLeniently(text).warnings()).doesNotContain(Warning.NORMALISED);
    }

    @Property
    void theInnerCheckOnlyWarns(@ForAll("valid") String text) {
        char right = CreditCodes.organisationCheck(text.substring(8, 16));
        for (char inner : CreditCodes.CHARACTERS) {
            String code = CreditCodes.complete(text.substring(0, 16) + inner);

            assertThat(UnifiedSocialCreditCode.of(code).organisationCheckHolds())
                    .isEqualTo(inner == right);
            RecordedCreditCode recorded = UnifiedSocialCreditCode.parseLeniently(code);
            assertThat(recorded.isVerified()).isTrue();
            assertThat(recorded.warnings().contains(Warning.ORGANISATION_CHECK_FAILS))
                    .isEqualTo(inner != right);
        }
    }

    @Property
    void lenientReadingKeepsAnyTextAndIsEitherVerifiedOrSuspect(@ForAll("anything") String text) {
        RecordedCreditCode recorded = UnifiedSocialCreditCode.parseLeniently(text);

        assertThat(recorded.text()).isEqualTo(text);
        assertThat(recorded.isVerified()).isEqualTo(recorded.code().isPresent());
        assertThat(recorded.problem().isPresent()).isEqualTo(recorded.code().isEmpty());
        assertThat(recorded.reason().isPresent()).isEqualTo(recorded.code().isEmpty());
        assertThat(UnifiedSocialCreditCode.parseLeniently(recorded.normalised()).code())
                .isEqualTo(recorded.code());
    }

    private static void assertRefusedAndKept(String wrong) {
        boolean digitsInArea = wrong.substring(2, 8).chars().allMatch(c -> c >= '0' && c <= '9');

        assertThatThrownBy(() -> UnifiedSocialCreditCode.of(wrong)).isInstanceOf(IllegalArgumentException.class);

        RecordedCreditCode recorded = UnifiedSocialCreditCode.parseLeniently(wrong);
        assertThat(recorded.text()).isEqualTo(wrong);
        assertThat(recorded.code()).isEmpty();
        assertThat(recorded.problem())
                .contains(digitsInArea ? Problem.WRONG_CHECK_CHARACTER : Problem.ILLEGAL_CHARACTER);
        if (digitsInArea) {
            char expected = CreditCodes.complete(wrong.substring(0, CHECK)).charAt(CHECK);
            assertThat(recorded.reason().orElseThrow().en())
                    .isEqualTo("check character must be '" + expected + "', but was '" + wrong.charAt(CHECK) + "'");
        }
    }
}
