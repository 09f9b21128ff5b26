package io.github.louyu.rules;

import static io.github.louyu.rules.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Makes facts of the host's own subjects (宿主事实), one line each. The host's code must be pure; it sees the subject and no
 * date, so the fact has one value at every date. An enterprise file is shown to it as known on the date asked about. If it gives
 * null or throws, the fact is missing.
 *
 * <p>Over enterprise files, what a fact gives should depend on what the file says, not on how it was written down: a file in hindsight
 * has its corrections merged in, so one that counts the lines of the log answers otherwise of the same past.
 *
 * <pre>{@code
 * static final Facts<MyCompany> F = Facts.of(MyCompany.class, "my-company");
 * static final CountFact<MyCompany> EMPLOYEES =
 *     F.count("employees", Bilingual.of("职工人数", "employees"), MyCompany::employees);
 * }</pre>
 *
 * @param <S> the type of the subject
 */
public final class Facts<S> {

    private final String subject;
    private final boolean mayThrow;

    private Facts(String subject, boolean mayThrow) {
        this.subject = subject;
        this.mayThrow = mayThrow;
    }

    /**
     * Starts the facts of a type of subject.
     *
     * @param <S> the type of the subject
     * @param type the type, which tells the compiler
     * @param name the stable name of the subject, put with a dot before the name of each fact; not blank
     * @return what makes the facts
     * @throws IllegalArgumentException if the name is blank
     */
    public static <S> Facts<S> of(Class<S> type, String name) {
        requireNonNull(type, "type");
        if (requireNonNull(name, "name").isBlank()) {
            throw SENTENCES.refusal("facts.subject", Map.of("name", name));
        }
        return new Facts<>(name, true);
    }

    /**
     * Promises that the code of the facts to come never throws, whatever the subject: a rule that reads no other code is not
     * expected to fail, as it is not with a {@link Formula} that may not throw. If it throws after all, the fact is missing.
     *
     * @return what makes the facts
     */
    public Facts<S> neverThrowing() {
        return new Facts<>(subject, false);
    }

    /**
     * Makes a fact that is yes or no.
     *
     * @param name the stable name, not blank
     * @param label the name for people
     * @param accessor reads it; null means missing
     * @return the fact
     */
    public FlagFact<S> flag(String name, Bilingual label, Function<? super S, ? extends @Nullable Boolean> accessor) {
        return new FlagFact<>(full(name), label, reader(accessor));
    }

    /**
     * Makes a fact that is a whole number.
     *
     * @param name the stable name, not blank
     * @param label the name for people
     * @param accessor reads it, as an {@code Integer} or a {@code Long}; null means missing
     * @return the fact
     */
    public CountFact<S> count(String name, Bilingual label, Function<? super S, ? extends @Nullable Number> accessor) {
        requireNonNull(accessor, "accessor");
        return new CountFact<>(full(name), label, reader(subject -> whole(accessor.apply(subject))));
    }

    /**
     * Makes a fact that is a whole number of things.
     *
     * @param name the stable name, not blank
     * @param label the name for people
     * @param unit what is counted, such as {@code persons}; only numbers of one unit are added and compared
     * @param accessor reads it, as an {@code Integer} or a {@code Long}; null means missing
     * @return the fact
     * @throws IllegalArgumentException if the unit is blank
     */
    public CountFact<S> count(
            String name, Bilingual label, String unit, Function<? super S, ? extends @Nullable Number> accessor) {
        requireNonNull(accessor, "accessor");
        return new CountFact<>(
                full(name),
                label,
                reader(subject -> whole(accessor.apply(subject))),
                Dimension.of(Unit.of(requireNonNull(unit, "unit"))));
    }

    /**
     * Makes a fact that is an exact number with a unit.
     *
     * @param name the stable name, not blank
     * @param label the name for people
     * @param unit the unit, such as {@code m2}; only numbers of one unit are added and compared
     * @param accessor reads it; null means missing
     * @return the fact
     * @throws IllegalArgumentException if the unit is blank
     */
    public DecimalFact<S> decimal(
            String name, Bilingual label, String unit, Function<? super S, ? extends @Nullable BigDecimal> accessor) {
        return new DecimalFact<>(
                full(name), label, reader(accessor), Dimension.of(Unit.of(requireNonNull(unit, "unit"))));
    }

    /**
     * Makes a fact that is any number of codes.
     *
     * @param <T> the type of the codes
     * @param name the stable name, not blank
     * @param label the name for people
     * @param accessor reads them; null means missing, an empty collection that there is none
     * @return the fact
     */
    public <T> CodeSetFact<S, T> codes(
            String name, Bilingual label, Function<? super S, ? extends @Nullable Collection<T>> accessor) {
        requireNonNull(accessor, "accessor");
        return new CodeSetFact<>(full(name), label, reader(subject -> {
            Collection<T> codes = accessor.apply(subject);
            return codes == null ? null : ImmutableSet.copyOf(codes);
        }));
    }

    /**
     * Makes the things of one sort that a subject has.
     *
     * @param <I> the type of the things, immutable and with value equality
     * @param name the stable name, not blank
     * @param label the name for people
     * @param accessor reads them; null means that it is missing which there are, an empty collection that there is none
     * @return the things
     */
    public <I> Items<S, I> items(
            String name, Bilingual label, Function<? super S, ? extends @Nullable Collection<I>> accessor) {
        requireNonNull(accessor, "accessor");
        return new Items<>(new ItemListFact<>(full(name), label, reader(subject -> {
            Collection<I> items = accessor.apply(subject);
            return items == null ? null : ImmutableList.copyOf(items);
        })));
    }

    /**
     * Makes a fact that is an exact number.
     *
     * @param name the stable name, not blank
     * @param label the name for people
     * @param accessor reads it; null means missing
     * @return the fact
     */
    public DecimalFact<S> decimal(
            String name, Bilingual label, Function<? super S, ? extends @Nullable BigDecimal> accessor) {
        return new DecimalFact<>(full(name), label, reader(accessor));
    }

    /**
     * Makes a fact that is an amount of money.
     *
     * @param name the stable name, not blank
     * @param label the name for people
     * @param accessor reads it; null means missing
     * @return the fact
     */
    public MoneyFact<S> money(String name, Bilingual label, Function<? super S, ? extends @Nullable Money> accessor) {
        return new MoneyFact<>(full(name), label, this.<Money>reader(accessor).map(Money::toBigMoney));
    }

    /**
     * Makes a fact that is a code without an order.
     *
     * @param <T> the type of the codes
     * @param name the stable name, not blank
     * @param label the name for people
     * @param accessor reads it; null means missing
     * @return the fact
     */
    public <T> CodeFact<S, T> code(String name, Bilingual label, Function<? super S, ? extends @Nullable T> accessor) {
        return new CodeFact<>(full(name), label, reader(accessor));
    }

    /**
     * Makes a fact that is a level.
     *
     * @param <E> the levels, declared from the lowest to the highest
     * @param name the stable name, not blank
     * @param label the name for people
     * @param accessor reads it; null means missing
     * @return the fact
     */
    public <E extends Enum<E>> LevelFact<S, E> level(
            String name, Bilingual label, Function<? super S, ? extends @Nullable E> accessor) {
        return new LevelFact<>(full(name), label, reader(accessor));
    }

    /**
     * Makes a fact that is a day.
     *
     * @param name the stable name, not blank
     * @param label the name for people
     * @param accessor reads it; null means missing
     * @return the fact
     */
    public DateFact<S> date(String name, Bilingual label, Function<? super S, ? extends @Nullable LocalDate> accessor) {
        return new DateFact<>(full(name), label, reader(accessor));
    }

    /**
     * Makes a fact that is words.
     *
     * @param name the stable name, not blank
     * @param label the name for people
     * @param accessor reads it; null means missing
     * @return the fact
     */
    public TextFact<S> text(String name, Bilingual label, Function<? super S, ? extends @Nullable String> accessor) {
        return new TextFact<>(full(name), label, reader(accessor));
    }

    private static @Nullable Long whole(@Nullable Number number) {
        if (number == null || number instanceof Long || number instanceof Integer) {
            return number == null ? null : number.longValue();
        }
        throw new IllegalArgumentException("count: must be an Integer or a Long, but was a "
                + number.getClass().getSimpleName());
    }

    private <T> FactReader<S, T> reader(Function<? super S, ? extends @Nullable T> accessor) {
        return new HostReader<>(requireNonNull(accessor, "accessor"), mayThrow);
    }

    private String full(String name) {
        if (requireNonNull(name, "name").isBlank()) {
            throw SENTENCES.refusal("fact.name", Map.of("subject", subject, "name", name));
        }
        return subject + "." + name;
    }
}
