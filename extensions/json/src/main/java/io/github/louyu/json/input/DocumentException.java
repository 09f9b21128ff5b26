package io.github.louyu.json.input;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says that a document is refused, with every mistake in it, not only the first (文档错误一次列出). */
public final class DocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ImmutableList<DocumentProblem> problems;

    /**
     * Makes the exception.
     *
     * @param problems the mistakes, at least one
     * @throws IllegalArgumentException if there is no mistake
     */
    public DocumentException(List<DocumentProblem> problems) {
        super(text(problems, Locale.ENGLISH));
        this.problems = ImmutableList.copyOf(problems);
    }

    /**
     * Gives the mistakes, by their place in the document.
     *
     * @return the mistakes, at least one
     */
    public ImmutableList<DocumentProblem> problems() {
        return problems;
    }

    /**
     * Gives all mistakes for a reader, one a line.
     *
     * @param locale the reader's locale: Chinese of any country, or English for everybody else
     * @return the text
     */
    public String toText(Locale locale) {
        return text(problems, locale);
    }

    private static String text(List<DocumentProblem> problems, Locale locale) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems of a document: there must be at least one, but was none");
        }
        return problems.stream().map(problem -> problem.toText(locale)).collect(Collectors.joining("\n"));
    }
}
