package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences of both languages: the same keys, the same placeholders, none missing and none left over. */
class BundlesTest {

    private static final String KERNEL = "io.github.louyu.rules.texts";
    private static final String VISITS = "io.github.louyu.rules.visit.texts";
    private static final String OFFICE = "io.github.louyu.rules.visit.office.texts";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    /** Keys that stand in the code as they are. */
    private static final List<String> LITERAL_KERNEL_KEYS = List.of(
            "value.yes",
            "value.no",
            "value.none",
            "times",
            "times.none",
            "times.one",
            "fact.visit",
            "fact.percent-of",
            "fact.with-article",
            "fact.latest",
            "fact.period-before",
            "fact.year-before",
            "fact.via",
            "fact.of-item",
            "relation.item",
            "fact.before",
            "fact.mean-of-quarter-averages",
            "fact.ending-with-year",
            "fact.items-where",
            "fact.items-count",
            "fact.items-next",
            "items.so-many",
            "value.about",
            "reason.zero-denominator",
            "reason.base-not-positive",
            "reason.too-long",
            "reason.no-rate",
            "reason.conflict",
            "reason.conflict-row",
            "node.EXACTLY_ONE",
            "node.AT_LEAST",
            "node.AT_LEAST.join",
            "node.NOT",
            "node.nested",
            "explain.line",
            "explain.part",
            "table.head",
            "table.row",
            "decision.or-not-covered",
            "explain.join",
            "explain.same",
            "truth.not-needed",
            "value.other",
            "change",
            "change.more",
            "change.less",
            "change.learn",
            "change.happen",
            "change.join",
            "change.none",
            "change.reached",
            "change.incomplete",
            "leaf.FLAG",
            "value.money",
            "value.ten-thousand",
            "value.hundred-million",
            "value.other-money",
            "unit.percent",
            "unit.persons",
            "unit.square-metres");

    private static final List<String> LITERAL_VISIT_KEYS = List.of(
            "target.lease-end",
            "target.lease-notice",
            "obligation",
            "obligation.provisional",
            "state.cancelled",
            "state.level",
            "reason.on",
            "reason.ahead",
            "reason.when",
            "reason.figures",
            "reason.every",
            "reason.silence",
            "reason.host",
            "undetermined",
            "undetermined.of",
            "undetermined.missing",
            "undetermined.reason",
            "undetermined.same",
            "undetermined.join",
            "undetermined.next",
            "explanation.scope",
            "explanation.trigger",
            "change",
            "change.begins",
            "change.due",
            "change.ends");

    private static final List<String> LITERAL_OFFICE_KEYS =
            List.of("question.promise", "question.appeal", "question.fact");

    /** What stands after "fact." for what is worked out from so many periods; one reads otherwise than several. */
    private static final List<String> COUNTED = List.of(
            "sum-of-last", "mean-of-last", "least-of-last", "greatest-of-last", "mean-before", "declines-in-a-row");

    /** What stands after "fact." for a change of the latest period. */
    private static final List<String> CHANGES = List.of(
            "change-from-period-before",
            "change-from-year-before",
            "percent-change-from-period-before",
            "percent-change-from-year-before");

    /** Those that put two facts together; the others are named by their periods. */
    private static final List<Operation> NAMED_OPERATIONS = List.of(
            Operation.SUM,
            Operation.DIFFERENCE,
            Operation.PRODUCT,
            Operation.RATIO,
            Operation.LEAST,
            Operation.GREATEST,
            Operation.PERCENT_CHANGE);

    /** What stands after "explain." for a detail of a line. */
    private static final List<String> DETAILS =
            List.of("value", "limit", "margin", "period", "parts", "evidence", "missing", "reason", "failed");

    private static ResourceBundle bundle(String name, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(name, locale);
        assertThat(bundle.getLocale()).isEqualTo(locale);
        return bundle;
    }

    private static Set<String> kernelKeys() {
        Set<String> keys = new TreeSet<>(LITERAL_KERNEL_KEYS);
        for (Truth truth : Truth.values()) {
            keys.add("truth." + truth);
        }
        for (Span.Unit unit : Span.Unit.values()) {
            keys.add("span." + unit);
            keys.add("span." + unit + ".one");
        }
        for (PeriodKind periods : PeriodKind.values()) {
            keys.add("period." + periods);
        }
        keys.add("reporting-period.span");
        for (String form : List.of("ALL", "ANY")) {
            keys.add("node." + form + ".join");
            keys.add("node." + form + ".none");
        }
        for (AtLeastNode.Form form : AtLeastNode.Form.values()) {
            keys.add("explain." + form);
        }
        for (HitPolicy policy : HitPolicy.values()) {
            keys.add("table." + policy);
        }
        for (Decision.State state : Decision.State.values()) {
            keys.add("decision." + state);
        }
        NAMED_OPERATIONS.forEach(operation -> keys.add("fact." + operation));
        CHANGES.forEach(change -> keys.add("fact." + change));
        COUNTED.forEach(counted -> keys.add("fact." + counted));
        COUNTED.forEach(counted -> keys.add("fact." + counted + ".one"));
        DETAILS.forEach(detail -> keys.add("explain." + detail));
        List.of("CNY", "EUR", "GBP", "HKD", "JPY", "USD").forEach(currency -> keys.add("currency." + currency));
        List.of("AT_LEAST", "AT_MOST", "ABOVE", "BELOW").forEach(comparison -> keys.add("leaf.COUNT_" + comparison));
        keys.add("leaf.CODE_IS_NOT");
        keys.add("leaf.CONTAINS_ALL.one");
        for (String kind : LeafKinds.ALL) {
            keys.add("leaf." + kind);
            if (kind.startsWith("HAPPENS_")) {
                keys.add("leaf." + kind + ".one");
            }
            if (kind.startsWith("ITEMS_")) {
                keys.add("explain." + kind);
            }
            if (kind.startsWith("DATE_AT_LEAST_A")) {
                keys.add("leaf." + kind + ".zero");
            }
            if (kind.startsWith("HAPPENS_") || kind.equals("IS_KNOWN")) {
                keys.add("leaf." + kind + ".none");
            }
        }
        return keys;
    }

    @Test
    void noSentenceOfTheKernelIsMissingOrLeftOver() {
        assertThat(bundle(KERNEL, Locale.ENGLISH).keySet()).containsExactlyInAnyOrderElementsOf(kernelKeys());
        assertThat(bundle(KERNEL, Locale.CHINESE).keySet()).containsExactlyInAnyOrderElementsOf(kernelKeys());
    }

    @Test
    void noSentenceOfTheVisitsIsMissingOrLeftOver() {
        assertThat(bundle(VISITS, Locale.ENGLISH).keySet()).containsExactlyInAnyOrderElementsOf(LITERAL_VISIT_KEYS);
        assertThat(bundle(VISITS, Locale.CHINESE).keySet()).containsExactlyInAnyOrderElementsOf(LITERAL_VISIT_KEYS);
    }

    @Test
    void noSentenceOfTheOfficeIsMissingOrLeftOver() {
        assertThat(bundle(OFFICE, Locale.ENGLISH).keySet()).containsExactlyInAnyOrderElementsOf(LITERAL_OFFICE_KEYS);
        assertThat(bundle(OFFICE, Locale.CHINESE).keySet()).containsExactlyInAnyOrderElementsOf(LITERAL_OFFICE_KEYS);
    }

    @ParameterizedTest
    @ValueSource(strings = {KERNEL, VISITS, OFFICE})
    void bothLanguagesHaveTheSamePlaceholders(String name) {
        ResourceBundle zh = bundle(name, Locale.CHINESE);
        ResourceBundle en = bundle(name, Locale.ENGLISH);
        for (String key : en.keySet()) {
            assertThat(placeholders(zh.getString(key))).as(key).isEqualTo(placeholders(en.getString(key)));
            assertThat(zh.getString(key)).as(key).isNotBlank();
            assertThat(en.getString(key)).as(key).isNotBlank().matches("\\p{ASCII}+");
        }
    }

    /** A key that the code never names is a sentence that nobody can see. */
    @Test
    void everyKeyIsNamedInTheCode() {
        String code = classes();
        Stream.of(LITERAL_KERNEL_KEYS, LITERAL_VISIT_KEYS, LITERAL_OFFICE_KEYS, DETAILS)
                .flatMap(List::stream)
                .forEach(key -> assertThat(isConstant(code, key))
                        .as("%s in the code", key)
                        .isTrue());
        assertThat(isConstant(code, "no.such.key")).isFalse();
    }

    /** Every leaf is said in both languages, with several times as with one. */
    @Test
    void everyKindOfLeafHasWords() {
        DatedEntries changes = new DatedEntries.Events(EventKind.EXECUTIVE_CHANGE);
        List<RuleNode> nodes = new ArrayList<>();
        for (int times = 1; times <= 2; times++) {
            nodes.add(new OccurrenceNode(changes, Window.next(Span.days(1)), times).view());
            nodes.add(new OccurrenceNode(changes, Window.last(Span.days(1)), times).view());
        }
        for (RuleNode node : List.copyOf(nodes)) {
            nodes.add(new RuleNode("NOT", ImmutableMap.of(), ImmutableList.of(node)));
        }
        for (RuleNode node : nodes) {
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(RuleText.of(node, locale)).isNotBlank().doesNotContain("{");
            }
        }
    }

    private static Set<String> placeholders(String sentence) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(sentence);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** A constant of a class file is its length in two bytes, then its text. */
    private static boolean isConstant(String code, String text) {
        return code.contains("\1\0" + (char) text.length() + text);
    }

    private static String classes() {
        try {
            Path root = Path.of(Truth.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            StringBuilder code = new StringBuilder();
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                        .sorted()
                        .toList()) {
                    code.append(Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
            return code.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
