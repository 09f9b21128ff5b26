package io.github.louyu.rules;

import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an evaluation needs besides subject and date. */
record Context(
        @Nullable WorkCalendar givenCalendar,
        ExchangeRates rates,
        @Nullable PinnedPeriod pinned,
        @Nullable LocalDate knowledge,
        @Nullable Assumptions assumed,
        @Nullable ReadValues kept) {

    static final Context NONE = new Context(null, ExchangeRates.none(), null, null, null, null);

    static Context of(WorkCalendar calendar, ExchangeRates rates) {
        return new Context(calendar, rates, null, null, null, null);
    }

    /** With what was read kept; whatever makes facts say something else than they do as things are reads anew. */
    Context keeping(ReadValues values) {
        return new Context(givenCalendar, rates, pinned, knowledge, assumed, values);
    }

    /** A period that figures of one kind are read for, latest or not. */
    record PinnedPeriod(FigureKind<?> kind, ReportingPeriod period) {}

    Context pinnedTo(FigureKind<?> kind, ReportingPeriod period) {
        return new Context(givenCalendar, rates, new PinnedPeriod(kind, period), knowledge, assumed, null);
    }

    /** With what is known on another day than the one that is read; only for what says that it {@code readsKnowledge}. */
    Context knowing(LocalDate day) {
        return new Context(givenCalendar, rates, pinned, day, assumed, null);
    }

    Context assuming(Assumptions assumptions) {
        return new Context(givenCalendar, rates, pinned, knowledge, assumptions, null);
    }

    /** The same for another subject: what is assumed of this one, and its pinned period, say nothing of that one. */
    Context ofAnother() {
        return pinned == null && assumed == null
                ? this
                : new Context(givenCalendar, rates, null, knowledge, null, null);
    }

    /** The calendar; asked for only where working days are counted. */
    WorkCalendar calendar() {
        if (givenCalendar == null) {
            throw new IllegalStateException(
                    "condition: it counts working days, so a calendar must be given with using(calendar), but was none");
        }
        return givenCalendar;
    }

    @Nullable ReportingPeriod pinnedPeriod(FigureKind<?> kind) {
        return pinned != null && pinned.kind().equals(kind) ? pinned.period() : null;
    }

    /** How many entries are taken to happen on the date besides those on file. */
    int more(DatedEntries entries) {
        return assumed == null ? 0 : assumed.more(entries);
    }
}
