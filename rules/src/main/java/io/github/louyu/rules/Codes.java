package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Labelled;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The codes that a fact may have, each with its text (代码表): what lets a document name one. Immutable.
 *
 * @param <T> the type of the codes
 */
public final class Codes<T> {

    private final Function<? super T, String> text;
    private final Function<String, ? extends Optional<? extends T>> reader;
    private final ImmutableList<T> all;

    private Codes(
            Function<? super T, String> text,
            Function<String, ? extends Optional<? extends T>> reader,
            ImmutableList<T> all) {
        this.text = text;
        this.reader = reader;
        this.all = all;
    }

    /**
     * Takes the constants of an enum, by their names. Where they are {@link Labelled}, their labels are read too.
     *
     * @param <E> the enum
     * @param codes the enum
     * @return the codes
     */
    public static <E extends Enum<E>> Codes<E> of(Class<E> codes) {
        return of(ImmutableList.copyOf(codes.getEnumConstants()), Enum::name);
    }

    /**
     * Takes codes that can be listed. Where they are {@link Labelled}, their labels are read too.
     *
     * @param <T> the type of the codes
     * @param all the codes
     * @param text gives the text of one; different codes have different texts
     * @return the codes
     * @throws IllegalArgumentException if two have one text
     */
    public static <T> Codes<T> of(List<? extends T> all, Function<? super T, String> text) {
        ImmutableMap.Builder<String, T> byText = ImmutableMap.builder();
        for (T code : all) {
            byText.put(text.apply(code), code);
        }
        ImmutableMap<String, T> codes = byText.buildOrThrow();
        return new Codes<>(
                requireNonNull(text, "text"),
                written -> Optional.ofNullable(codes.get(written)).or(() -> labelled(codes.values(), written)),
                codes.values().asList());
    }

    /**
     * Takes codes that are more than can be listed, such as industries.
     *
     * @param <T> the type of the codes
     * @param text gives the text of one; different codes have different texts
     * @param reader gives the code of a text, empty or with an {@link IllegalArgumentException} if it is none
     * @return the codes
     */
    public static <T> Codes<T> read(
            Function<? super T, String> text, Function<String, ? extends Optional<? extends T>> reader) {
        return new Codes<>(requireNonNull(text, "text"), requireNonNull(reader, "reader"), ImmutableList.of());
    }

    private static <T> Optional<T> labelled(Iterable<T> codes, String written) {
        for (T code : codes) {
            if (code instanceof Labelled labelled
                    && (labelled.label().zh().equals(written)
                            || labelled.label()
                                    .en()
                                    .toLowerCase(Locale.ROOT)
                                    .equals(written.toLowerCase(Locale.ROOT)))) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /**
     * Gives the text of a code.
     *
     * @param code a code of these
     * @return its text
     */
    public String textOf(T code) {
        return text.apply(code);
    }

    /**
     * Finds the code of a text.
     *
     * @param written the text, or a label of the code in either language
     * @return the code, empty if the text is of none
     */
    @SuppressWarnings("unchecked") // what is read is a code of these
    public Optional<T> find(String written) {
        try {
            return (Optional<T>) reader.apply(requireNonNull(written, "written"));
        } catch (IllegalArgumentException e) { // the text is of no code
            return Optional.empty();
        }
    }

    /**
     * Gives the codes, if they can be listed.
     *
     * @return the codes in their order; none if they are too many to list
     */
    public ImmutableList<T> all() {
        return all;
    }
}
