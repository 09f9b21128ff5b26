package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;

/** Entries of a file that each happen on a day: the events of a kind, or the visits. None on file means that none happened. */
sealed interface DatedEntries {

    /** All versions of the entries. */
    ImmutableList<? extends Known<? extends FileContent>> of(EnterpriseFile file);

    boolean reads(FileContent content);

    Bilingual label();

    /** The stable name. */
    String name();

    /** As neutral data. */
    default RuleAttribute view() {
        return new RuleAttribute.OfEntries(name(), label());
    }

    /** The day on which it happens; of an entry of another day than the one asked about it is announced. */
    static LocalDate day(Known<? extends FileContent> version) {
        return version.content().effective().start();
    }

    /** The events of a kind. */
    record Events(EventKind kind) implements DatedEntries {

        public Events {
            requireNonNull(kind, "kind");
        }

        @Override
        public ImmutableList<Known<FileEvent>> of(EnterpriseFile file) {
            return file.events(kind);
        }

        @Override
        public boolean reads(FileContent content) {
            return content instanceof FileEvent event && event.kind().equals(kind);
        }

        @Override
        public Bilingual label() {
            return kind.label();
        }

        @Override
        public String name() {
            return "event/" + kind.code();
        }
    }

    /** The visits. */
    record Visits() implements DatedEntries {

        @Override
        public ImmutableList<Known<Visit>> of(EnterpriseFile file) {
            return file.history(Visit.class);
        }

        @Override
        public boolean reads(FileContent content) {
            return content instanceof Visit;
        }

        @Override
        public Bilingual label() {
            return FactLabels.VISIT;
        }

        @Override
        public String name() {
            return "visit";
        }
    }
}
