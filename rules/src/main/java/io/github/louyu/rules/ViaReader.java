package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a fact of the subject that a relation leads to. */
record ViaReader<R, S, T>(Relation<R, S> relation, Fact<S, T> fact) implements FactReader<R, T> {

    @Override
    public @Nullable T value(R subject, LocalDate date, Context context) {
        S other = relation.fact().valueIn(subject, date, context);
        return other == null ? null : fact.valueIn(other, date, context.ofAnother());
    }

    @Override
    public Timeline<T> timeline(R subject, Context context) {
        return Timelines.switched(
                relation.fact().reader().timeline(subject, context),
                other -> fact.reader().timeline(other, context.ofAnother()));
    }

    @Override
    public ImmutableList<EntryId> evidence(R subject, LocalDate date, Context context) {
        S other = relation.fact().valueIn(subject, date, context);
        return other == null ? ImmutableList.of() : fact.reader().evidence(other, date, context.ofAnother());
    }

    /** An entry may bear on which subject it is, or on what that one says. */
    @Override
    public boolean reads(FileContent content) {
        return relation.fact().reader().reads(content) || fact.reader().reads(content);
    }

    @Override
    public ImmutableList<Fact<?, ?>> others() {
        return ImmutableList.of(relation.fact(), fact);
    }

    /** Two facts of the other subject that read the same are one here too. */
    @Override
    public Object identity() {
        return ImmutableList.of(relation, fact.source());
    }

    @Override
    public String operation() {
        return "VIA";
    }

    @Override
    public ImmutableMap<String, RuleAttribute> attributes() {
        return lifted().attributes();
    }

    private Lifted<R, S> lifted() {
        return new Lifted<>(relation, fact);
    }

    @Override
    public @Nullable ReportingPeriod period(R subject, LocalDate date, Context context) {
        S other = relation.fact().valueIn(subject, date, context);
        return other == null ? null : fact.reader().period(other, date, context.ofAnother());
    }

    @Override
    public @Nullable MissingFact missingInstead(R subject, LocalDate date, Context context) {
        return lifted().missingInstead(subject, date, context);
    }

    @Override
    public void addDecisions(
            Fact<R, ?> lifted,
            R subject,
            LocalDate date,
            Context context,
            ImmutableList.Builder<FactDecision> decisions) {
        S other = relation.fact().valueIn(subject, date, context);
        if (other != null) {
            fact.addDecisions(other, date, context.ofAnother(), decisions);
        }
    }

    @Override
    public ImmutableSet<Bilingual> whyNone(R subject, LocalDate date, Context context) {
        S other = relation.fact().valueIn(subject, date, context);
        return other == null
                ? relation.fact().whyNone(subject, date, context)
                : fact.whyNone(other, date, context.ofAnother());
    }

    @Override
    public boolean isHostCode() {
        return relation.fact().reader().isHostCode() || fact.reader().isHostCode();
    }

    @Override
    public void addFailures(String name, R subject, LocalDate date, Context context, List<FactFailure> failures) {
        relation.fact().reader().addFailures(name, subject, date, context, failures);
        S other = relation.fact().valueIn(subject, date, context);
        if (other != null) {
            List<FactFailure> ofOther = new ArrayList<>();
            fact.addFailures(other, date, context.ofAnother(), ofOther);
            ofOther.forEach(failure ->
                    failures.add(new FactFailure(relation.name() + "." + failure.fact(), failure.exception())));
        }
    }
}
