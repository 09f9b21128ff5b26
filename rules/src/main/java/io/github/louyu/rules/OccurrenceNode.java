package io.github.louyu.rules;

import static io.github.louyu.rules.Problems.SENTENCES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.Known;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** At least so many entries of a sort happened, or are announced, in a window. */
final class OccurrenceNode extends LeafNode<EnterpriseFile> {

    private final DatedEntries entries;
    private final Window window;
    private final int times;

    OccurrenceNode(DatedEntries entries, Window window, int times) {
        this.entries = entries;
        this.window = window;
        this.times = times;
        if (times < 1) {
            throw SENTENCES.refusal("occurrence.times", Map.of("fact", entries.name(), "times", times));
        }
    }

    @Override
    Truth truth(EnterpriseFile file, LocalDate date, Context context) {
        int found = context.more(entries);
        if (found >= times) {
            return Truth.TRUE;
        }
        for (Known<? extends FileContent> version : entries.of(file)) {
            if (version.isKnownOn(date) && window.holds(DatedEntries.day(version), date, context) && ++found >= times) {
                return Truth.TRUE;
            }
        }
        return Truth.FALSE;
    }

    @Override
    Timeline<Truth> timeline(EnterpriseFile file, Context context) {
        TreeMap<LocalDate, Integer> steps = new TreeMap<>();
        for (Known<? extends FileContent> version : entries.of(file)) {
            LocalDate day = DatedEntries.day(version);
            window.days(day, context)
                    .flatMap(range -> range.intersection(version.known()))
                    .ifPresent(days -> {
                        steps.merge(days.start(), 1, Integer::sum);
                        if (days.hasEnd()) {
                            steps.merge(days.endExclusive(), -1, Integer::sum);
                        }
                    });
        }
        Timeline.Builder<Truth> timeline = Timeline.builder();
        timeline.from(LocalDate.MIN, Truth.FALSE);
        int found = 0;
        for (Map.Entry<LocalDate, Integer> step : steps.entrySet()) {
            found += step.getValue();
            timeline.from(step.getKey(), Truth.of(found >= times));
        }
        return timeline.build();
    }

    private LeafReading.Words words(int found) {
        return times == 1
                ? LeafReading.Words.of(FactLabels.times(found), null, null)
                : LeafReading.Words.of(
                        FactLabels.times(found),
                        FactLabels.times(times),
                        Bilingual.same(String.valueOf(found - times)));
    }

    @Override
    Explanation explainNow(EnterpriseFile file, LocalDate date, Context context) {
        ImmutableList<EntryId> found = entries.of(file).stream()
                .filter(version -> version.isKnownOn(date) && window.holds(DatedEntries.day(version), date, context))
                .map(Known::entry)
                .sorted()
                .collect(ImmutableList.toImmutableList());
        return Explanation.ofLeaf(
                this,
                truth(file, date, context),
                new LeafReading(() -> words(found.size()), found, ImmutableSet.of(), ImmutableList.of()));
    }

    @Override
    boolean isSettled(EnterpriseFile file, LocalDate day, LocalDate until) {
        return Knowledge.isSettled(entries.of(file), day, until);
    }

    @Override
    ImmutableList<Fact<EnterpriseFile, ?>> facts() {
        return ImmutableList.of();
    }

    @Override
    int timesNeeded() {
        return times;
    }

    @Override
    ImmutableList<DatedEntries> entries() {
        return ImmutableList.of(entries);
    }

    @Override
    <B> ImmutableList<B> turningValues(
            Fact<EnterpriseFile, B> basic, EnterpriseFile file, LocalDate date, Context context) {
        return ImmutableList.of();
    }

    @Override
    public <R> Node<R> via(Relation<R, EnterpriseFile> relation) {
        return new RelatedNode<>(relation, this);
    }

    @Override
    boolean reads(FileContent content) {
        return entries.reads(content);
    }

    @Override
    boolean hasHostCode() {
        return false;
    }

    @Override
    void addFailures(EnterpriseFile file, LocalDate date, Context context, List<FactFailure> failures) {
        // only entries are read, no host code
    }

    @Override
    ImmutableList<Object> identity() {
        return ImmutableList.of(entries, window, times);
    }

    @Override
    public RuleNode view() {
        return RuleNode.leaf(
                "HAPPENS_" + window.kind(),
                ImmutableMap.of(
                        "fact", entries.view(),
                        "limit", new RuleAttribute.OfSpan(window.span()),
                        "times", RuleAttribute.OfNumber.of(times)));
    }
}
