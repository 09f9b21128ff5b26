package io.github.louyu.json.answers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.json.documents.CommonShapes;
import io.github.louyu.json.documents.TimeShapes;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.Truth;
import io.github.louyu.rules.visit.CancelReason;
import io.github.louyu.rules.visit.FactRead;
import io.github.louyu.rules.visit.ObligationState;
import io.github.louyu.rules.visit.RuleFailure;
import io.github.louyu.rules.visit.UndeterminedVisit;
import io.github.louyu.rules.visit.VisitDecision;
import io.github.louyu.rules.visit.VisitDecisionRecord;
import io.github.louyu.text.RefusedException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was decided of visits, with the grounds (判定记录). */
public final class DecisionShapes {

    static final Shape<ObligationId> OBLIGATION_ID = Scalars.id(ObligationId::value, ObligationId::of);

    private static final Shape<FactRead> FACT_READ = ObjectShape.of("FactRead", fields -> {
        var reason = fields.required("reasonCode", Scalars.TEXT, FactRead::reasonCode);
        var truth = fields.required("truth", Scalars.code(Truth.class), FactRead::truth);
        var value = fields.optional("value", CommonShapes.BILINGUAL, FactRead::value);
        var evidence = fields.set("evidence", GroundsShapes.ENTRY, FactRead::evidence);
        return values -> new FactRead(values.get(reason), values.get(truth), values.get(value), values.get(evidence));
    });

    static final Shape<UndeterminedVisit> UNDETERMINED = ObjectShape.of("UndeterminedVisit", fields -> {
        var rule = fields.required("rule", Scalars.TEXT, UndeterminedVisit::rule);
        var title = fields.required("title", CommonShapes.BILINGUAL, UndeterminedVisit::title);
        var key = fields.optional("key", Scalars.TEXT, UndeterminedVisit::key);
        var missing = fields.set("missing", GroundsShapes.MISSING_FACT, UndeterminedVisit::missing);
        var reasons = fields.set("reasons", CommonShapes.BILINGUAL, UndeterminedVisit::reasons);
        return values -> new UndeterminedVisit(
                values.get(rule), values.get(title), values.get(key), values.get(missing), values.get(reasons));
    });

    static final Shape<RuleFailure> RULE_FAILURE = ObjectShape.of("RuleFailure", fields -> {
        var rule = fields.required("rule", Scalars.TEXT, RuleFailure::rule);
        var facts = fields.list("facts", GroundsShapes.FACT_FAILURE, RuleFailure::facts);
        return values -> new RuleFailure(values.get(rule), values.get(facts));
    });

    private static final Shape<VisitDecision> DECISION = ObjectShape.of("VisitDecision", fields -> {
        var id = fields.required("id", OBLIGATION_ID, VisitDecision::id);
        var rule = fields.required("rule", Scalars.TEXT, VisitDecision::rule);
        var rulebook = fields.required("rulebook", Scalars.TEXT, VisitDecision::rulebook);
        var source = fields.optional("source", Scalars.TEXT, VisitDecision::source);
        var reason = fields.required("reason", CommonShapes.BILINGUAL, VisitDecision::reason);
        var onset = fields.required("onset", TimeShapes.DATE, VisitDecision::onset);
        var due = fields.required("due", TimeShapes.DATE, VisitDecision::due);
        var provisional = fields.usual("dueProvisional", Scalars.FLAG, VisitDecision::isDueProvisional, false);
        var state = fields.required("state", Scalars.code(ObligationState.class), VisitDecision::state);
        var level = fields.usual("level", Scalars.INT, VisitDecision::level, 0);
        var cancelled = fields.optional("cancelReason", Scalars.code(CancelReason.class), VisitDecision::cancelReason);
        var counted = fields.optional("countedVisit", GroundsShapes.ENTRY, VisitDecision::countedVisit);
        var evidence = fields.set("evidence", GroundsShapes.ENTRY, VisitDecision::evidence);
        var read = fields.list("factsRead", FACT_READ, VisitDecision::factsRead);
        return values -> new VisitDecision(
                values.get(id),
                values.get(rule),
                values.get(rulebook),
                values.get(source),
                values.get(reason),
                values.get(onset),
                values.get(due),
                values.get(provisional),
                values.get(state),
                values.get(level),
                values.get(cancelled),
                values.get(counted),
                values.get(evidence),
                values.get(read));
    });

    private record Version(LocalDate from, String id) {}

    private static final Shape<Version> VERSION = ObjectShape.of("RulebookVersion", fields -> {
        var from = fields.required("from", TimeShapes.DATE, Version::from);
        var id = fields.required("id", Scalars.TEXT, Version::id);
        return values -> new Version(values.get(from), values.get(id));
    });

    /** What was decided of one enterprise on one day. */
    public static final ObjectShape<VisitDecisionRecord> RECORD = ObjectShape.of("VisitDecisionRecord", fields -> {
        var enterprise = fields.required("enterprise", CommonShapes.ENTERPRISE_ID, VisitDecisionRecord::enterprise);
        var date = fields.required("date", TimeShapes.DATE, VisitDecisionRecord::date);
        var lines = fields.requiredInt("knownLines", Scalars.INT, VisitDecisionRecord::knownLines);
        var rulebooks = fields.list("rulebooks", VERSION, DecisionShapes::versions);
        var calendar = fields.required("calendar", Scalars.TEXT, VisitDecisionRecord::calendar);
        var decisions = fields.list("decisions", DECISION, VisitDecisionRecord::decisions);
        var undetermined = fields.list("undetermined", UNDETERMINED, VisitDecisionRecord::undetermined);
        var failures = fields.list("failures", RULE_FAILURE, VisitDecisionRecord::failures);
        return values -> new VisitDecisionRecord(
                values.get(enterprise),
                values.get(date),
                values.get(lines),
                byDay(values.get(rulebooks)),
                values.get(calendar),
                values.get(decisions),
                values.get(undetermined),
                values.get(failures));
    });

    private DecisionShapes() {}

    private static ImmutableList<Version> versions(VisitDecisionRecord decided) {
        return decided.rulebooks().entrySet().stream()
                .map(version -> new Version(version.getKey(), version.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableMap<LocalDate, String> byDay(ImmutableList<Version> versions) {
        Map<LocalDate, String> byDay = new LinkedHashMap<>();
        for (Version version : versions) {
            if (byDay.put(version.from(), version.id()) != null) {
                throw new RefusedException(Words.of("refused.rulebooks", "day", version.from()));
            }
        }
        return ImmutableMap.copyOf(byDay);
    }
}
