package io.github.louyu.json.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.tree.Node;
import io.github.louyu.rules.eligibility.Amount;
import io.github.louyu.rules.eligibility.AmountView;
import io.github.louyu.rules.eligibility.Amounts;
import io.github.louyu.rules.eligibility.Tier;
import io.github.louyu.rules.eligibility.TierRange;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** A choice by the tier in which a measure lies. */
final class AmountTiers<S> {

    private static final ImmutableSet<String> FIELDS =
            ImmutableSet.<String>builder().add("gives").addAll(TierEnds.NAMES).build();

    private final AmountForms<S> amounts;

    AmountTiers(AmountForms<S> amounts) {
        this.amounts = amounts;
    }

    @Nullable Amount<S> read(Node node, ImmutableMap<String, Names.Member> members, Reading in) {
        boolean fits = Names.onlyOf(members, ImmutableSet.of("measure", "tiers"), in);
        Names.Member measure = members.get("measure");
        if (measure == null) {
            in.missing(node, Names.allOf("measure"));
        }
        Amount<S> measured = measure == null ? null : measure.read(in, each -> amounts.read(each, in));
        List<Tier<S>> tiers = requireNonNull(members.get("tiers"))
                .read(in, each -> AmountForms.some(each, in, part -> tier(part, in)));
        if (!fits || measured == null || tiers == null) {
            return null;
        }
        return in.making(node, () -> {
            return Amounts.byTier(measured, tiers.get(0), tierArray(tiers.subList(1, tiers.size())));
        });
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type is made raw
    private static <S> Tier<S>[] tierArray(List<Tier<S>> tiers) {
        return tiers.toArray(new Tier[0]);
    }

    private @Nullable Tier<S> tier(Node node, Reading in) {
        if (!(node instanceof Node.Mapping mapping)) {
            in.wrongType(node, "expected.object");
            return null;
        }
        ImmutableMap<String, Names.Member> members = Names.members(mapping, in);
        boolean fits = Names.onlyOf(members, FIELDS, in);
        Names.Member gives = members.get("gives");
        if (gives == null) {
            in.missing(node, Names.allOf("gives"));
        }
        TierEnds<Object> ends = TierEnds.read(node, members, each -> AmountFigures.read(each, in), in);
        Amount<S> amount = gives == null ? null : gives.read(in, each -> amounts.read(each, in));
        return !fits || ends == null || amount == null
                ? null
                : in.making(node, () -> range(ends).gives(amount));
    }

    private static TierRange range(TierEnds<Object> ends) {
        TierRange range = above(ends.lower(), ends.lowerType() == BoundType.CLOSED);
        Object upper = ends.upper();
        if (upper == null) {
            return range;
        }
        return ends.upperType() == BoundType.CLOSED
                ? (upper instanceof BigMoney money ? range.upTo(money) : range.upTo(plain(upper)))
                : (upper instanceof BigMoney money ? range.below(money) : range.below(plain(upper)));
    }

    private static TierRange above(@Nullable Object lower, boolean included) {
        if (lower == null) {
            return TierRange.unbounded();
        }
        return included
                ? (lower instanceof BigMoney money ? TierRange.from(money) : TierRange.from(plain(lower)))
                : (lower instanceof BigMoney money ? TierRange.over(money) : TierRange.over(plain(lower)));
    }

    private static String plain(Object number) {
        return ((BigDecimal) number).toPlainString();
    }

    Node write(AmountView view) {
        List<AmountView> parts = view.children();
        return Node.mapping(ImmutableMap.of(
                "measure", amounts.write(parts.get(0)),
                "tiers",
                        Node.sequence(parts.subList(1, parts.size()).stream()
                                .map(this::tier)
                                .toList())));
    }

    private Node tier(AmountView tier) {
        Map<String, Node> members = new LinkedHashMap<>();
        tier.attributes()
                .forEach((name, end) -> members.put(name.equals("up-to") ? "upTo" : name, AmountFigures.write(end)));
        members.put("gives", amounts.write(tier.children().get(0)));
        return Node.mapping(members);
    }
}
