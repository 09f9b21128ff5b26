package io.github.louyu.testkit.cases;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.testkit.coverage.CoveredPolicies;
import io.github.louyu.testkit.coverage.CoveredVisits;
import io.github.louyu.testkit.coverage.OutcomeCoverage;
import io.github.louyu.time.WorkCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * Cases kept as YAML (案例文件), each a test of its own.
 *
 * <pre>{@code
 * cases:
 *   - name: the first day of the window
 *     file:
 *       recordedOn: 2019-01-01
 *       log:
 *         - {attribute: key-tier, value: DISTRICT, effective: 2019-01-01/..}
 *         - {lease: l1, start: 2016-06-01, lastDay: 2019-05-31}
 *     date: 2019-02-28
 *     expect:
 *       - {rule: lease-expiry, state: OPEN, due: 2019-03-10}
 * }</pre>
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> cases() {
 *     return CaseFiles.fromClasspath("cases").against(rulebook);
 * }
 * }</pre>
 *
 * <p>Keys may be Chinese ({@code 案例}, {@code 名称}, {@code 档案}, {@code 条目}, {@code 期望} …), and words of the field may be given by code
 * or by Chinese or English label. A rule may be in several states at once, of several obligations: an expected state is met by
 * one of them; {@code state: none} asks that there is no obligation, and that this is certain. {@code undetermined} names exactly
 * the facts that are lacking; an empty list leaves open which. A value {@code null} says "not known from here on". A file with
 * mistakes is one failing test, which tells all of them with line, column, path and the nearest name; the other files run. Files are
 * read as UTF-8, in the order of their names.
 */
public final class CaseFiles {

    private final Path path;
    private final CaseVocabulary words;

    private CaseFiles(Path path, CaseVocabulary words) {
        this.path = path;
        this.words = words;
    }

    /**
     * Takes a case file, or those of a directory and below.
     *
     * @param path a file, or a directory whose {@code .yaml} and {@code .yml} files are meant
     * @return the files
     * @throws IllegalArgumentException if there is no such file or directory
     */
    public static CaseFiles from(Path path) {
        if (!Files.exists(requireNonNull(path, "path"))) {
            throw new IllegalArgumentException("case files: must be a file or directory, but was " + path);
        }
        return new CaseFiles(path, CaseVocabulary.OF_THE_LIBRARY);
    }

    /**
     * Takes a case file, or those of a directory, from the class path.
     *
     * @param resource the name of the file or directory, such as {@code cases}; not in a jar
     * @return the files
     * @throws IllegalArgumentException if there is none, or if it is in a jar
     */
    public static CaseFiles fromClasspath(String resource) {
        URL url = Thread.currentThread().getContextClassLoader().getResource(requireNonNull(resource, "resource"));
        if (url == null || !url.getProtocol().equals("file")) {
            throw new IllegalArgumentException(
                    "case files: must be in a directory of the class path, but was '" + resource + "'");
        }
        try {
            return from(Path.of(url.toURI()));
        } catch (URISyntaxException wrong) {
            throw new IllegalArgumentException("case files: must have a path, but was " + url, wrong);
        }
    }

    /**
     * Lets the files name an attribute of the host.
     *
     * @param attribute the attribute
     * @return the files
     */
    public CaseFiles knowing(Attribute<?> attribute) {
        return new CaseFiles(path, words.with(requireNonNull(attribute, "attribute")));
    }

    /**
     * Lets the files name a kind of event of the host.
     *
     * @param kind the kind
     * @return the files
     */
    public CaseFiles knowing(EventKind kind) {
        return new CaseFiles(path, words.with(requireNonNull(kind, "kind")));
    }

    /**
     * Lets the files name a kind of figure of the host.
     *
     * @param kind the kind
     * @return the files
     */
    public CaseFiles knowing(FigureKind<?> kind) {
        return new CaseFiles(path, words.with(requireNonNull(kind, "kind")));
    }

    /**
     * Runs the cases against a rulebook, with working days as in China.
     *
     * @param rulebook the rulebook
     * @return a container for each file, with a test for each case
     */
    public Stream<DynamicNode> against(VisitRulebook rulebook) {
        return against(new OutcomeCoverage().watching(VisitEngine.of(rulebook, WorkCalendar.china())));
    }

    /**
     * Runs the cases against a watched engine, whose coverage they fill.
     *
     * @param visits the engine
     * @return a container for each file, with a test for each case
     */
    public Stream<DynamicNode> against(CoveredVisits visits) {
        ImmutableList<String> rules = visits.engine().rulebooks().stream()
                .flatMap(rulebook -> rulebook.rules().stream())
                .map(VisitRule::id)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return nodes(rules, testCase -> CaseCheck.check(testCase, visits));
    }

    /**
     * Runs the cases against the policies of a catalogue for enterprises, with working days as in China.
     *
     * @param catalogue the catalogue
     * @return a container for each file, with a test for each case
     */
    public Stream<DynamicNode> against(PolicyCatalogue catalogue) {
        return against(new OutcomeCoverage().watching(catalogue, SubjectType.ENTERPRISE, WorkCalendar.china()));
    }

    /**
     * Runs the cases against watched policies for enterprises, whose coverage they fill.
     *
     * @param policies the policies
     * @return a container for each file, with a test for each case
     */
    public Stream<DynamicNode> against(CoveredPolicies<EnterpriseFile> policies) {
        ImmutableList<String> ids = policies.engine().catalogues().stream()
                .flatMap(catalogue -> catalogue.policies(SubjectType.ENTERPRISE).stream())
                .map(ServicePolicy::id)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return nodes(ids, testCase -> CaseCheck.check(testCase, policies));
    }

    /**
     * Runs the cases against a condition, with working days as in China.
     *
     * @param name what the cases call it
     * @param condition the condition
     * @return a container for each file, with a test for each case
     */
    public Stream<DynamicNode> against(String name, Condition<EnterpriseFile> condition) {
        return against(ImmutableMap.of(name, condition));
    }

    /**
     * Runs the cases against conditions, with working days as in China.
     *
     * @param conditions the conditions, by what the cases call them
     * @return a container for each file, with a test for each case
     */
    public Stream<DynamicNode> against(ImmutableMap<String, Condition<EnterpriseFile>> conditions) {
        return nodes(conditions.keySet().asList(), testCase -> CaseCheck.check(testCase, conditions));
    }

    private Stream<DynamicNode> nodes(ImmutableList<String> names, ThrowingConsumer<TestCase> check) {
        return files().stream().map(file -> node(file, names, check));
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new IllegalArgumentException(
                        "case files: must be one .yaml file or more, but was none in " + path);
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private DynamicNode node(Path file, ImmutableList<String> names, ThrowingConsumer<TestCase> check) {
        String name = path.equals(file)
                ? file.getFileName().toString()
                : path.relativize(file).toString();
        ImmutableList<TestCase> cases;
        try {
            cases = CaseReader.read(name, Files.readString(file), words, names);
        } catch (IOException | IllegalArgumentException broken) {
            return DynamicTest.dynamicTest(name, file.toUri(), () -> {
                throw broken;
            });
        }
        return DynamicContainer.dynamicContainer(
                name,
                file.toUri(),
                cases.stream()
                        .map(each -> DynamicTest.dynamicTest(
                                each.name(), source(file, each.line()), () -> check.accept(each))));
    }

    private static URI source(Path file, int line) {
        return URI.create(file.toUri() + "?line=" + line);
    }
}
