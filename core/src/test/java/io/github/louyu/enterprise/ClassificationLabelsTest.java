package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.text.Bilingual;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClassificationLabelsTest {

    static Stream<Named<List<Bilingual>>> labels() {
        return Stream.of(
                labelsOf(HeadquartersStatus.class, HeadquartersStatus::label),
                labelsOf(IndustrySection.class, IndustrySection::label),
                labelsOf(InvestmentOrigin.class, InvestmentOrigin::label),
                labelsOf(KeyTier.class, KeyTier::label),
                labelsOf(RecordedCreditCode.Problem.class, RecordedCreditCode.Problem::label),
                labelsOf(RecordedCreditCode.Warning.class, RecordedCreditCode.Warning::label),
                labelsOf(RegistrationType.class, RegistrationType::label));
    }

    @ParameterizedTest
    @MethodSource("labels")
    void labelsSpeakBothLanguagesAndTellTheConstantsApart(List<Bilingual> labels) {
        assertThat(labels)
                .extracting(Bilingual::zh)
                .doesNotHaveDuplicates()
                .allMatch(zh -> zh.codePoints().anyMatch(Character::isIdeographic));
        assertThat(labels)
                .extracting(Bilingual::en)
                .doesNotHaveDuplicates()
                .allMatch(en -> en.codePoints().allMatch(c -> c >= ' ' && c < 0x7f));
    }

    @Test
    void keyTiersRiseFromNoneToTheCity() {
        assertThat(KeyTier.values())
                .containsExactly(KeyTier.NONE, KeyTier.SUBDISTRICT, KeyTier.DISTRICT, KeyTier.CITY)
                .isSorted();
        for (KeyTier tier : KeyTier.values()) {
            for (KeyTier other : KeyTier.values()) {
                assertThat(tier.isAtLeast(other)).isEqualTo(rank(tier) >= rank(other));
            }
        }
    }

    private static int rank(KeyTier tier) {
        return switch (tier) {
            case NONE -> 0;
            case SUBDISTRICT -> 1;
            case DISTRICT -> 2;
            case CITY -> 3;
        };
    }

    private static <E extends Enum<E>> Named<List<Bilingual>> labelsOf(Class<E> type, Function<E, Bilingual> label) {
        return Named.of(
                type.getSimpleName(),
                Arrays.stream(type.getEnumConstants()).map(label).toList());
    }
}
