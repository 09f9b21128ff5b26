package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.Known;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Some event happened within the last P, and no event of another kind on or after it up to the date. That is so exactly if the
 * latest such event in the window is later than the latest of the other kind by the date.
 */
final class NotFollowedNode extends EventPairNode {

    NotFollowedNode(DatedEntries first, Window window, DatedEntries second) {
        super(first, window, second);
    }

    @Override
    Truth truth(EnterpriseFile file, LocalDate date, Context context) {
        if (context.more(second()) > 0) {
            return Truth.FALSE;
        }
        return Truth.of(context.more(first()) > 0 ? !followsOn(date, file) : speaking(file, date, context) != null);
    }

    private boolean followsOn(LocalDate date, EnterpriseFile file) {
        return second().of(file).stream()
                .anyMatch(version ->
                        version.isKnownOn(date) && DatedEntries.day(version).equals(date));
    }

    @Override
    @Nullable Known<? extends FileContent> speaking(EnterpriseFile file, LocalDate date, Context context) {
        Known<? extends FileContent> latest = null;
        for (Known<? extends FileContent> version : first().of(file)) {
            if (version.isKnownOn(date)
                    && window().holds(DatedEntries.day(version), date, context)
                    && (latest == null || DatedEntries.day(version).isAfter(DatedEntries.day(latest)))) {
                latest = version;
            }
        }
        if (latest != null) {
            for (Known<? extends FileContent> version : second().of(file)) {
                LocalDate day = DatedEntries.day(version);
                if (version.isKnownOn(date) && !day.isAfter(date) && !day.isBefore(DatedEntries.day(latest))) {
                    return null;
                }
            }
        }
        return latest;
    }

    @Override
    Timeline<Truth> timeline(EnterpriseFile file, Context context) {
        record Step(LocalDate on, boolean isFirst, LocalDate day, int change) {}
        List<Step> steps = new ArrayList<>();
        for (Known<? extends FileContent> version : first().of(file)) {
            LocalDate day = DatedEntries.day(version);
            window().days(day, context)
                    .flatMap(range -> range.intersection(version.known()))
                    .ifPresent(days -> {
                        steps.add(new Step(days.start(), true, day, 1));
                        steps.add(new Step(days.endExclusive(), true, day, -1));
                    });
        }
        for (Known<? extends FileContent> version : second().of(file)) {
            LocalDate day = DatedEntries.day(version);
            DateRange.from(day).intersection(version.known()).ifPresent(days -> {
                steps.add(new Step(days.start(), false, day, 1));
                steps.add(new Step(days.endExclusive(), false, day, -1));
            });
        }
        steps.sort(Comparator.comparing(Step::on));
        TreeMap<LocalDate, Integer> firsts = new TreeMap<>();
        TreeMap<LocalDate, Integer> seconds = new TreeMap<>();
        Timeline.Builder<Truth> timeline = Timeline.builder();
        timeline.from(LocalDate.MIN, Truth.FALSE);
        for (Step step : steps) {
            TreeMap<LocalDate, Integer> days = step.isFirst() ? firsts : seconds;
            if (days.merge(step.day(), step.change(), Integer::sum) == 0) {
                days.remove(step.day());
            }
            if (step.on().isBefore(LocalDate.MAX)) {
                timeline.from(
                        step.on(),
                        Truth.of(!firsts.isEmpty()
                                && (seconds.isEmpty() || firsts.lastKey().isAfter(seconds.lastKey()))));
            }
        }
        return timeline.build();
    }

    @Override
    boolean isSettled(EnterpriseFile file, LocalDate day, LocalDate until) {
        return Knowledge.isSettled(first().of(file), day, until) && Knowledge.isSettled(second().of(file), day, until);
    }

    @Override
    ImmutableList<Object> identity() {
        return ImmutableList.of(first(), window(), second());
    }

    @Override
    public RuleNode view() {
        return RuleNode.leaf("NOT_FOLLOWED", attributes());
    }
}
