package io.github.louyu.enterprise;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An appeal with the steps of its handling (诉求办件), as a file knows them on a day. Steps stand in the order in which they were
 * taken: by their day, then by their time (those without one first), then as recorded.
 *
 * <pre>{@code
 * for (AppealCase appeal : AppealCase.allOf(file, date)) {
 *     appeal.status(); // SETTLED
 * }
 * }</pre>
 *
 * @param id the id of the entry of the appeal
 * @param appeal the appeal
 * @param steps what is known of its handling, in order; each on or before the day asked about
 */
public record AppealCase(EntryId id, Appeal appeal, ImmutableList<AppealProgress> steps) {

    private static final Comparator<Known<AppealProgress>> ORDER = Comparator.comparing(
                    (Known<AppealProgress> step) -> step.content().on())
            .thenComparing(step -> step.content().at().orElse(LocalTime.MIN))
            .thenComparing(Known::recordedOn)
            .thenComparing(Known::entry);

    /**
     * Checks that nothing is null.
     *
     * @param id the id of the entry of the appeal
     * @param appeal the appeal
     * @param steps what is known of its handling, in order
     */
    public AppealCase {
        requireNonNull(id, "id");
        requireNonNull(appeal, "appeal");
        requireNonNull(steps, "steps");
    }

    /**
     * Gives the appeals of a file as known on a day.
     *
     * @param file the file
     * @param date the day; what happened or was recorded later is left out
     * @return the appeals received by that day, in the order of their receipt, then of their ids
     */
    public static ImmutableList<AppealCase> allOf(EnterpriseFile file, LocalDate date) {
        requireNonNull(file, "file");
        List<Known<Appeal>> appeals = file.known(Appeal.class, requireNonNull(date, "date")).stream()
                .filter(known -> !known.content().receivedOn().isAfter(date))
                .sorted(Comparator.comparing(
                                (Known<Appeal> known) -> known.content().receivedOn())
                        .thenComparing(Known::entry))
                .toList();
        if (appeals.isEmpty()) {
            return ImmutableList.of();
        }
        var steps = file.known(AppealProgress.class, date).stream()
                .filter(step -> !step.content().on().isAfter(date))
                .sorted(ORDER)
                .map(Known::content)
                .collect(Collectors.groupingBy(AppealProgress::about, ImmutableList.toImmutableList()));
        return appeals.stream()
                .map(known -> new AppealCase(
                        known.entry(), known.content(), steps.getOrDefault(known.entry(), ImmutableList.of())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Finds an appeal of a file as known on a day.
     *
     * @param file the file
     * @param appeal the id of the entry of the appeal
     * @param date the day
     * @return the appeal, empty if none with that id is known on that day
     */
    public static Optional<AppealCase> find(EnterpriseFile file, EntryId appeal, LocalDate date) {
        requireNonNull(appeal, "appeal");
        return allOf(file, date).stream()
                .filter(found -> found.id().equals(appeal))
                .findFirst();
    }

    /**
     * Gives the same case as it stood at an earlier day and time.
     *
     * @param date the day
     * @param time the time of day; a step of that day without a time is kept
     * @return the case with the steps taken by then
     */
    public AppealCase asOf(LocalDate date, LocalTime time) {
        return new AppealCase(
                id,
                appeal,
                steps.stream()
                        .filter(step -> step.on().isBefore(date)
                                || (step.on().equals(date)
                                        && !step.at().orElse(LocalTime.MIN).isAfter(time)))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Gives where the handling stands.
     *
     * @return the status of the last step, {@link AppealStatus#RECEIVED} if there is none
     */
    public AppealStatus status() {
        return steps.isEmpty()
                ? AppealStatus.RECEIVED
                : steps.get(steps.size() - 1).status();
    }

    /**
     * Gives who handles it now.
     *
     * @return the handlers that the last assignment names, empty if nobody is named
     */
    public ImmutableList<AppealHandler> handlers() {
        return steps.reverse().stream()
                .filter(step -> step.status() == AppealStatus.ASSIGNED)
                .findFirst()
                .map(AppealProgress::handlers)
                .orElse(ImmutableList.of());
    }

    /**
     * Gives the department in the lead.
     *
     * @return the department, empty if nobody is named
     */
    public Optional<String> lead() {
        return handlers().stream()
                .filter(handler -> handler.role() == HandlerRole.LEAD)
                .map(AppealHandler::department)
                .findFirst();
    }

    /**
     * Gives the departments in support.
     *
     * @return the departments, in the order in which they were named
     */
    public ImmutableSet<String> supporting() {
        return handlers().stream()
                .filter(handler -> handler.role() == HandlerRole.SUPPORTING)
                .map(AppealHandler::department)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Gives the step by which it was settled.
     *
     * @return the first settling step since it was last reopened, empty if it is not settled
     */
    public Optional<AppealProgress> settlement() {
        Optional<AppealProgress> settlement = Optional.empty();
        for (AppealProgress step : steps) {
            if (!step.status().isSettled()) {
                settlement = step.status() == AppealStatus.REOPENED ? Optional.empty() : settlement;
            } else if (settlement.isEmpty()) {
                settlement = Optional.of(step);
            }
        }
        return settlement;
    }

    /**
     * Counts how often handling was taken up again.
     *
     * @return how many steps reopened it
     */
    public int reopenings() {
        return (int) steps.stream()
                .filter(step -> step.status() == AppealStatus.REOPENED)
                .count();
    }

    /**
     * Gives what the enterprise last said of the handling.
     *
     * @return the answer at the last follow-up that has one, empty if there is none
     */
    public Optional<Satisfaction> satisfaction() {
        return steps.reverse().stream()
                .flatMap(step -> step.satisfaction().stream())
                .findFirst();
    }

    /**
     * Tells whether it has to be reopened: settled, followed up, and the enterprise was not satisfied.
     *
     * @return true if the last follow-up since the settlement says so, and handling has not been taken up again
     */
    public boolean mustBeReopened() {
        return status() == AppealStatus.FOLLOWED_UP
                && steps.get(steps.size() - 1).satisfaction().equals(Optional.of(Satisfaction.NOT_SATISFIED));
    }

    /**
     * Tells whether it is struck off the ledger (销号).
     *
     * @return true if the loop is closed
     */
    public boolean isStruckOff() {
        return status() == AppealStatus.CLOSED;
    }
}
