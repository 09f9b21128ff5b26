package io.github.louyu.rules.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.enterprise.Visit;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class RevisionsTest {

    private static final Predicate<FileContent> EVENTS = FileEvent.class::isInstance;
    private static final LocalDate NEVER = LocalDate.MAX;

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2019, month, day);
    }

    private static EnterpriseFileBuilder file() {
        return EnterpriseFile.builder(EnterpriseId.of("E1"));
    }

    private static FileEvent event(int month, int day) {
        return FileEvent.of(EventKind.EXECUTIVE_CHANGE, day(month, day));
    }

    private static Revisions revisions(EnterpriseFile file, Predicate<FileContent> reads) {
        return new Revisions(file, reads);
    }

    @Test
    void anEntryEffectiveBeforeItIsRecordedRevisesTheDaysBetween() {
        Revisions revisions =
                revisions(file().recordedOn(day(1, 20)).add("e", event(1, 10)).build(), EVENTS);

        assertThat(revisions.daysFor(day(1, 9), NEVER)).isEmpty();
        assertThat(revisions.daysFor(day(1, 10), NEVER)).containsExactly(day(1, 20));
        assertThat(revisions.daysFor(day(1, 19), day(1, 20))).containsExactly(day(1, 20));
        assertThat(revisions.daysFor(day(1, 19), day(1, 19))).isEmpty();
        assertThat(revisions.daysFor(day(1, 20), NEVER)).isEmpty();
        assertThat(revisions.daysAfter(day(1, 1), NEVER)).containsExactly(day(1, 20));
    }

    @Test
    void anEntryRecordedInTimeRevisesNothing() {
        assertThat(revisions(
                                file().recordedOn(day(1, 10))
                                        .add("e", event(1, 10))
                                        .add("announced", event(2, 10))
                                        .build(),
                                EVENTS)
                        .daysAfter(LocalDate.MIN, NEVER))
                .isEmpty();
    }

    @Test
    void aCorrectionOfAnAnnouncementRevisesTheDaysFromTheAnnouncementOn() {
        Revisions revisions = revisions(
                file().recordedOn(day(1, 5))
                        .add("e", event(2, 20))
                        .recordedOn(day(2, 12))
                        .correct("c", "e", event(3, 10))
                        .build(),
                EVENTS);

        assertThat(revisions.daysFor(day(1, 4), NEVER)).isEmpty();
        assertThat(revisions.daysFor(day(1, 5), NEVER)).containsExactly(day(2, 12));
        assertThat(revisions.daysFor(day(2, 11), NEVER)).containsExactly(day(2, 12));
    }

    @Test
    void aCorrectionRevisesTheDaysFromTheEarliestThatAnyVersionSpeaksOf() {
        Revisions revisions = revisions(
                file().recordedOn(day(3, 5))
                        .add("e", event(3, 1))
                        .recordedOn(day(4, 1))
                        .correct("c", "e", event(1, 15))
                        .recordedOn(day(5, 1))
                        .retract("r", "e")
                        .build(),
                EVENTS);

        assertThat(revisions.daysFor(day(1, 14), NEVER)).isEmpty();
        assertThat(revisions.daysFor(day(1, 15), NEVER)).containsExactly(day(4, 1), day(5, 1));
        assertThat(revisions.daysFor(day(3, 3), NEVER)).containsExactly(day(3, 5), day(4, 1), day(5, 1));
    }

    @Test
    void aLaterLineMayReachFurtherBackThanAnEarlierOne() {
        Revisions revisions = revisions(
                file().recordedOn(day(3, 1))
                        .add("near", event(2, 20))
                        .recordedOn(day(3, 5))
                        .add("far", event(1, 1))
                        .recordedOn(day(3, 9))
                        .add("nearest", event(3, 8))
                        .build(),
                EVENTS);

        assertThat(revisions.daysFor(day(1, 15), NEVER)).containsExactly(day(3, 5));
        assertThat(revisions.daysFor(day(2, 25), NEVER)).containsExactly(day(3, 1), day(3, 5));
    }

    @Test
    void whatTheReaderDoesNotSeeIsLeftOut() {
        EnterpriseFile file = file().recordedOn(day(1, 20))
                .add("e", event(1, 10))
                .visit("v", Visit.on(day(1, 12)))
                .attribute(EnterpriseAttributes.KEY_TIER, KeyTier.DISTRICT, day(1, 1))
                .recordedOn(day(2, 1))
                .correct("c", "e", event(1, 11))
                .retract("r", "v")
                .build();
        Revisions revisions = revisions(file, EVENTS);

        EnterpriseFile seen = revisions.inHindsight(day(2, 1));
        assertThat(seen.log())
                .extracting(LogEntry::id)
                .extracting(Object::toString)
                .containsExactly("e");
        assertThat(seen.history(FileEvent.class)).isEqualTo(file.inHindsight().history(FileEvent.class));
        assertThat(seen.openedOn()).isEqualTo(file.openedOn());
        assertThat(revisions.inHindsight(day(1, 31)).history(FileEvent.class))
                .isEqualTo(file.knownOn(day(1, 31)).inHindsight().history(FileEvent.class));
        assertThat(revisions.inHindsight(day(1, 19)).log()).isEmpty();
        assertThat(revisions.daysAfter(day(1, 1), NEVER)).containsExactly(day(1, 20), day(2, 1));
    }

    @Test
    void aReaderThatSeesTheTypeOnlyInACorrectionSeesTheWholeEntry() {
        EnterpriseFile file = file().recordedOn(day(1, 20))
                .add("e", event(1, 10))
                .recordedOn(day(2, 1))
                .correct("c", "e", FileEvent.of(EventKind.RELOCATION_NOTICE, day(1, 11)))
                .build();
        Predicate<FileContent> notices =
                content -> content instanceof FileEvent event && event.kind().equals(EventKind.RELOCATION_NOTICE);
        Revisions revisions = revisions(file, notices);

        assertThat(revisions.daysFor(day(1, 25), NEVER)).containsExactly(day(2, 1));
        assertThat(revisions.inHindsight(day(2, 1)).events(EventKind.RELOCATION_NOTICE))
                .isEqualTo(file.inHindsight().events(EventKind.RELOCATION_NOTICE))
                .hasSize(1);
    }

    @Test
    void aReaderOfEverythingSeesTheFile() {
        EnterpriseFile file = file().recordedOn(day(1, 20))
                .add("e", event(1, 10))
                .recordedOn(day(2, 1))
                .retract("r", "e")
                .build();
        Revisions revisions = revisions(file, content -> true);

        assertThat(revisions.inHindsight(day(2, 1))).isEqualTo(file.inHindsight());
        assertThat(revisions.inHindsight(day(1, 31)))
                .isEqualTo(file.knownOn(day(1, 31)).inHindsight())
                .isSameAs(revisions.inHindsight(day(1, 20)));
    }
}
