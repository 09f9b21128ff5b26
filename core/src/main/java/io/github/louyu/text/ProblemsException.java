package io.github.louyu.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says that something cannot be built, with every mistake in it, not only the first (全部错误一次列出). */
public final class ProblemsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final ImmutableList<Problem> problems;

    /**
     * Makes the exception.
     *
     * @param what what cannot be built: the path of the whole, such as {@code rulebook huaihai-2019}
     * @param problems the mistakes, at least one
     * @throws IllegalArgumentException if there is no mistake
     */
    public ProblemsException(String what, List<Problem> problems) {
        super(text(Locale.ENGLISH, what, problems));
        this.what = what;
        this.problems = ImmutableList.copyOf(problems);
    }

    /**
     * Gives the mistakes, in the order of the definition.
     *
     * @return the mistakes, at least one
     */
    public ImmutableList<Problem> problems() {
        return problems;
    }

    /**
     * Gives all mistakes for a reader; the message of this exception is that of an English one.
     *
     * @param locale the reader's locale: Chinese of any country, or English for everybody else
     * @return the one mistake, or all of them, one a line
     */
    public String toText(Locale locale) {
        return text(locale, what, problems);
    }

    Bilingual text() {
        return Bilingual.of(toText(Locale.CHINESE), toText(Locale.ENGLISH));
    }

    private static String text(Locale locale, String what, List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems of " + what + ": there must be at least one, but was none");
        }
        if (problems.size() == 1) {
            return problems.get(0).toText(locale);
        }
        return problems.stream()
                .map(problem -> problem.toText(locale))
                .collect(Collectors.joining("\n- ", Places.several(locale, what, problems.size()) + "\n- ", ""));
    }
}
