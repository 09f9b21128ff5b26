package io.github.louyu.rules.visit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dates that a rule looks ahead to (目标日期): ends of leases, notice deadlines, announced events. */
public final class TargetDates {

    private final String name;
    private final Bilingual label;
    private final @Nullable EventKind eventKind;
    private final Function<EnterpriseFile, ImmutableList<? extends Known<? extends FileContent>>> versions;
    private final Function<FileContent, @Nullable LocalDate> target;

    private TargetDates(
            String name,
            Bilingual label,
            @Nullable EventKind eventKind,
            Function<EnterpriseFile, ImmutableList<? extends Known<? extends FileContent>>> versions,
            Function<FileContent, @Nullable LocalDate> target) {
        this.name = name;
        this.label = label;
        this.eventKind = eventKind;
        this.versions = versions;
        this.target = target;
    }

    /**
     * Looks ahead to the last day of each lease (租赁到期日).
     *
     * @return the dates; of a lease whose end is not known, undetermined
     */
    public static TargetDates leaseEnds() {
        return new TargetDates(
                "lease-end",
                VisitTexts.bilingual("target.lease-end", ImmutableMap.of()),
                null,
                file -> file.history(Lease.class),
                content -> ((Lease) content).lastDay().orElse(null));
    }

    /**
     * Looks ahead to the last day on which notice may be given of each lease (租赁通知期限).
     *
     * @return the dates; of a lease whose notice deadline is not known, undetermined
     */
    public static TargetDates leaseNoticeDeadlines() {
        return new TargetDates(
                "lease-notice",
                VisitTexts.bilingual("target.lease-notice", ImmutableMap.of()),
                null,
                file -> file.history(Lease.class),
                content -> ((Lease) content).noticeBy().orElse(null));
    }

    /**
     * Looks ahead to announced events of a kind (已预告的事件): to the day on which each takes effect. An event that is
     * recorded only after that day is not looked ahead to.
     *
     * @param kind the kind, of this library or the host's own
     * @return the dates
     */
    public static TargetDates announced(EventKind kind) {
        requireNonNull(kind, "kind");
        return new TargetDates(
                "event " + kind.code(),
                kind.label(),
                kind,
                file -> file.events(kind),
                content -> ((FileEvent) content).on());
    }

    /**
     * Finds dates by their stable name.
     *
     * @param name {@code lease-end} or {@code lease-notice}
     * @return the dates, empty if there are none of this name; announced events are found by their kind
     */
    public static Optional<TargetDates> named(String name) {
        return Stream.of(leaseEnds(), leaseNoticeDeadlines())
                .filter(dates -> dates.name.equals(name))
                .findFirst();
    }

    /**
     * Gives the stable name.
     *
     * @return the name: {@code lease-end}, {@code lease-notice}, or {@code event} and the code of the kind
     */
    public String name() {
        return name;
    }

    /**
     * Gives the kind of the announced events.
     *
     * @return the kind; empty if the dates are no events
     */
    public Optional<EventKind> eventKind() {
        return Optional.ofNullable(eventKind);
    }

    /**
     * Gives the name for people.
     *
     * @return the label
     */
    public Bilingual label() {
        return label;
    }

    ImmutableList<? extends Known<? extends FileContent>> versions(EnterpriseFile file) {
        return versions.apply(file);
    }

    /** The date of an entry, null if it is not known. */
    @Nullable LocalDate target(FileContent content) {
        return target.apply(content);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TargetDates that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
