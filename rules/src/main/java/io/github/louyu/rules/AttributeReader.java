package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads an attribute of a file. */
record AttributeReader<T>(Attribute<T> attribute) implements FactReader<EnterpriseFile, T> {

    @Override
    public @Nullable T value(EnterpriseFile file, LocalDate date, Context context) {
        return file.timeline(attribute).atOrNull(date);
    }

    @Override
    public Timeline<T> timeline(EnterpriseFile file, Context context) {
        return file.timeline(attribute);
    }

    @Override
    public ImmutableList<EntryId> evidence(EnterpriseFile file, LocalDate date, Context context) {
        return Evidence.speaking(
                file.history(AttributeValue.class),
                date,
                content -> content.attribute().equals(attribute));
    }

    @Override
    public boolean reads(FileContent content) {
        return content instanceof AttributeValue<?> value && value.attribute().equals(attribute);
    }
}
