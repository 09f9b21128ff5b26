package io.github.louyu.rules.visit;

import java.util.Comparator;

/**
 * The order of urgency. It is written out, not made of comparators of each attribute, because to sort its obligations would else
 * be much of what assessing a long file costs.
 */
final class Urgency implements Comparator<VisitObligation> {

    static final Comparator<VisitObligation> MOST_URGENT_FIRST = new Urgency();

    private Urgency() {}

    @Override
    public int compare(VisitObligation a, VisitObligation b) {
        int order = Integer.compare(group(a.state()), group(b.state()));
        if (order == 0) {
            order = Integer.compare(b.level(), a.level());
        }
        if (order == 0) {
            order = a.due().compareTo(b.due());
        }
        if (order == 0) {
            order = b.priority().compareTo(a.priority());
        }
        if (order == 0) {
            order = a.rule().compareTo(b.rule());
        }
        if (order == 0) {
            order = a.enterprise().value().compareTo(b.enterprise().value());
        }
        return order == 0 ? a.key().compareTo(b.key()) : order;
    }

    private static int group(ObligationState state) {
        return switch (state) {
            case OVERDUE -> 0;
            case OPEN -> 1;
            case FULFILLED, FULFILLED_LATE, CANCELLED, LAPSED -> 2;
        };
    }
}
