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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The dates that a rule looks ahead to (目标日期): ends of leases, notice deadlines, announced events. */
public final class TargetDates {

    private final String name;
    private final Bilingual label;
    private final Function<EnterpriseFile, ImmutableList<? extends Known<? extends FileContent>>> versions;
    private final Function<FileContent, @Nullable LocalDate> target;

    private TargetDates(
            String name,
            Bilingual label,
            Function<EnterpriseFile, ImmutableList<? extends Known<? extends FileContent>>> versions,
            Function<FileContent, @Nullable LocalDate> target) {
        this.name = name;
        this.label = label;
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
                "event " + kind.code(), kind.label(), file -> file.events(kind), content -> ((FileEvent) content).on());
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
