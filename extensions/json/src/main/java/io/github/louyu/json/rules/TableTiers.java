package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Range;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Schemas;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.Fact;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.OrderedFact;
import io.github.louyu.rules.Tiers;
import io.github.louyu.text.Bilingual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows of a decision table that are the tiers of a fact (分档). They are read only: what they make is written as rows. */
final class TableTiers<S> {

    static final Shape<Located> MEASURE = new Raw(RuleSchemas::fact);
    static final Shape<Located> TIERS = new Raw(TableTiers::schema);

    private static final ImmutableSet<String> FIELDS = ImmutableSet.<String>builder()
            .add("id", "gives")
            .addAll(TierEnds.NAMES)
            .build();

    private final Class<S> subject;

    TableTiers(Class<S> subject) {
        this.subject = subject;
    }

    /** What is read once it is known of which fact the tiers are. */
    private static final class Raw extends Shape<Located> {

        private final Function<Schemas, Node> schema;

        Raw(Function<Schemas, Node> schema) {
            this.schema = schema;
        }

        @Override
        public Node write(Located value, Context context) {
            return value.node();
        }

        @Override
        public Located read(Node node, Reading in) {
            return Located.here(node, in);
        }

        @Override
        public Node schema(Schemas schemas) {
            return schema.apply(schemas);
        }
    }

    private static Node schema(Schemas schemas) {
        Node end =
                Node.mapping(ImmutableMap.of("type", Node.sequence(List.of(Node.text("string"), Node.text("number")))));
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("id", RuleSchemas.type("string"));
        TierEnds.NAMES.forEach(name -> fields.put(name, end));
        fields.put("gives", RuleSchemas.type("string"));
        return RuleSchemas.list(RuleSchemas.object(ImmutableMap.copyOf(fields), "id", "gives"));
    }

    @Nullable ImmutableList<TableRows.Row<S>> rows(Located measure, Located tiers, Reading in) {
        OrderedFact<S, ?> fact = measure.<@Nullable OrderedFact<S, ?>>judge(in, () -> ordered(measure.node(), in));
        return fact == null ? null : rows(fact, tiers, in);
    }

    private @Nullable OrderedFact<S, ?> ordered(Node measure, Reading in) {
        Fact<S, ?> fact = new FactForms(in.context()).read(subject, measure, in);
        if (fact instanceof OrderedFact<S, ?> ordered) {
            return ordered;
        }
        if (fact != null) {
            in.wrongValue(measure, Words.of("expected.rule.ordered"));
        }
        return null;
    }

    /** A tier whose range has ends of the type of the fact. */
    private record Tier(TableRows.Given id, Range<?> range, TableRows.Given gives) {}

    private @Nullable ImmutableList<TableRows.Row<S>> rows(OrderedFact<S, ?> fact, Located tiers, Reading in) {
        ValueForms values = ValueForms.of(subject, fact.view(), in.context().get(FactRegistry.class));
        ImmutableList<Tier> all = tiers.<@Nullable ImmutableList<Tier>>judge(
                in, () -> in.allItems(tiers.node(), each -> tier(values, each, in)));
        return all == null || !Outcomes.areApart(Lists.transform(all, Tier::id), in) ? null : built(fact, all);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the ends were read as values of the fact, which have an order
    private ImmutableList<TableRows.Row<S>> built(OrderedFact<S, ?> fact, ImmutableList<Tier> all) {
        Tiers tiers = Tiers.of("tiers", Bilingual.same("tiers"), (OrderedFact) fact);
        all.forEach(tier -> tiers.tier(tier.id().text(), tier.range(), tier.gives()));
        DecisionTable<S, TableRows.Given> table = tiers.build();
        return table.rows().stream()
                .map(row -> new TableRows.Row<>(TableRows.Given.written(row.id()), row.when(), row.outcome()))
                .collect(ImmutableList.toImmutableList());
    }

    private static @Nullable Tier tier(ValueForms values, Node node, Reading in) {
        if (!(node instanceof Node.Mapping mapping)) {
            in.wrongType(node, "expected.object");
            return null;
        }
        ImmutableMap<String, Names.Member> members = Names.members(mapping, in);
        boolean fits = Names.onlyOf(members, FIELDS, in);
        Names.Member id = members.get("id");
        Names.Member gives = members.get("gives");
        if (id == null || gives == null) {
            in.missing(node, Names.allOf(id == null ? "id" : "gives"));
            return null;
        }
        TableRows.Given name = id.read(in, each -> TableRows.Given.SHAPE.read(each, in));
        TableRows.Given given = gives.read(in, each -> TableRows.Given.SHAPE.read(each, in));
        TierEnds<Object> ends = TierEnds.read(node, members, each -> values.read(each, in), in);
        Range<?> range = ends == null ? null : in.making(node, () -> range(ends));
        return !fits || name == null || given == null || range == null ? null : new Tier(name, range, given);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // values of one fact with an order
    private static Range<?> range(TierEnds<Object> ends) {
        Comparable from = (Comparable) ends.lower();
        Comparable to = (Comparable) ends.upper();
        if (from == null) {
            return to == null ? Range.all() : Range.upTo(to, ends.upperType());
        }
        return to == null
                ? Range.downTo(from, ends.lowerType())
                : Range.range(from, ends.lowerType(), to, ends.upperType());
    }
}
