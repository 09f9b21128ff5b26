package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.KeyTier;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Values for every way in which so many facts can lie to the values at which a condition turns: on one, or in a gap. */
class CandidatesTest {

    private static List<BigDecimal> numbers(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toList();
    }

    @Test
    void wholeNumbersOnAndAroundEachEnd() {
        assertThat(Candidates.whole(List.of(5L, 20L), 2, 0, Long.MIN_VALUE, Long.MAX_VALUE))
                .containsExactly(3L, 4L, 5L, 6L, 7L, 18L, 19L, 20L, 21L, 22L);
        assertThat(Candidates.whole(List.of(5L, 6L), 1, 0, Long.MIN_VALUE, Long.MAX_VALUE))
                .containsExactly(4L, 5L, 6L, 7L);
        assertThat(Candidates.whole(List.of(), 1, 7, 0, 9)).containsExactly(6L, 7L, 8L);
        assertThat(Candidates.whole(List.of(1L, 9L), 2, 0, 0, 10)).containsExactly(0L, 1L, 2L, 3L, 7L, 8L, 9L, 10L);
    }

    @Test
    void numbersNearestToTheEndsWithFewDecimals() {
        assertThat(Candidates.dense(numbers("1", "2"), 2, 2))
                .containsExactlyElementsOf(
                        numbers("0.98", "0.99", "1", "1.01", "1.02", "1.98", "1.99", "2", "2.01", "2.02"));
        assertThat(Candidates.dense(numbers("1.005"), 1, 2))
                .containsExactlyElementsOf(numbers("1.004", "1.005", "1.006"));
        assertThat(Candidates.dense(numbers("1", "1.500"), 1, 0))
                .containsExactlyElementsOf(numbers("0", "1", "1.001", "1.499", "1.500", "1.501"));
        assertThat(Candidates.dense(numbers("1.500", "3"), 1, 0))
                .containsExactlyElementsOf(numbers("1.499", "1.500", "1.501", "2.999", "3", "4"));
        assertThat(Candidates.dense(numbers(), 1, 0)).containsExactlyElementsOf(numbers("-1", "0", "1"));
    }

    @Test
    void threeStepsAreRoomForOneAtEachEnd() {
        assertThat(Candidates.dense(numbers("1", "4"), 1, 0))
                .containsExactlyElementsOf(numbers("0", "1", "2", "3", "4", "5"));
    }

    @Test
    void whereTheGapIsNarrowItIsDivided() {
        for (int ties : new int[] {1, 2, 9, 98}) {
            List<BigDecimal> values = Candidates.dense(numbers("1", "1.01"), ties, 2);
            assertThat(values)
                    .filteredOn(
                            value -> value.compareTo(BigDecimal.ONE) > 0 && value.compareTo(new BigDecimal("1.01")) < 0)
                    .as("%d", ties)
                    .hasSize(ties);
            assertThat(values).doesNotHaveDuplicates().hasSize(2 + 3 * ties);
        }
    }

    @Test
    void codesOfAKnownListAreAllTriedAndOthersWithSomeMore() {
        assertThat(Candidates.unordered(List.of(KeyTier.CITY), 1)).containsExactlyInAnyOrder(KeyTier.values());
        List<Object> others = List.copyOf(Candidates.<Object>unordered(List.of("a", "b"), 2));
        assertThat(others).hasSize(4).doesNotHaveDuplicates().startsWith("a", "b");
        assertThat(Candidates.<Object>unordered(List.of(), 1)).hasSize(1);
    }

    @Test
    void textsAreTriedWithSomeOthers() {
        assertThat(Candidates.texts(List.of("a"), 2))
                .hasSize(3)
                .doesNotHaveDuplicates()
                .startsWith("a");
        assertThat(Candidates.texts(List.of("?1", "?3"), 2))
                .hasSize(4)
                .startsWith("?1", "?3")
                .contains("?2");
        assertThat(Candidates.texts(List.of(), 1)).hasSize(1);
    }
}
