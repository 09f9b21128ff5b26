package io.github.louyu.rules.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Known;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CancellingEventsTest {

    private static LocalDate day(int day) {
        return LocalDate.of(2019, 1, day);
    }

    private static Known<FileEvent> version(String id, FileEvent event, DateRange known) {
        return new Known<>(EntryId.of(id), event, known, known.start(), known.start());
    }

    private static FileEvent on(int day) {
        return FileEvent.of(EventKind.RELOCATION_WITHDRAWN, day(day));
    }

    private static FileEvent on(int day, String cause) {
        return FileEvent.of(EventKind.RELOCATION_WITHDRAWN, day(day), EntryId.of(cause));
    }

    private static List<DateRange> namingNone(CancellingEvents events, int begins, int onset) {
        List<DateRange> days = new ArrayList<>();
        events.addNamingNone(day(begins), day(onset), days);
        return days;
    }

    private static List<DateRange> naming(CancellingEvents events, String cause, int onset) {
        List<DateRange> days = new ArrayList<>();
        events.addNaming(EntryId.of(cause), day(onset), days);
        return days;
    }

    @Test
    void anEventThatNamesTheCauseCancelsItAlone() {
        CancellingEvents events = new CancellingEvents(List.of(version("w", on(5, "a"), DateRange.from(day(7)))));

        assertThat(naming(events, "a", 10)).containsExactly(DateRange.from(day(10)));
        assertThat(naming(events, "a", 3)).containsExactly(DateRange.from(day(7)));
        assertThat(naming(events, "b", 3)).isEmpty();
        assertThat(namingNone(events, 1, 3)).isEmpty();
    }

    @Test
    void anEventThatNamesNoneCancelsWhatBeganByThen() {
        CancellingEvents events = new CancellingEvents(List.of(version("w", on(5), DateRange.from(day(5)))));

        assertThat(namingNone(events, 5, 5)).containsExactly(DateRange.from(day(5)));
        assertThat(namingNone(events, 6, 6)).isEmpty();
        assertThat(namingNone(events, 4, 9)).containsExactly(DateRange.from(day(9)));
    }

    @Test
    void anAnnouncedEventCancelsWhenItHappens() {
        CancellingEvents events = new CancellingEvents(List.of(version("w", on(20), DateRange.from(day(5)))));

        assertThat(namingNone(events, 1, 2)).containsExactly(DateRange.from(day(20)));
    }

    @Test
    void anEventTakenBackDoesNotHideALaterOne() {
        CancellingEvents events = new CancellingEvents(List.of(
                version("v", on(5), DateRange.of(day(5), day(9))), version("w", on(15), DateRange.from(day(15)))));

        assertThat(namingNone(events, 1, 2)).containsExactly(DateRange.of(day(5), day(9)), DateRange.from(day(15)));
    }

    @Test
    void whatIsKnownLateDoesNotHideWhatHappensBeforeThat() {
        CancellingEvents events = new CancellingEvents(
                List.of(version("v", on(15), DateRange.from(day(15))), version("w", on(5), DateRange.from(day(25)))));

        assertThat(namingNone(events, 1, 2)).contains(DateRange.from(day(15)));
    }

    @Test
    void whatLiesBehindAnEventThatStaysIsLeftOut() {
        CancellingEvents events = new CancellingEvents(
                List.of(version("v", on(5), DateRange.from(day(5))), version("w", on(15), DateRange.from(day(15)))));

        assertThat(namingNone(events, 1, 2)).containsExactly(DateRange.from(day(5)));
    }
}
