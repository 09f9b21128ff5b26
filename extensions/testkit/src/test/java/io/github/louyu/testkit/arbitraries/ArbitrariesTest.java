package io.github.louyu.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each arbitrary makes values of its type, and not always the same. */
class ArbitrariesTest {

    private static final int SAMPLES = 60;

    @TestFactory
    Stream<DynamicTest> makesValuesOfItsType() {
        return LouyuArbitraries.types().stream()
                .sorted(Comparator.comparing(Class::getName))
                .map(type -> DynamicTest.dynamicTest(type.getName(), () -> JqwikSession.run(() -> checkValues(type))));
    }

    private static void checkValues(Class<?> type) {
        Arbitrary<?> arbitrary = LouyuArbitraries.find(type).orElseThrow();
        Set<?> values = arbitrary.sampleStream().limit(SAMPLES).collect(Collectors.toSet());
        assertThat(values).isNotEmpty().allSatisfy(value -> assertThat(value).isInstanceOf(type));
        assertThat(values)
                .as("values of %s", type)
                .allSatisfy(value -> assertThat(value.toString()).isNotBlank());
    }

    @Test
    void aTypeWithoutOneIsNamed() {
        assertThatThrownBy(() -> LouyuArbitraries.of(StringBuilder.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("arbitrary of java.lang.StringBuilder: must be one of the ");
    }
}
