package io.github.louyu.rules.oracle;

import org.jspecify.annotations.Nullable;

/** What makes a rule oblige (SEMANTICS 3.2). */
public sealed interface NeutralTrigger {

    /** The news of an event. */
    record On(String kind) implements NeutralTrigger {}

    /**
     * A date that approaches.
     *
     * @param lead how long before the date it shows, or null: from the day the date is known
     */
    record Ahead(Target target, @Nullable NeutralLength lead) implements NeutralTrigger {}

    /** Whose date approaches. */
    sealed interface Target {

        /** The end of each lease. */
        record LeaseEnd() implements Target {}

        /** The notice deadline of each lease. */
        record LeaseNotice() implements Target {}

        /** The day of each event of a kind. */
        record EventDay(String kind) implements Target {}
    }

    /** A condition that becomes true. */
    record When(NeutralCondition condition) implements NeutralTrigger {}

    /** A published figure below that of the month before. */
    record OnFiguresBelowPeriodBefore() implements NeutralTrigger {}

    /** A cadence. */
    record Every(Cadence cadence) implements NeutralTrigger {}

    /** How often. */
    enum Cadence {
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR
    }

    /** No contact for so long. */
    record AfterSilence(NeutralLength length) implements NeutralTrigger {}
}
