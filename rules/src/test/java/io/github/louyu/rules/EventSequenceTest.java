package io.github.louyu.rules;

import static io.github.louyu.rules.EnterpriseFacts.event;
import static io.github.louyu.rules.EnterpriseFacts.visit;
import static io.github.louyu.rules.Truth.FALSE;
import static io.github.louyu.rules.Truth.TRUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An event that was followed by another, or should have been. */
class EventSequenceTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 2);
    private static final Span LONG = Span.days(90);
    private static final Span TEN = Span.days(10);
    private static final EventFact CHANGE = event(EventKind.EXECUTIVE_CHANGE);

    private static EnterpriseFile file(LocalDate... visits) {
        EnterpriseFileBuilder builder = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(DAY)
                .add("x1", FileEvent.of(EventKind.EXECUTIVE_CHANGE, DAY));
        for (LocalDate day : visits) {
            builder.recordedOn(day).add("v-" + day, Visit.on(day));
        }
        return builder.build();
    }

    private static Timeline<Truth> timeline(Condition<EnterpriseFile> condition, EnterpriseFile file) {
        return condition.using(WorkCalendar.weekendsOnly()).timeline(file);
    }

    private static Timeline<Truth> trueFrom(LocalDate from, LocalDate until) {
        return Timeline.<Truth>builder()
                .from(LocalDate.MIN, FALSE)
                .from(from, TRUE)
                .from(until, FALSE)
                .build();
    }

    @Test
    void followedFromTheDayOfTheSecondToTheEndOfTheWindow() {
        Condition<EnterpriseFile> followed = CHANGE.happenedWithinLastFollowedBy(LONG, visit());
        assertThat(timeline(followed, file(DAY.plusDays(20)))).isEqualTo(trueFrom(DAY.plusDays(20), DAY.plusDays(91)));
        assertThat(timeline(followed, file(DAY))).isEqualTo(trueFrom(DAY, DAY.plusDays(91)));
        assertThat(timeline(followed, file(DAY.minusDays(1)))).isEqualTo(Timeline.always(FALSE));
    }

    @Test
    void followedWithinTheTermItsLastDayIncluded() {
        Condition<EnterpriseFile> soon = CHANGE.happenedWithinLastFollowedWithin(LONG, visit(), TEN);
        assertThat(timeline(soon, file(DAY.plusDays(10)))).isEqualTo(trueFrom(DAY.plusDays(10), DAY.plusDays(91)));
        assertThat(timeline(soon, file(DAY.plusDays(11)))).isEqualTo(Timeline.always(FALSE));
    }

    @Test
    void notFollowedWithinTheTermOnceItHasPassed() {
        Condition<EnterpriseFile> late = CHANGE.happenedWithinLastNotFollowedWithin(LONG, visit(), TEN);
        assertThat(timeline(late, file())).isEqualTo(trueFrom(DAY.plusDays(11), DAY.plusDays(91)));
        assertThat(timeline(late, file(DAY.plusDays(11)))).isEqualTo(trueFrom(DAY.plusDays(11), DAY.plusDays(91)));
        assertThat(timeline(late, file(DAY.plusDays(10)))).isEqualTo(Timeline.always(FALSE));
        assertThat(late.explain(file(), DAY.plusDays(11)).evidence()).hasSize(1);
    }

    @Test
    void soLongAgoAndSoFarAheadIncludeTheirEnds() {
        DateFact<EnterpriseFile> founded = EnterpriseFacts.date(RandomValues.FOUNDED);
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(DAY.minusYears(2))
                .attribute(RandomValues.FOUNDED, DAY, DAY.minusYears(2))
                .build();
        Condition<EnterpriseFile> ago = founded.isAtLeastAgo(Span.months(12));
        assertThat(ago.test(file, LocalDate.of(2020, 9, 1))).isEqualTo(FALSE);
        assertThat(ago.test(file, LocalDate.of(2020, 9, 2))).isEqualTo(TRUE);
        Condition<EnterpriseFile> ahead = founded.isAtLeastAhead(Span.days(30));
        assertThat(ahead.test(file, DAY.minusDays(30))).isEqualTo(TRUE);
        assertThat(ahead.test(file, DAY.minusDays(29))).isEqualTo(FALSE);
        assertThat(founded.isAtLeastAgo(Span.days(0)).test(file, DAY)).isEqualTo(TRUE);
        assertThat(founded.isAtLeastAhead(Span.days(0)).test(file, DAY)).isEqualTo(TRUE);
    }

    @Test
    void exactlyOneIsDecidedByTwoThatHold() {
        Condition<EnterpriseFile> known = EnterpriseFacts.headcount().isAtLeast(1);
        Condition<EnterpriseFile> open = Conditions.exactlyOne(known, Conditions.always());
        assertThat(open.test(file(), DAY)).isEqualTo(Truth.UNKNOWN);
        assertThat(Conditions.exactlyOne(known, Conditions.always(), Conditions.always())
                        .test(file(), DAY))
                .isEqualTo(FALSE);
        assertThat(Conditions.exactlyOne(Conditions.<EnterpriseFile>never(), Conditions.always())
                        .test(file(), DAY))
                .isEqualTo(TRUE);
        assertThat(Conditions.exactlyOne(Conditions.<EnterpriseFile>never(), Conditions.never())
                        .test(file(), DAY))
                .isEqualTo(FALSE);
    }
}
