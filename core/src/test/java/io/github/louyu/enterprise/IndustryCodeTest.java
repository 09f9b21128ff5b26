package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.louyu.text.Bilingual;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndustryCodeTest {

    /** The letter of each division 01 to 97, written out. */
    private static final String LETTERS =
            "AAAAABBBBBBBCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCDDDEEEEFFGGGGGGGGHHIIIJJJJKLLMMMNNNNOOOPQQRRRRRSSSSSST";

    @Test
    void everyDivisionBelongsToItsSectionAndToNoOther() {
        assertThat(LETTERS).hasSize(97);
        for (int number = 1; number <= 97; number++) {
            String division = String.format(Locale.ROOT, "%02d", number);
            char right = LETTERS.charAt(number - 1);

            assertThat(IndustryCode.of(division).value()).isEqualTo(right + division);
            assertThat(IndustrySection.ofDivision(number).letter()).isEqualTo(right);
            for (IndustrySection section : IndustrySection.values()) {
                String text = section.letter() + division;
                assertThat(section.holdsDivision(number)).isEqualTo(section.letter() == right);
                if (section.letter() == right) {
                    assertThat(IndustryCode.of(text)).isEqualTo(IndustryCode.of(division));
                    assertThat(IndustryCode.of(text).section()).isEqualTo(section);
                } else {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> IndustryCode.of(text))
                            .withMessage(
                                    "section of industry code '%s': must be %s for division %s, but was %s",
                                    text, right, division, section.letter());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "98", "99", "A00", "T98", "001", "9810", "S99"})
    void whatIsNoDivisionIsRefused(String text) {
        String digits = text.replaceAll("[A-Z]", "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndustryCode.of(text))
                .withMessage(
                        "division of industry code '%s': must be 01 to 97, but was %s", text, digits.substring(0, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "U", "Z51", "5", "F5", "51230", "F51230", "f51", "F 51", "F51 ", "５１", "51F", "FF51", "F-1"})
    void otherFormsAreRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndustryCode.of(text))
                .withMessage(
                        "industry code: must be a section A to T, two to four digits, or both, but was '%s'", text);
    }

    @Test
    void aDivisionOutsideItsSectionIsRefusedInGroupsAndClassesToo() {
        assertThatIllegalArgumentException().isThrownBy(() -> IndustryCode.of("A512"));
        assertThatIllegalArgumentException().isThrownBy(() -> IndustryCode.of("G5123"));
    }

    @ParameterizedTest
    @CsvSource({"F, F, ''", "F51, F, F51", "512, F, F51", "F5123, F, F51", "0111, A, A01", "9700, T, T97"})
    void theCodeFallsIntoItsParts(String text, char section, String division) {
        IndustryCode code = IndustryCode.of(text);

        assertThat(code.section().letter()).isEqualTo(section);
        assertThat(code.division().map(IndustryCode::value).orElse("")).isEqualTo(division);
        assertThat(code).hasToString(code.value());
    }

    @ParameterizedTest
    @EnumSource
    void aSectionIsACodeWithItsName(IndustrySection section) {
        assertThat(IndustryCode.of(section).section()).isEqualTo(section);
        assertThat(IndustryCode.of(section).name()).contains(section.label());
        assertThat(IndustryCode.of(section).division()).isEmpty();
        assertThat(IndustrySection.fromLetter(section.letter())).isEqualTo(section);
    }

    @Test
    void sectionsStandInTheOrderOfTheirLetters() {
        assertThat(IndustrySection.values())
                .extracting(IndustrySection::letter)
                .containsExactly(
                        "ABCDEFGHIJKLMNOPQRST".chars().mapToObj(c -> (char) c).toArray(Character[]::new));
    }

    @ParameterizedTest
    @ValueSource(chars = {'U', 'a', '@', ' ', '０'})
    void whatIsNoLetterOfASectionIsRefused(char letter) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndustrySection.fromLetter(letter))
                .withMessage("letter of industry section: must be A to T, but was '" + letter + "'");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 98, Integer.MAX_VALUE})
    void whatIsNoNumberOfADivisionIsRefused(int division) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndustrySection.ofDivision(division))
                .withMessage("division of industry: must be 1 to 97, but was " + division);
    }

    @ParameterizedTest
    @CsvSource({
        "51, 批发业, Wholesale",
        "52, 零售业, Retail",
        "59, 装卸搬运和仓储业, Cargo handling and storage",
        "60, 邮政业, Post",
        "61, 住宿业, Lodging",
        "62, 餐饮业, Catering",
        "63, 电信、广播电视和卫星传输服务, 'Telecommunications, broadcasting and satellite transmission'",
        "64, 互联网和相关服务, Internet and related services",
        "65, 软件和信息技术服务业, Software and information technology services",
        "70, 房地产业, Real estate",
        "702, 物业管理, Property management",
        "7010, 房地产开发经营, Real-estate development"
    })
    void whatTheRulesSpeakOfIsNamed(String code, String zh, String en) {
        assertThat(IndustryCode.of(code).name()).contains(Bilingual.of(zh, en));
    }

    @Test
    void otherDivisionsGroupsAndClassesHaveNoNameOfTheirOwn() {
        assertThat(IntStream.rangeClosed(1, 97)
                        .mapToObj(number -> IndustryCode.of(String.format(Locale.ROOT, "%02d", number)))
                        .filter(code -> code.name().isPresent()))
                .hasSize(10);
        assertThat(IndustryCode.of("F512").name()).isEmpty();
        assertThat(IndustryCode.of("F5123").name()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5123, F, true",
        "5123, 51, true",
        "5123, 512, true",
        "5123, 5123, true",
        "51, 5123, false",
        "F, 51, false",
        "51, 52, false",
        "51, G, false",
        "7010, 702, false"
    })
    void anIndustryIsPartOfWhatItsDigitsSay(String inner, String outer, boolean within) {
        assertThat(IndustryCode.of(inner).isWithin(IndustryCode.of(outer))).isEqualTo(within);
    }
}
