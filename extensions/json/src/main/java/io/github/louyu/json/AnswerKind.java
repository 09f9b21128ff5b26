package io.github.louyu.json;

import com.google.common.collect.ImmutableList;
import io.github.louyu.json.answers.AppealShapes;
import io.github.louyu.json.answers.EligibilityShapes;
import io.github.louyu.json.answers.ExplanationShapes;
import io.github.louyu.json.answers.GovernanceShapes;
import io.github.louyu.json.answers.VisitAnswerShapes;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.rules.ChangesNeeded;
import io.github.louyu.rules.Decision;
import io.github.louyu.rules.DecisionExplanation;
import io.github.louyu.rules.Explanation;
import io.github.louyu.rules.eligibility.EligibilityReport;
import io.github.louyu.rules.eligibility.GrantReview;
import io.github.louyu.rules.eligibility.NearMiss;
import io.github.louyu.rules.governance.AppealAssessment;
import io.github.louyu.rules.governance.GovernanceAssessment;
import io.github.louyu.rules.governance.GovernanceChange;
import io.github.louyu.rules.governance.Indicator;
import io.github.louyu.rules.governance.IndicatorChange;
import io.github.louyu.rules.governance.IndicatorSeries;
import io.github.louyu.rules.visit.MonitorChange;
import io.github.louyu.rules.visit.ObligationChange;
import io.github.louyu.rules.visit.VisitAssessment;
import io.github.louyu.rules.visit.VisitExplanation;
import io.github.louyu.rules.visit.VisitForecast;
import io.github.louyu.rules.visit.VisitObligation;

/**
 * A kind of document that holds an answer of an engine (答复文档). It is written, to be shown, sent or kept by other programs, and never read
 * back: an answer is one of a file, of rules and of a day, and can be asked more than it says at once; of a document alone it could not be
 * made again. Ask the engine again for the answer, or keep a {@link DocumentKind#VISIT_DECISION_RECORD}, which is read again equal.
 *
 * <p>Days, money and texts in two languages are written as in the other documents, codes as the names of the constants. What is left out is
 * empty, false or 0, as the schema says.
 *
 * @param <T> the type of the answer
 */
public final class AnswerKind<T> extends WritableKind<T> {

    /** A mandatory visit (必访) as it stands on a day. It names the persons who go. */
    public static final AnswerKind<VisitObligation> VISIT_OBLIGATION =
            new AnswerKind<>("visit-obligation", VisitAnswerShapes.OBLIGATION);

    /** Whom to visit in one enterprise on one day (走访研判), and until when the answer stays. */
    public static final AnswerKind<VisitAssessment> VISIT_ASSESSMENT =
            new AnswerKind<>("visit-assessment", VisitAnswerShapes.ASSESSMENT);

    /** The changes of obligations over some days (走访日程). */
    public static final AnswerKind<ImmutableList<ObligationChange>> VISIT_AGENDA =
            new AnswerKind<>("visit-agenda", VisitAnswerShapes.AGENDA);

    /** The visits that will fall due over some days (走访预测). */
    public static final AnswerKind<VisitForecast> VISIT_FORECAST =
            new AnswerKind<>("visit-forecast", VisitAnswerShapes.FORECAST);

    /**
     * Why a visit is obliged (必访说明). It does not say which visit, nor of which enterprise or day: keep it with the
     * {@link #VISIT_OBLIGATION} that it explains.
     */
    public static final AnswerKind<VisitExplanation> VISIT_EXPLANATION =
            new AnswerKind<>("visit-explanation", VisitAnswerShapes.EXPLANATION);

    /** The changes of obligations that a monitor tells, each with its cause (监测变化). */
    public static final AnswerKind<ImmutableList<MonitorChange>> MONITOR_CHANGES =
            new AnswerKind<>("visit-monitor-changes", VisitAnswerShapes.MONITOR_CHANGES);

    /** Why a condition holds or does not, node by node (判定说明). It does not say of which subject or day; whoever asked knows. */
    public static final AnswerKind<Explanation> EXPLANATION =
            new AnswerKind<>("explanation", ExplanationShapes.EXPLANATION);

    /** What would turn the answer of a condition (达标所需变更). */
    public static final AnswerKind<ChangesNeeded> CHANGES_NEEDED =
            new AnswerKind<>("changes-needed", ExplanationShapes.CHANGES_NEEDED);

    /** What a decision table says of a subject (判定结果). It does not say of which table, subject or day; whoever asked knows. */
    public static final AnswerKind<Decision<?>> DECISION = new AnswerKind<>("decision", ExplanationShapes.DECISION);

    /** Why a decision table says so on a day, row by row (判定表说明). It does not say of which subject; whoever asked knows. */
    public static final AnswerKind<DecisionExplanation<?>> DECISION_EXPLANATION =
            new AnswerKind<>("decision-explanation", ExplanationShapes.DECISION_EXPLANATION);

    /** Which policies a subject qualifies for, worth how much and why, with the best bundle (政策匹配报告). */
    public static final AnswerKind<EligibilityReport> ELIGIBILITY_REPORT =
            new AnswerKind<>("eligibility-report", EligibilityShapes.REPORT);

    /** The policies that a subject nearly qualifies for, with what is short (差一点符合的政策). */
    public static final AnswerKind<ImmutableList<NearMiss>> NEAR_MISSES =
            new AnswerKind<>("near-misses", EligibilityShapes.NEAR_MISSES);

    /** Whether what was granted stays, or is to be repaid (兑现后复核). */
    public static final AnswerKind<GrantReview> GRANT_REVIEW =
            new AnswerKind<>("grant-review", EligibilityShapes.GRANT_REVIEW);

    /** How a community is governed (治理评估): what was found, and what could not be judged. */
    public static final AnswerKind<GovernanceAssessment> GOVERNANCE_ASSESSMENT =
            new AnswerKind<>("governance-assessment", GovernanceShapes.ASSESSMENT);

    /** The days on which findings of governance come and go (治理日程). */
    public static final AnswerKind<ImmutableList<GovernanceChange>> GOVERNANCE_AGENDA =
            new AnswerKind<>("governance-agenda", GovernanceShapes.AGENDA);

    /** How an appeal stands against the service levels (诉求时限评估). */
    public static final AnswerKind<AppealAssessment> APPEAL_ASSESSMENT =
            new AnswerKind<>("appeal-assessment", AppealShapes.ASSESSMENT);

    /** Figures of a community, each with what it is based on (指标值). */
    public static final AnswerKind<ImmutableList<Indicator>> INDICATORS =
            new AnswerKind<>("indicators", GovernanceShapes.INDICATORS);

    /** How a figure has changed from one time to another (指标变化). */
    public static final AnswerKind<IndicatorChange> INDICATOR_CHANGE =
            new AnswerKind<>("indicator-change", GovernanceShapes.INDICATOR_CHANGE);

    /** One figure over time, for plots (指标时间序列). */
    public static final AnswerKind<IndicatorSeries> INDICATOR_SERIES =
            new AnswerKind<>("indicator-series", GovernanceShapes.INDICATOR_SERIES);

    private static final ImmutableList<AnswerKind<?>> ALL = ImmutableList.of(
            VISIT_OBLIGATION,
            VISIT_ASSESSMENT,
            VISIT_AGENDA,
            VISIT_FORECAST,
            VISIT_EXPLANATION,
            MONITOR_CHANGES,
            EXPLANATION,
            CHANGES_NEEDED,
            DECISION,
            DECISION_EXPLANATION,
            ELIGIBILITY_REPORT,
            NEAR_MISSES,
            GRANT_REVIEW,
            GOVERNANCE_ASSESSMENT,
            GOVERNANCE_AGENDA,
            APPEAL_ASSESSMENT,
            INDICATORS,
            INDICATOR_CHANGE,
            INDICATOR_SERIES);

    private AnswerKind(String name, ObjectShape<T> shape) {
        super(name, 1, shape);
    }

    /**
     * Gives all kinds of answers.
     *
     * @return the kinds
     */
    public static ImmutableList<AnswerKind<?>> all() {
        return ALL;
    }
}
