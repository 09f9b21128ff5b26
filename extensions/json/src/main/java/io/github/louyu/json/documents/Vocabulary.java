package io.github.louyu.json.documents;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.AreaCode;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.IndustryCode;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.service.SymposiumTopic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The attributes, kinds of figures, kinds of events and topics that documents name: those of the field, and the host's own. Immutable.
 *
 * @param attributes the attributes by name, each with the layout of its values
 * @param figures the kinds of figures by code
 * @param events the kinds of events by code
 * @param topics the topics of symposia by code
 */
public record Vocabulary(
        ImmutableMap<String, Known<?>> attributes,
        ImmutableMap<String, FigureKind<?>> figures,
        ImmutableMap<String, EventKind> events,
        ImmutableMap<String, SymposiumTopic> topics) {

    /** Those of the field. */
    public static final Vocabulary STANDARD = standard();

    /**
     * An attribute with the layout of its values.
     *
     * @param <T> the type of the values
     * @param attribute the attribute
     * @param shape the layout
     */
    public record Known<T>(Attribute<T> attribute, Shape<T> shape) {}

    /**
     * Adds an attribute.
     *
     * @param <T> the type of its values
     * @param attribute the attribute
     * @param shape the layout of its values, {@code null} for the usual one of their type
     * @return the larger vocabulary
     * @throws IllegalArgumentException if there is another attribute of the name, or the type has no usual layout
     */
    public <T> Vocabulary with(Attribute<T> attribute, @Nullable Shape<T> shape) {
        Shape<T> layout = shape == null ? ValueShapes.of(attribute.type()) : shape;
        if (layout == null) {
            throw new IllegalArgumentException("attribute " + attribute.name() + ": its values are of "
                    + attribute.type().codeType().getSimpleName() + ", of which it must be said how a text is read");
        }
        Known<?> before = attributes.get(attribute.name());
        if (before != null && !before.attribute().equals(attribute)) {
            throw new IllegalArgumentException("attribute " + attribute.name() + ": must have one type, but was "
                    + before.attribute().type() + " and " + attribute.type());
        }
        return new Vocabulary(
                put(attributes, attribute.name(), new Known<>(attribute, layout)), figures, events, topics);
    }

    /**
     * Adds a kind of figures.
     *
     * @param kind the kind
     * @return the larger vocabulary
     * @throws IllegalArgumentException if there is another kind of the code
     */
    public Vocabulary with(FigureKind<?> kind) {
        FigureKind<?> before = figures.get(kind.code());
        if (before != null && !before.equals(kind)) {
            throw new IllegalArgumentException("figure kind " + kind.code() + ": must have one type, but was "
                    + before.type() + " and " + kind.type());
        }
        return new Vocabulary(attributes, put(figures, kind.code(), kind), events, topics);
    }

    /**
     * Adds a kind of events.
     *
     * @param kind the kind
     * @return the larger vocabulary
     */
    public Vocabulary with(EventKind kind) {
        return new Vocabulary(attributes, figures, put(events, kind.code(), kind), topics);
    }

    /**
     * Adds a topic.
     *
     * @param topic the topic
     * @return the larger vocabulary
     */
    public Vocabulary with(SymposiumTopic topic) {
        return new Vocabulary(attributes, figures, events, put(topics, topic.code(), topic));
    }

    private static <V> ImmutableMap<String, V> put(ImmutableMap<String, V> map, String key, V value) {
        Map<String, V> all = new LinkedHashMap<>(map);
        all.put(key, value);
        return ImmutableMap.copyOf(all);
    }

    private static Vocabulary standard() {
        Vocabulary vocabulary = new Vocabulary(
                        ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of())
                .with(EnterpriseAttributes.NAME, null)
                .with(EnterpriseAttributes.INDUSTRY, Scalars.id(IndustryCode::value, IndustryCode::of))
                .with(EnterpriseAttributes.REGISTRATION_TYPE, null)
                .with(EnterpriseAttributes.INVESTMENT_ORIGIN, null)
                .with(EnterpriseAttributes.HEADQUARTERS_STATUS, null)
                .with(EnterpriseAttributes.KEY_TIER, null)
                .with(EnterpriseAttributes.HEADCOUNT, null)
                .with(EnterpriseAttributes.REGISTERED_AREA, Scalars.id(AreaCode::value, AreaCode::of))
                .with(EnterpriseAttributes.BUILDING, CommunityShapes.BUILDING_ID)
                .with(EnterpriseAttributes.CHIEF_LIAISON, CommonShapes.PERSON_ID)
                .with(EnterpriseAttributes.SERVICE_TEAM, PeopleShapes.TEAM);
        for (FigureKind<?> kind :
                List.of(FigureKind.TAX, FigureKind.REVENUE, FigureKind.PROFIT, FigureKind.HEADCOUNT)) {
            vocabulary = vocabulary.with(kind);
        }
        for (EventKind kind : FactRegistry.standard().eventKinds()) {
            vocabulary = vocabulary.with(kind);
        }
        for (SymposiumTopic topic : List.of(
                SymposiumTopic.ENTERPRISE_OPERATION,
                SymposiumTopic.ECONOMIC_SITUATION,
                SymposiumTopic.PERSONAL_INCOME_TAX_RELIEF,
                SymposiumTopic.TALENT_INTRODUCTION,
                SymposiumTopic.TRAINING_SUBSIDY)) {
            vocabulary = vocabulary.with(topic);
        }
        return vocabulary;
    }
}
