package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogOrderTest {

    private static final EventKind KIND = EventKind.EXECUTIVE_CHANGE;
    private static final LocalDate EVENT = LocalDate.of(2019, 1, 1);

    private static LogEntry line(String id, LocalDate recorded) {
        return Entry.of(EntryId.of(id), recorded, FileEvent.of(KIND, EVENT));
    }

    @Test
    void linesComeByDayAndThenById() {
        List<LogEntry> expected = new ArrayList<>();
        for (LocalDate day : List.of(
                LocalDate.MIN,
                LocalDate.of(-1, 12, 31),
                LocalDate.of(1969, 12, 31),
                LocalDate.EPOCH,
                LocalDate.of(1970, 1, 2),
                LocalDate.of(2019, 9, 24),
                LocalDate.MAX.minusDays(1))) {
            for (String id : List.of("a", "b", "c")) {
                expected.add(line(id, day));
            }
        }
        List<LogEntry> given = new ArrayList<>(expected);
        Collections.shuffle(given, new Random(1));
        assertThat(LogOrder.sort(given)).containsExactlyElementsOf(expected);
    }

    @Test
    void manyLinesComeAsAPlainSortPutsThem() {
        Random random = new Random(2);
        List<LogEntry> given = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            given.add(line("e" + i, EVENT.plusDays(random.nextInt(2_000) - 1_000)));
        }
        List<LogEntry> expected = new ArrayList<>(given);
        expected.sort(Comparator.comparing(LogEntry::recordedOn).thenComparing(LogEntry::id));
        assertThat(LogOrder.sort(given)).containsExactlyElementsOf(expected);
    }

    @Test
    void noLinesAreInOrder() {
        assertThat(LogOrder.sort(List.of())).isEmpty();
    }
}
