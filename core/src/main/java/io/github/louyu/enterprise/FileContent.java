package io.github.louyu.enterprise;

import io.github.louyu.time.DateRange;

/** What an entry of an enterprise file says (条目内容): a lease, a figure, an event, a visit, and so on. */
public sealed interface FileContent
        permits Appeal,
                AppealProgress,
                AttributeValue,
                DueDateExtension,
                Figure,
                FileEvent,
                Lease,
                Officer,
                PolicyApplication,
                PolicyApplicationProgress,
                PromiseKept,
                SectionCompletion,
                Visit,
                VisitWaiver {

    /**
     * Gives the days for which this is true. For something that happens on a day, such as an event or a visit, the range begins
     * on that day and has no end.
     *
     * @return the effective range
     */
    DateRange effective();
}
