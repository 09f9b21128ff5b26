package io.github.louyu.rules.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.service.Need;
import io.github.louyu.service.ResourceId;
import io.github.louyu.text.Bilingual;

/**
 * A need that no resource meets (未匹配的需求), with why.
 *
 * @param need the need
 * @param cause why, as data
 * @param tried the resources that would do and are taken up by needs that stand before this one, the best first
 * @param reason why, in words
 */
public record UnmetNeed(Need need, Cause cause, ImmutableList<ResourceId> tried, Bilingual reason) {

    /** Why a need is not met (未匹配原因), the first that applies. */
    public enum Cause {
        /** The need is over, or was collected later than the day asked about (需求不在期内). */
        NOT_CURRENT,
        /** No resource of its categories is published (无同类资源). */
        NO_RESOURCE_OF_CATEGORY,
        /** There are resources of its categories, and none is offered on a day on which it can be met (时间不合). */
        NO_RESOURCE_IN_TIME,
        /** Every resource that would do is taken up by needs that stand before it (资源已满). */
        ALL_TAKEN
    }

    /**
     * Checks that nothing is null.
     *
     * @param need the need
     * @param cause why, as data
     * @param tried the resources that would do and are taken up
     * @param reason why, in words
     */
    public UnmetNeed {
        requireNonNull(need, "need");
        requireNonNull(cause, "cause");
        requireNonNull(tried, "tried");
        requireNonNull(reason, "reason");
    }
}
