package io.github.louyu.testkit.assertions;

import io.github.louyu.enterprise.EntryId;
import io.github.louyu.rules.visit.CancelReason;
import io.github.louyu.rules.visit.ObligationState;
import io.github.louyu.rules.visit.VisitObligation;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Assertions about a mandatory visit (必访). */
public final class VisitObligationAssert extends ExplainedAssert<VisitObligationAssert, VisitObligation> {

    VisitObligationAssert(@Nullable VisitObligation actual) {
        super(actual, VisitObligationAssert.class);
    }

    /**
     * Expects a state.
     *
     * @param state the state
     * @return this
     */
    public VisitObligationAssert hasState(ObligationState state) {
        return expect("state", state.label(), given().state().label(), given().state() == state);
    }

    /**
     * Expects that the visit is overdue, at a level of escalation.
     *
     * @param level the level, 0 for none
     * @return this
     */
    public VisitObligationAssert isOverdueAtLevel(int level) {
        hasState(ObligationState.OVERDUE);
        return expect("level", Telling.same(level), Telling.same(given().level()), given().level() == level);
    }

    /**
     * Expects that the visit is cancelled, and why.
     *
     * @param reason the reason
     * @return this
     */
    public VisitObligationAssert isCancelled(CancelReason reason) {
        hasState(ObligationState.CANCELLED);
        Optional<CancelReason> found = given().cancelReason();
        return expect(
                "reason",
                reason.label(),
                found.map(CancelReason::label).orElseGet(() -> Telling.text("none")),
                found.equals(Optional.of(reason)));
    }

    /**
     * Expects the day by which the visit is due.
     *
     * @param due the last day on which a visit is in time
     * @return this
     */
    public VisitObligationAssert isDueOn(LocalDate due) {
        return expect(
                "due",
                Telling.same(due),
                Telling.same(given().due()),
                given().due().equals(due));
    }

    /**
     * Expects the first day of the obligation.
     *
     * @param onset the first day
     * @return this
     */
    public VisitObligationAssert beganOn(LocalDate onset) {
        return expect(
                "onset",
                Telling.same(onset),
                Telling.same(given().onset()),
                given().onset().equals(onset));
    }

    /**
     * Expects the entries of the file that the obligation rests on.
     *
     * @param entries the ids of exactly these entries
     * @return this
     */
    public VisitObligationAssert restsOn(String... entries) {
        Set<EntryId> wanted = Stream.of(entries).map(EntryId::of).collect(Collectors.toSet());
        return expect(
                "entries",
                Telling.listed(Stream.of(entries).map(Telling::same).toList()),
                Telling.listed(given().evidence().stream()
                        .map(EntryId::value)
                        .map(Telling::same)
                        .toList()),
                given().evidence().equals(wanted));
    }

    private VisitObligationAssert expect(String what, Bilingual wanted, Bilingual found, boolean holds) {
        if (!holds) {
            throw failed(
                    "obligation",
                    Map.of(
                            "rule",
                            Telling.same(given().rule()),
                            "what",
                            Telling.text("obligation." + what),
                            "wanted",
                            wanted,
                            "found",
                            found),
                    given()::toText);
        }
        return this;
    }
}
