package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;

/** Reads whether the days of what an entry says hold the date: whether a lease runs, whether an officer is in office. */
record InEffectReader<C extends FileContent>() implements FactReader<C, Boolean> {

    @Override
    public Boolean value(C content, LocalDate date, Context context) {
        return content.effective().contains(date);
    }

    @Override
    public Timeline<Boolean> timeline(C content, Context context) {
        DateRange days = content.effective();
        return new Breakpoints().with(days.start()).with(days.endExclusive()).timeline(days::contains);
    }

    @Override
    public ImmutableList<EntryId> evidence(C content, LocalDate date, Context context) {
        return ImmutableList.of();
    }

    @Override
    public boolean reads(FileContent content) {
        return false;
    }
}
