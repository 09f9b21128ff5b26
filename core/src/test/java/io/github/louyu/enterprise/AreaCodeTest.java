package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.louyu.text.Bilingual;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaCodeTest {

    @ParameterizedTest
    @CsvSource({
        "310101, 黄浦区, Huangpu District",
        "310106, 静安区, Jing'an District",
        "310115, 浦东新区, Pudong New Area",
        "310151, 崇明区, Chongming District",
        "310101022, 淮海中路街道, Huaihai Middle Road Sub-district",
        "310101023, 瑞金二路街道, Ruijin No. 2 Road Sub-district"
    })
    void knownAreasAreNamed(String code, String zh, String en) {
        assertThat(AreaCode.of(code).name()).contains(Bilingual.of(zh, en));
    }

    @Test
    void theDistrictsOfShanghaiAndTheSubdistrictsOfHuangpuAreNamedAndNoOthers() {
        assertThat(named(310_000, 1_000)).hasSize(16).doesNotContain("310000", "310102", "310103", "310108");
        assertThat(named(310_101_001, 999)).hasSize(10);
    }

    @Test
    void namesAreDistinctInEachLanguage() {
        Set<String> codes = new LinkedHashSet<>(named(310_000, 1_000));
        codes.addAll(named(310_101_001, 999));

        assertThat(codes.stream()
                        .map(code -> AreaCode.of(code).name().orElseThrow().zh()))
                .doesNotHaveDuplicates();
        assertThat(codes.stream()
                        .map(code -> AreaCode.of(code).name().orElseThrow().en()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000", "310000", "310100", "440300", "999999", "999999001"})
    void otherAreasAreCheckedForFormOnly(String code) {
        assertThat(AreaCode.of(code).value()).isEqualTo(code);
        assertThat(AreaCode.of(code).name()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31",
                "3101",
                "31010",
                "3101010",
                "31010102",
                "3101010220",
                "31010A",
                "３１０１０１",
                "310101 ",
                "-31010"
            })
    void otherFormsAreRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaCode.of(text))
                .withMessage("area code: must be six or nine digits, but was '" + text + "'");
    }

    @Test
    void aWholeDistrictIsWrittenWithSixDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaCode.of("310101000"))
                .withMessage("area code: must be the six digits '310101' for a whole district, but was '310101000'");
    }

    @ParameterizedTest
    @CsvSource({
        "310101022, 310101022, true",
        "310101022, 310101, true",
        "310101022, 310100, true",
        "310101022, 310000, true",
        "310101, 310101022, false",
        "310000, 310101, false",
        "310101, 310104, false",
        "310101022, 310104, false",
        "310101022, 310101023, false",
        "310101, 320000, false",
        "310120, 310100, true",
        "310210, 310100, false",
        "441900003, 441900, true",
        "441900003, 440000, true"
    })
    void anAreaLiesWithinWhatItsDigitsSay(String inner, String outer, boolean within) {
        assertThat(AreaCode.of(inner).isWithin(AreaCode.of(outer))).isEqualTo(within);
    }

    private static Set<String> named(int first, int count) {
        Set<String> named = new LinkedHashSet<>();
        IntStream.range(first, first + count)
                .mapToObj(Integer::toString)
                .filter(code -> AreaCode.of(code).name().isPresent())
                .forEach(named::add);
        return named;
    }
}
