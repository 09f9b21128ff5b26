package io.github.louyu.service;

import static io.github.louyu.service.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a ledger (台账条目): an appeal, entered on a day and perhaps struck off on another.
 *
 * @param appeal the appeal
 * @param enteredOn the day on which it was entered
 * @param struckOffOn the day on which it was struck off (销号), empty if it was not
 */
public record LedgerLine(AppealId appeal, LocalDate enteredOn, Optional<LocalDate> struckOffOn) {

    /**
     * Checks the days.
     *
     * @param appeal the appeal
     * @param enteredOn the day on which it was entered
     * @param struckOffOn the day on which it was struck off, empty if it was not
     * @throws IllegalArgumentException if it was struck off before it was entered
     */
    public LedgerLine {
        requireNonNull(appeal, "appeal");
        requireNonNull(enteredOn, "enteredOn");
        requireNonNull(struckOffOn, "struckOffOn");
        if (struckOffOn.isPresent() && struckOffOn.get().isBefore(enteredOn)) {
            throw SENTENCES.refusal(
                    "ledger-line.struck-off",
                    Map.of("appeal", appeal, "entered", enteredOn, "struck", struckOffOn.get()));
        }
    }

    /**
     * Makes a line that is not struck off.
     *
     * @param appeal the appeal
     * @param enteredOn the day on which it was entered
     * @return the line
     */
    public static LedgerLine of(AppealId appeal, LocalDate enteredOn) {
        return new LedgerLine(appeal, enteredOn, Optional.empty());
    }

    /**
     * Strikes the line off.
     *
     * @param on the day
     * @return the line
     * @throws IllegalArgumentException if the day is before that on which it was entered
     */
    public LedgerLine struckOff(LocalDate on) {
        return new LedgerLine(appeal, enteredOn, Optional.of(on));
    }
}
