package io.github.louyu.json.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.tree.Node;
import io.github.louyu.rules.eligibility.Amount;
import io.github.louyu.rules.eligibility.AmountView;
import io.github.louyu.rules.eligibility.Amounts;
import io.github.louyu.rules.eligibility.Reward;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rewards for reaching a threshold for the first time. */
final class AmountRewards<S> {

    private final AmountForms<S> amounts;

    AmountRewards(AmountForms<S> amounts) {
        this.amounts = amounts;
    }

    @Nullable Amount<S> read(Node node, ImmutableMap<String, Names.Member> members, Reading in) {
        boolean fits = Names.onlyOf(members, ImmutableSet.of("firstReaching", "bestBefore", "rewards"), in);
        Names.Member before = members.get("bestBefore");
        Names.Member rewards = members.get("rewards");
        if (before == null || rewards == null) {
            in.missing(node, Names.allOf(before == null ? "bestBefore" : "rewards"));
            return null;
        }
        Amount<S> value = requireNonNull(members.get("firstReaching")).read(in, each -> amounts.read(each, in));
        Amount<S> best = before.read(in, each -> amounts.read(each, in));
        List<Reward> all =
                rewards.read(in, each -> AmountForms.some(each, in, part -> AmountShape.REWARD.read(part, in)));
        if (!fits || value == null || best == null || all == null) {
            return null;
        }
        return in.making(node, () -> {
            return Amounts.firstReaching(
                    value, best, all.get(0), all.subList(1, all.size()).toArray(new Reward[0]));
        });
    }

    Node write(AmountView view) {
        List<AmountView> parts = view.children();
        return Node.mapping(ImmutableMap.of(
                "firstReaching", amounts.write(parts.get(0)),
                "bestBefore", amounts.write(parts.get(1)),
                "rewards",
                        Node.sequence(parts.subList(2, parts.size()).stream()
                                .map(AmountRewards::reward)
                                .toList())));
    }

    private static Node reward(AmountView reward) {
        return Node.mapping(ImmutableMap.of(
                "threshold",
                AmountFigures.write(reward, "threshold"),
                "amount",
                AmountFigures.write(reward, "amount")));
    }
}
