package io.github.louyu.json.answers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.json.documents.CommonShapes;
import io.github.louyu.json.documents.TimeShapes;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.rules.Change;
import io.github.louyu.rules.ChangesNeeded;
import io.github.louyu.rules.Decision;
import io.github.louyu.rules.DecisionExplanation;
import io.github.louyu.rules.Explanation;
import io.github.louyu.rules.FactChange;
import io.github.louyu.rules.FactValue;
import io.github.louyu.rules.OutcomeCode;
import io.github.louyu.rules.Truth;
import io.github.louyu.text.Bilingual;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Why a condition holds or does not, and what would turn it. */
public final class ExplanationShapes {

    private static final Shape<Truth> TRUTH = Scalars.code(Truth.class);

    private static final Shape<FactValue> FACT_VALUE = ObjectShape.written("FactValue", fields -> {
        fields.required("name", Scalars.TEXT, FactValue::name);
        fields.required("label", CommonShapes.BILINGUAL, FactValue::label);
        fields.optional("value", CommonShapes.BILINGUAL, FactValue::value);
    });

    /** A node with its parts. Of a part that was not needed only the condition is written, because nothing of it was read. */
    public static final ObjectShape<Explanation> EXPLANATION = ObjectShape.written("Explanation", fields -> {
        fields.required("reasonCode", Scalars.TEXT, Explanation::reasonCode);
        fields.required("condition", CommonShapes.BILINGUAL, node -> inBoth(node::conditionText));
        fields.usual("needed", Scalars.FLAG, Explanation::isNeeded, true);
        fields.optional("truth", TRUTH, node -> needed(node).map(Explanation::truth));
        fields.optional("value", CommonShapes.BILINGUAL, node -> needed(node).flatMap(Explanation::value));
        fields.optional("limit", CommonShapes.BILINGUAL, node -> needed(node).flatMap(Explanation::limit));
        fields.optional("margin", CommonShapes.BILINGUAL, node -> needed(node).flatMap(Explanation::margin));
        fields.list("workedOutOf", FACT_VALUE, node -> listOf(node, Explanation::workedOutOf));
        fields.set("reasons", CommonShapes.BILINGUAL, node -> setOf(node, Explanation::reasons));
        fields.set("evidence", GroundsShapes.ENTRY, node -> setOf(node, Explanation::evidence));
        fields.set("missing", GroundsShapes.MISSING_FACT, node -> setOf(node, Explanation::unknownFacts));
        fields.list("failures", GroundsShapes.FACT_FAILURE, node -> listOf(node, Explanation::failures));
        fields.list("parts", Scalars.lazy(ExplanationShapes::self), node -> listOf(node, Explanation::parts));
    });

    private static final Shape<FactChange> FACT_CHANGE = ObjectShape.written("FactChange", fields -> {
        fields.required("name", Scalars.TEXT, FactChange::name);
        fields.required("label", CommonShapes.BILINGUAL, FactChange::label);
        fields.optional("from", CommonShapes.BILINGUAL, FactChange::from);
        fields.required("to", CommonShapes.BILINGUAL, FactChange::to);
        fields.optional("margin", CommonShapes.BILINGUAL, FactChange::margin);
        fields.usual("more", Scalars.FLAG, FactChange::isMore, false);
    });

    private static final Shape<Change.TurnedLeaf> TURNED = ObjectShape.written("TurnedLeaf", fields -> {
        fields.required("reasonCode", Scalars.TEXT, turned -> turned.leaf().reasonCode());
        fields.required("condition", CommonShapes.BILINGUAL, turned -> inBoth(turned.leaf()::toText));
        fields.required("to", TRUTH, Change.TurnedLeaf::to);
    });

    private static final Shape<Change> CHANGE = ObjectShape.written("Change", fields -> {
        fields.list("facts", FACT_CHANGE, Change::facts);
        fields.list("turned", TURNED, Change::turned);
    });

    /** What would turn the answer. */
    public static final ObjectShape<ChangesNeeded> CHANGES_NEEDED = ObjectShape.written("ChangesNeeded", fields -> {
        fields.required("goal", TRUTH, ChangesNeeded::goal);
        fields.usual("reached", Scalars.FLAG, ChangesNeeded::isReached, false);
        fields.required("complete", Scalars.FLAG, ChangesNeeded::isComplete);
        fields.list("changes", CHANGE, ChangesNeeded::changes);
    });

    private record Outcome(Object value, Bilingual text) {}

    private static final Shape<Outcome> OUTCOME = ObjectShape.written("DecisionOutcome", fields -> {
        fields.optional("code", Scalars.TEXT, outcome -> codeOf(outcome.value()));
        fields.required("label", CommonShapes.BILINGUAL, Outcome::text);
    });

    /** What a decision table says of a subject. */
    public static final ObjectShape<Decision<?>> DECISION = ObjectShape.written("Decision", fields -> {
        fields.required("state", Scalars.code(Decision.State.class), Decision::state);
        fields.list("outcomes", OUTCOME, ExplanationShapes::outcomes);
        fields.list("rows", Scalars.TEXT, Decision::rows);
        fields.usual("mayBeNotCovered", Scalars.FLAG, Decision::mayBeNotCovered, false);
        fields.usual("mayConflict", Scalars.FLAG, Decision::mayConflict, false);
    });

    private static final Shape<DecisionExplanation.Row<?>> ROW = ObjectShape.written("DecisionRow", fields -> {
        fields.required("id", Scalars.TEXT, DecisionExplanation.Row::id);
        fields.required("outcome", OUTCOME, row -> new Outcome(row.outcome(), row.outcomeText()));
        fields.required("explanation", EXPLANATION, DecisionExplanation.Row::explanation);
    });

    /** Why a decision table says so, row by row. */
    public static final ObjectShape<DecisionExplanation<?>> DECISION_EXPLANATION =
            ObjectShape.written("DecisionExplanation", fields -> {
                fields.optional("name", Scalars.TEXT, why -> Optional.of(why.name()));
                fields.optional("date", TimeShapes.DATE, why -> Optional.of(why.date()));
                fields.required("table", CommonShapes.BILINGUAL, DecisionExplanation::table);
                fields.required("decision", DECISION, DecisionExplanation::decision);
                fields.list("rows", ROW, why -> ImmutableList.copyOf(why.rows()));
                fields.set("missing", GroundsShapes.MISSING_FACT, DecisionExplanation::unknownFacts);
                fields.set("reasons", CommonShapes.BILINGUAL, DecisionExplanation::reasons);
            });

    private ExplanationShapes() {}

    private static ImmutableList<Outcome> outcomes(Decision<?> decision) {
        ImmutableList<Bilingual> texts = decision.outcomeTexts();
        ImmutableList.Builder<Outcome> outcomes = ImmutableList.builder();
        for (int i = 0; i < texts.size(); i++) {
            outcomes.add(new Outcome(decision.outcomes().get(i), texts.get(i)));
        }
        return outcomes.build();
    }

    /** An outcome that is a code can be told by a program; of another only the text is known. */
    private static Optional<String> codeOf(Object outcome) {
        if (outcome instanceof OutcomeCode code) {
            return Optional.of(code.code());
        }
        return outcome instanceof Enum<?> constant ? Optional.of(constant.name()) : Optional.empty();
    }

    private static Shape<Explanation> self() {
        return EXPLANATION;
    }

    private static Optional<Explanation> needed(Explanation node) {
        return Optional.of(node).filter(Explanation::isNeeded);
    }

    private static <T> ImmutableList<T> listOf(Explanation node, Function<Explanation, ImmutableList<T>> content) {
        return node.isNeeded() ? content.apply(node) : ImmutableList.of();
    }

    private static <T> ImmutableSet<T> setOf(Explanation node, Function<Explanation, ImmutableSet<T>> content) {
        return node.isNeeded() ? content.apply(node) : ImmutableSet.of();
    }

    private static Bilingual inBoth(Function<Locale, String> text) {
        return Bilingual.of(text.apply(Locale.CHINESE), text.apply(Locale.ENGLISH));
    }
}
