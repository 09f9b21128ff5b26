package io.github.louyu.rules;

import static io.github.louyu.rules.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The way from a subject to another one (关联): from a worker to the employer, from an enterprise to its building. It lifts a
 * fact or a condition of the other subject, so that a worker's rule can speak of the employer's size.
 *
 * <pre>{@code
 * Relation<Worker, EnterpriseFile> employer =
 *     Relation.of(Worker.class, "employer", Bilingual.of("用人单位", "employer"), Worker::employer);
 * Condition<Worker> small = headcount().via(employer).isBelow(300);
 * }</pre>
 *
 * <p>The host's code must be pure. An enterprise file is shown to it as known on the date asked about. If it gives null or throws,
 * the relation is missing, and what reads the other subject is UNKNOWN.
 *
 * @param <S> the type of the subject
 * @param <T> the type of the other subject
 */
public final class Relation<S, T> {

    private final String name;
    private final Bilingual label;
    private final RelationFact<S, T> fact;
    /** The key of the words in which a fact of the other subject is named. */
    private final String words;

    private Relation(String name, Bilingual label, FactReader<S, T> reader) {
        this(name, label, reader, "fact.via");
    }

    private Relation(String name, Bilingual label, FactReader<S, T> reader, String words) {
        this.name = requireNonNull(name, "name");
        this.label = requireNonNull(label, "label");
        this.words = words;
        if (name.isBlank()) {
            throw SENTENCES.refusal("relation.blank", Map.of("name", name));
        }
        this.fact = new RelationFact<>(name, label, reader);
    }

    /**
     * Makes a relation that is the same at every date.
     *
     * @param <S> the type of the subject
     * @param <T> the type of the other subject
     * @param type the type of the subject, which tells the compiler
     * @param name the stable name, not blank
     * @param label the name for people
     * @param other gives the other subject; null means that it is not known
     * @return the relation
     * @throws IllegalArgumentException if the name is blank
     */
    public static <S, T> Relation<S, T> of(
            Class<S> type, String name, Bilingual label, Function<? super S, ? extends @Nullable T> other) {
        requireNonNull(type, "type");
        return new Relation<>(name, label, new HostReader<>(requireNonNull(other, "other")));
    }

    /**
     * Makes a relation that changes over time.
     *
     * @param <S> the type of the subject
     * @param <T> the type of the other subject
     * @param type the type of the subject, which tells the compiler
     * @param name the stable name, not blank
     * @param label the name for people
     * @param others gives the other subject by date; on a day without one it is not known
     * @return the relation
     * @throws IllegalArgumentException if the name is blank
     */
    public static <S, T> Relation<S, T> dated(
            Class<S> type, String name, Bilingual label, Function<? super S, ? extends Timeline<T>> others) {
        requireNonNull(type, "type");
        return new Relation<>(name, label, new HostTimelineReader<>(requireNonNull(others, "others")));
    }

    /** The way to one of the things that a list holds on the date asked about, by its number from 1. */
    static <S, I> Relation<S, I> toItem(ItemListFact<S, I> list, I item, int number) {
        return new Relation<>(
                list.name() + "[" + number + "]",
                Texts.bilingual(
                        "relation.item",
                        ImmutableMap.of("items", list.label(), "number", Bilingual.same(String.valueOf(number)))),
                new ItemReaders.One<>(list, item, number),
                "fact.of-item");
    }

    /**
     * Gives the stable name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Gives the name for people.
     *
     * @return the label
     */
    public Bilingual label() {
        return label;
    }

    RelationFact<S, T> fact() {
        return fact;
    }

    String nameOf(Fact<T, ?> lifted) {
        return name + "." + lifted.name();
    }

    Bilingual labelOf(Fact<T, ?> lifted) {
        return labelOf(lifted.label());
    }

    Bilingual labelOf(Bilingual lifted) {
        return Texts.bilingual(words, ImmutableMap.of("relation", label, "fact", lifted));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Relation<?, ?> that && fact.equals(that.fact);
    }

    @Override
    public int hashCode() {
        return fact.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
