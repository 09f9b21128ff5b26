package io.github.louyu.rules;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.time.Span;

/**
 * Events of a kind, or visits, in an enterprise file (事件事实). None on file means that none happened.
 */
public final class EventFact {

    private final DatedEntries entries;

    EventFact(DatedEntries entries) {
        this.entries = entries;
    }

    /**
     * Holds if at least one happened, at most so long ago: from its day, up to its day and the span, both included.
     *
     * @param span the length of the window, laid from the day of the event
     * @return the condition; never UNKNOWN
     */
    public Condition<EnterpriseFile> happenedWithinLast(Span span) {
        return happenedWithinLast(span, 1);
    }

    /**
     * Holds if at least so many happened, each at most so long ago.
     *
     * @param span the length of the window, laid from the day of each event
     * @param times how many, from 1
     * @return the condition; never UNKNOWN
     * @throws IllegalArgumentException if {@code times} is less than 1
     */
    public Condition<EnterpriseFile> happenedWithinLast(Span span, int times) {
        return new OccurrenceNode(entries, Window.last(span), times);
    }

    /**
     * Holds if none happened so recently.
     *
     * @param span the length of the window, laid from the day of each event
     * @return the condition; never UNKNOWN
     */
    public Condition<EnterpriseFile> didNotHappenWithinLast(Span span) {
        return Conditions.not(happenedWithinLast(span));
    }

    /**
     * Holds if at least one lies ahead, at most so far: from its day less the span, up to its day, both included, once it is
     * announced.
     *
     * @param span the length of the window, laid from the day of the event
     * @return the condition; never UNKNOWN
     */
    public Condition<EnterpriseFile> isAnnouncedWithinNext(Span span) {
        return new OccurrenceNode(entries, Window.next(span), 1);
    }

    /**
     * Holds if one happened, at most so long ago, and was not followed by another kind: none of that kind lies on or after its
     * day, up to the date asked about.
     *
     * @param span the length of the window, laid from the day of the event
     * @param other what would have followed; on the same day it follows
     * @return the condition; never UNKNOWN
     */
    public Condition<EnterpriseFile> happenedWithinLastNotFollowedBy(Span span, EventFact other) {
        return new NotFollowedNode(entries, Window.last(span), other.entries);
    }

    /**
     * Holds if one happened, at most so long ago, and was followed by another kind: one of that kind lies on or after its day,
     * up to the date asked about.
     *
     * @param span the length of the window, laid from the day of the event
     * @param other what followed; on the same day it follows
     * @return the condition; never UNKNOWN
     */
    public Condition<EnterpriseFile> happenedWithinLastFollowedBy(Span span, EventFact other) {
        return new FollowedNode(FollowedNode.Form.FOLLOWED, entries, Window.last(span), other.entries, null);
    }

    /**
     * Holds if one happened, at most so long ago, and was followed by another kind soon: one of that kind lies on or after its
     * day, at most so much later, up to the date asked about.
     *
     * @param span the length of the window, laid from the day of the event
     * @param other what followed; on the same day it follows
     * @param term how soon, laid from the day of the event, its last day included
     * @return the condition; never UNKNOWN
     */
    public Condition<EnterpriseFile> happenedWithinLastFollowedWithin(Span span, EventFact other, Span term) {
        return new FollowedNode(
                FollowedNode.Form.FOLLOWED_WITHIN, entries, Window.last(span), other.entries, Window.last(term));
    }

    /**
     * Holds if one happened, at most so long ago, the term after it has passed, and none of another kind came within the term.
     *
     * @param span the length of the window, laid from the day of the event
     * @param other what should have followed; on the same day it follows
     * @param term how soon, laid from the day of the event, its last day included
     * @return the condition; never UNKNOWN
     */
    public Condition<EnterpriseFile> happenedWithinLastNotFollowedWithin(Span span, EventFact other, Span term) {
        return new FollowedNode(
                FollowedNode.Form.NOT_FOLLOWED_WITHIN, entries, Window.last(span), other.entries, Window.last(term));
    }
}
