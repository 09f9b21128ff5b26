package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Schemas;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.HitPolicy;
import io.github.louyu.rules.OutcomeCode;
import io.github.louyu.text.RefusedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a decision table as a document has them, before their codes are looked up: written one by one, or as tiers of a fact.
 *
 * @param policy how many rows may hold, and which of them speaks
 * @param rows the rows
 */
record TableRows<S>(HitPolicy policy, ImmutableList<Row<S>> rows) {

    static final String ROWS = "rows";
    static final String TIERS = "tiers";

    /**
     * A row.
     *
     * @param id its id
     * @param when what must hold
     * @param gives the code that it then gives
     */
    record Row<S>(Given id, Condition<S> when, Given gives) {}

    /**
     * An id or a code, and where it stands.
     *
     * @param text the id or code
     * @param at where it stands
     */
    record Given(String text, Located at) {

        static final Shape<Given> SHAPE = new Shape<>() {
            @Override
            public Node write(Given value, Context context) {
                return Node.text(value.text());
            }

            @Override
            public @Nullable Given read(Node node, Reading in) {
                String text = Scalars.TEXT.read(node, in);
                return text == null ? null : new Given(text, Located.here(node, in));
            }

            @Override
            public Node schema(Schemas schemas) {
                return Scalars.TEXT.schema(schemas);
            }
        };

        static Given written(String text) {
            return new Given(text, new Located(Node.text(text), ImmutableList.of()));
        }

        static Given of(OutcomeCode code) {
            return written(code.code());
        }
    }

    private static final Shape<HitPolicy> POLICY = new PlainCode<>(
            HitPolicy.class,
            ImmutableMap.of(
                    HitPolicy.UNIQUE, ImmutableList.of("唯一"),
                    HitPolicy.FIRST, ImmutableList.of("首个"),
                    HitPolicy.COLLECT, ImmutableList.of("汇集")));

    private static final Shape<HitPolicy> POLICY_OF_ONE_OUTCOME = new PlainCode<>(
            "HitPolicyOfOneOutcome",
            ImmutableMap.of(HitPolicy.UNIQUE, ImmutableList.of("唯一"), HitPolicy.FIRST, ImmutableList.of("首个")));

    static <S> TableRows<S> none() {
        return new TableRows<>(HitPolicy.UNIQUE, ImmutableList.of());
    }

    static <S> TableRows<S> of(DecisionTable<S, OutcomeCode> table) {
        return new TableRows<>(
                table.policy(),
                table.rows().stream()
                        .map(row -> new Row<>(Given.written(row.id()), row.when(), Given.of(row.outcome())))
                        .collect(ImmutableList.toImmutableList()));
    }

    boolean isNone() {
        return rows.isEmpty();
    }

    /** The fields of rows, which stand among others. */
    static <S> ObjectShape<TableRows<S>> shape(Class<S> subject) {
        return shape(subject, POLICY);
    }

    /** The fields of rows of which not more than one speaks, because what they decide is a fact. */
    static <S> ObjectShape<TableRows<S>> shapeOfOneOutcome(Class<S> subject) {
        return shape(subject, POLICY_OF_ONE_OUTCOME);
    }

    private static <S> ObjectShape<TableRows<S>> shape(Class<S> subject, Shape<HitPolicy> policies) {
        Shape<Row<S>> row = ObjectShape.of("DecisionTableRow", fields -> {
            var id = fields.<Given>required("id", Given.SHAPE, Row::id).alias("编号");
            var when = fields.<Condition<S>>required("when", new ConditionShape<>(subject), Row::when)
                    .alias("当");
            var gives = fields.<Given>required("gives", Given.SHAPE, Row::gives).alias("判定为");
            return values -> new Row<>(values.get(id), values.get(when), values.get(gives));
        });
        return ObjectShape.<TableRows<S>>reading("DecisionTableRows", fields -> {
                    var policy = fields.usual("hitPolicy", policies, TableRows::policy, HitPolicy.UNIQUE)
                            .alias("命中策略");
                    var rows = fields.list(ROWS, row, (TableRows<S> table) -> table.rows())
                            .alias("行");
                    var tiers = fields.<Located>optional(TIERS, TableTiers.TIERS, table -> Optional.empty())
                            .alias("分档");
                    var measure = fields.<Located>optional("measure", TableTiers.MEASURE, table -> Optional.empty())
                            .alias("按");
                    return (values, in) -> {
                        ImmutableList<Row<S>> given = values.get(rows);
                        Located steps = values.get(tiers).orElse(null);
                        Located measured = values.get(measure).orElse(null);
                        if ((steps == null) != (measured == null)) {
                            throw new RefusedException(Words.of("refused.tiers-and-measure"));
                        }
                        if (steps == null || measured == null) {
                            return new TableRows<>(values.get(policy), given);
                        }
                        if (!given.isEmpty()) {
                            throw new RefusedException(Words.of("refused.rows-and-tiers"));
                        }
                        ImmutableList<Row<S>> ofTiers = new TableTiers<>(subject).rows(measured, steps, in);
                        return ofTiers == null ? null : new TableRows<>(values.get(policy), ofTiers);
                    };
                })
                .withPlaces(ImmutableMap.of("tier", TIERS), "id", "编号");
    }
}
