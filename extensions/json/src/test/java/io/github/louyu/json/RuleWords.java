package io.github.louyu.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.Codes;
import io.github.louyu.rules.Fact;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables of the words that a rule may use, as the guide shows them: what the registry and the codes have. */
final class RuleWords {

    static final FactRegistry REGISTRY = FactRegistry.standard();

    static final ImmutableList<String> OF_ONE_PERIOD = ImmutableList.of(
            "latest",
            "period-before",
            "year-before",
            "change-from-period-before",
            "change-from-year-before",
            "percent-change-from-period-before",
            "percent-change-from-year-before");

    private static final ImmutableList<String> OF_SEVERAL = ImmutableList.of(
            "TAX/QUARTER/sum-of-last-4",
            "TAX/QUARTER/mean-of-last-4",
            "TAX/QUARTER/least-of-last-4",
            "TAX/QUARTER/greatest-of-last-4",
            "TAX/QUARTER/mean-before-4",
            "TAX/QUARTER/declines-in-a-row-4",
            "TAX/MONTH/4-before",
            "HEADCOUNT/QUARTER/mean-of-quarter-averages");

    private static final ImmutableMap<String, Bilingual> UNITS =
            ImmutableMap.of("persons", Bilingual.of("人", "persons"), "m2", Bilingual.of("平方米", "square metres"));

    private final Locale locale;

    RuleWords(Locale locale) {
        this.locale = locale;
    }

    private boolean isChinese() {
        return locale.equals(Locale.CHINESE);
    }

    /** The facts of a subject, without those of figures. */
    String facts(Class<?> subject) {
        List<String> rows = new ArrayList<>();
        REGISTRY.names(subject).stream()
                .filter(name -> !name.contains("/"))
                .forEach(name -> REGISTRY.fact(subject, name).ifPresent(fact -> rows.add(fact(fact))));
        return table(isChinese() ? "| 编号 | 名称 | 类型 | 单位 |" : "| Name | Label | Chinese | Type | Unit |", rows);
    }

    private String fact(Fact<?, ?> fact) {
        String unit = fact.unit().map(UNITS::get).map(this::text).orElse("");
        return row(fact.name(), fact.label()) + " " + text(Words.of("type." + fact.type())) + " | " + unit + " |";
    }

    /** Things of which an enterprise has several. */
    String things() {
        List<String> rows = new ArrayList<>();
        REGISTRY.names(EnterpriseFile.class)
                .forEach(name -> REGISTRY.items(EnterpriseFile.class, name)
                        .ifPresent(items -> rows.add(row(name, items.view().label()))));
        return table(named("编号", "Name"), rows);
    }

    String events() {
        return table(
                named("代码", "Code"),
                REGISTRY.eventKinds().stream()
                        .map(kind -> row(kind.code(), kind.label()))
                        .toList());
    }

    /** The codes of a fact. */
    String codes(Class<?> subject, String name) {
        Fact<?, ?> fact = REGISTRY.fact(subject, name).orElseThrow();
        return codes(REGISTRY.codes(subject, fact.view()).orElseThrow());
    }

    private <T> String codes(Codes<T> codes) {
        return table(
                named("代码", "Code"),
                codes.all().stream()
                        .map(code -> row(codes.textOf(code), ((Labelled) code).label()))
                        .toList());
    }

    <E extends Enum<E>> String codes(Class<E> type) {
        return codes(Codes.of(type));
    }

    /** The figures of one period, or of one beside another, that have a label to be named by: those of the tax of half-years. */
    String figures() {
        return table(
                named("编号", "Name"),
                OF_ONE_PERIOD.stream()
                        .map(which -> "TAX/HALF_YEAR/" + which)
                        .map(name -> row(name, figure(name).label()))
                        .toList());
    }

    /** The figures of several periods. */
    String countedFigures() {
        return table(
                isChinese() ? "| 编号 | 是什么 |" : "| Name | What it is |",
                OF_SEVERAL.stream()
                        .map(name -> "| `" + name + "` | " + text(figure(name).label()) + " |")
                        .toList());
    }

    private static Fact<EnterpriseFile, ?> figure(String name) {
        return REGISTRY.fact(EnterpriseFile.class, name).orElseThrow();
    }

    private String named(String chinese, String english) {
        return isChinese() ? "| " + chinese + " | 名称 |" : "| " + english + " | Label | Chinese |";
    }

    private String row(String name, Bilingual label) {
        return "| `" + name + "` |" + (isChinese() ? "" : " " + label.en() + " |") + " " + label.zh() + " |";
    }

    private String text(Bilingual text) {
        return text.in(locale);
    }

    private static String table(String head, List<String> rows) {
        return head + "\n" + head.replaceAll("[^|]+", "---") + "\n" + String.join("\n", rows) + "\n";
    }
}
