package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {

    static final List<String> PUBLIC = CreditCodes.PUBLIC;

    @ParameterizedTest
    @FieldSource("PUBLIC")
    void publicCodesHoldInBothChecks(String text) {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of(text);

        assertThat(code.value()).isEqualTo(text);
        assertThat(code).hasToString(text);
        assertThat(code.organisationCheckHolds()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        CreditCodes.HUAWEI + ", 831, 25, 6",
        CreditCodes.TENCENT + ", 966, 5, T",
        CreditCodes.XIAOMI + ", 999, 7, Q",
        CreditCodes.ALIBABA + ", 1384, 20, B",
        CreditCodes.BYD + ", 1194, 16, F"
    })
    void theWorkedSumsLeadToTheCheckCharacter(String text, int sum, int remainder, char check) {
        assertThat(CreditCodes.sum(text)).isEqualTo(sum);
        assertThat(sum % 31).isEqualTo(remainder);
        assertThat(UnifiedSocialCreditCode.of(text).checkCharacter()).isEqualTo(check);
    }

    @Test
    void theCodeFallsIntoItsParts() {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of(CreditCodes.XIAOMI);

        assertThat(code.registeringBody()).isEqualTo('9');
        assertThat(code.category()).isEqualTo('1');
        assertThat(code.areaCode()).isEqualTo(AreaCode.of("110108"));
        assertThat(code.organisationCode()).isEqualTo("551385082");
        assertThat(code.checkCharacter()).isEqualTo('Q');
    }

    @ParameterizedTest
    @FieldSource("PUBLIC")
    void theRemainderItselfIsNoCheckCharacter(String text) {
        char remainder = CreditCodes.ALPHABET.charAt(CreditCodes.sum(text) % 31);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnifiedSocialCreditCode.of(text.substring(0, 17) + remainder))
                .withMessageContaining("check character must be '%s', but was '%s'", text.charAt(17), remainder);
    }

    @Test
    void aRemainderOfNoughtGivesNought() {
        // a public code whose first character is raised by the 15 that its sum lacks to a multiple of 31
        String first17 = "Q1440300192317458";

        assertThat(CreditCodes.sum(first17) % 31).isZero();
        assertThat(UnifiedSocialCreditCode.of(first17 + "0").checkCharacter()).isEqualTo('0');
    }

    @ParameterizedTest
    @ValueSource(chars = {'I', 'O', 'S', 'V', 'Z'})
    void lettersOutsideTheAlphabetStandNowhere(char letter) {
        for (int position = 0; position < 18; position++) {
            String text =
                    CreditCodes.HUAWEI.substring(0, position) + letter + CreditCodes.HUAWEI.substring(position + 1);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> UnifiedSocialCreditCode.of(text))
                    .withMessageContaining("character %d must be one of", position + 1)
                    .withMessageEndingWith("but was '%s'", letter);
        }
    }

    @Test
    void lettersAreNumberedWithTheGapsOfTheAlphabet() {
        // T is 26 in the alphabet but 29 when letters are counted on from A, so the naive reading takes another check
        // character
        String naive = "91440300708461136" + (char) ('A' + (31 - 966 % 31) - 10);

        assertThat(naive).endsWith("Q");
        assertThatIllegalArgumentException().isThrownBy(() -> UnifiedSocialCreditCode.of(naive));
    }

    @Test
    void theAreaCodeIsOfDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnifiedSocialCreditCode.of("91A403001922038216"))
                .withMessage("unified social credit code '91A403001922038216': character 3 must be one of 0123456789,"
                        + " but was 'A'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnifiedSocialCreditCode.of(CreditCodes.complete("9144030A192203821")))
                .withMessageContaining("character 8 must be one of 0123456789, but was 'A'");
    }

    /** The check is linear, so one code for each place and pair of values stands for all codes with that pair there. */
    @Test
    void everySwapOfEveryUnequalPairIsRefusedAtEveryPlace() {
        int swaps = 0;
        for (int place = 0; place < 17; place++) {
            for (char left : CreditCodes.CHARACTERS) {
                for (char right : CreditCodes.CHARACTERS) {
                    Optional<String> code = left == right ? Optional.empty() : codeWith(place, left, right);
                    if (code.isPresent()) {
                        StringBuilder swapped = new StringBuilder(code.get());
                        swapped.setCharAt(place, right);
                        swapped.setCharAt(place + 1, left);
                        assertThatIllegalArgumentException()
                                .isThrownBy(() -> UnifiedSocialCreditCode.of(swapped.toString()));
                        swaps++;
                    }
                }
            }
        }
        // ten places without an area digit, two on the border of the area, five within
        assertThat(swaps).isEqualTo(10 * 31 * 30 + 2 * 10 * 30 + 5 * 10 * 9);
    }

    /** Makes a code that has two characters at a place, empty if one of them would be a letter in the area code. */
    private static Optional<String> codeWith(int place, char left, char right) {
        int free = place < 10 ? 15 : 9;
        for (char filler : CreditCodes.CHARACTERS) {
            StringBuilder first17 = new StringBuilder(CreditCodes.HUAWEI.substring(0, 17));
            first17.setCharAt(free, filler);
            first17.setCharAt(place, left);
            if (place < 16) {
                first17.setCharAt(place + 1, right);
            }
            String code = CreditCodes.complete(first17.toString());
            if (code.charAt(place + 1) == right) {
                boolean digitsInArea = code.substring(2, 8).chars().allMatch(Character::isDigit);
                return digitsInArea
                        ? Optional.of(UnifiedSocialCreditCode.of(code).value())
                        : Optional.empty();
            }
        }
        throw new AssertionError("no code with " + left + right + " at " + place);
    }

    @Test
    void theMessageNamesTheCheckCharacterThatWasExpected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnifiedSocialCreditCode.of("91440300708461136R"))
                .withMessage(
                        "unified social credit code '91440300708461136R': check character must be 'T', but was 'R'");
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "91440300192203821, 17", "9144030019220382161, 19", "' 914403001922038216', 19"})
    void otherLengthsAreRefused(String text, int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnifiedSocialCreditCode.of(text))
                .withMessage("unified social credit code: must have 18 characters, but had " + length);
    }

    @Test
    void lettersBeyondTheBasicPlaneCountAsOneCharacter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnifiedSocialCreditCode.of("91440300192203821\uD840\uDC00"))
                .withMessageContaining("character 18 must be one of")
                .withMessageEndingWith("but was U+20000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"91440300708461136t", "９１440300708461136T", "91440300-708461136", "91440300 708461136"})
    void theStrictReadingForgivesNothing(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnifiedSocialCreditCode.of(text))
                .withMessageContaining("must be one of");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"11010519491231002X", "11010519491231002x", "110105194912310021", "13800138000", "张三 13800138000"
            })
    void whatMayBePersonalIsNotRepeated(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnifiedSocialCreditCode.of(text))
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .startsWith("unified social credit code: ")
                        .doesNotContain(text)
                        .doesNotContain("19491231")
                        .doesNotContain("13800138000"));
        assertThat(UnifiedSocialCreditCode.parseLeniently(text).toString())
                .doesNotContain("19491231")
                .doesNotContain("13800138000");
    }

    @Test
    @SuppressWarnings("NullAway") // the point of the test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> UnifiedSocialCreditCode.of(null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> UnifiedSocialCreditCode.parseLeniently(null))
                .withMessage("text");
    }
}
