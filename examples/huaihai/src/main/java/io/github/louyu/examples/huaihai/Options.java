package io.github.louyu.examples.huaihai;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the job was asked for.
 *
 * @param messages the language
 * @param json whether to print JSON
 * @param data the directory of the tables
 * @param givenDate the day assessed, if one was given
 * @param all whether to list closed obligations too
 * @param help whether to explain the options only
 * @param policies what to say of policies instead of visits
 */
record Options(
        Messages messages,
        boolean json,
        Path data,
        Optional<LocalDate> givenDate,
        boolean all,
        boolean help,
        Optional<PolicyQuestion> policies) {

    /** Where the build says that the tables are; without it, where they are from the root of the repository. */
    private static final String DATA_PROPERTY = "louyu.huaihai.data";

    private static final String DATA_FROM_ROOT = "examples/huaihai/data";

    /** Says that the options cannot be understood. */
    static final class UsageException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String usage;

        UsageException(Messages messages, String key, String value) {
            super(messages.text(key, value));
            this.usage = messages.text("usage");
        }

        /** All options explained. */
        String usage() {
            return usage;
        }
    }

    /**
     * Reads the options.
     *
     * @throws UsageException if one is not known or lacks its value
     */
    static Options of(String... args) throws UsageException {
        Options options = new Options(
                language(List.of(args)),
                false,
                Path.of(System.getProperty(DATA_PROPERTY, DATA_FROM_ROOT)),
                Optional.empty(),
                false,
                false,
                Optional.empty());
        Iterator<String> rest = List.of(args).iterator();
        while (rest.hasNext()) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    /** The language comes first, so that what is wrong with another option is said in it. */
    private static Messages language(List<String> args) {
        int at = args.lastIndexOf("--lang");
        return at >= 0 && at + 1 < args.size() && args.get(at + 1).equals("en")
                ? Messages.english()
                : Messages.chinese();
    }

    private Options with(String option, Iterator<String> rest) throws UsageException {
        return switch (option) {
            case "--lang" -> {
                String language = value(option, rest);
                if (!language.equals("zh") && !language.equals("en")) {
                    throw new UsageException(messages, "usage.language", language);
                }
                yield this;
            }
            case "--json" -> new Options(messages, true, data, givenDate, all, help, policies);
            case "--data" -> new Options(messages, json, path(value(option, rest)), givenDate, all, help, policies);
            case "--date" ->
                new Options(messages, json, data, Optional.of(day(value(option, rest))), all, help, policies);
            case "--all" -> new Options(messages, json, data, givenDate, true, help, policies);
            case "--policies" -> with(question().of(value(option, rest)));
            case "--fact" -> with(fact(value(option, rest)));
            case "--help" -> new Options(messages, json, data, givenDate, all, true, policies);
            default -> throw new UsageException(messages, "usage.unknown", option);
        };
    }

    /** The day assessed: of visits that of the article, of policies one on which those of 2024 are in force. */
    LocalDate date() {
        return givenDate.orElse(policies.isPresent() ? PolicyQuestion.EXAMPLE_DAY : FigureComputation.ARTICLE_DAY);
    }

    private PolicyQuestion question() {
        return policies.orElseGet(PolicyQuestion::none);
    }

    private Options with(PolicyQuestion question) {
        return new Options(messages, json, data, givenDate, all, help, Optional.of(question));
    }

    private PolicyQuestion fact(String text) throws UsageException {
        try {
            return question().given(text);
        } catch (IllegalArgumentException e) {
            throw new UsageException(messages, "usage.fact", text);
        }
    }

    private String value(String option, Iterator<String> rest) throws UsageException {
        if (!rest.hasNext()) {
            throw new UsageException(messages, "usage.no-value", option);
        }
        return rest.next();
    }

    private LocalDate day(String text) throws UsageException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UsageException(messages, "usage.date", text);
        }
    }

    private Path path(String text) throws UsageException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException(messages, "usage.path", text);
        }
    }
}
