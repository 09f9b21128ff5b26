package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import io.github.louyu.community.BuildingId;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.rules.visit.VisitAssessment;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitObligation;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.PeriodKind;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What an office asks on a Monday (周一例会): a review of all its enterprises between the day of the last meeting and that of
 * this one, as known on these days. Immutable; whatever order the files come in, the answers are the same.
 *
 * <pre>{@code
 * MondayMeeting meeting = MondayMeeting.of(engine, files, LocalDate.of(2019, 9, 16), LocalDate.of(2019, 9, 23));
 * meeting.moves().escalated().forEach(move -> System.out.println(move.after().toText(Locale.CHINESE)));
 * Workload<PersonId> work = meeting.workByLiaison(LocalDate.of(2019, 9, 29), Capacity.of(6));
 * }</pre>
 */
public final class MondayMeeting {

    private static final Comparator<ImmutableSet<PersonId>> BY_PERSONS =
            Comparator.comparing(team -> team.toArray(new PersonId[0]), Arrays::compare);

    private final VisitEngine engine;
    private final LocalDate since;
    private final LocalDate on;
    private final ImmutableList<Reviewed> files;
    private final ImmutableList<VisitObligation> obligations;

    /** A file and what is to be said of it on the day of the meeting. */
    private record Reviewed(EnterpriseFile file, VisitAssessment assessment) {}

    private MondayMeeting(VisitEngine engine, LocalDate since, LocalDate on, ImmutableList<Reviewed> files) {
        this.engine = engine;
        this.since = since;
        this.on = on;
        this.files = files;
        this.obligations = files.stream()
                .flatMap(reviewed -> reviewed.assessment().obligations().stream())
                .sorted(VisitEngine.mostUrgentFirst())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Reviews a population.
     *
     * @param engine the engine with the office's rules
     * @param files the files, each enterprise once, in any order
     * @param since the day of the last meeting: what was so on that day is not new
     * @param on the day of this meeting
     * @return the review
     * @throws IllegalArgumentException if the last meeting was not before this one, or an enterprise has two files
     */
    public static MondayMeeting of(VisitEngine engine, Iterable<EnterpriseFile> files, LocalDate since, LocalDate on) {
        requireNonNull(engine, "engine");
        if (!since.isBefore(on)) {
            throw new IllegalArgumentException(
                    "meeting on " + on + ": the last one must be before it, but was on " + since);
        }
        ImmutableList<EnterpriseFile> ordered = Populations.byId(files).values().asList();
        ImmutableList<VisitAssessment> assessments = engine.assessAll(ordered, on);
        return new MondayMeeting(
                engine,
                since,
                on,
                Streams.zip(ordered.stream(), assessments.stream(), Reviewed::new)
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Gives the day of the last meeting.
     *
     * @return the day
     */
    public LocalDate since() {
        return since;
    }

    /**
     * Gives the day of this meeting.
     *
     * @return the day
     */
    public LocalDate on() {
        return on;
    }

    /**
     * Gives the assessments on the day of this meeting.
     *
     * @return the assessments, by enterprise
     */
    public ImmutableList<VisitAssessment> assessments() {
        return files.stream().map(Reviewed::assessment).collect(ImmutableList.toImmutableList());
    }

    /**
     * Gives every obligation that has begun, whatever became of it.
     *
     * @return the obligations, most urgent first
     */
    public ImmutableList<VisitObligation> obligations() {
        return obligations;
    }

    /**
     * Gives the visits still to be made.
     *
     * @return the obligations that are open or overdue, most urgent first
     */
    public ImmutableList<VisitObligation> pending() {
        return obligations.stream()
                .filter(obligation -> obligation.state().isPending())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Gives what is new, closed, escalated, reopened or due on another day since the last meeting. It is worked out on
     * each call, at the cost of an assessment of every file.
     *
     * @return the net moves between the two days
     */
    public VisitMoves moves() {
        return VisitMoves.of(
                since,
                on,
                engine.changesBetween(files.stream().map(Reviewed::file).toList(), since, on));
    }

    /**
     * Gives how many of the visits that fell due were made, and how many in time.
     *
     * @param dueIn the days on which the visits counted were due, such as the year up to this meeting
     * @return the rates, as things stand on the day of this meeting
     */
    public VisitRates rates(DateRange dueIn) {
        return VisitRates.of(obligations, dueIn);
    }

    /**
     * Gives the work of each liaison officer.
     *
     * @param until the last due date that counts, such as the Sunday of this week; what is overdue counts always
     * @param capacity how many enterprises each can visit in that time
     * @return the work; unassigned is what has no chief liaison officer on file, or is led by somebody else
     */
    public Workload<PersonId> workByLiaison(LocalDate until, Capacity<PersonId> capacity) {
        return work(until, (file, obligation) -> obligation.leadPerson()).with(capacity, Comparator.naturalOrder());
    }

    /**
     * Gives the work of each service team. Two enterprises have one team if the same persons are in both.
     *
     * @param until the last due date that counts; what is overdue counts always
     * @param capacity how many enterprises each can visit in that time
     * @return the work by the persons of the team, in the order of their ids; unassigned is what has no team on file
     */
    public Workload<ImmutableSet<PersonId>> workByTeam(LocalDate until, Capacity<ImmutableSet<PersonId>> capacity) {
        return work(
                        until,
                        (file, obligation) ->
                                Optional.of(inOrder(obligation.team())).filter(team -> !team.isEmpty()))
                .with(capacity, BY_PERSONS);
    }

    private static ImmutableSet<PersonId> inOrder(ImmutableSet<PersonId> persons) {
        return persons.stream().sorted().collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Gives the work in each building.
     *
     * @param until the last due date that counts; what is overdue counts always
     * @param capacity how many enterprises can be visited in each in that time
     * @return the work by the building of the enterprise on the day of this meeting; unassigned is what has none on file
     */
    public Workload<BuildingId> workByBuilding(LocalDate until, Capacity<BuildingId> capacity) {
        return work(
                        until,
                        (file, obligation) ->
                                file.timeline(EnterpriseAttributes.BUILDING).at(on))
                .with(capacity, Comparator.comparing(BuildingId::value));
    }

    private <K> Workloads<K> work(LocalDate until, BiFunction<EnterpriseFile, VisitObligation, Optional<K>> whose) {
        Workloads<K> work = new Workloads<>(on, requireNonNull(until, "until"));
        for (Reviewed reviewed : files) {
            for (VisitObligation obligation : reviewed.assessment().pending()) {
                work.add(whose.apply(reviewed.file(), obligation), obligation);
            }
        }
        return work;
    }

    /**
     * Lists what a liaison officer who leaves hands over, and to whom.
     *
     * @param leaving who leaves
     * @param from the first day without that person, not before the day of this meeting
     * @return the list; empty if nothing is that person's
     * @throws IllegalArgumentException if the day is before that of this meeting
     */
    public HandOver handOver(PersonId leaving, LocalDate from) {
        requireNonNull(leaving, "leaving");
        if (from.isBefore(on)) {
            throw new IllegalArgumentException(
                    "hand-over on " + on + ": the first day without must not be before it, but was " + from);
        }
        Map<PersonId, Integer> work = new HashMap<>();
        workByLiaison(LocalDate.MAX, Capacity.notStated())
                .loads()
                .forEach(load -> work.put(load.key(), load.enterprises()));
        return new HandOvers(leaving, on, from, work)
                .of(
                        files.stream().map(Reviewed::assessment).toList(),
                        files.stream().map(Reviewed::file).toList());
    }

    /**
     * Gives the promises that were made at visits and not kept by the day that was promised.
     *
     * @return the promises, the longest overdue first, then by enterprise
     */
    public ImmutableList<MadePromise> overduePromises() {
        return files.stream()
                .flatMap(reviewed -> Promises.of(reviewed.file(), on).stream())
                .filter(made -> made.isOverdue(on))
                .sorted(Promises.BY_DUE_DAY)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Gives the leases that end within a time of the day of this meeting, with their area, and with the tax of the
     * tenants.
     *
     * @param within the time, such as six or twelve months, counted back from the last day as the visit rules count
     * @param taxPeriods the kind of period whose latest published tax is given
     * @return the leases
     */
    public EndingLeases leasesEnding(Period within, PeriodKind taxPeriods) {
        LeaseReview review =
                new LeaseReview(on, requireNonNull(within, "within"), requireNonNull(taxPeriods, "taxPeriods"));
        files.forEach(reviewed -> review.add(reviewed.file()));
        return review.result();
    }

    /**
     * Gives the files that leave rules undetermined, most often because they are too empty.
     *
     * @return the files of which some rule is undetermined, those with the most such rules first, then by enterprise
     */
    public ImmutableList<IncompleteFile> incompleteFiles() {
        return files.stream()
                .map(Reviewed::assessment)
                .filter(assessment -> !assessment.undetermined().isEmpty())
                .map(assessment -> new IncompleteFile(
                        assessment.enterprise(),
                        assessment.undetermined(),
                        new Asking().add(assessment.undetermined()).ranked()))
                .sorted(Comparator.comparingInt(
                                (IncompleteFile file) -> -file.undetermined().size())
                        .thenComparing(file -> file.enterprise().value()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Gives the facts to ask for over all files.
     *
     * @return the facts, what decides most first
     */
    public ImmutableList<FactGap> factsToAsk() {
        Asking asking = new Asking();
        files.forEach(reviewed -> asking.add(reviewed.assessment().undetermined()));
        return asking.ranked();
    }

    @Override
    public String toString() {
        return "MondayMeeting[" + since + ", " + on + ", " + files.size() + " files]";
    }
}
