package io.github.louyu.examples.huaihai;

import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.Correction;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;

/** Says in short what an entry says, as known on a day; of one that was retracted, what it said. */
final class EvidenceText {

    private EvidenceText() {}

    /** The words in both languages; empty if the entry is not known on the day. */
    static Optional<Bilingual> of(EnterpriseFile file, EntryId id, LocalDate date) {
        return content(file, id, date)
                .map(content -> Bilingual.of(words(content, Messages.chinese()), words(content, Messages.english())));
    }

    private static Optional<FileContent> content(EnterpriseFile file, EntryId id, LocalDate date) {
        FileContent latest = null;
        for (LogEntry line : file.knownOn(date).log()) {
            if (line instanceof Entry entry && entry.id().equals(id)) {
                latest = latest == null ? entry.content() : latest;
            } else if (line instanceof Correction correction
                    && correction.target().equals(id)) {
                latest = correction.version();
            }
        }
        return Optional.ofNullable(latest);
    }

    private static String words(FileContent content, Messages messages) {
        if (content instanceof FileEvent event) {
            return messages.text(
                    "evidence.event",
                    messages.text(event.kind().label()),
                    event.on().toString());
        }
        if (content instanceof Lease lease) {
            return messages.text(
                    "evidence.lease",
                    lease.building().map(Object::toString).orElse("?"),
                    lease.floor().orElse("?"),
                    lease.lastDay().map(LocalDate::toString).orElse("?"));
        }
        if (content instanceof Figure<?> figure) {
            return messages.text(
                    "evidence.figure",
                    messages.text(figure.kind().label()),
                    messages.text(figure.period().label()),
                    figure.value().map(EvidenceText::amount).orElse("?"));
        }
        if (content instanceof Visit visit) {
            return messages.text("evidence.visit", visit.on().toString());
        }
        return content instanceof AttributeValue<?> value
                ? messages.text(value.attribute().label())
                : messages.text("evidence.other");
    }

    static String amount(Object value) {
        return value instanceof Money money
                ? money.getCurrencyUnit() + " " + String.format(Locale.ROOT, "%,.2f", money.getAmount())
                : value.toString();
    }
}
