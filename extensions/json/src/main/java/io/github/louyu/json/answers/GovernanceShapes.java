package io.github.louyu.json.answers;

import com.google.common.collect.ImmutableList;
import io.github.louyu.community.IndicatorKind;
import io.github.louyu.json.documents.CommonShapes;
import io.github.louyu.json.documents.TimeShapes;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.rules.governance.FindingSeverity;
import io.github.louyu.rules.governance.GovernanceAnswer;
import io.github.louyu.rules.governance.GovernanceAssessment;
import io.github.louyu.rules.governance.GovernanceChange;
import io.github.louyu.rules.governance.GovernanceFailure;
import io.github.louyu.rules.governance.GovernanceFinding;
import io.github.louyu.rules.governance.GovernancePlace;
import io.github.louyu.rules.governance.GovernanceRule;
import io.github.louyu.rules.governance.Indicator;
import io.github.louyu.rules.governance.IndicatorChange;
import io.github.louyu.rules.governance.IndicatorSeries;
import io.github.louyu.rules.governance.IndicatorUnit;
import io.github.louyu.rules.governance.PlaceKind;
import io.github.louyu.rules.governance.UndeterminedGovernance;

/** The answers of the governance engine, and the figures of a community. */
public final class GovernanceShapes {

    private static final Shape<GovernancePlace> PLACE = ObjectShape.written("GovernancePlace", fields -> {
        fields.required("kind", Scalars.code(PlaceKind.class), GovernancePlace::kind);
        fields.required("id", Scalars.TEXT, GovernancePlace::id);
        fields.required("name", CommonShapes.BILINGUAL, GovernancePlace::name);
    });

    private static final Shape<GovernanceRule> RULE = ObjectShape.written("GovernanceRule", fields -> {
        fields.required("id", Scalars.TEXT, GovernanceRule::id);
        fields.required("title", CommonShapes.BILINGUAL, GovernanceRule::title);
        fields.required("severity", Scalars.code(FindingSeverity.class), GovernanceRule::severity);
        fields.optional("advice", CommonShapes.BILINGUAL, GovernanceRule::advice);
        fields.optional("source", Scalars.TEXT, GovernanceRule::source);
    });

    private static final Shape<GovernanceFinding> FINDING = ObjectShape.written("GovernanceFinding", fields -> {
        fields.required("rule", RULE, GovernanceFinding::rule);
        fields.required("place", PLACE, GovernanceFinding::place);
        fields.list("onFile", Scalars.TEXT, GovernanceFinding::onFile);
        fields.required("explanation", ExplanationShapes.EXPLANATION, GovernanceFinding::explanation);
    });

    private static final Shape<UndeterminedGovernance> UNDETERMINED =
            ObjectShape.written("UndeterminedGovernance", fields -> {
                fields.required("rule", RULE, UndeterminedGovernance::rule);
                fields.required("place", PLACE, UndeterminedGovernance::place);
                fields.set("missing", GroundsShapes.MISSING_FACT, UndeterminedGovernance::missing);
                fields.set("reasons", CommonShapes.BILINGUAL, UndeterminedGovernance::reasons);
            });

    private static final Shape<GovernanceFailure> FAILURE = ObjectShape.written("GovernanceFailure", fields -> {
        fields.required("rule", RULE, GovernanceFailure::rule);
        fields.required("place", PLACE, GovernanceFailure::place);
        fields.list("facts", GroundsShapes.FACT_FAILURE, GovernanceFailure::facts);
    });

    /** The answer for one subdistrict on one day. */
    public static final ObjectShape<GovernanceAssessment> ASSESSMENT =
            ObjectShape.written("GovernanceAssessment", fields -> {
                fields.required("date", TimeShapes.DATE, GovernanceAssessment::date);
                fields.list("findings", FINDING, GovernanceAssessment::findings);
                fields.list("undetermined", UNDETERMINED, GovernanceAssessment::undetermined);
                fields.list("failures", FAILURE, GovernanceAssessment::failures);
                fields.optional("nextChange", TimeShapes.DATE, GovernanceAssessment::nextChange);
            });

    private static final Shape<GovernanceAnswer> ANSWER = Scalars.code(GovernanceAnswer.class);

    private static final Shape<GovernanceChange> CHANGE = ObjectShape.written("GovernanceChange", fields -> {
        fields.required("on", TimeShapes.DATE, GovernanceChange::on);
        fields.required("rule", RULE, GovernanceChange::rule);
        fields.required("place", PLACE, GovernanceChange::place);
        fields.required("from", ANSWER, GovernanceChange::from);
        fields.required("to", ANSWER, GovernanceChange::to);
    });

    /** What changes on which day. */
    public static final ObjectShape<ImmutableList<GovernanceChange>> AGENDA = ObjectShape.written(
            "GovernanceAgenda", fields -> fields.required("changes", CHANGE.list(), changes -> changes));

    private static final Shape<Indicator> INDICATOR = ObjectShape.written("Indicator", fields -> {
        fields.required("kind", Scalars.code(IndicatorKind.class), Indicator::kind);
        fields.required("unit", Scalars.code(IndicatorUnit.class), Indicator::unit);
        fields.required("during", TimeShapes.RANGE, Indicator::during);
        fields.optional("value", CommonShapes.AMOUNT, Indicator::value);
        fields.optional("unknownBecause", CommonShapes.BILINGUAL, Indicator::unknownBecause);
        fields.required("numerator", CommonShapes.AMOUNT, Indicator::numerator);
        fields.optional("denominator", CommonShapes.AMOUNT, Indicator::denominator);
        fields.required("basis", CommonShapes.BILINGUAL, Indicator::basis);
        fields.requiredInt("covered", Scalars.INT, Indicator::covered);
        fields.requiredInt("population", Scalars.INT, Indicator::population);
    });

    /** Figures of a community. */
    public static final ObjectShape<ImmutableList<Indicator>> INDICATORS = ObjectShape.written(
            "Indicators", fields -> fields.required("indicators", INDICATOR.list(), indicators -> indicators));

    /** How a figure has changed. */
    public static final ObjectShape<IndicatorChange> INDICATOR_CHANGE =
            ObjectShape.written("IndicatorChange", fields -> {
                fields.required("earlier", INDICATOR, IndicatorChange::earlier);
                fields.required("later", INDICATOR, IndicatorChange::later);
                fields.optional("difference", CommonShapes.AMOUNT, IndicatorChange::difference);
                fields.optional("percent", CommonShapes.AMOUNT, IndicatorChange::percent);
            });

    /** One figure over time. */
    public static final ObjectShape<IndicatorSeries> INDICATOR_SERIES = ObjectShape.written(
            "IndicatorSeries", fields -> fields.required("indicators", INDICATOR.list(), IndicatorSeries::indicators));

    private GovernanceShapes() {}
}
