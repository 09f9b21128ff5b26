package io.github.louyu.rules.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.Correction;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Retraction;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.rules.EnterpriseFacts;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisitMonitorTest {

    private static final EnterpriseId A = EnterpriseId.of("A");
    private static final EnterpriseId B = EnterpriseId.of("B");
    private static final WorkCalendar CALENDAR = WorkCalendar.weekendsOnly();
    private static final VisitEngine ENGINE = VisitEngine.of(
            VisitRulebook.of(
                    "book",
                    day(1, 1),
                    VisitRule.on("change", EventKind.EXECUTIVE_CHANGE).dueWithin(Span.workdays(10))),
            CALENDAR);

    private final List<MonitorChange> heard = new ArrayList<>();
    private VisitMonitor monitor = VisitMonitor.of(ENGINE, day(1, 1));

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2019, month, day);
    }

    private static EnterpriseFile file(EnterpriseId enterprise) {
        return EnterpriseFile.builder(enterprise).openedOn(day(1, 1)).build();
    }

    private static Entry change(String id, LocalDate recordedOn, LocalDate on) {
        return Entry.of(EntryId.of(id), recordedOn, FileEvent.of(EventKind.EXECUTIVE_CHANGE, on));
    }

    private static Entry visit(String id, LocalDate recordedOn, LocalDate on) {
        return Entry.of(EntryId.of(id), recordedOn, Visit.on(on));
    }

    @BeforeEach
    void listen() {
        monitor.addListener(heard::add);
    }

    @Test
    void eachChangeIsToldOnceInOrderOfDayEnterpriseAndObligation() {
        monitor.putAll(List.of(file(B), file(A)));
        monitor.record(B, change("e", day(1, 10), day(1, 10)));
        monitor.record(A, change("f", day(1, 10), day(1, 10)), change("e", day(1, 10), day(1, 10)));

        assertThat(monitor.advanceTo(day(3, 1))).isEqualTo(heard);
        assertThat(heard)
                .extracting(
                        MonitorChange::date,
                        c -> c.id().value(),
                        MonitorChange::cause,
                        c -> c.before().map(VisitObligation::state),
                        c -> c.after().map(VisitObligation::state))
                .containsExactly(
                        tuple(day(1, 10), "A/change/e", ChangeCause.ENTRY, Optional.empty(), state("OPEN")),
                        tuple(day(1, 10), "A/change/f", ChangeCause.ENTRY, Optional.empty(), state("OPEN")),
                        tuple(day(1, 10), "B/change/e", ChangeCause.ENTRY, Optional.empty(), state("OPEN")),
                        tuple(day(1, 25), "A/change/e", ChangeCause.TIME, state("OPEN"), state("OVERDUE")),
                        tuple(day(1, 25), "A/change/f", ChangeCause.TIME, state("OPEN"), state("OVERDUE")),
                        tuple(day(1, 25), "B/change/e", ChangeCause.TIME, state("OPEN"), state("OVERDUE")));
        assertThat(monitor.nextChange()).isEmpty();
    }

    private static Optional<ObligationState> state(String name) {
        return Optional.of(ObligationState.valueOf(name));
    }

    @Test
    void aLineOfALaterDayWaitsForIt() {
        monitor.put(file(A));

        assertThat(monitor.record(A, change("e", day(1, 10), day(1, 10)))).isEmpty();
        assertThat(monitor.nextChange()).contains(day(1, 10));
        assertThat(monitor.advanceTo(day(1, 9))).isEmpty();
        assertThat(monitor.assess(A).obligations()).isEmpty();
        assertThat(monitor.advanceTo(day(1, 10))).hasSize(1);
    }

    @Test
    void aVisitEnteredLateFulfilsFromTheDayOfTheMonitor() {
        monitor.put(file(A));
        monitor.record(A, change("e", day(1, 10), day(1, 10)));
        monitor.advanceTo(day(2, 10));
        heard.clear();

        monitor.record(A, visit("v", day(1, 18), day(1, 18)));

        assertThat(heard)
                .extracting(MonitorChange::date, c -> c.after().map(VisitObligation::state))
                .containsExactly(tuple(day(2, 10), state("FULFILLED")));
    }

    @Test
    void whatALateLineSaysNeverBeganIsSaidNoMore() {
        VisitEngine runs = VisitEngine.of(
                VisitRulebook.of(
                        "book",
                        day(1, 1),
                        VisitRule.when("key", EnterpriseFacts.keyTier().isAtLeast(KeyTier.DISTRICT))
                                .dueWithin(Span.days(30))),
                CALENDAR);
        monitor = VisitMonitor.of(runs, day(1, 1));
        monitor.addListener(heard::add);
        monitor.put(EnterpriseFile.builder(A)
                .recordedOn(day(1, 10))
                .attribute(EnterpriseAttributes.KEY_TIER, KeyTier.CITY, day(1, 10))
                .build());
        monitor.advanceTo(day(1, 20));
        heard.clear();

        monitor.record(
                A,
                Entry.of(
                        EntryId.of("earlier"),
                        day(1, 5),
                        AttributeValue.from(EnterpriseAttributes.KEY_TIER, KeyTier.DISTRICT, day(1, 5))));

        assertThat(heard)
                .extracting(
                        c -> c.id().value(),
                        c -> c.before().isPresent(),
                        c -> c.after().isPresent())
                .containsExactly(tuple("A/key/2019-01-05", false, true), tuple("A/key/2019-01-10", true, false));
        assertThat(monitor.assess(A).obligations())
                .extracting(VisitObligation::key)
                .containsExactly("2019-01-05");
    }

    @Test
    void theSameLineTwiceIsOne() {
        monitor.put(file(A));
        monitor.advanceTo(day(1, 10));

        assertThat(monitor.record(A, change("e", day(1, 10), day(1, 10)))).hasSize(1);
        assertThat(monitor.record(A, change("e", day(1, 10), day(1, 10)))).isEmpty();
        assertThat(monitor.put(monitor.find(A).orElseThrow())).isEmpty();
        assertThat(heard).hasSize(1);
    }

    @Test
    void aLineThatDoesNotFitChangesNothing() {
        monitor.put(file(A));
        monitor.record(A, change("e", day(1, 1), day(1, 1)));
        MonitorSnapshot before = monitor.snapshot();

        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(
                        () -> monitor.record(A, visit("v", day(1, 1), day(1, 1)), change("e", day(1, 1), day(1, 2))));
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> monitor.record(A, new Retraction(EntryId.of("r"), day(1, 1), EntryId.of("none"))));
        assertThat(monitor.snapshot()).isEqualTo(before);
        assertThat(heard).hasSize(1);
    }

    @Test
    void anEntryForAnUnknownFileIsRefusedByName() {
        assertThatExceptionOfType(UnknownEnterpriseException.class)
                .isThrownBy(() -> monitor.record(B, change("e", day(1, 1), day(1, 1))))
                .withMessage(
                        "monitor: the file must be put before it is asked for, but there is none of B among its 0 files")
                .satisfies(e -> assertThat(e.enterprise()).isEqualTo(B));
        assertThatExceptionOfType(UnknownEnterpriseException.class).isThrownBy(() -> monitor.assess(B));
        assertThat(monitor.find(B)).isEmpty();
        assertThat(monitor.remove(B)).isEmpty();
    }

    @Test
    void aMonitorNeverGoesBack() {
        monitor.advanceTo(day(2, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> monitor.advanceTo(day(1, 31)))
                .withMessage(
                        "monitor: it stands on 2019-02-01 and must not go back; to ask about an earlier day, assess the file,"
                                + " but was 2019-01-31");
        assertThat(monitor.advanceTo(day(2, 1))).isEmpty();
        assertThat(monitor.day()).isEqualTo(day(2, 1));
    }

    @Test
    void aRemovedFileIsSaidNoMore() {
        monitor.putAll(List.of(file(A), file(B)));
        monitor.record(A, change("e", day(1, 1), day(1, 1)));
        heard.clear();

        monitor.remove(A);

        assertThat(heard)
                .extracting(
                        MonitorChange::cause,
                        c -> c.before().isPresent(),
                        c -> c.after().isPresent())
                .containsExactly(tuple(ChangeCause.REMOVAL, true, false));
        assertThat(monitor.size()).isEqualTo(1);
        assertThat(monitor.nextChange()).isEmpty();
        assertThat(monitor.advanceTo(day(12, 31))).isEmpty();
    }

    @Test
    void aSnapshotGoesOnWhereTheMonitorStood() {
        monitor.putAll(List.of(file(B), file(A)));
        monitor.record(A, change("e", day(1, 10), day(1, 10)));
        monitor.advanceTo(day(1, 12));
        MonitorSnapshot snapshot = monitor.snapshot();
        VisitMonitor restored = VisitMonitor.restore(ENGINE, snapshot);

        assertThat(snapshot.day()).isEqualTo(day(1, 12));
        assertThat(snapshot.files()).extracting(EnterpriseFile::id).containsExactly(A, B);
        assertThat(restored.nextChange()).isEqualTo(monitor.nextChange());
        assertThat(restored.advanceTo(day(2, 1)))
                .isEqualTo(monitor.advanceTo(day(2, 1)))
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MonitorSnapshot(day(1, 1), ImmutableList.of(file(A), file(A))))
                .withMessage("snapshot of 2019-01-01: each enterprise must be there once, but was there again: A");
    }

    @Test
    void aRepublishedCalendarMovesTheDueDateAndSaysSo() {
        monitor.put(file(A));
        monitor.record(A, change("e", day(1, 1), day(1, 1)));
        heard.clear();

        monitor.switchTo(ENGINE.withCalendar(WorkCalendar.builder("city")
                .version("2019")
                .weekend(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                .daysOff(day(1, 2))
                .covering(DateRange.of(day(1, 1), LocalDate.of(2020, 1, 1)))
                .build()));

        assertThat(heard).singleElement().satisfies(change -> {
            assertThat(change.cause()).isEqualTo(ChangeCause.CALENDAR);
            assertThat(change.movesDueDate()).isTrue();
            assertThat(change.id().value()).isEqualTo("A/change/e");
            assertThat(change.toText(Locale.ENGLISH))
                    .isEqualTo("2019-01-01, the work calendar was republished: due was 2019-01-15, now: change:"
                            + " executive change (2019-01-01); due 2019-01-16; open");
            assertThat(change.toText(Locale.CHINESE))
                    .isEqualTo("2019-01-01，工作日历更新，原期限2019-01-15，现为：change：高管变动（2019-01-01）；最迟2019-01-16走访；待访");
        });
    }

    @Test
    void aNewRulebookVersionGovernsWhatBeginsFromItsFirstDay() {
        monitor.put(file(A));
        monitor.record(A, change("e", day(1, 1), day(1, 1)));
        heard.clear();

        monitor.switchTo(ENGINE.withVersion(VisitRulebook.of(
                "stricter",
                day(1, 8),
                VisitRule.on("change", EventKind.EXECUTIVE_CHANGE).dueWithin(Span.workdays(3)))));
        assertThat(heard).isEmpty();
        monitor.advanceTo(day(1, 9));
        monitor.record(A, change("f", day(1, 9), day(1, 9)));

        assertThat(monitor.assess(A).obligations())
                .extracting(VisitObligation::key, VisitObligation::rulebook, VisitObligation::due)
                .containsExactly(tuple("f", "stricter", day(1, 14)), tuple("e", "book", day(1, 15)));
        assertThat(monitor.switchTo(VisitEngine.of(VisitRulebook.of("none", day(1, 1)), CALENDAR)))
                .extracting(MonitorChange::cause, c -> c.after().isPresent())
                .containsExactly(tuple(ChangeCause.RULES, false), tuple(ChangeCause.RULES, false));
    }

    @Test
    void aCorrectionIsToldOnTheDayItIsMade() {
        monitor.put(file(A));
        monitor.record(A, change("e", day(1, 1), day(1, 1)));
        monitor.advanceTo(day(1, 4));
        heard.clear();

        monitor.record(
                A,
                new Correction(
                        EntryId.of("c"),
                        day(1, 4),
                        EntryId.of("e"),
                        FileEvent.of(EventKind.SPECIAL_CASE_OPENED, day(1, 1))));

        assertThat(heard).singleElement().satisfies(change -> {
            assertThat(change.obligation().state()).isEqualTo(ObligationState.CANCELLED);
            assertThat(change.toText(Locale.ENGLISH))
                    .isEqualTo(
                            "2019-01-04, an entry was recorded: was open, now: change: executive change (2019-01-01);"
                                    + " due 2019-01-15 (provisional, counted with weekends alone); cancelled (withdrawn)");
        });
    }

    @Test
    void aListenerThatThrowsKeepsNoChangeFromTheOthers() {
        List<MonitorChange> second = new ArrayList<>();
        IllegalStateException broken = new IllegalStateException("broken");
        monitor = VisitMonitor.of(ENGINE, day(1, 1));
        monitor.addListener(change -> {
            throw broken;
        });
        monitor.addListener(second::add);
        monitor.put(file(A));

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> monitor.record(A, change("e", day(1, 1), day(1, 1)), change("f", day(1, 1), day(1, 1))))
                .isSameAs(broken);
        assertThat(second).hasSize(2);
        assertThat(monitor.assess(A).obligations()).hasSize(2);
        assertThat(monitor.record(A, change("e", day(1, 1), day(1, 1)))).isEmpty();
    }

    @Test
    void aListenerMayReadAndMustNotChange() {
        List<Integer> seen = new ArrayList<>();
        monitor.addListener(change ->
                seen.add(monitor.assess(change.enterprise()).obligations().size()));
        monitor.addListener(change -> monitor.advanceTo(day(12, 31)));
        monitor.put(file(A));

        assertThatIllegalStateException()
                .isThrownBy(() -> monitor.record(A, change("e", day(1, 1), day(1, 1))))
                .withMessage("monitor: a listener must not change what it listens to, but did");
        assertThat(seen).containsExactly(1);
        assertThat(monitor.day()).isEqualTo(day(1, 1));
    }

    @Test
    void aListenerThatWasRemovedHearsNoMore() {
        List<MonitorChange> other = new ArrayList<>();
        Consumer<MonitorChange> listener = other::add;
        monitor.addListener(listener);
        monitor.removeListener(listener);
        monitor.put(file(A));
        monitor.record(A, change("e", day(1, 1), day(1, 1)));

        assertThat(other).isEmpty();
        assertThat(heard).hasSize(1);
    }
}
