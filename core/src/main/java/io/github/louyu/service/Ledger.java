package io.github.louyu.service;

import static io.github.louyu.service.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** A ledger (台账) of appeals: which were entered, and which are struck off (销号). */
@Value.Immutable
public abstract class Ledger implements WithLedger {

    Ledger() {}

    /**
     * Gives the identity of the ledger.
     *
     * @return the identity
     */
    public abstract LedgerId id();

    /**
     * Gives its name.
     *
     * @return the name
     */
    public abstract Bilingual name();

    /**
     * Gives its lines.
     *
     * @return the lines, in the order given; each appeal stands in it once
     */
    public abstract ImmutableList<LedgerLine> lines();

    /**
     * Makes a ledger without lines.
     *
     * @param id the identity
     * @param name the name
     * @return the ledger
     */
    public static Ledger of(LedgerId id, Bilingual name) {
        return builder()
                .id(requireNonNull(id, "id"))
                .name(requireNonNull(name, "name"))
                .build();
    }

    /**
     * Starts a ledger; identity and name must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gives the lines that stand in the ledger on a day.
     *
     * @param date the day
     * @return those entered by that day and not struck off by it, in the order given
     */
    public ImmutableList<LedgerLine> openOn(LocalDate date) {
        return lines().stream()
                .filter(line -> !line.enteredOn().isAfter(date)
                        && line.struckOffOn().filter(day -> !day.isAfter(date)).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    @Value.Check
    void check() {
        List<Problem> problems = new ArrayList<>();
        List<AppealId> seen = new ArrayList<>();
        for (LedgerLine line : lines()) {
            if (seen.contains(line.appeal())) {
                problems.add(SENTENCES.problem(
                        "ledger " + id() + " > appeal " + line.appeal(), "appeal.entered-again", Map.of()));
            }
            seen.add(line.appeal());
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException("ledger " + id(), problems);
        }
    }

    /** Builds a {@link Ledger}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableLedger.Builder {

        Builder() {}
    }
}
