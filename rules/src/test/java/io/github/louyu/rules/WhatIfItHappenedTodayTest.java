package io.github.louyu.rules;

import static io.github.louyu.rules.EnterpriseFacts.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whether one more event today would do, beside those on file, and which of those on file speak. */
class WhatIfItHappenedTodayTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);
    private static final EventFact NOTICE = event(EventKind.RELOCATION_NOTICE);
    private static final EventFact WITHDRAWN = event(EventKind.RELOCATION_WITHDRAWN);
    private static final Condition<EnterpriseFile> STANDS =
            NOTICE.happenedWithinLastNotFollowedBy(Span.days(30), WITHDRAWN);

    private static EnterpriseFileBuilder file() {
        return EnterpriseFile.builder(EnterpriseId.of("E1")).recordedOn(DAY.minusDays(20));
    }

    private static boolean aNoticeWouldDo(EnterpriseFile file) {
        return STANDS.explain(file, DAY).changesNeeded(Truth.TRUE, ChangePolicy.anything()).changes().stream()
                .anyMatch(change -> change.facts().size() == 1);
    }

    private static FileEvent withdrawn(LocalDate on) {
        return FileEvent.of(EventKind.RELOCATION_WITHDRAWN, on);
    }

    @Test
    void aNoticeStandsUnlessOneIsWithdrawnOnTheSameDay() {
        assertThat(aNoticeWouldDo(file().build())).isTrue();
        assertThat(aNoticeWouldDo(file().add("w", withdrawn(DAY.minusDays(1))).build()))
                .as("withdrawn the day before")
                .isTrue();
        assertThat(aNoticeWouldDo(
                        file().recordedOn(DAY).add("w", withdrawn(DAY)).build()))
                .as("withdrawn on the day")
                .isFalse();
        assertThat(aNoticeWouldDo(file().recordedOn(DAY.plusDays(1))
                        .add("w", withdrawn(DAY))
                        .build()))
                .as("which nobody knows of yet")
                .isTrue();
        assertThat(aNoticeWouldDo(file().add("w", withdrawn(DAY.plusDays(1))).build()))
                .as("announced for the day after")
                .isTrue();
    }

    @Test
    void theLatestNoticeSpeaksAndOfTwoOnADayTheFirst() {
        EnterpriseFile file = file().add("n1", FileEvent.of(EventKind.RELOCATION_NOTICE, DAY.minusDays(9)))
                .add("n2", FileEvent.of(EventKind.RELOCATION_NOTICE, DAY.minusDays(2)))
                .add("n3", FileEvent.of(EventKind.RELOCATION_NOTICE, DAY.minusDays(2)))
                .add("n4", FileEvent.of(EventKind.RELOCATION_NOTICE, DAY.minusDays(5)))
                .build();
        assertThat(STANDS.explain(file, DAY).evidence()).containsExactly(EntryId.of("n2"));
        assertThat(NOTICE.happenedWithinLastNotFollowedWithin(Span.days(30), WITHDRAWN, Span.days(1))
                        .explain(file, DAY)
                        .evidence())
                .containsExactly(EntryId.of("n2"));
    }

    @Test
    void howOftenItHappenedIsHeldAgainstHowOftenItMust() {
        EnterpriseFile file = file().add("n2", FileEvent.of(EventKind.RELOCATION_NOTICE, DAY.minusDays(5)))
                .add("n1", FileEvent.of(EventKind.RELOCATION_NOTICE, DAY.minusDays(5)))
                .add("n0", FileEvent.of(EventKind.RELOCATION_NOTICE, DAY.minusDays(40)))
                .recordedOn(DAY.plusDays(1))
                .add("n9", FileEvent.of(EventKind.RELOCATION_NOTICE, DAY.minusDays(4)))
                .build();
        Explanation thrice = NOTICE.happenedWithinLast(Span.days(30), 3).explain(file, DAY);
        assertThat(thrice.truth()).isEqualTo(Truth.FALSE);
        assertThat(thrice.value()).contains(FactLabels.times(2));
        assertThat(thrice.limit()).contains(FactLabels.times(3));
        assertThat(thrice.margin()).contains(Bilingual.same("-1"));
        assertThat(thrice.evidence()).containsExactly(EntryId.of("n1"), EntryId.of("n2"));
        Explanation once = NOTICE.happenedWithinLast(Span.days(30)).explain(file, DAY);
        assertThat(once.value()).contains(FactLabels.times(2));
        assertThat(once.limit()).isEmpty();
        assertThat(once.margin()).isEmpty();
    }

    @Test
    void aTableOfEventsIsTurnedByThem() {
        CodeFact<EnterpriseFile, String> table = DecisionTable.<EnterpriseFile, String>named(
                        "moves", Bilingual.same("moves"), HitPolicy.FIRST)
                .row("twice", NOTICE.happenedWithinLast(Span.days(30), 2), "twice")
                .row("withdrawn", WITHDRAWN.happenedWithinLast(Span.days(30)), "withdrawn")
                .build()
                .asFact("none");
        LeafNode<EnterpriseFile> leaf = new MembershipNode<>(table, ImmutableList.of("twice"));
        assertThat(leaf.entries())
                .extracting(DatedEntries::name)
                .containsExactly("event/RELOCATION_NOTICE", "event/RELOCATION_WITHDRAWN");
        assertThat(leaf.timesNeeded()).isEqualTo(2);
        assertThat(leaf.isOrder()).isFalse();
    }
}
