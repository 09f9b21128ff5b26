package io.github.louyu.rules;

import static io.github.louyu.rules.Truth.FALSE;
import static io.github.louyu.rules.Truth.TRUE;
import static io.github.louyu.rules.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole tables of strong Kleene logic. */
class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "UNKNOWN, TRUE, UNKNOWN, TRUE",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, FALSE, FALSE, UNKNOWN",
        "FALSE, TRUE, FALSE, TRUE",
        "FALSE, UNKNOWN, FALSE, UNKNOWN",
        "FALSE, FALSE, FALSE, FALSE",
    })
    void andAndOr(Truth a, Truth b, Truth and, Truth or) {
        assertThat(a.and(b)).isEqualTo(and);
        assertThat(a.or(b)).isEqualTo(or);
    }

    @Test
    void notExchangesTrueAndFalseOnly() {
        assertThat(TRUE.not()).isEqualTo(FALSE);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
        assertThat(FALSE.not()).isEqualTo(TRUE);
    }

    @Test
    void ofADecidedAnswer() {
        assertThat(Truth.of(true)).isEqualTo(TRUE);
        assertThat(Truth.of(false)).isEqualTo(FALSE);
    }
}
