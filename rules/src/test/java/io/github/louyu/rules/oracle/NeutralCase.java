package io.github.louyu.rules.oracle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case with its expected answers, as the conformance format has it; its text is its line in that format. */
public sealed interface NeutralCase {

    String id();

    NeutralCalendar calendar();

    NeutralFile file();

    DayRange range();

    /** The days from {@code first} up to, but not with, {@code end}. */
    record DayRange(LocalDate first, LocalDate end) {
        public List<LocalDate> days() {
            return first.datesUntil(end).toList();
        }
    }

    /** A condition, and what is true of it over the range. */
    record OfCondition(
            String id,
            NeutralCalendar calendar,
            NeutralFile file,
            NeutralCondition condition,
            DayRange range,
            ExpectedTruths expected)
            implements NeutralCase {
        @Override
        public String toString() {
            return NeutralCases.line(this);
        }
    }

    /** Rulebook versions, and what they oblige to over the range. */
    record OfVisits(
            String id,
            NeutralCalendar calendar,
            NeutralFile file,
            List<NeutralRulebook> rulebooks,
            DayRange range,
            ExpectedVisits expected)
            implements NeutralCase {
        public OfVisits {
            rulebooks = List.copyOf(rulebooks);
        }

        @Override
        public String toString() {
            return NeutralCases.line(this);
        }
    }

    /** The truth from a day on. */
    record TruthFrom(LocalDate day, Truth3 truth) {}

    /**
     * When the answer changes next if nothing more is recorded.
     *
     * @param is the day, or null if there is none before {@code searchedTo}
     */
    record NextChange(LocalDate on, @Nullable LocalDate is, LocalDate searchedTo) {}

    /** The answers about a condition. */
    record ExpectedTruths(List<TruthFrom> timeline, List<TruthFrom> hindsight, List<NextChange> nextChange) {
        public ExpectedTruths {
            timeline = List.copyOf(timeline);
            hindsight = List.copyOf(hindsight);
            nextChange = List.copyOf(nextChange);
        }
    }

    /** The state of an obligation from a day on. */
    record Change(LocalDate day, ObligationState to) {}

    /**
     * All that becomes of an obligation over the range.
     *
     * @param obligation the obligation as {@code rule/key}
     */
    record ExpectedObligation(String obligation, LocalDate onset, List<Change> changes) {
        public ExpectedObligation {
            changes = List.copyOf(changes);
        }
    }

    /** A rule, and the key it might oblige to; null for a {@code when} rule, which has none before its onset. */
    record UndeterminedKey(String rule, @Nullable String key) {}

    /** An undetermined key over a range of days. */
    record UndeterminedRun(UndeterminedKey key, DayRange days) {}

    /** The answers about visits. */
    record ExpectedVisits(
            List<ExpectedObligation> obligations, List<UndeterminedRun> undetermined, List<NextChange> nextChange) {
        public ExpectedVisits {
            obligations = List.copyOf(obligations);
            undetermined = List.copyOf(undetermined);
            nextChange = List.copyOf(nextChange);
        }
    }
}
