package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.documents.CommonShapes;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.CodeFact;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.OutcomeCode;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.RefusedException;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decision tables (判定表) on subjects of one type, which give codes that the document names. */
final class TableShapes<S> {

    static final String NAME = "name";
    static final String CHINESE_NAME = "编号";
    static final String OUTCOMES = "outcomes";
    static final String CHINESE_OUTCOMES = "判定结果";
    static final String CODE = "code";
    static final String CHINESE_CODE = "代码";

    static final String LABEL = "label";
    static final String CHINESE_LABEL = "名称";

    private static final Shape<OutcomeCode> OUTCOME = ObjectShape.of("OutcomeCode", fields -> {
        var code = fields.required(CODE, Scalars.TEXT, OutcomeCode::code).alias(CHINESE_CODE);
        var label = fields.optional(LABEL, CommonShapes.BILINGUAL, outcome -> label(outcome.label(), outcome.code()))
                .alias(CHINESE_LABEL);
        return values ->
                new OutcomeCode(values.get(code), values.get(label).orElseGet(() -> Bilingual.same(values.get(code))));
    });

    private static final Shape<ImmutableList<OutcomeCode>> OUTCOME_LIST = new OutcomeList(OUTCOME.list());

    private final Class<S> subject;

    TableShapes(Class<S> subject) {
        this.subject = subject;
    }

    private static Optional<Bilingual> label(Bilingual label, String name) {
        return Optional.of(label).filter(text -> !text.equals(Bilingual.same(name)));
    }

    /** A table by itself, with those that it names. */
    ObjectShape<DecisionTable<S, OutcomeCode>> table() {
        return ObjectShape.<DecisionTable<S, OutcomeCode>>reading("DecisionTable", fields -> {
                    var name = fields.<String>required(NAME, Scalars.TEXT, DecisionTable::name)
                            .alias(CHINESE_NAME);
                    var label = fields.<Bilingual>optional(
                                    LABEL, CommonShapes.BILINGUAL, table -> label(table.label(), table.name()))
                            .alias(CHINESE_LABEL);
                    var outcomes = fields.<ImmutableList<OutcomeCode>>required(
                                    OUTCOMES, OUTCOME_LIST, TableShapes::outcomes)
                            .alias(CHINESE_OUTCOMES);
                    var lines = fields.<TableRows<S>>inline(TableRows.shape(subject), TableRows::of);
                    return (values, in) -> {
                        Outcomes codes = new Outcomes(values.get(outcomes));
                        Bilingual title = values.get(label).orElseGet(() -> Bilingual.same(values.get(name)));
                        var table = codes.table(values.get(name), title, values.get(lines), in);
                        if (table != null) {
                            codes.checkEachIsGiven();
                        }
                        return table;
                    };
                })
                .withPlaces(ImmutableMap.of("row", TableRows.ROWS), "id", CHINESE_NAME)
                .withPreamble(new TablesPreamble());
    }

    private static <S> ImmutableList<OutcomeCode> outcomes(DecisionTable<S, OutcomeCode> table) {
        return table.rows().stream().map(row -> row.outcome()).distinct().collect(ImmutableList.toImmutableList());
    }

    /** A table, or its versions, that is read as a fact. */
    ObjectShape<TableFact<S>> fact() {
        ObjectShape<TableRows<S>> rows = TableRows.shapeOfOneOutcome(subject);
        Shape<TableFact.Version<S>> version = ObjectShape.of("DecisionTableVersion", fields -> {
            var from = fields.<LocalDate>required("from", PlainForms.FIRST_DAY, TableFact.Version::from)
                    .alias("施行日期");
            var name = fields.<String>optional(NAME, Scalars.TEXT, TableFact.Version::name)
                    .alias(CHINESE_NAME);
            var label = fields.<Bilingual>optional(LABEL, CommonShapes.BILINGUAL, TableFact.Version::label)
                    .alias(CHINESE_LABEL);
            var lines = fields.<TableRows<S>>inline(rows, TableFact.Version::rows);
            return values ->
                    new TableFact.Version<>(values.get(from), values.get(name), values.get(label), values.get(lines));
        });
        return ObjectShape.<TableFact<S>>reading("DecisionTableFact", fields -> {
                    var name = fields.<String>required(
                                    NAME, Scalars.TEXT, table -> table.fact().name())
                            .alias(CHINESE_NAME);
                    var label = fields.<Bilingual>optional(
                                    LABEL,
                                    CommonShapes.BILINGUAL,
                                    table -> label(
                                            table.fact().label(), table.fact().name()))
                            .alias(CHINESE_LABEL);
                    var outcomes = fields.<ImmutableList<OutcomeCode>>required(
                                    OUTCOMES, OUTCOME_LIST, TableFact::outcomes)
                            .alias(CHINESE_OUTCOMES);
                    var lines = fields.<TableRows<S>>inline(rows, TableFact::rows);
                    var versions = fields.<TableFact.Version<S>>list("versions", version, TableFact::versions)
                            .alias("版本");
                    var notCovered = fields.<TableRows.Given>required(
                                    "notCovered", TableRows.Given.SHAPE, TableFact::notCovered)
                            .alias("不适用时");
                    var noRuleInForce = fields.<TableRows.Given>optional(
                                    "noRuleInForce", TableRows.Given.SHAPE, TableFact::noRuleInForce)
                            .alias("无现行规定时");
                    return (values, in) -> new Made<S>(
                                    values.get(name),
                                    values.get(label).orElseGet(() -> Bilingual.same(values.get(name))),
                                    new Outcomes(values.get(outcomes)),
                                    in)
                            .fact(
                                    values.get(outcomes),
                                    values.get(lines),
                                    values.get(versions),
                                    values.get(notCovered),
                                    values.get(noRuleInForce));
                })
                .withPlaces(ImmutableMap.of("row", TableRows.ROWS), "id", CHINESE_NAME);
    }

    /** A fact that is being made of what stands in a document. */
    private record Made<S>(String name, Bilingual label, Outcomes codes, Reading in) {

        @Nullable TableFact<S> fact(
                ImmutableList<OutcomeCode> outcomes,
                TableRows<S> rows,
                ImmutableList<TableFact.Version<S>> versions,
                TableRows.Given notCovered,
                Optional<TableRows.Given> noRuleInForce) {
            if (versions.isEmpty() != noRuleInForce.isEmpty()) {
                throw new RefusedException(Words.of("refused.versions-and-no-rule"));
            }
            if (!versions.isEmpty() && !rows.isNone()) {
                throw new RefusedException(Words.of("refused.rows-and-versions"));
            }
            OutcomeCode other = codes.find(notCovered, in);
            CodeFact<S, OutcomeCode> fact = noRuleInForce
                    .map(code -> dated(versions, other, codes.find(code, in)))
                    .orElseGet(() -> plain(rows, other));
            if (fact == null) {
                return null;
            }
            codes.checkEachIsGiven();
            return new TableFact<>(fact, outcomes, rows, versions, notCovered, noRuleInForce);
        }

        private @Nullable CodeFact<S, OutcomeCode> plain(TableRows<S> rows, @Nullable OutcomeCode notCovered) {
            DecisionTable<S, OutcomeCode> table = codes.table(name, label, rows, in);
            return table == null || notCovered == null ? null : table.asFact(notCovered);
        }

        private @Nullable CodeFact<S, OutcomeCode> dated(
                ImmutableList<TableFact.Version<S>> versions,
                @Nullable OutcomeCode notCovered,
                @Nullable OutcomeCode noRuleInForce) {
            Timeline.Builder<DecisionTable<S, OutcomeCode>> tables = Timeline.builder();
            boolean refused = notCovered == null || noRuleInForce == null;
            for (TableFact.Version<S> version : versions) {
                if (version.rows().isNone()) {
                    tables.unknownFrom(version.from());
                    continue;
                }
                DecisionTable<S, OutcomeCode> table =
                        codes.table(version.name().orElse(name), version.label().orElse(label), version.rows(), in);
                refused |= table == null;
                if (table != null) {
                    tables.from(version.from(), table);
                }
            }
            return refused || notCovered == null || noRuleInForce == null
                    ? null
                    : DecisionTable.asFact(DatedParameter.of(name, label, tables.build()), notCovered, noRuleInForce);
        }
    }
}
