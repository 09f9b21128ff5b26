package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.json.documents.CommonShapes;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.Codes;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.FactNode;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** The values that facts are compared with, by the type of the fact, and parameters of them. */
final class ValueForms {

    private static final String PERCENT_UNIT = "%";
    private static final ImmutableSet<String> PARAMETER_FIELDS = ImmutableSet.of("parameter", "label", "values");
    private static final ImmutableSet<String> STEP_FIELDS = ImmutableSet.of("from", "value");

    private final ValueType.Kind type;
    private final Optional<String> unit;
    private final @Nullable Codes<?> codes;
    private final FactRegistry registry;

    private ValueForms(ValueType.Kind type, Optional<String> unit, @Nullable Codes<?> codes, FactRegistry registry) {
        this.type = type;
        this.unit = unit;
        this.codes = codes;
        this.registry = registry;
    }

    static ValueForms of(Class<?> subject, FactNode fact, FactRegistry registry) {
        return new ValueForms(
                fact.type(), fact.unit(), registry.codes(subject, fact).orElse(null), registry);
    }

    /** The values of one code of a fact that is any number of codes. */
    ValueForms ofOneCode() {
        return new ValueForms(ValueType.Kind.CODE, unit, codes, registry);
    }

    static ValueForms ofType(ValueType.Kind type, FactRegistry registry) {
        return new ValueForms(type, Optional.empty(), null, registry);
    }

    @Nullable Object read(Node node, Reading in) {
        return switch (type) {
            case FLAG -> PlainForms.FLAG.read(node, in);
            case COUNT -> Scalars.LONG.read(node, in);
            case DECIMAL -> decimal(node, in);
            case MONEY -> PlainForms.BIG_MONEY.read(node, in);
            case DATE -> PlainForms.DAY.read(node, in);
            case TEXT -> Scalars.TEXT.read(node, in);
            case CODE, LEVEL -> code(node, in);
            case CODES -> codes(node, in);
            case ITEMS -> {
                in.wrongValue(node, Words.of("expected.rule.no-value"));
                yield null;
            }
        };
    }

    Node write(Object value) {
        return switch (type) {
            case FLAG -> Node.flag((Boolean) value);
            case COUNT -> Node.numeral(value.toString());
            case DECIMAL -> decimal((BigDecimal) value);
            case MONEY -> PlainForms.BIG_MONEY.write((BigMoney) value, Context.EMPTY);
            case DATE -> PlainForms.DAY.write((LocalDate) value, Context.EMPTY);
            case TEXT -> Node.text((String) value);
            case CODE, LEVEL -> Node.text(textOf(value));
            case CODES ->
                Node.sequence(((ImmutableSet<?>) value)
                        .stream().map(each -> Node.text(textOf(each))).toList());
            case ITEMS ->
                throw new IllegalArgumentException("value: things and other subjects have none that is written");
        };
    }

    private @Nullable BigDecimal decimal(Node node, Reading in) {
        if (node instanceof Node.Numeral) {
            return Scalars.DECIMAL.read(node, in);
        }
        BigDecimal percent = PlainForms.PERCENT.read(node, in);
        return percent == null || isPercent() ? percent : percent.movePointLeft(2);
    }

    /** Written as a share if it is one by its unit: of a ratio nobody can tell whether it is meant as one. */
    private Node decimal(BigDecimal value) {
        return isPercent() ? Node.text(PlainForms.plain(value) + "%") : Node.numeral(PlainForms.plain(value));
    }

    private boolean isPercent() {
        return unit.filter(PERCENT_UNIT::equals).isPresent();
    }

    private @Nullable Object code(Node node, Reading in) {
        String text = Scalars.textOf(node);
        if (text == null) {
            in.wrongType(node, "expected.text");
            return null;
        }
        if (codes == null) {
            in.wrongValue(node, Words.of("expected.rule.no-codes"));
            return null;
        }
        Object code = codes.find(text).orElse(null);
        if (code == null) {
            List<ImmutableList<String>> known = KnownCodes.of(codes);
            if (known.isEmpty()) {
                in.unknownName(node, text, ImmutableList.of(), Words.of("expected.rule.code"));
            } else {
                in.unknownCode(node, text, known);
            }
        }
        return code;
    }

    private @Nullable ImmutableSet<Object> codes(Node node, Reading in) {
        ImmutableList<Object> all = in.allItems(node, each -> code(each, in));
        return all == null ? null : ImmutableSet.copyOf(all);
    }

    @SuppressWarnings("unchecked") // a value of a fact is one of its codes
    private String textOf(Object value) {
        if (codes == null) {
            throw new IllegalArgumentException(
                    "code " + value + ": cannot be written, because the registry has no codes for its fact");
        }
        String text = ((Codes<Object>) codes).textOf(value);
        if (!codes.find(text).equals(Optional.of(value))) {
            throw new IllegalArgumentException("code " + value + ": cannot be read again of its text '" + text + "'");
        }
        return text;
    }

    /** A parameter: by its name alone if it is registered, else with its name for people and its values. */
    @Nullable DatedParameter<?> readParameter(Node node, Reading in) {
        if (!(node instanceof Node.Mapping mapping)) {
            in.wrongType(node, "expected.object");
            return null;
        }
        ImmutableMap<String, Names.Member> members = Names.members(mapping, in);
        boolean fits = Names.onlyOf(members, PARAMETER_FIELDS, in);
        Names.Member nameField = members.get("parameter");
        Names.Member values = members.get("values");
        String name = nameField == null ? null : nameField.read(in, each -> Scalars.TEXT.read(each, in));
        if (nameField == null || name == null) {
            return null;
        }
        if (values == null) {
            return fits ? registered(name, nameField, in) : null;
        }
        Names.Member label = members.get("label");
        Bilingual title = label == null
                ? Bilingual.same(name.isBlank() ? "?" : name)
                : label.read(in, each -> CommonShapes.BILINGUAL.read(each, in));
        Timeline<Object> timeline = values.read(in, each -> timeline(each, in));
        return !fits || title == null || timeline == null
                ? null
                : in.making(node, () -> new DatedParameter<>(name, title, timeline));
    }

    private @Nullable DatedParameter<?> registered(String name, Names.Member field, Reading in) {
        DatedParameter<?> known = registry.parameter(name).orElse(null);
        if (known == null) {
            in.path().enter(field.given());
            in.unknownName(field.value(), name, registry.parameterNames(), Words.of("expected.rule.parameter"));
            in.path().leave();
        }
        return known;
    }

    private @Nullable Timeline<Object> timeline(Node node, Reading in) {
        Timeline.Builder<Object> timeline = Timeline.builder();
        ImmutableList<LocalDate> days = in.allItems(node, each -> addStep(each, timeline, in));
        return days == null ? null : in.making(node, timeline::build);
    }

    /** Adds a value, and gives its first day. */
    private @Nullable LocalDate addStep(Node node, Timeline.Builder<Object> timeline, Reading in) {
        if (!(node instanceof Node.Mapping mapping)) {
            in.wrongType(node, "expected.object");
            return null;
        }
        ImmutableMap<String, Names.Member> members = Names.members(mapping, in);
        boolean fits = Names.onlyOf(members, STEP_FIELDS, in);
        Names.Member from = members.get("from");
        Names.Member value = members.get("value");
        if (from == null) {
            in.missing(node, Names.allOf("from"));
            return null;
        }
        LocalDate day = from.read(in, each -> PlainForms.FIRST_DAY.read(each, in));
        Object what = value == null ? null : value.read(in, each -> read(each, in));
        if (!fits || day == null || (value != null && what == null)) {
            return null;
        }
        return in.making(node, () -> {
            if (what == null) {
                timeline.unknownFrom(day);
            } else {
                timeline.from(day, what);
            }
            return day;
        });
    }

    Node writeParameter(DatedParameter<?> parameter) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("parameter", Node.text(parameter.name()));
        DatedParameter<?> known = registry.parameter(parameter.name()).orElse(null);
        if (known != null && known.equals(parameter)) {
            return Node.mapping(members);
        }
        if (!parameter.label().equals(Bilingual.same(parameter.name()))) {
            members.put("label", CommonShapes.BILINGUAL.write(parameter.label(), Context.EMPTY));
        }
        List<Node> steps = new ArrayList<>();
        for (Timeline.Segment<?> segment : parameter.values().segments()) {
            if (segment.range().hasStart() || segment.value().isPresent()) {
                Map<String, Node> step = new LinkedHashMap<>();
                step.put("from", PlainForms.FIRST_DAY.write(segment.range().start(), Context.EMPTY));
                segment.value().ifPresent(value -> step.put("value", write(value)));
                steps.add(Node.mapping(step));
            }
        }
        members.put("values", Node.sequence(steps));
        return Node.mapping(members);
    }
}
