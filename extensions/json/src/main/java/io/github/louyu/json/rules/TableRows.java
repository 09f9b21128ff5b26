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
 * @param list the field in which they stand
 */
record TableRows<S>(HitPolicy policy, ImmutableList<Row<S>> rows, String list) {

    static final String ROWS = "rows";
    static final String TIERS = "tiers";

    /**
     * A row.
     *
     * @param id its id
     * @param when what must hold
     * @param gives the code that it then gives
     */
    record Row<S>(String id, Condition<S> when, Given gives) {}

    /**
     * A code, and where it stands.
     *
     * @param text the code
     * @param at where it stands
     */
    record Given(String text, Node at) {

        static final Shape<Given> SHAPE = new Shape<>() {
            @Override
            public Node write(Given value, Context context) {
                return value.at();
            }

            @Override
            public @Nullable Given read(Node node, Reading in) {
                String text = Scalars.TEXT.read(node, in);
                return text == null ? null : new Given(text, node);
            }

            @Override
            public Node schema(Schemas schemas) {
                return Scalars.TEXT.schema(schemas);
            }
        };

        static Given of(OutcomeCode code) {
            return new Given(code.code(), Node.text(code.code()));
        }
    }

    private static final Shape<HitPolicy> POLICY = new PlainCode<>(
            HitPolicy.class,
            ImmutableMap.of(
                    HitPolicy.UNIQUE, ImmutableList.of("唯一"),
                    HitPolicy.FIRST, ImmutableList.of("首个"),
                    HitPolicy.COLLECT, ImmutableList.of("汇集")));

    static <S> TableRows<S> none() {
        return new TableRows<>(HitPolicy.UNIQUE, ImmutableList.of(), ROWS);
    }

    static <S> TableRows<S> of(DecisionTable<S, OutcomeCode> table) {
        return new TableRows<>(
                table.policy(),
                table.rows().stream()
                        .map(row -> new Row<>(row.id(), row.when(), Given.of(row.outcome())))
                        .collect(ImmutableList.toImmutableList()),
                ROWS);
    }

    boolean isNone() {
        return rows.isEmpty();
    }

    /** The fields of rows, which stand among others. */
    static <S> ObjectShape<TableRows<S>> shape(Class<S> subject) {
        Shape<Row<S>> row = ObjectShape.of("DecisionTableRow", fields -> {
            var id = fields.<String>required("id", Scalars.TEXT, Row::id).alias("编号");
            var when = fields.<Condition<S>>required("when", new ConditionShape<>(subject), Row::when)
                    .alias("当");
            var gives = fields.<Given>required("gives", Given.SHAPE, Row::gives).alias("判定为");
            return values -> new Row<>(values.get(id), values.get(when), values.get(gives));
        });
        return ObjectShape.<TableRows<S>>reading("DecisionTableRows", fields -> {
                    var policy = fields.usual("hitPolicy", POLICY, TableRows::policy, HitPolicy.UNIQUE)
                            .alias("命中策略");
                    var rows = fields.list(ROWS, row, (TableRows<S> table) -> table.rows())
                            .alias("行");
                    var tiers = fields.<Node>optional(TIERS, TableTiers.TIERS, table -> Optional.empty())
                            .alias("分档");
                    var measure = fields.<Node>optional("measure", TableTiers.MEASURE, table -> Optional.empty())
                            .alias("按");
                    return (values, in) -> {
                        ImmutableList<Row<S>> given = values.get(rows);
                        Node steps = values.get(tiers).orElse(null);
                        Node measured = values.get(measure).orElse(null);
                        if ((steps == null) != (measured == null)) {
                            throw new RefusedException(Words.of("refused.tiers-and-measure"));
                        }
                        if (steps == null || measured == null) {
                            return new TableRows<>(values.get(policy), given, ROWS);
                        }
                        if (!given.isEmpty()) {
                            throw new RefusedException(Words.of("refused.rows-and-tiers"));
                        }
                        ImmutableList<Row<S>> ofTiers = new TableTiers<>(subject).rows(measured, steps, in);
                        return ofTiers == null ? null : new TableRows<>(values.get(policy), ofTiers, TIERS);
                    };
                })
                .withPlaces(ImmutableMap.of("tier", TIERS), "id", "编号");
    }
}
