package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.text.Bilingual;
import org.junit.jupiter.api.Test;

/** What is added, compared and divided keeps what it counts, in which unit, and of how long a time. */
class DimensionTest {

    private static final Dimension PERSONS = Dimension.of(Unit.of("persons"));

    @Test
    void moneyAndNumbersAreNotOfOneKind() {
        assertThat(Dimension.MONEY.differenceTo(Dimension.NUMBER))
                .isEqualTo(Bilingual.of("应为金额，实为数值", "must be money, but was a number"));
        assertThat(Dimension.NUMBER.differenceTo(Dimension.MONEY))
                .isEqualTo(Bilingual.of("应为数值，实为金额", "must be a number, but was money"));
        assertThat(Dimension.MONEY.differenceTo(Dimension.MONEY)).isNull();
    }

    @Test
    void aSumIsOfThePeriodOfEitherPart() {
        assertThat(PERSONS.over(3).joined(PERSONS)).isEqualTo(PERSONS.over(3));
        assertThat(PERSONS.joined(PERSONS.over(3))).isEqualTo(PERSONS.over(3));
        assertThat(PERSONS.joined(PERSONS)).isEqualTo(PERSONS);
    }

    @Test
    void aProductAndAQuotientAreOfThePeriodOfEitherPart() {
        assertThat(Dimension.MONEY.over(12).times(Dimension.NUMBER)).isEqualTo(Dimension.MONEY.over(12));
        assertThat(Dimension.NUMBER.times(Dimension.MONEY.over(12))).isEqualTo(Dimension.MONEY.over(12));
        assertThat(Dimension.MONEY.over(12).per(Dimension.NUMBER)).isEqualTo(Dimension.MONEY.over(12));
        assertThat(Dimension.NUMBER.per(Dimension.NUMBER.over(12))).isEqualTo(Dimension.NUMBER.over(12));
    }

    @Test
    void aUnitIsDividedAwayAsOftenAsItWasMultiplied() {
        Unit metre = Unit.of("m");
        Unit square = metre.times(metre);
        assertThat(square).hasToString("m^2");
        assertThat(metre.times(square)).hasToString("m^3");
        assertThat(metre.per(square)).hasToString("1/m");
        assertThat(square.per(square)).isEqualTo(Unit.ONE);
    }
}
