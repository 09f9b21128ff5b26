package io.github.louyu.rules.eligibility;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Which of several things to take, some of which exclude each other, and some of which are worth at most so much together. */
record BundleProblem(
        ImmutableList<Item> items,
        ImmutableList<BitSet> conflicts,
        ImmutableList<BitSet> cliques,
        ImmutableList<Cap> caps) {

    /**
     * Something to take.
     *
     * @param sure what it is worth for sure
     * @param most what it is worth at most
     * @param besides whether it is worth taking whatever money it brings
     */
    record Item(BigDecimal sure, BigDecimal most, boolean besides) {}

    /** What some of them are worth at most together; of two that share an item one holds the other. */
    record Cap(BitSet members, BigDecimal most) {}

    /** What a set is worth: compared in this order. */
    record Worth(BigDecimal sure, BigDecimal most, int besides) implements Comparable<Worth> {

        static final Worth NONE = new Worth(BigDecimal.ZERO, BigDecimal.ZERO, 0);

        private static final Comparator<Worth> ORDER =
                Comparator.comparing(Worth::sure).thenComparing(Worth::most).thenComparingInt(Worth::besides);

        @Override
        public int compareTo(Worth other) {
            return ORDER.compare(this, other);
        }

        Worth plus(Worth other) {
            return new Worth(sure.add(other.sure), most.add(other.most), besides + other.besides);
        }

        Worth least(Worth other) {
            return new Worth(sure.min(other.sure), most.min(other.most), Math.min(besides, other.besides));
        }
    }

    /** Caps from the inner to the outer. */
    static ImmutableList<Cap> fromInnerToOuter(List<Cap> caps) {
        return caps.stream()
                .sorted(Comparator.comparingInt(cap -> cap.members().cardinality()))
                .collect(ImmutableList.toImmutableList());
    }

    /** What a set is worth under the caps, whether or not its items exclude each other. */
    Worth worth(BitSet set) {
        BigDecimal[] sure = new BigDecimal[items.size()];
        BigDecimal[] most = new BigDecimal[items.size()];
        int besides = 0;
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            sure[i] = items.get(i).sure();
            most[i] = items.get(i).most();
            besides += items.get(i).besides() ? 1 : 0;
        }
        for (Cap cap : caps) {
            cut(sure, set, cap);
            cut(most, set, cap);
        }
        return new Worth(sum(sure, set), sum(most, set), besides);
    }

    /** What each item of a set brings under the caps: those that come later are cut first. */
    BigDecimal[] shares(BitSet set, List<BigDecimal> values) {
        BigDecimal[] shares = new BigDecimal[items.size()];
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            shares[i] = values.get(i);
        }
        caps.forEach(cap -> cut(shares, set, cap));
        return shares;
    }

    private static void cut(BigDecimal[] values, BitSet set, Cap cap) {
        BigDecimal left = cap.most();
        for (int i = cap.members().nextSetBit(0); i >= 0; i = cap.members().nextSetBit(i + 1)) {
            if (set.get(i)) {
                values[i] = values[i].min(left);
                left = left.subtract(values[i]);
            }
        }
    }

    private static BigDecimal sum(BigDecimal[] values, BitSet set) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            sum = sum.add(values[i]);
        }
        return sum;
    }
}
