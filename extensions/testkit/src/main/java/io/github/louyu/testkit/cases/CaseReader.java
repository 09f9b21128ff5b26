package io.github.louyu.testkit.cases;

import static io.github.louyu.testkit.cases.Problems.SENTENCES;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.rules.Truth;
import io.github.louyu.rules.eligibility.EligibilityState;
import io.github.louyu.rules.visit.ObligationState;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads a case file whole, and tells all mistakes in it together. */
final class CaseReader {

    private static final int MOST_CHARACTERS = 3_000_000;
    private static final String NONE = "none";
    private static final String NONE_IN_CHINESE = "无";

    private final String file;
    private final CaseVocabulary words;
    private final ImmutableList<String> names;
    private final List<Problem> problems = new ArrayList<>();

    private CaseReader(String file, CaseVocabulary words, ImmutableList<String> names) {
        this.file = file;
        this.words = words;
        this.names = names;
    }

    /**
     * Reads a file.
     *
     * @param names the rules, policies or conditions that an expectation may be of
     * @throws ProblemsException with every mistake, each with line, column and path
     */
    static ImmutableList<TestCase> read(String file, String yaml, CaseVocabulary words, ImmutableList<String> names) {
        CaseReader reader = new CaseReader(file, words, names);
        ImmutableList<TestCase> cases = reader.cases(yaml);
        if (!reader.problems.isEmpty()) {
            throw new ProblemsException("case file " + file, reader.problems);
        }
        return cases;
    }

    private ImmutableList<TestCase> cases(String yaml) {
        Optional<Node> root = compose(yaml);
        if (root.isEmpty()) {
            if (problems.isEmpty()) {
                problems.add(SENTENCES.problem(file + ":1:1", "empty", Map.of()));
            }
            return ImmutableList.of();
        }
        Cursor top = new Cursor(file, "", root.get(), problems);
        Map<String, Cursor> values = top.map();
        top.onlyOf(values, List.of("cases"));
        Cursor cases = values.get("cases");
        if (cases == null) {
            top.problem("not-given", Map.of("key", "cases"));
            return ImmutableList.of();
        }
        ImmutableList.Builder<TestCase> all = ImmutableList.builder();
        cases.list().forEach(each -> testCase(each).ifPresent(all::add));
        return all.build();
    }

    private Optional<Node> compose(String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(MOST_CHARACTERS)
                .setAllowDuplicateKeys(true) // told with all others, by Cursor
                .build();
        try {
            return new Composer(settings, new ParserImpl(settings, new StreamReader(settings, yaml))).getSingleNode();
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            int column =
                    broken.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(1);
            problems.add(noYaml(file + ":" + line + ":" + column, broken.getProblem()));
        } catch (YamlEngineException broken) {
            problems.add(noYaml(file + ":1:1", String.valueOf(broken.getMessage())));
        }
        return Optional.empty();
    }

    /** What the parser says, it says in English. */
    private static Problem noYaml(String where, String why) {
        return new Problem(
                where,
                Bilingual.of(
                        SENTENCES.bilingual("no-yaml").zh(),
                        SENTENCES.bilingual("no-yaml").en() + ", but " + why));
    }

    private Optional<TestCase> testCase(Cursor at) {
        Map<String, Cursor> values = at.map();
        if (!at.isMap()) {
            return Optional.empty();
        }
        at.onlyOf(values, List.of("name", "file", "date", "expect"));
        Optional<String> name = required(at, values, "name").flatMap(Cursor::text);
        Optional<LocalDate> date = required(at, values, "date").flatMap(Cursor::date);
        Optional<EnterpriseFile> enterprise = required(at, values, "file").flatMap(this::file);
        ImmutableList.Builder<Expectation> expectations = ImmutableList.builder();
        required(at, values, "expect")
                .ifPresent(list -> list.list().forEach(each -> expectation(each).ifPresent(expectations::add)));
        return name.flatMap(text -> date.flatMap(
                day -> enterprise.map(whose -> new TestCase(text, at.line(), whose, day, expectations.build()))));
    }

    private static Optional<Cursor> required(Cursor at, Map<String, Cursor> values, String key) {
        if (!values.containsKey(key)) {
            at.problem("not-given", Map.of("key", key));
        }
        return Optional.ofNullable(values.get(key));
    }

    private Optional<EnterpriseFile> file(Cursor at) {
        Map<String, Cursor> values = at.map();
        at.onlyOf(values, List.of("id", "openedOn", "recordedOn", "log"));
        EnterpriseId id = Optional.ofNullable(values.get("id"))
                .flatMap(cursor -> cursor.parsed("wanted.id", EnterpriseId::of))
                .orElse(EnterpriseId.of("E1"));
        // a wrong day is told once, not again for each entry
        Optional<LocalDate> recordedOn = Optional.ofNullable(values.get("recordedOn"))
                .map(cursor -> cursor.date().orElse(LocalDate.EPOCH));
        EnterpriseFileBuilder builder = EnterpriseFile.builder(id);
        Optional.ofNullable(values.get("openedOn")).flatMap(Cursor::date).ifPresent(builder::openedOn);
        Optional.ofNullable(values.get("log"))
                .ifPresent(log -> log.list()
                        .forEach(each -> EntryReader.read(words, each, recordedOn.orElse(null))
                                .ifPresent(builder::line)));
        try {
            return Optional.of(builder.build());
        } catch (ProblemsException wrong) {
            wrong.problems().forEach(each -> at.problem(each.text()));
            return Optional.empty();
        }
    }

    private Optional<Expectation> expectation(Cursor at) {
        Map<String, Cursor> values = at.map();
        if (values.containsKey("rule")) {
            at.onlyOf(values, List.of("rule", "state", "due", "level", "undetermined"));
            return name(values.get("rule")).flatMap(rule -> ofRule(at, rule, values));
        }
        if (values.containsKey("policy")) {
            at.onlyOf(values, List.of("policy", "state", "amount", "undetermined"));
            return name(values.get("policy")).flatMap(policy -> ofPolicy(at, policy, values));
        }
        if (values.containsKey("condition")) {
            at.onlyOf(values, List.of("condition", "truth", "undetermined"));
            return name(values.get("condition")).flatMap(condition -> ofCondition(at, condition, values));
        }
        at.problem("expect-of", Map.of("keys", "rule, policy, condition"));
        return Optional.empty();
    }

    private Optional<String> name(Cursor at) {
        return at.text().filter(given -> {
            boolean known = names.contains(given);
            if (!known) {
                at.problem("no-such-name", Map.of("name", given, "instead", CaseWords.insteadOf(given, names)));
            }
            return known;
        });
    }

    private Optional<Expectation> ofRule(Cursor at, String rule, Map<String, Cursor> values) {
        Optional<ImmutableList<String>> lacking = lacking(values);
        Cursor state = values.get("state");
        if (state == null && lacking.isEmpty()) {
            at.problem("no-state");
            return Optional.empty();
        }
        boolean none = state != null
                && state.text()
                        .filter(text -> text.equals(NONE) || text.equals(NONE_IN_CHINESE))
                        .isPresent();
        if (none) {
            refuse(values, "beside.state-none", "due", "level", "undetermined");
        } else if (state == null) {
            refuse(values, "beside.no-state", "due", "level");
        }
        Optional<ObligationState> wanted =
                state == null || none ? Optional.empty() : state.constant(ObligationState.class);
        Optional<Integer> level = Optional.ofNullable(values.get("level"))
                .flatMap(cursor -> cursor.parsed("wanted.whole", Integer::valueOf));
        return Optional.of(new Expectation.OfRule(
                rule, wanted, Optional.ofNullable(values.get("due")).flatMap(Cursor::date), level, lacking));
    }

    private Optional<Expectation> ofPolicy(Cursor at, String policy, Map<String, Cursor> values) {
        Optional<ImmutableList<String>> lacking = lacking(values);
        if (lacking.isPresent()) {
            refuse(values, "beside.undetermined", "state", "amount");
        }
        Optional<EligibilityState> state = lacking.isPresent()
                ? Optional.of(EligibilityState.UNDETERMINED)
                : required(at, values, "state").flatMap(cursor -> cursor.constant(EligibilityState.class));
        return state.map(wanted -> new Expectation.OfPolicy(
                policy,
                wanted,
                Optional.ofNullable(values.get("amount"))
                        .flatMap(cursor -> cursor.parsed("wanted.amount", ValueReader::money)),
                lacking));
    }

    private Optional<Expectation> ofCondition(Cursor at, String condition, Map<String, Cursor> values) {
        Optional<ImmutableList<String>> lacking = lacking(values);
        if (lacking.isPresent()) {
            refuse(values, "beside.undetermined", "truth");
        }
        Optional<Truth> truth = lacking.isPresent()
                ? Optional.of(Truth.UNKNOWN)
                : required(at, values, "truth").flatMap(cursor -> cursor.parsed("wanted.truth", CaseReader::truth));
        return truth.map(wanted -> new Expectation.OfCondition(condition, wanted, lacking));
    }

    /** What would not be looked at must not be there, lest a case seem to say more than it does. */
    private static void refuse(Map<String, Cursor> values, String beside, String... keys) {
        for (String key : keys) {
            Cursor value = values.get(key);
            if (value != null) {
                value.problem("beside", Map.of("beside", SENTENCES.bilingual(beside)));
            }
        }
    }

    private static Truth truth(String text) {
        return switch (text) {
            case "TRUE", "true", "成立" -> Truth.TRUE;
            case "FALSE", "false", "不成立" -> Truth.FALSE;
            case "UNKNOWN", "unknown", "不明" -> Truth.UNKNOWN;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Optional<ImmutableList<String>> lacking(Map<String, Cursor> values) {
        return Optional.ofNullable(values.get("undetermined"))
                .map(cursor -> cursor.list().stream()
                        .flatMap(each -> each.text().stream())
                        .collect(ImmutableList.toImmutableList()));
    }
}
