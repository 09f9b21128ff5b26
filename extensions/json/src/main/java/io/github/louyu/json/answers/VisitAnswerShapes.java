package io.github.louyu.json.answers;

import com.google.common.collect.ImmutableList;
import io.github.louyu.json.documents.CommonShapes;
import io.github.louyu.json.documents.CommunityShapes;
import io.github.louyu.json.documents.TimeShapes;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.rules.visit.CancelReason;
import io.github.louyu.rules.visit.ChangeCause;
import io.github.louyu.rules.visit.ForecastVisit;
import io.github.louyu.rules.visit.MonitorChange;
import io.github.louyu.rules.visit.ObligationChange;
import io.github.louyu.rules.visit.ObligationState;
import io.github.louyu.rules.visit.VisitAssessment;
import io.github.louyu.rules.visit.VisitExplanation;
import io.github.louyu.rules.visit.VisitForecast;
import io.github.louyu.rules.visit.VisitLead;
import io.github.louyu.rules.visit.VisitObligation;
import io.github.louyu.rules.visit.VisitPriority;

/** The answers of the visit engine. */
public final class VisitAnswerShapes {

    /** A visit as it stands on a day. */
    public static final ObjectShape<VisitObligation> OBLIGATION = ObjectShape.written("VisitObligation", fields -> {
        fields.required("id", DecisionShapes.OBLIGATION_ID, VisitObligation::id);
        fields.required("enterprise", CommonShapes.ENTERPRISE_ID, VisitObligation::enterprise);
        fields.required("rule", Scalars.TEXT, VisitObligation::rule);
        fields.required("key", Scalars.TEXT, VisitObligation::key);
        fields.required("title", CommonShapes.BILINGUAL, VisitObligation::title);
        fields.required("rulebook", Scalars.TEXT, VisitObligation::rulebook);
        fields.optional("source", Scalars.TEXT, VisitObligation::source);
        fields.required("reason", CommonShapes.BILINGUAL, VisitObligation::reason);
        fields.required("onset", TimeShapes.DATE, VisitObligation::onset);
        fields.required("begins", TimeShapes.DATE, VisitObligation::begins);
        fields.optional("target", TimeShapes.DATE, VisitObligation::target);
        fields.required("due", TimeShapes.DATE, VisitObligation::due);
        fields.usual("dueProvisional", Scalars.FLAG, VisitObligation::isDueProvisional, false);
        fields.required("state", Scalars.code(ObligationState.class), VisitObligation::state);
        fields.usual("level", Scalars.INT, VisitObligation::level, 0);
        fields.optional("cancelReason", Scalars.code(CancelReason.class), VisitObligation::cancelReason);
        fields.required("priority", Scalars.code(VisitPriority.class), VisitObligation::priority);
        fields.required("lead", Scalars.code(VisitLead.class), VisitObligation::lead);
        fields.optional("leadPerson", CommonShapes.PERSON_ID, VisitObligation::leadPerson);
        fields.set("team", CommonShapes.PERSON_ID, VisitObligation::team);
        fields.optional("countedVisit", GroundsShapes.ENTRY, VisitObligation::countedVisit);
        fields.set("evidence", GroundsShapes.ENTRY, VisitObligation::evidence);
        fields.list("extensions", GroundsShapes.ENTRY, VisitObligation::extensions);
        fields.list("waivers", GroundsShapes.ENTRY, VisitObligation::waivers);
    });

    /** The answer for one enterprise on one day. */
    public static final ObjectShape<VisitAssessment> ASSESSMENT = ObjectShape.written("VisitAssessment", fields -> {
        fields.required("enterprise", CommonShapes.ENTERPRISE_ID, VisitAssessment::enterprise);
        fields.required("date", TimeShapes.DATE, VisitAssessment::date);
        fields.list("obligations", OBLIGATION, VisitAssessment::obligations);
        fields.list("undetermined", DecisionShapes.UNDETERMINED, VisitAssessment::undetermined);
        fields.list("failures", DecisionShapes.RULE_FAILURE, VisitAssessment::failures);
        fields.optional("nextChange", TimeShapes.DATE, VisitAssessment::nextChange);
    });

    private static final Shape<ObligationChange> CHANGE = ObjectShape.written("ObligationChange", fields -> {
        fields.required("date", TimeShapes.DATE, ObligationChange::date);
        fields.optional("before", OBLIGATION, ObligationChange::before);
        fields.required("after", OBLIGATION, ObligationChange::after);
    });

    /** What changes on which day. */
    public static final ObjectShape<ImmutableList<ObligationChange>> AGENDA =
            ObjectShape.written("VisitAgenda", fields -> fields.required("changes", CHANGE.list(), changes -> changes));

    private static final Shape<MonitorChange> MONITOR_CHANGE = ObjectShape.written("MonitorChange", fields -> {
        fields.required("date", TimeShapes.DATE, MonitorChange::date);
        fields.required("cause", Scalars.code(ChangeCause.class), MonitorChange::cause);
        fields.optional("before", OBLIGATION, MonitorChange::before);
        fields.optional("after", OBLIGATION, MonitorChange::after);
    });

    /** What a monitor tells. */
    public static final ObjectShape<ImmutableList<MonitorChange>> MONITOR_CHANGES = ObjectShape.written(
            "MonitorChanges", fields -> fields.required("changes", MONITOR_CHANGE.list(), changes -> changes));

    private static final Shape<ForecastVisit> FORECAST_VISIT = ObjectShape.written("ForecastVisit", fields -> {
        fields.required("due", TimeShapes.DATE, ForecastVisit::due);
        fields.optional("building", CommunityShapes.BUILDING_ID, ForecastVisit::building);
        fields.optional("liaison", CommonShapes.PERSON_ID, ForecastVisit::liaison);
        fields.required("obligation", OBLIGATION, ForecastVisit::obligation);
    });

    /** What falls due on which day. */
    public static final ObjectShape<VisitForecast> FORECAST = ObjectShape.written("VisitForecast", fields -> {
        fields.required("range", TimeShapes.RANGE, VisitForecast::range);
        fields.required("visits", FORECAST_VISIT.list(), VisitForecast::visits);
    });

    /** Why a visit is obliged. */
    public static final ObjectShape<VisitExplanation> EXPLANATION = ObjectShape.written("VisitExplanation", fields -> {
        fields.required("scope", ExplanationShapes.EXPLANATION, VisitExplanation::scope);
        fields.optional("trigger", ExplanationShapes.EXPLANATION, VisitExplanation::trigger);
    });

    private VisitAnswerShapes() {}
}
