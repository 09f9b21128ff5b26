package io.github.louyu.json.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.RuleAttribute;
import io.github.louyu.rules.RuleNode;
import io.github.louyu.time.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Conditions on events and visits in documents: what happened, within which time, and what followed or did not. */
final class EventForms {

    static final String VISIT = "visit";
    static final String CHINESE_VISIT = "走访";
    static final String EVENT = "event/";
    static final String NOT_FOLLOWED_BY = "notFollowedBy";

    /** The fields of an event that happened, and of what followed. */
    static final ImmutableSet<String> FIELDS = ImmutableSet.of(
            "event", "withinLast", "withinNext", "times", "followedBy", NOT_FOLLOWED_BY, "followedWithin");

    private static final ImmutableList<String> FOLLOWS = ImmutableList.of("followedBy", NOT_FOLLOWED_BY);
    private static final ImmutableSet<String> HAPPENING = ImmutableSet.of("event", "withinLast", "withinNext", "times");

    private final FactRegistry registry;

    EventForms(FactRegistry registry) {
        this.registry = registry;
    }

    @Nullable RuleNode read(Class<?> subject, ImmutableMap<String, Names.Member> members, Node node, Reading in) {
        String follows =
                FOLLOWS.stream().filter(members::containsKey).findFirst().orElse(null);
        boolean fits = Names.onlyOf(
                members,
                follows == null ? HAPPENING : ImmutableSet.of("event", "withinLast", follows, "followedWithin"),
                in);
        if (subject != EnterpriseFile.class) {
            in.wrongValue(node, Words.of("expected.rule.event-of-enterprise"));
            return null;
        }
        RuleAttribute entries = entries(members, "event", in);
        Names.Member next = members.get("withinNext");
        Names.Member last = members.get("withinLast");
        if ((next == null) == (last == null)) {
            in.add(DocumentProblem.Kind.MISSING_FIELD, node, Words.of("expected.rule.window"), null);
            return null;
        }
        Names.Member window = next == null ? requireNonNull(last) : next;
        Span span = window.read(in, each -> PlainForms.SPAN.read(each, in));
        if (follows != null) {
            RuleNode followed = followed(follows, entries, span, members, in);
            return fits ? followed : null;
        }
        Names.Member times = members.get("times");
        BigDecimal count = times == null ? BigDecimal.ONE : times.read(in, each -> ConditionForms.count(each, 1, in));
        if (!fits || entries == null || span == null || count == null) {
            return null;
        }
        return ConditionForms.node(
                next == null ? "HAPPENS_WITHIN_LAST" : "HAPPENS_WITHIN_NEXT",
                ImmutableMap.of(
                        "fact",
                        entries,
                        "limit",
                        new RuleAttribute.OfSpan(span),
                        "times",
                        new RuleAttribute.OfNumber(count)),
                ImmutableList.of());
    }

    private @Nullable RuleNode followed(
            String follows,
            @Nullable RuleAttribute entries,
            @Nullable Span span,
            ImmutableMap<String, Names.Member> members,
            Reading in) {
        RuleAttribute second = entries(members, follows, in);
        Names.Member within = members.get("followedWithin");
        Span term = within == null ? null : within.read(in, each -> PlainForms.SPAN.read(each, in));
        if (entries == null || span == null || second == null || (within != null && term == null)) {
            return null;
        }
        ImmutableMap.Builder<String, RuleAttribute> attributes = ImmutableMap.builder();
        attributes.put("fact", entries);
        attributes.put("limit", new RuleAttribute.OfSpan(span));
        attributes.put("second", second);
        if (term != null) {
            attributes.put("term", new RuleAttribute.OfSpan(term));
        }
        String kind = (follows.equals(NOT_FOLLOWED_BY) ? "NOT_FOLLOWED" : "FOLLOWED") + (term == null ? "" : "_WITHIN");
        return ConditionForms.node(kind, attributes.buildOrThrow(), ImmutableList.of());
    }

    /** Visits by their own name, events by the code of their kind; a kind that is called {@code visit} has its prefix. */
    private @Nullable RuleAttribute entries(ImmutableMap<String, Names.Member> members, String field, Reading in) {
        return requireNonNull(members.get(field), field).read(in, node -> {
            String text = Scalars.TEXT.read(node, in);
            if (text == null) {
                return null;
            }
            if (text.equals(VISIT) || text.equals(CHINESE_VISIT)) {
                return new RuleAttribute.OfEntries(VISIT, ConditionForms.UNSAID);
            }
            String code = text.startsWith(EVENT) ? text.substring(EVENT.length()) : text;
            EventKind kind = EventKinds.read(code, node, registry, in);
            return kind == null ? null : new RuleAttribute.OfEntries(EVENT + kind.code(), ConditionForms.UNSAID);
        });
    }
}
