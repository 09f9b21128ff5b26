package io.github.louyu.rules;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads an attribute of a file. */
record AttributeReader<T>(Attribute<T> attribute) implements FactReader<EnterpriseFile, T> {

    @Override
    public @Nullable T value(EnterpriseFile file, LocalDate date, Context context) {
        LocalDate knowledge = context.knowledge();
        if (knowledge == null) {
            return file.timeline(attribute).atOrNull(date);
        }
        return file.value(attribute, date, knowledge).orElse(null);
    }

    @Override
    public Timeline<T> timeline(EnterpriseFile file, Context context) {
        return file.timeline(attribute);
    }

    @Override
    public ImmutableList<EntryId> evidence(EnterpriseFile file, LocalDate date, Context context) {
        return Evidence.speaking(file.values(attribute), date, content -> true);
    }

    @Override
    public boolean readsKnowledge() {
        return true;
    }

    @Override
    public void addRevisions(
            EnterpriseFile file, LocalDate day, LocalDate until, ImmutableCollection.Builder<LocalDate> days) {
        days.addAll(file.revisions(attribute, day, until));
    }

    @Override
    public boolean isSettled(EnterpriseFile file, LocalDate day, LocalDate until) {
        return file.isSettled(attribute, day, until);
    }

    @Override
    public boolean isSteady(EnterpriseFile file, DateRange days, Context context) {
        return file.timeline(attribute).isOneThroughout(days);
    }

    @Override
    public ImmutableList<T> allValues() {
        Class<T> type = attribute.type().javaType();
        return type.isEnum() ? ImmutableList.copyOf(type.getEnumConstants()) : ImmutableList.of();
    }

    @Override
    public boolean reads(FileContent content) {
        return content instanceof AttributeValue<?> value && value.attribute().equals(attribute);
    }
}
