package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.ObligationId;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the job was asked for.
 *
 * @param messages the language
 * @param page what to print
 * @param json whether to print JSON
 * @param data the directory of the tables
 * @param date the day assessed
 * @param all whether to list closed obligations too
 * @param since the day of the last meeting
 * @param capacity how many enterprises a liaison officer can visit in a week
 * @param obligation the obligation that is briefed
 * @param policies what to say of policies
 * @param rules the file with the rules by which visits are found, instead of the six visits
 */
record Options(
        Messages messages,
        Page page,
        boolean json,
        Path data,
        LocalDate date,
        boolean all,
        LocalDate since,
        OptionalInt capacity,
        Optional<ObligationId> obligation,
        Optional<PolicyQuestion> policies,
        Optional<Path> rules) {

    /** What can be printed. */
    enum Page {
        VISITS(""),
        MONDAY("--monday"),
        BRIEF("--brief"),
        POLICIES("--policies"),
        HELP("--help");

        /** What asks for it. */
        private final String option;

        Page(String option) {
            this.option = option;
        }
    }

    /** Where the build says that the tables are; without it, where they are from the root of the repository. */
    private static final String DATA_PROPERTY = "louyu.huaihai.data";

    private static final String DATA_FROM_ROOT = "examples/huaihai/data";

    /** Says that the options cannot be understood. */
    static final class UsageException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String usage;

        UsageException(Messages messages, String key, Object... values) {
            super(messages.text(key, values));
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
        Reading reading = new Reading(language(List.of(args)));
        Iterator<String> rest = List.of(args).iterator();
        while (rest.hasNext()) {
            reading.read(rest.next(), rest);
        }
        return reading.options();
    }

    /** The language comes first, so that what is wrong with another option is said in it. */
    private static Messages language(List<String> args) {
        int at = args.lastIndexOf("--lang");
        return at >= 0 && at + 1 < args.size() && args.get(at + 1).equals("en")
                ? Messages.english()
                : Messages.chinese();
    }

    /** Options while they are read. */
    private static final class Reading {

        private static final int DAYS_OF_WEEK = 7;

        /** The pages for which an option is; of those that are not here, all. */
        private static final ImmutableMap<String, ImmutableSet<Page>> PAGES = ImmutableMap.of(
                "--all", ImmutableSet.of(Page.VISITS),
                "--rules", ImmutableSet.of(Page.VISITS, Page.MONDAY, Page.BRIEF),
                "--monday", ImmutableSet.of(Page.MONDAY),
                "--since", ImmutableSet.of(Page.MONDAY),
                "--capacity", ImmutableSet.of(Page.MONDAY),
                "--brief", ImmutableSet.of(Page.BRIEF),
                "--policies", ImmutableSet.of(Page.POLICIES),
                "--fact", ImmutableSet.of(Page.POLICIES));

        private final Messages messages;
        private final Set<String> given = new LinkedHashSet<>();
        private Page page = Page.VISITS;
        private boolean help;
        private boolean json;
        private Path data = Path.of(System.getProperty(DATA_PROPERTY, DATA_FROM_ROOT));
        private @Nullable LocalDate givenDate;
        private boolean all;
        private @Nullable LocalDate since;
        private OptionalInt capacity = OptionalInt.empty();
        private @Nullable ObligationId obligation;
        private @Nullable PolicyQuestion policies;
        private @Nullable Path rules;

        Reading(Messages messages) {
            this.messages = messages;
        }

        Options options() throws UsageException {
            checkCombination();
            LocalDate date = date();
            LocalDate lastMeeting = since == null ? date.minusDays(DAYS_OF_WEEK) : since;
            if (!lastMeeting.isBefore(date)) {
                throw new UsageException(messages, "usage.since", lastMeeting.toString());
            }
            return new Options(
                    messages,
                    help ? Page.HELP : page,
                    json,
                    data,
                    date,
                    all,
                    lastMeeting,
                    capacity,
                    Optional.ofNullable(obligation),
                    Optional.ofNullable(policies),
                    Optional.ofNullable(rules));
        }

        /** What one option would ignore of another is refused. */
        private void checkCombination() throws UsageException {
            ImmutableList<String> refused = given.stream()
                    .filter(option -> !PAGES.getOrDefault(option, ImmutableSet.copyOf(Page.values()))
                            .contains(page))
                    .collect(ImmutableList.toImmutableList());
            if (help || refused.isEmpty()) {
                return;
            }
            if (page == Page.VISITS) {
                throw new UsageException(messages, "usage.alone", refused.get(0));
            }
            throw new UsageException(messages, "usage.combined", refused.get(0), page.option);
        }

        /** The day assessed: of visits that of the article, of policies one on which those of 2024 are in force. */
        private LocalDate date() {
            if (givenDate != null) {
                return givenDate;
            }
            return page == Page.POLICIES ? PolicyQuestion.EXAMPLE_DAY : FigureComputation.ARTICLE_DAY;
        }

        void read(String option, Iterator<String> rest) throws UsageException {
            given.add(option);
            switch (option) {
                case "--lang" -> {
                    String language = value(option, rest);
                    if (!language.equals("zh") && !language.equals("en")) {
                        throw new UsageException(messages, "usage.language", language);
                    }
                }
                case "--json" -> json = true;
                case "--data" -> data = path(value(option, rest));
                case "--date" -> givenDate = day(value(option, rest));
                case "--all" -> all = true;
                case "--rules" -> rules = path(value(option, rest));
                case "--monday" -> page = Page.MONDAY;
                case "--since" -> since = day(value(option, rest));
                case "--capacity" -> capacity = OptionalInt.of(number(value(option, rest)));
                case "--brief" -> {
                    page = Page.BRIEF;
                    obligation = obligation(value(option, rest));
                }
                case "--policies" -> ask(question().of(value(option, rest)));
                case "--fact" -> ask(fact(value(option, rest)));
                case "--help" -> help = true;
                default -> throw new UsageException(messages, "usage.unknown", option);
            }
        }

        private void ask(PolicyQuestion question) {
            page = Page.POLICIES;
            policies = question;
        }

        private PolicyQuestion question() {
            return policies == null ? PolicyQuestion.none() : policies;
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

        private int number(String text) throws UsageException {
            try {
                int number = Integer.parseInt(text);
                if (number >= 0) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // as with a negative one, what was said is shown
            }
            throw new UsageException(messages, "usage.number", text);
        }

        private ObligationId obligation(String text) throws UsageException {
            try {
                return ObligationId.of(text);
            } catch (IllegalArgumentException e) {
                throw new UsageException(messages, "usage.obligation", text);
            }
        }
    }
}
