package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.Known;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Some event A happened within the last P, and was followed by one of another kind by the date: on any day from A on, or within a
 * span from A; or the span has passed without one. On the same day it follows.
 */
final class FollowedNode extends EventPairNode {

    /** What is asked of an event. */
    enum Form {
        /** Another one came on its day or later. */
        FOLLOWED,
        /** Another one came within a span. */
        FOLLOWED_WITHIN,
        /** The span has passed, and none came within it. */
        NOT_FOLLOWED_WITHIN
    }

    private final Form form;
    /** How soon, null if at any time. */
    private final @Nullable Window term;

    FollowedNode(Form form, DatedEntries first, Window window, DatedEntries second, @Nullable Window term) {
        super(first, window, second);
        this.form = form;
        this.term = term;
    }

    @Override
    Truth truth(EnterpriseFile file, LocalDate date, Context context) {
        if (context.more(first()) > 0 && context.more(second()) > 0 && form != Form.NOT_FOLLOWED_WITHIN) {
            return Truth.TRUE; // both happen on the date, and on the same day it follows
        }
        boolean firstToday = context.more(first()) > 0 && form != Form.NOT_FOLLOWED_WITHIN;
        return Truth.of(speaking(file, date, context) != null || (firstToday && isFollowed(file, date, date, context)));
    }

    @Override
    @Nullable Known<? extends FileContent> speaking(EnterpriseFile file, LocalDate date, Context context) {
        Known<? extends FileContent> latest = null;
        for (Known<? extends FileContent> version : first().of(file)) {
            LocalDate day = DatedEntries.day(version);
            if (version.isKnownOn(date)
                    && window().holds(day, date, context)
                    && (latest == null || day.isAfter(DatedEntries.day(latest)))
                    && holds(file, day, date, context)) {
                latest = version;
            }
        }
        return latest;
    }

    private boolean holds(EnterpriseFile file, LocalDate day, LocalDate date, Context context) {
        return form == Form.NOT_FOLLOWED_WITHIN
                ? !date.isBefore(termCloses(day, context)) && !isFollowed(file, day, date, context)
                : isFollowed(file, day, date, context);
    }

    /** Whether one came from a day on, by the date, and within the term if there is one. */
    private boolean isFollowed(EnterpriseFile file, LocalDate day, LocalDate date, Context context) {
        if (context.more(second()) > 0 && !date.isBefore(day) && date.isBefore(termCloses(day, context))) {
            return true;
        }
        for (Known<? extends FileContent> version : second().of(file)) {
            LocalDate on = DatedEntries.day(version);
            if (version.isKnownOn(date)
                    && !on.isBefore(day)
                    && !on.isAfter(date)
                    && on.isBefore(termCloses(day, context))) {
                return true;
            }
        }
        return false;
    }

    /** The first day after the term that begins on a day; never if there is none. */
    private LocalDate termCloses(LocalDate day, Context context) {
        return term == null ? LocalDate.MAX : term.closes(day, context);
    }

    @Override
    Timeline<Truth> timeline(EnterpriseFile file, Context context) {
        Breakpoints breakpoints = new Breakpoints();
        for (Known<? extends FileContent> version : first().of(file)) {
            LocalDate day = DatedEntries.day(version);
            breakpoints
                    .with(version.known().start())
                    .with(version.known().endExclusive())
                    .with(window().opens(day, context))
                    .with(window().closes(day, context))
                    .with(termCloses(day, context));
        }
        for (Known<? extends FileContent> version : second().of(file)) {
            breakpoints
                    .with(version.known().start())
                    .with(version.known().endExclusive())
                    .with(DatedEntries.day(version));
        }
        return breakpoints.timeline(day -> truth(file, day, context));
    }

    @Override
    ImmutableList<Object> identity() {
        return term == null
                ? ImmutableList.of(form, first(), window(), second())
                : ImmutableList.of(form, first(), window(), second(), term);
    }

    @Override
    public RuleNode view() {
        return term == null
                ? RuleNode.leaf(form.name(), attributes())
                : RuleNode.leaf(
                        form.name(),
                        ImmutableMap.<String, RuleAttribute>builder()
                                .putAll(attributes())
                                .put("term", new RuleAttribute.OfSpan(term.span()))
                                .buildOrThrow());
    }
}
