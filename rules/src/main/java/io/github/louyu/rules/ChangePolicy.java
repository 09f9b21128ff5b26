package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.ValueType;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which facts an office may advise to change, and in which direction (可变更事实口径). A fact that is worked out of others changes
 * with them, so the policy speaks of those. A fact of a related subject, or of one of several things, may change as the fact itself
 * may, unless it is named. Immutable.
 *
 * <pre>{@code
 * ChangePolicy policy = ChangePolicy.ofOffice().keeping(REGISTERED_CAPITAL).allowingMore(FLOOR_AREA);
 * }</pre>
 */
public final class ChangePolicy {

    private static final ChangePolicy ANYTHING = new ChangePolicy(ImmutableMap.of(), Direction.ANY, false);

    private static final ChangePolicy OF_OFFICE = new ChangePolicy(
            ImmutableMap.<String, Direction>builder()
                    .put(EnterpriseAttributes.HEADCOUNT.name(), Direction.UP)
                    .put(EnterpriseAttributes.INDUSTRY.name(), Direction.NONE)
                    .put(EnterpriseAttributes.INVESTMENT_ORIGIN.name(), Direction.NONE)
                    .put("founded", Direction.NONE)
                    .buildOrThrow(),
            Direction.ANY,
            true);

    private enum Direction {
        ANY,
        UP,
        DOWN,
        NONE
    }

    private final ImmutableMap<String, Direction> byName;
    private final Direction otherwise;
    private final boolean isOfOffice;

    private ChangePolicy(ImmutableMap<String, Direction> byName, Direction otherwise, boolean isOfOffice) {
        this.byName = byName;
        this.otherwise = otherwise;
        this.isOfOffice = isOfOffice;
    }

    /**
     * Lets every fact change in every direction, and events happen.
     *
     * @return the policy
     */
    public static ChangePolicy anything() {
        return ANYTHING;
    }

    /**
     * Gives what an office would advise an enterprise: never to dismiss staff, and never to earn or pay less. The headcount, and
     * the latest figure of tax, revenue, profit and headcount, may only go up; figures of earlier periods, the industry, the
     * origin of the capital and the attribute {@code founded} stay as they are; so do events, which an office does not order,
     * while a visit may be made, and which things there are, such as leases, and which other subject a relation leads to. Every
     * other fact may change in every direction.
     *
     * @return the policy
     */
    public static ChangePolicy ofOffice() {
        return OF_OFFICE;
    }

    /**
     * Keeps a fact as it is.
     *
     * @param fact the fact
     * @return this policy with that exception
     */
    public ChangePolicy keeping(Fact<?, ?> fact) {
        return with(fact, Direction.NONE);
    }

    /**
     * Lets a fact change upwards only.
     *
     * @param fact the fact
     * @return this policy with that exception
     */
    public ChangePolicy allowingMore(OrderedFact<?, ?> fact) {
        return with(fact, Direction.UP);
    }

    /**
     * Lets a fact change downwards only.
     *
     * @param fact the fact
     * @return this policy with that exception
     */
    public ChangePolicy allowingLess(OrderedFact<?, ?> fact) {
        return with(fact, Direction.DOWN);
    }

    /**
     * Lets a fact change in every direction.
     *
     * @param fact the fact
     * @return this policy with that exception
     */
    public ChangePolicy allowingAnyChange(Fact<?, ?> fact) {
        return with(fact, Direction.ANY);
    }

    private ChangePolicy with(Fact<?, ?> fact, Direction direction) {
        Map<String, Direction> all = new LinkedHashMap<>(byName);
        for (Fact<?, ?> basic : requireNonNull(fact, "fact").basics()) {
            all.put(basic.name(), direction);
        }
        return new ChangePolicy(ImmutableMap.copyOf(all), otherwise, isOfOffice);
    }

    private Direction of(Fact<?, ?> basic) {
        Direction named = byName.get(basic.name());
        if (named != null) {
            return named;
        }
        if (basic.reader() instanceof ViaReader<?, ?, ?> via) {
            return of(via.fact());
        }
        if (isOfOffice && basic.type() == ValueType.Kind.ITEMS) {
            return Direction.NONE;
        }
        if (isOfOffice && basic.source() instanceof FigureReader<?> figures && isBusinessFigure(figures.kind())) {
            return figures.periodsBefore() == 0 ? Direction.UP : Direction.NONE;
        }
        return otherwise;
    }

    private static boolean isBusinessFigure(FigureKind<?> kind) {
        return kind.equals(FigureKind.TAX)
                || kind.equals(FigureKind.REVENUE)
                || kind.equals(FigureKind.PROFIT)
                || kind.equals(FigureKind.HEADCOUNT);
    }

    boolean mayChange(Fact<?, ?> basic) {
        return of(basic) != Direction.NONE;
    }

    boolean mayHappen(DatedEntries entries) {
        return !isOfOffice || entries instanceof DatedEntries.Visits;
    }

    /** Whether a known value may become another one. */
    <T> boolean allows(Fact<?, T> basic, T from, T to) {
        Direction direction = of(basic);
        if (direction == Direction.ANY) {
            return true;
        }
        boolean hasOrder = basic instanceof OrderedFact<?, ?> || direction == Direction.NONE;
        Integer order = to instanceof Candidates.Other || !hasOrder ? null : basic.compare(to, from);
        return switch (direction) {
            case ANY -> true;
            case UP -> order != null && order >= 0;
            case DOWN -> order != null && order <= 0;
            case NONE -> order != null && order == 0;
        };
    }
}
