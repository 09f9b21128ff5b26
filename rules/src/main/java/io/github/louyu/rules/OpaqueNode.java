package io.github.louyu.rules;

import static io.github.louyu.rules.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the host's own code judges. Nothing can look into it; if it throws, it is UNKNOWN and nothing else is hurt. */
final class OpaqueNode<S> extends LeafNode<S> {

    private final String name;
    private final Bilingual label;
    private final FactReader<S, Truth> reader;
    private final Object code;

    OpaqueNode(String name, Bilingual label, FactReader<S, Truth> reader, Object code) {
        this.name = requireNonNull(name, "name");
        this.label = requireNonNull(label, "label");
        this.reader = reader;
        this.code = code;
        if (name.isBlank()) {
            throw SENTENCES.refusal("host-condition.blank", Map.of("name", name));
        }
    }

    String name() {
        return name;
    }

    @Override
    Truth truth(S subject, LocalDate date, Context context) {
        Truth truth = reader.value(subject, date, context);
        return truth == null ? Truth.UNKNOWN : truth;
    }

    @Override
    Timeline<Truth> timeline(S subject, Context context) {
        return reader.timeline(subject, context)
                .combine(Timeline.unknown(), (truth, nothing) -> truth.orElse(Truth.UNKNOWN));
    }

    @Override
    Explanation explainNow(S subject, LocalDate date, Context context) {
        List<FactFailure> failures = new ArrayList<>();
        addFailures(subject, date, context, failures);
        return Explanation.ofLeaf(
                this,
                truth(subject, date, context),
                new LeafReading(
                        () -> LeafReading.Words.NONE,
                        ImmutableList.of(),
                        ImmutableSet.of(),
                        ImmutableList.copyOf(failures)));
    }

    @Override
    ImmutableList<Fact<S, ?>> facts() {
        return ImmutableList.of();
    }

    @Override
    <B> @Nullable ImmutableList<B> turningValues(Fact<S, B> basic, S subject, LocalDate date, Context context) {
        return ImmutableList.of();
    }

    @Override
    public <R> Node<R> via(Relation<R, S> relation) {
        return new RelatedNode<>(relation, this);
    }

    @Override
    boolean reads(FileContent content) {
        return true;
    }

    @Override
    boolean hasHostCode() {
        return true;
    }

    @Override
    void addFailures(S subject, LocalDate date, Context context, List<FactFailure> failures) {
        RuntimeException failure = reader.failure(subject, date, context);
        if (failure != null) {
            failures.add(FactFailure.of(name, failure));
        }
    }

    @Override
    ImmutableList<Object> identity() {
        return ImmutableList.of(name, code);
    }

    @Override
    public RuleNode view() {
        return RuleNode.leaf("OPAQUE", ImmutableMap.of("fact", new RuleAttribute.OfName(name, label)));
    }
}
