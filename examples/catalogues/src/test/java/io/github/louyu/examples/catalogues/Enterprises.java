package io.github.louyu.examples.catalogues;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.FileEvent;
import java.time.LocalDate;

/** Fictitious enterprises of which things are said one by one. */
final class Enterprises {

    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);

    private Enterprises() {}

    static EnterpriseFile unknown() {
        return EnterpriseFile.builder(EnterpriseId.of("demo-1")).build();
    }

    /** The later of two values said of one attribute holds. */
    static <T> EnterpriseFile with(EnterpriseFile file, Attribute<T> attribute, T value) {
        return append(file, SINCE, AttributeValue.from(attribute, value, SINCE));
    }

    static EnterpriseFile with(EnterpriseFile file, EventKind kind, LocalDate date) {
        return append(file, date, FileEvent.of(kind, date));
    }

    private static EnterpriseFile append(EnterpriseFile file, LocalDate recordedOn, FileContent content) {
        String id = "e" + (1000 + file.log().size());
        return file.append(Entry.of(EntryId.of(id), recordedOn, content));
    }
}
