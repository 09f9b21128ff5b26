package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.text.Bilingual;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a condition holds, or not, or what is missing (判定说明): the tree of the condition with the truth of every part, and at
 * its leaves the value that was read, the limit, the margin, and the entries it rests on. Immutable.
 *
 * <p>In words it reads like this, or the same in Chinese:
 *
 * <pre>{@code
 * not known: all of these
 *   holds: key tier is at least district; actual: city; evidence: tier-1
 *   not known: empty-desk count is at least 30; missing: empty-desk count
 * }</pre>
 */
public final class Explanation {

    /** What was asked; null in what answers it whole. */
    private final @Nullable Question<?> question;

    private final boolean needed;
    private final Node<?> node;
    private final ImmutableList<Explanation> parts;
    private final @Nullable LeafReading reading;
    /** Read and put together when first asked for; whoever comes second computes the same again. */
    private @Nullable Truth truth;

    private @Nullable Explanation whole;
    private @Nullable RuleNode rule;

    private Explanation(
            @Nullable Question<?> question,
            boolean needed,
            Node<?> node,
            @Nullable Truth truth,
            ImmutableList<Explanation> parts,
            @Nullable LeafReading reading) {
        this.question = question;
        this.needed = needed;
        this.node = node;
        this.truth = truth;
        this.parts = parts;
        this.reading = reading;
    }

    /** Of a node that decides: its truth is found at once, its words when they are asked for. */
    static Explanation needed(Question<?> question) {
        Explanation explanation = new Explanation(question, true, question.node(), null, ImmutableList.of(), null);
        if (question.node() instanceof LeafNode<?>) {
            explanation.truth = question.truth();
        } else {
            explanation.truth = explanation.whole().truth();
        }
        return explanation;
    }

    /** Of a node that others have decided already: nothing is read before it is asked for. */
    static Explanation notNeeded(Question<?> question) {
        return new Explanation(question, false, question.node(), null, ImmutableList.of(), null);
    }

    static Explanation ofParts(Node<?> node, Truth truth, ImmutableList<Explanation> parts) {
        return new Explanation(null, true, node, truth, parts, null);
    }

    static Explanation ofLeaf(LeafNode<?> node, Truth truth, LeafReading reading) {
        return new Explanation(null, true, node, truth, ImmutableList.of(), reading);
    }

    static Explanation ofItems(LeafNode<?> node, Truth truth, LeafReading reading, ImmutableList<Explanation> items) {
        return new Explanation(null, true, node, truth, items, reading);
    }

    /** The same reading under a leaf that speaks of it from elsewhere. */
    Explanation as(LeafNode<?> other) {
        return new Explanation(null, true, other, truth, parts, reading);
    }

    private Explanation whole() {
        if (question == null) {
            return this;
        }
        Explanation answer = whole;
        if (answer == null) {
            answer = needed ? question.explainNow() : needed(question).whole();
            whole = answer;
        }
        return answer;
    }

    private RuleNode rule() {
        RuleNode view = rule;
        if (view == null) {
            view = node.view();
            rule = view;
        }
        return view;
    }

    private @Nullable LeafReading reading() {
        return whole().reading;
    }

    /**
     * Gives the truth of the condition.
     *
     * @return the truth; of a part that was not needed it is found out now
     */
    public Truth truth() {
        Truth known = truth;
        if (known == null) {
            known = Objects.requireNonNull(whole().truth);
            truth = known;
        }
        return known;
    }

    /**
     * Tells whether this node was needed to decide. Parts are looked at in order until the answer is certain; those that are left
     * are not read before something is asked of them, and their evidence and missing facts are not among those of the whole.
     *
     * @return false if the answer was certain without it
     */
    public boolean isNeeded() {
        return needed;
    }

    /**
     * Gives the explanations of the parts, in the order of the condition; of a condition on each of several things, one for each.
     *
     * @return the parts, those that were not needed included; none at a leaf
     */
    public ImmutableList<Explanation> parts() {
        return whole().parts;
    }

    /**
     * Gives the code of the reason that this node is, which a host may store.
     *
     * @return the code, as {@link RuleNode#reasonCode} has it
     */
    public String reasonCode() {
        return rule().reasonCode();
    }

    /**
     * Gives the condition, or the part of it, in words.
     *
     * @param locale the reader's locale: Chinese, or English for everybody else
     * @return one line of text
     */
    public String conditionText(Locale locale) {
        return RuleText.of(rule(), locale);
    }

    /**
     * Gives the value that a leaf read.
     *
     * @return the value in words; empty if it is missing, and at a node with parts
     */
    public Optional<Bilingual> value() {
        LeafReading read = reading();
        return read == null
                ? Optional.empty()
                : Optional.ofNullable(read.words().get().value());
    }

    /**
     * Gives the limit that a leaf compared with.
     *
     * @return the limit in words; empty if there is none, and at a node with parts
     */
    public Optional<Bilingual> limit() {
        LeafReading read = reading();
        return read == null
                ? Optional.empty()
                : Optional.ofNullable(read.words().get().limit());
    }

    /**
     * Gives how far the value that a leaf read is above the limit, or below it with a minus; of a day, how many days it
     * lies after the limit, or of a window, after the date asked about.
     *
     * @return the margin in words, with its unit where it has one; empty where the value is missing or has no distance,
     *     such as a level or a code, and at a node with parts
     */
    public Optional<Bilingual> margin() {
        LeafReading read = reading();
        return read == null
                ? Optional.empty()
                : Optional.ofNullable(read.words().get().margin());
    }

    /**
     * Gives what the value that a leaf read was worked out from.
     *
     * @return the facts with their values; none if the value was read as it is, and at a node with parts
     */
    public ImmutableList<FactValue> workedOutOf() {
        LeafReading read = reading();
        return read == null ? ImmutableList.of() : read.words().get().workedOutOf();
    }

    /**
     * Gives what the decision tables decide that a leaf reads, itself or in what it is worked out from. A table that the row of
     * another reads is told by the explanation of that row.
     *
     * @return the decisions, in the order in which the leaf reads them; none if it reads no table, if it is not known of whom the
     *     table should decide, and at a node with parts
     */
    public ImmutableList<FactDecision> decisions() {
        return decisions(asked());
    }

    private static <S> ImmutableList<FactDecision> decisions(Question<S> asked) {
        ImmutableList.Builder<FactDecision> decisions = ImmutableList.builder();
        if (asked.node() instanceof LeafNode<S> leaf) {
            leaf.facts().forEach(fact -> fact.addDecisions(asked.subject(), asked.date(), asked.context(), decisions));
        }
        return decisions.build();
    }

    /**
     * Gives the reasons besides missing facts why this node is not decided, those of the parts that leave it so included: rows of a
     * decision table that contradict each other, a division by zero, no exchange rate.
     *
     * @return the reasons in words, in the order of the condition, each once; none if it is decided
     */
    public ImmutableSet<Bilingual> reasons() {
        if (truth() != Truth.UNKNOWN) {
            return ImmutableSet.of();
        }
        ImmutableSet.Builder<Bilingual> all = ImmutableSet.builder();
        LeafReading read = reading();
        if (read != null) {
            all.addAll(read.words().get().reasons());
        }
        neededParts().forEach(part -> all.addAll(part.reasons()));
        return all.build();
    }

    /**
     * Gives the entries that the answer rests on, of this node and all below.
     *
     * @return the entries, in the order of the condition, each once
     */
    public ImmutableSet<EntryId> evidence() {
        ImmutableSet.Builder<EntryId> all = ImmutableSet.builder();
        LeafReading read = reading();
        if (read != null) {
            all.addAll(read.evidence());
        }
        neededParts().forEach(part -> all.addAll(part.evidence()));
        return all.build();
    }

    /**
     * Gives the facts that undecided leaves lacked, of this node and all below. A decided answer may have some: it is the same
     * whatever they are.
     *
     * @return the facts, in the order of the condition, each once
     */
    public ImmutableSet<MissingFact> unknownFacts() {
        ImmutableSet.Builder<MissingFact> all = ImmutableSet.builder();
        LeafReading read = reading();
        if (read != null) {
            all.addAll(read.missing());
        }
        neededParts().forEach(part -> all.addAll(part.unknownFacts()));
        return all.build();
    }

    /**
     * Gives the facts whose host code threw, of this node and all below.
     *
     * @return the failures, in the order of the condition
     */
    public ImmutableList<FactFailure> failures() {
        ImmutableList.Builder<FactFailure> all = ImmutableList.builder();
        LeafReading read = reading();
        if (read != null) {
            all.addAll(read.failures());
        }
        neededParts().forEach(part -> all.addAll(part.failures()));
        return all.build();
    }

    private Iterable<Explanation> neededParts() {
        return Iterables.filter(parts(), Explanation::isNeeded);
    }

    /**
     * Gives the facts to ask for: exactly those missing facts of which two values give different answers in some completion of
     * the others.
     *
     * @return the facts; none if the answer is decided, or is the same whatever they are
     */
    public MissingFacts missingFacts() {
        return MissingFacts.of(asked());
    }

    /**
     * Finds what would have to change for the condition to answer otherwise: the smallest sets of leaves that values of the facts
     * turn together, leaving every other leaf as it is.
     *
     * @param goal TRUE or FALSE
     * @param policy which facts may change, and in which direction
     * @return the changes, those of fewest leaves first
     * @throws IllegalArgumentException if the goal is UNKNOWN
     */
    public ChangesNeeded changesNeeded(Truth goal, ChangePolicy policy) {
        return ChangesNeeded.of(asked(), goal, policy);
    }

    private Question<?> asked() {
        if (question == null) {
            throw new IllegalStateException(
                    "explanation of " + node + ": must be that of a question, but was an answer");
        }
        return question;
    }

    /**
     * Gives the explanation in words, a line for each node, parts indented by two spaces under their whole. Parts that were not
     * needed are said to be so, and not read.
     *
     * @param locale the reader's locale: Chinese, or English for everybody else
     * @return the text, without a line break at its end
     */
    public String toText(Locale locale) {
        return ExplanationText.of(this, requireNonNull(locale, "locale"));
    }

    /**
     * Gives the explanation as a Mermaid flowchart, a box for each node with its truth, parts below their whole.
     *
     * @param locale the reader's locale: Chinese, or English for everybody else
     * @return the text of the flowchart
     */
    public String toMermaid(Locale locale) {
        return Mermaid.of(this, requireNonNull(locale, "locale"));
    }

    /** What stands for the node in a tree: a leaf in its own words, a node with parts as what joins them. */
    RuleNode view() {
        return rule();
    }

    @Nullable LeafReading leafReading() {
        return reading();
    }

    @Override
    public String toString() {
        return toText(Locale.ROOT);
    }
}
