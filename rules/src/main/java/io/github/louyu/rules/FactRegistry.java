package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.time.PeriodKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What conditions may speak of, by name (事实名录): facts, things of which a subject has several, relations, conditions of the
 * host's own, kinds of events and figures, parameters. A condition that is data, a {@link RuleNode}, is built of it again; so
 * documents name facts and hold no code. Immutable.
 *
 * <p>It knows what {@link EnterpriseFacts}, {@link LeaseFacts} and {@link OfficerFacts} have, and the kinds of events and figures
 * of this library; a host adds its own.
 *
 * <pre>{@code
 * FactRegistry registry = FactRegistry.builder()
 *     .attribute(PATENTS)
 *     .fact(Worker.class, AGE)
 *     .relation(Worker.class, EMPLOYER, EnterpriseFile.class)
 *     .build();
 * Condition<Worker> again = registry.condition(Worker.class, condition.view());
 * }</pre>
 *
 * @see Condition#view()
 */
public final class FactRegistry {

    private static final FactRegistry STANDARD = builder().build();

    private final ImmutableMap<Key, Known> facts;
    private final ImmutableMap<Key, Key> labels;
    private final ImmutableMap<Key, Related> relations;
    private final ImmutableMap<Key, Condition<?>> conditions;
    private final ImmutableMap<String, EventKind> eventKinds;
    private final ImmutableMap<String, FigureKind<?>> figureKinds;
    private final ImmutableMap<String, DatedParameter<?>> parameters;

    /** A name of a type of subject. */
    private record Key(Class<?> subject, String name) {}

    /** A fact, the codes of its values if they are codes, and the type of its things if it is several. */
    private record Known(
            Fact<?, ?> fact,
            @Nullable Codes<?> codes,
            @Nullable Class<?> item) {}

    /** A relation and the type of the subject that it leads to. */
    private record Related(Relation<?, ?> relation, Class<?> to) {}

    private FactRegistry(Builder builder) {
        facts = ImmutableMap.copyOf(builder.facts);
        Map<Key, Key> byLabel = new LinkedHashMap<>();
        builder.facts.forEach((key, known) -> {
            byLabel.putIfAbsent(new Key(key.subject(), known.fact().label().zh()), key);
            byLabel.putIfAbsent(new Key(key.subject(), known.fact().label().en()), key);
        });
        labels = ImmutableMap.copyOf(byLabel);
        relations = ImmutableMap.copyOf(builder.relations);
        conditions = ImmutableMap.copyOf(builder.conditions);
        eventKinds = ImmutableMap.copyOf(builder.eventKinds);
        figureKinds = ImmutableMap.copyOf(builder.figureKinds);
        parameters = ImmutableMap.copyOf(builder.parameters);
    }

    /**
     * Gives the registry of what this library knows.
     *
     * @return the registry
     */
    public static FactRegistry standard() {
        return STANDARD;
    }

    /**
     * Starts a registry that knows what this library knows.
     *
     * @return a builder, to which a host adds its own
     */
    public static Builder builder() {
        return StandardFacts.addTo(new Builder());
    }

    /**
     * Starts a registry that knows what this one knows.
     *
     * @return a builder, to which more is added
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.facts.putAll(facts);
        builder.relations.putAll(relations);
        builder.conditions.putAll(conditions);
        builder.eventKinds.putAll(eventKinds);
        builder.figureKinds.putAll(figureKinds);
        builder.parameters.putAll(parameters);
        return builder;
    }

    /**
     * Finds a fact by its name. Facts of figures are found by the kind of figure and of period, such as
     * {@code TAX/HALF_YEAR/year-before}.
     *
     * @param <S> the type of the subject
     * @param subject the type of the subject
     * @param name the stable name, or the label in one of the languages
     * @return the fact, empty if there is none of this name
     */
    @SuppressWarnings("unchecked") // a fact is registered with the type of its subject
    public <S> Optional<Fact<S, ?>> fact(Class<S> subject, String name) {
        Known known = known(subject, name);
        return known != null && known.item() == null
                ? Optional.of((Fact<S, ?>) known.fact())
                : subject == EnterpriseFile.class
                        ? FigureNames.fact(name, figureKinds).map(fact -> (Fact<S, ?>) fact)
                        : Optional.empty();
    }

    /**
     * Finds things of which a subject has several.
     *
     * @param <S> the type of the subject
     * @param subject the type of the subject
     * @param name the stable name, or the label in one of the languages
     * @return the things, empty if there are none of this name
     */
    @SuppressWarnings("unchecked") // things are registered with the type of their subject
    public <S> Optional<Items<S, ?>> items(Class<S> subject, String name) {
        Known known = known(subject, name);
        return known == null || known.item() == null
                ? Optional.empty()
                : Optional.of(new Items<>((ItemListFact<S, ?>) known.fact()));
    }

    /**
     * Finds of which type things are.
     *
     * @param subject the type of the subject
     * @param items the things as data, as {@link Items#view} gives them
     * @return their type
     * @throws IllegalArgumentException if they are not known
     */
    public Class<?> itemType(Class<?> subject, FactNode items) {
        return new FactReading(this).itemType(subject, items);
    }

    /**
     * Finds a relation.
     *
     * @param subject the type of the subject from which it leads
     * @param name the stable name, or the label in one of the languages
     * @return the relation, empty if there is none of this name
     */
    public Optional<Relation<?, ?>> relation(Class<?> subject, String name) {
        return Optional.ofNullable(related(subject, name)).map(Related::relation);
    }

    /**
     * Finds to what type of subject a relation leads.
     *
     * @param subject the type of the subject from which it leads
     * @param name the stable name of the relation, or its label
     * @return the type, empty if there is no relation of this name
     */
    public Optional<Class<?>> relatedType(Class<?> subject, String name) {
        return Optional.ofNullable(related(subject, name)).map(Related::to);
    }

    /**
     * Finds a condition of the host's own code.
     *
     * @param subject the type of the subject
     * @param name the stable name
     * @return the condition, empty if there is none of this name
     */
    public Optional<Condition<?>> hostCondition(Class<?> subject, String name) {
        return Optional.ofNullable(conditions.get(new Key(subject, name)));
    }

    /**
     * Finds a kind of event.
     *
     * @param code the code, or the label in one of the languages
     * @return the kind, empty if there is none of this code
     */
    public Optional<EventKind> eventKind(String code) {
        return Optional.ofNullable(eventKinds.get(code))
                .or(() -> eventKinds.values().stream()
                        .filter(kind -> kind.label().zh().equals(code)
                                || kind.label().en().equals(code))
                        .findFirst());
    }

    /**
     * Finds the kinds of events.
     *
     * @return the kinds, in the order in which they were registered
     */
    public ImmutableList<EventKind> eventKinds() {
        return eventKinds.values().asList();
    }

    /**
     * Finds a series of figures.
     *
     * @param name the kind of figure and of period, such as {@code TAX/HALF_YEAR}, and {@code /ending-with-year}
     * @return the series, empty if there is none of this name
     */
    public Optional<FigureSeries<?>> series(String name) {
        return Optional.ofNullable(FigureNames.series(name, figureKinds));
    }

    /**
     * Gives the names of the series of figures.
     *
     * @return the names, by the kinds of figure and of period
     */
    public ImmutableList<String> seriesNames() {
        return figureKinds.values().stream()
                .flatMap(kind -> Stream.of(PeriodKind.values()).map(periods -> kind.code() + "/" + periods))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Finds a parameter.
     *
     * @param name the stable name
     * @return the parameter, empty if there is none of this name
     */
    public Optional<DatedParameter<?>> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /**
     * Finds the codes that a fact may have. Those of a decision table are known without being registered if its outcomes are each an
     * {@link OutcomeCode}.
     *
     * @param subject the type of the subject
     * @param fact the fact as data
     * @return the codes, empty if its values are no codes, or codes of which no document can speak
     */
    public Optional<Codes<?>> codes(Class<?> subject, FactNode fact) {
        if (fact.attributes().containsKey("relation")) {
            RuleAttribute.OfName relation =
                    (RuleAttribute.OfName) requireNonNull(fact.attributes().get("relation"));
            RuleAttribute.OfFact lifted =
                    (RuleAttribute.OfFact) requireNonNull(fact.attributes().get("fact"));
            return relatedType(subject, relation.name()).flatMap(to -> codes(to, lifted.fact()));
        }
        return Optional.ofNullable(known(subject, fact.name()))
                .filter(known -> Views.isOf(fact, known.fact()))
                .<Codes<?>>flatMap(known -> Optional.ofNullable(known.codes()))
                .or(() -> OutcomeCodes.of(fact));
    }

    /**
     * Gives the names that facts and things of a type of subject have. Of each series of figures it gives those of the latest period, of
     * the period before it and of the same period a year before; {@link #fact} knows the others too, such as means of some periods.
     *
     * @param subject the type of the subject
     * @return the names, those of this library first
     */
    public ImmutableList<String> names(Class<?> subject) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        facts.keySet().stream()
                .filter(key -> key.subject() == subject)
                .map(Key::name)
                .forEach(names::add);
        if (subject == EnterpriseFile.class) {
            names.addAll(FigureNames.names(figureKinds.values()));
        }
        return names.build();
    }

    /**
     * Gives the names of the relations that lead from a type of subject.
     *
     * @param subject the type of the subject
     * @return the names
     */
    public ImmutableList<String> relationNames(Class<?> subject) {
        return namesIn(relations, subject);
    }

    /**
     * Gives the names of the host's own conditions on a type of subject.
     *
     * @param subject the type of the subject
     * @return the names
     */
    public ImmutableList<String> hostConditionNames(Class<?> subject) {
        return namesIn(conditions, subject);
    }

    /**
     * Gives the names of the parameters.
     *
     * @return the names
     */
    public ImmutableSet<String> parameterNames() {
        return parameters.keySet();
    }

    /**
     * Builds a fact of data.
     *
     * @param <S> the type of the subject
     * @param subject the type of the subject
     * @param view the fact as data, as {@link Fact#view} gives it
     * @return a fact equal to the one that it is the view of, with its label
     * @throws IllegalArgumentException if it names what is not registered, or its parts do not fit together
     */
    public <S> Fact<S, ?> fact(Class<S> subject, FactNode view) {
        return new FactReading(this).fact(subject, view);
    }

    /**
     * Builds a fact of data, under the name for people that it has unless it is given another.
     *
     * @param <S> the type of the subject
     * @param subject the type of the subject
     * @param view the fact as data; its own label is not read, those of its parts are, and of what is worked out neither name
     *     nor type need be given
     * @return the fact, equal to that of {@link #fact(Class, FactNode)}
     * @throws IllegalArgumentException if it names what is not registered, or its parts do not fit together
     */
    public <S> Fact<S, ?> unlabelled(Class<S> subject, FactNode view) {
        return new FactReading(this).unlabelled(subject, view);
    }

    /**
     * Builds a condition of data.
     *
     * @param <S> the type of the subject
     * @param subject the type of the subject
     * @param view the condition as data, as {@link Condition#view} gives it
     * @return a condition equal to the one that it is the view of
     * @throws IllegalArgumentException if it names what is not registered, or a fact does not fit its comparison
     */
    public <S> Condition<S> condition(Class<S> subject, RuleNode view) {
        return new ConditionReading(this).condition(subject, view);
    }

    @Nullable Class<?> itemType(Class<?> subject, String name) {
        Known known = known(subject, name);
        return known == null ? null : known.item();
    }

    private @Nullable Related related(Class<?> subject, String name) {
        Related related = relations.get(new Key(subject, name));
        return related != null
                ? related
                : relations.entrySet().stream()
                        .filter(each -> each.getKey().subject() == subject)
                        .map(Map.Entry::getValue)
                        .filter(each -> each.relation().label().zh().equals(name)
                                || each.relation().label().en().equals(name))
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable Known known(Class<?> subject, String name) {
        Key key = new Key(subject, name);
        Known known = facts.get(key);
        if (known != null) {
            return known;
        }
        Key byLabel = labels.get(key);
        return byLabel == null ? null : facts.get(byLabel);
    }

    private static ImmutableList<String> namesIn(Map<Key, ?> all, Class<?> subject) {
        return all.keySet().stream()
                .filter(key -> key.subject() == subject)
                .map(Key::name)
                .collect(ImmutableList.toImmutableList());
    }

    /** Builds a {@link FactRegistry}. Not thread-safe. */
    public static final class Builder {

        private final Map<Key, Known> facts = new LinkedHashMap<>();
        private final Map<Key, Related> relations = new LinkedHashMap<>();
        private final Map<Key, Condition<?>> conditions = new LinkedHashMap<>();
        private final Map<String, EventKind> eventKinds = new LinkedHashMap<>();
        private final Map<String, FigureKind<?>> figureKinds = new LinkedHashMap<>();
        private final Map<String, DatedParameter<?>> parameters = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a fact that is read of an attribute of an enterprise. An attribute that is a code of a class other than an enum
         * needs its {@link Codes}: see {@link #fact(Class, Fact, Codes)}.
         *
         * @param attribute the attribute
         * @return this builder
         * @throws IllegalArgumentException if a fact of this name is there and is another
         */
        @SuppressWarnings({"unchecked", "rawtypes"}) // a class of codes that is an enum
        public Builder attribute(Attribute<?> attribute) {
            Fact<EnterpriseFile, ?> fact = StandardFacts.of(attribute);
            Class<?> codes = attribute.type().codeType();
            boolean isCode = switch (attribute.type().kind()) {
                case CODE, LEVEL, CODES -> codes.isEnum();
                default -> false;
            };
            put(EnterpriseFile.class, fact, isCode ? Codes.of((Class) codes) : null);
            return this;
        }

        /**
         * Adds a fact.
         *
         * @param <S> the type of the subject
         * @param subject the type of the subject
         * @param fact the fact; of codes it can only be asked whether it is known, unless its {@link Codes} are added with it
         * @return this builder
         * @throws IllegalArgumentException if a fact of this name is there and is another
         */
        public <S> Builder fact(Class<S> subject, Fact<S, ?> fact) {
            put(subject, fact, null);
            return this;
        }

        /**
         * Adds a fact that is a code or a level.
         *
         * @param <S> the type of the subject
         * @param <T> the type of the codes
         * @param subject the type of the subject
         * @param fact the fact
         * @param codes the codes that it may have
         * @return this builder
         * @throws IllegalArgumentException if a fact of this name is there and is another
         */
        public <S, T> Builder fact(Class<S> subject, Fact<S, T> fact, Codes<? super T> codes) {
            put(subject, fact, requireNonNull(codes, "codes"));
            return this;
        }

        /**
         * Adds a fact that is any number of codes.
         *
         * @param <S> the type of the subject
         * @param <T> the type of the codes
         * @param subject the type of the subject
         * @param fact the fact
         * @param codes the codes that it may have
         * @return this builder
         * @throws IllegalArgumentException if a fact of this name is there and is another
         */
        public <S, T> Builder codes(Class<S> subject, CodeSetFact<S, T> fact, Codes<? super T> codes) {
            put(subject, fact, requireNonNull(codes, "codes"));
            return this;
        }

        /**
         * Adds things of which a subject has several.
         *
         * @param <S> the type of the subject
         * @param <I> the type of the things
         * @param subject the type of the subject
         * @param items the things
         * @param type the type of the things
         * @return this builder
         * @throws IllegalArgumentException if things of this name are there and are others
         */
        public <S, I> Builder items(Class<S> subject, Items<S, I> items, Class<I> type) {
            add(facts, new Key(subject, items.name()), new Known(items.list(), null, requireNonNull(type, "type")));
            return this;
        }

        /**
         * Adds a relation.
         *
         * @param <S> the type of the subject
         * @param <T> the type of the other subject
         * @param subject the type of the subject
         * @param relation the relation
         * @param to the type of the other subject
         * @return this builder
         * @throws IllegalArgumentException if a relation of this name is there and is another
         */
        public <S, T> Builder relation(Class<S> subject, Relation<S, T> relation, Class<T> to) {
            add(relations, new Key(subject, relation.name()), new Related(relation, requireNonNull(to, "to")));
            return this;
        }

        /**
         * Adds a condition of the host's own code.
         *
         * @param <S> the type of the subject
         * @param subject the type of the subject
         * @param condition a condition made with {@link Conditions#undated} or {@link Conditions#dated}
         * @return this builder
         * @throws IllegalArgumentException if the condition is another, or one of this name is there and is another
         */
        public <S> Builder condition(Class<S> subject, Condition<S> condition) {
            if (!(condition instanceof OpaqueNode<S> opaque)) {
                throw new IllegalArgumentException("registry: a condition must be one of the host's own code, but was "
                        + condition.view().reasonCode());
            }
            add(conditions, new Key(subject, opaque.name()), condition);
            return this;
        }

        /**
         * Adds a kind of event.
         *
         * @param kind the kind
         * @return this builder
         * @throws IllegalArgumentException if a kind of this code is there and has another label
         */
        public Builder eventKind(EventKind kind) {
            add(eventKinds, kind.code(), kind);
            return this;
        }

        /**
         * Adds a kind of figure.
         *
         * @param kind the kind
         * @return this builder
         * @throws IllegalArgumentException if a kind of this code is there and is another
         */
        public Builder figureKind(FigureKind<?> kind) {
            add(figureKinds, kind.code(), kind);
            return this;
        }

        /**
         * Adds a parameter.
         *
         * @param parameter the parameter
         * @return this builder
         * @throws IllegalArgumentException if a parameter of this name is there and is another
         */
        public Builder parameter(DatedParameter<?> parameter) {
            add(parameters, parameter.name(), parameter);
            return this;
        }

        /**
         * Makes the registry.
         *
         * @return the registry
         */
        public FactRegistry build() {
            return new FactRegistry(this);
        }

        private void put(Class<?> subject, Fact<?, ?> fact, @Nullable Codes<?> codes) {
            requireNonNull(subject, "subject");
            add(facts, new Key(subject, fact.name()), new Known(fact, codes, null));
        }

        private static <K, V> void add(Map<K, V> all, K key, V value) {
            V known = all.putIfAbsent(key, value);
            if (known != null && !isSame(known, value)) {
                throw new IllegalArgumentException(
                        "registry: each name must stand for one thing, but was given twice: " + nameOf(key));
            }
        }

        private static boolean isSame(Object known, Object value) {
            if (known instanceof Known before) {
                return value instanceof Known now && before.fact().equals(now.fact());
            }
            if (known instanceof EventKind before) { // which is equal whatever its label
                return value instanceof EventKind now && before.label().equals(now.label());
            }
            return known.equals(value);
        }

        private static String nameOf(Object key) {
            return key instanceof Key of ? of.name() : key.toString();
        }
    }
}
