package io.github.louyu.rules;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From where a fact was lifted that is worked out of lifted parts: its view names the relation and what was lifted. */
record Lifted<R, S>(Relation<R, S> relation, Fact<S, ?> fact) {

    /**
     * Whether it is not known to whom the relation leads, so that the fact is missing whatever is worked out. What is assumed of a
     * basic fact that it is worked out of is assumed of whomever it leads to.
     */
    boolean isMissing(FactReader<R, ?> reader, R subject, LocalDate date, Context context) {
        Assumptions assumed = context.assumed();
        boolean isSupposed = assumed != null
                && reader.parts().stream()
                        .flatMap(part -> part.basics().stream())
                        .anyMatch(assumed::speakOf);
        return !isSupposed && relation.fact().valueIn(subject, date, context) == null;
    }

    /** A timeline where the relation leads to somebody, nothing elsewhere. */
    <T> Timeline<T> cut(Timeline<T> timeline, R subject, Context context) {
        return timeline.combine(
                relation.fact().reader().timeline(subject, context),
                (value, other) -> other.isPresent() ? value.orElse(null) : null);
    }

    /** What to ask for where it is not known to whom the relation leads; null elsewhere. */
    @Nullable MissingFact missingInstead(R subject, LocalDate date, Context context) {
        return relation.fact().valueIn(subject, date, context) == null
                ? relation.fact().asMissing()
                : null;
    }

    boolean reads(FileContent content) {
        return relation.fact().reader().reads(content);
    }

    boolean isHostCode() {
        return relation.fact().reader().isHostCode();
    }

    ImmutableMap<String, RuleAttribute> attributes() {
        return ImmutableMap.of(
                "relation", new RuleAttribute.OfName(relation.name(), relation.label()),
                "fact", new RuleAttribute.OfFact(FactNode.of(fact)));
    }
}
