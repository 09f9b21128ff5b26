package io.github.louyu.testkit.cases;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.RuleNode;
import io.github.louyu.rules.Truth;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The cases that the limits of a condition call for (边界案例): the value just below each limit, at it and just above; the day before a window,
 * its first and last day, and the day after.
 *
 * <pre>{@code
 * System.out.println(BoundaryCases.of("scope", condition, LocalDate.of(2019, 6, 1)).toYaml());
 * }</pre>
 *
 * <p>Looked at are limits of attributes of the file, of the next day on which a lease ends, of visits and of events: counts and
 * levels by one, decimals by one in the last place of the limit, money by its smallest unit, dates by one day, windows by their first and
 * last day. What else the condition reads is chosen so that the leaf decides the whole, where such a choice is found among the limits of
 * the others; where none is found it is left missing.
 *
 * <p>What is expected comes from the definition: the neutral view of the condition is read over the values of the case, by strong
 * Kleene logic and by the windows as they are defined. Neither an engine nor a file is asked. Only spans of days are added by {@code
 * Span} and {@code WorkCalendar}, which the engines use too. Leaves that cannot be looked into, such as code of the host, other subjects and each
 * of several things, have no definition here: a condition that has one gives no cases, and {@link #unread()} names them.
 */
public final class BoundaryCases {

    private static final int MOST_CHOICES = 20_000;

    private final String name;
    private final RuleNode condition;
    private final LocalDate date;
    private final WorkCalendar calendar;
    private final CaseVocabulary words;

    private BoundaryCases(
            String name, RuleNode condition, LocalDate date, WorkCalendar calendar, CaseVocabulary words) {
        this.name = name;
        this.condition = condition;
        this.date = date;
        this.calendar = calendar;
        this.words = words;
    }

    /**
     * Takes the limits of a condition.
     *
     * @param name what the cases call the condition
     * @param condition the condition
     * @param date the day asked about in all cases
     * @return the cases
     */
    public static BoundaryCases of(String name, Condition<EnterpriseFile> condition, LocalDate date) {
        return new BoundaryCases(
                requireNonNull(name, "name"),
                condition.view(),
                requireNonNull(date, "date"),
                WorkCalendar.china(),
                CaseVocabulary.OF_THE_LIBRARY);
    }

    /**
     * Takes the limits of the scope of a visit rule.
     *
     * @param rule the rule, by whose id the cases call its scope
     * @param date the day asked about in all cases
     * @return the cases
     */
    public static BoundaryCases ofScope(VisitRule rule, LocalDate date) {
        return of(rule.id(), rule.scope(), date);
    }

    static BoundaryCases ofScope(VisitRule rule, LocalDate date, WorkCalendar calendar, CaseVocabulary words) {
        return new BoundaryCases(rule.id(), rule.scope().view(), date, calendar, words);
    }

    /**
     * Lets the cases say an attribute of the host.
     *
     * @param attribute the attribute
     * @return the cases
     */
    public BoundaryCases knowing(Attribute<?> attribute) {
        return new BoundaryCases(name, condition, date, calendar, words.with(attribute));
    }

    /**
     * Lets the cases say an event of the host.
     *
     * @param kind the kind
     * @return the cases
     */
    public BoundaryCases knowing(EventKind kind) {
        return new BoundaryCases(name, condition, date, calendar, words.with(kind));
    }

    /**
     * Counts working days by another calendar than China's.
     *
     * @param other the calendar
     * @return the cases
     */
    public BoundaryCases countingBy(WorkCalendar other) {
        return new BoundaryCases(name, condition, date, requireNonNull(other, "other"), words);
    }

    /**
     * Names the leaves that the definition cannot read, for which there are no cases.
     *
     * @return their words, in English
     */
    public ImmutableSet<String> unread() {
        return leaves().stream()
                .filter(leaf -> new Definition(date, calendar)
                                .truth(leaf, Map.of())
                                .isEmpty()
                        || new Edges(date, calendar).of(leaf).isEmpty()
                        || Definition.readBy(leaf).filter(maker()::canSay).isEmpty())
                .map(leaf -> leaf.toText(Locale.ENGLISH))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Gives the cases.
     *
     * @return the cases, leaf by leaf in the order of the condition, values ascending; each once
     */
    public ImmutableList<BoundaryCase> cases() {
        Map<ImmutableMap<String, Object>, BoundaryCase> cases = new LinkedHashMap<>();
        for (RuleNode leaf : leaves()) {
            Optional<String> fact = Definition.readBy(leaf).filter(maker()::canSay);
            List<Object> edges = new Edges(date, calendar).of(leaf);
            if (fact.isEmpty() || edges.isEmpty()) {
                continue;
            }
            ImmutableMap<String, Object> others = deciding(leaf, fact.get(), edges);
            for (Object edge : edges) {
                ImmutableMap<String, Object> values = ImmutableMap.<String, Object>builder()
                        .put(fact.get(), edge)
                        .putAll(others)
                        .buildOrThrow();
                new Definition(date, calendar)
                        .truth(condition, values)
                        .ifPresent(truth -> cases.putIfAbsent(values, boundaryCase(leaf, values, truth)));
            }
        }
        return ImmutableList.copyOf(cases.values());
    }

    private BoundaryCase boundaryCase(RuleNode leaf, ImmutableMap<String, Object> values, Truth truth) {
        return new BoundaryCase(
                leaf.toText(Locale.ENGLISH) + ": " + CaseFileMaker.words(values),
                date,
                values,
                maker().file(values),
                truth);
    }

    private CaseFileMaker maker() {
        return CaseFileMaker.longBefore(date, words);
    }

    private Set<RuleNode> leaves() {
        Set<RuleNode> leaves = new LinkedHashSet<>();
        collect(condition, leaves);
        return leaves;
    }

    private static void collect(RuleNode node, Set<RuleNode> leaves) {
        if (Definition.isConnection(node)) {
            node.children().forEach(child -> collect(child, leaves));
        } else {
            leaves.add(node);
        }
    }

    /** Values of the other facts with which the whole turns when this leaf turns; none of them where no such values are found. */
    private ImmutableMap<String, Object> deciding(RuleNode leaf, String fact, List<Object> edges) {
        Map<String, List<Object>> choices = new LinkedHashMap<>();
        for (RuleNode other : leaves()) {
            Definition.readBy(other)
                    .filter(name -> !name.equals(fact) && maker().canSay(name))
                    .ifPresent(name -> choices.computeIfAbsent(name, each -> new ArrayList<>())
                            .addAll(oneOfEachTruth(other, name)));
        }
        List<String> names = List.copyOf(choices.keySet());
        long all = 1;
        for (String name : names) {
            all *= requireNonNull(choices.get(name)).size() + 1;
            if (all > MOST_CHOICES) {
                return ImmutableMap.of();
            }
        }
        for (long number = 0; number < all; number++) {
            ImmutableMap<String, Object> others = choice(number, names, choices);
            if (isDecisive(leaf, fact, edges, others)) {
                return others;
            }
        }
        return ImmutableMap.of();
    }

    /** The first of its limits at which a leaf holds, and the first at which it does not. */
    private List<Object> oneOfEachTruth(RuleNode leaf, String fact) {
        Map<Truth, Object> first = new LinkedHashMap<>();
        for (Object edge : new Edges(date, calendar).of(leaf)) {
            new Definition(date, calendar)
                    .truth(leaf, Map.of(fact, edge))
                    .ifPresent(truth -> first.putIfAbsent(truth, edge));
        }
        return List.copyOf(first.values());
    }

    /** The choice of that number: of each fact none or one of its values. */
    private static ImmutableMap<String, Object> choice(
            long number, List<String> names, Map<String, List<Object>> choices) {
        ImmutableMap.Builder<String, Object> chosen = ImmutableMap.builder();
        long left = number;
        for (String name : names) {
            List<Object> values = requireNonNull(choices.get(name));
            int which = (int) (left % (values.size() + 1));
            left /= values.size() + 1;
            if (which > 0) {
                chosen.put(name, values.get(which - 1));
            }
        }
        return chosen.buildOrThrow();
    }

    private boolean isDecisive(RuleNode leaf, String fact, List<Object> edges, Map<String, Object> others) {
        Definition definition = new Definition(date, calendar);
        Set<Truth> whole = new LinkedHashSet<>();
        Set<Truth> part = new LinkedHashSet<>();
        for (Object edge : edges) {
            Map<String, Object> values = new LinkedHashMap<>(others);
            values.put(fact, edge);
            definition.truth(condition, values).ifPresent(whole::add);
            definition.truth(leaf, values).ifPresent(part::add);
        }
        return part.size() > 1 && whole.contains(Truth.TRUE) && whole.contains(Truth.FALSE);
    }

    /**
     * Prints the cases as a case file, which {@link CaseFiles} runs against the condition of that name.
     *
     * @return the YAML, with a line break at its end
     */
    public String toYaml() {
        ImmutableList<BoundaryCase> cases = cases();
        StringBuilder yaml = new StringBuilder(cases.isEmpty() ? "cases: []\n" : "cases:\n");
        for (BoundaryCase each : cases) {
            yaml.append(maker().yaml(each.name(), each.values()));
            yaml.append("    date: ").append(date).append('\n');
            yaml.append("    expect:\n      - {condition: ")
                    .append(CaseWords.nameInYaml(name))
                    .append(", truth: ")
                    .append(each.expected())
                    .append("}\n");
        }
        return yaml.toString();
    }
}
