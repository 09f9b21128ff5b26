package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationTypeTest {

    private static final String CODES = "100, 110, 120, 130, 140, 150, 151, 160, 170, 190, "
            + "200, 210, 220, 230, 240, 290, 300, 310, 320, 330, 340, 390";

    @Test
    void theCodesOfTheRuleStandInOrder() {
        assertThat(RegistrationType.values()).extracting(RegistrationType::code).containsExactly(CODES.split(", "));
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsFoundByItsCode(RegistrationType type) {
        assertThat(RegistrationType.fromCode(type.code())).isEqualTo(type);
        assertThat(RegistrationType.findCode(type.code())).contains(type);
    }

    @ParameterizedTest
    @CsvSource({
        "110, STATE_OWNED, 国有企业",
        "151, WHOLLY_STATE_OWNED, 国有独资公司",
        "170, PRIVATE, 私营企业",
        "230, HONG_KONG_MACAO_TAIWAN_SOLE, 港、澳、台商独资经营企业",
        "310, FOREIGN_JOINT_VENTURE, 中外合资经营企业",
        "330, FOREIGN_SOLE, 外资企业"
    })
    void codesMeanWhatTheRuleSays(String code, RegistrationType type, String zh) {
        assertThat(RegistrationType.fromCode(code)).isEqualTo(type);
        assertThat(type.label().zh()).isEqualTo(zh);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000", "159", "173", "400", "1100", " 110", "１１０", "STATE_OWNED"})
    void otherCodesAreNotFoundAndRefusedWithTheListOfCodes(String code) {
        assertThat(RegistrationType.findCode(code)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegistrationType.fromCode(code))
                .withMessage("registration type code: must be one of " + CODES + ", but was '" + code + "'");
    }

    @ParameterizedTest
    @EnumSource
    void theFirstDigitTellsWhereTheCapitalComesFrom(RegistrationType type) {
        InvestmentOrigin expected = switch (type.code().charAt(0)) {
            case '1' -> InvestmentOrigin.DOMESTIC;
            case '2' -> InvestmentOrigin.HONG_KONG_MACAO_TAIWAN;
            case '3' -> InvestmentOrigin.FOREIGN;
            default -> throw new AssertionError(type);
        };
        assertThat(InvestmentOrigin.of(type)).isEqualTo(expected);
    }
}
