package io.github.louyu.rules.visit.office;

import static io.github.louyu.rules.visit.office.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Evaluator;
import io.github.louyu.rules.Truth;
import io.github.louyu.rules.visit.VisitCriteria;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How many of a group of enterprises must be visited within a period (走访覆盖率要求), such as 30% of the council members within
 * the year: a rule over a population, where a {@link io.github.louyu.rules.visit.VisitRule} is about one enterprise. It
 * obliges nobody in particular; it says how far the office is, and whom to visit next. Immutable; each method gives
 * another quota.
 *
 * <pre>{@code
 * CoverageQuota council = CoverageQuota.of("council", new BigDecimal("30"), SEAT.is(Seat.COUNCIL))
 *     .titled(Bilingual.of("理事走访覆盖率", "Council members"));
 * Coverage coverage = council.assess(files, LocalDate.of(2019, 9, 24), WorkCalendar.china());
 * }</pre>
 */
public final class CoverageQuota {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String id;
    private final BigDecimal percent;
    private final Condition<EnterpriseFile> group;
    private final Bilingual title;
    private final Optional<String> source;
    private final PeriodKind periods;
    private final VisitCriteria counting;
    private final OptionalInt perWorkday;

    private CoverageQuota(
            String id,
            BigDecimal percent,
            Condition<EnterpriseFile> group,
            Bilingual title,
            Optional<String> source,
            PeriodKind periods,
            VisitCriteria counting,
            OptionalInt perWorkday) {
        this.id = id;
        this.percent = percent;
        this.group = group;
        this.title = title;
        this.source = source;
        this.periods = periods;
        this.counting = counting;
        this.perWorkday = perWorkday;
    }

    /**
     * Makes a quota of each calendar year, for which every visit counts.
     *
     * @param id the id of the quota, not blank
     * @param percent how many of a hundred must be visited: more than 0, at most 100
     * @param group who is of the group; it is read on the day asked about
     * @return the quota
     * @throws IllegalArgumentException if the id is blank or the percentage is out of range
     */
    public static CoverageQuota of(String id, BigDecimal percent, Condition<EnterpriseFile> group) {
        if (requireNonNull(id, "id").isBlank()) {
            throw SENTENCES.refusal("quota.id", Map.of("id", id));
        }
        if (requireNonNull(percent, "percent").signum() <= 0 || percent.compareTo(HUNDRED) > 0) {
            throw SENTENCES.refusal("quota.percent", Map.of("quota", id, "percent", percent));
        }
        return new CoverageQuota(
                id,
                percent,
                requireNonNull(group, "group"),
                Bilingual.same(id),
                Optional.empty(),
                PeriodKind.YEAR,
                VisitCriteria.any(),
                OptionalInt.empty());
    }

    /**
     * Gives the quota a title for people; without one it is called by its id.
     *
     * @param title the title
     * @return the quota with it
     */
    public CoverageQuota titled(Bilingual title) {
        return new CoverageQuota(
                id, percent, group, requireNonNull(title, "title"), source, periods, counting, perWorkday);
    }

    /**
     * Names where the quota is written, such as a document number.
     *
     * @param source the source, not blank
     * @return the quota with it
     * @throws IllegalArgumentException if the source is blank
     */
    public CoverageQuota citing(String source) {
        if (requireNonNull(source, "source").isBlank()) {
            throw SENTENCES.refusal("quota.source", Map.of("quota", id, "source", source));
        }
        return new CoverageQuota(id, percent, group, title, Optional.of(source), periods, counting, perWorkday);
    }

    /**
     * Says in what periods the quota is to be met.
     *
     * @param periods the kind of period; unless given, the calendar year
     * @return the quota with it
     */
    public CoverageQuota within(PeriodKind periods) {
        return new CoverageQuota(
                id, percent, group, title, source, requireNonNull(periods, "periods"), counting, perWorkday);
    }

    /**
     * Says which visits count.
     *
     * @param criteria what a visit must be; unless given, every visit counts
     * @return the quota with it
     */
    public CoverageQuota counting(VisitCriteria criteria) {
        return new CoverageQuota(
                id, percent, group, title, source, periods, requireNonNull(criteria, "criteria"), perWorkday);
    }

    /**
     * Says how many of the group can be visited on a working day at most. Unless it is said, any number can be, and the
     * quota can be met up to the last day.
     *
     * @param enterprises the number, more than 0
     * @return the quota with it
     * @throws IllegalArgumentException if it is not more than 0
     */
    public CoverageQuota atMostPerWorkday(int enterprises) {
        if (enterprises <= 0) {
            throw SENTENCES.refusal("quota.most", Map.of("quota", id, "enterprises", enterprises));
        }
        return new CoverageQuota(id, percent, group, title, source, periods, counting, OptionalInt.of(enterprises));
    }

    /**
     * Assesses a population on a day, for the period that holds it.
     *
     * @param files the files, each enterprise once, in any order
     * @param date the day asked about, itself counted among those on which visits can be made
     * @param calendar the calendar by which working days are counted
     * @return how far the quota is met
     * @throws IllegalArgumentException if an enterprise has two files
     */
    public Coverage assess(Iterable<EnterpriseFile> files, LocalDate date, WorkCalendar calendar) {
        return assess(files, ReportingPeriod.of(periods, date), date, calendar);
    }

    /**
     * Assesses a population for a period, on a day in it or after it. Who is of the group is read on that day, on the
     * last day of the period at the latest.
     *
     * @param files the files, each enterprise once, in any order
     * @param period the period
     * @param date the day asked about, and of what is known
     * @param calendar the calendar by which working days are counted
     * @return how far the quota is met
     * @throws IllegalArgumentException if an enterprise has two files, the period is of another kind, or it begins after
     *     the day
     */
    public Coverage assess(
            Iterable<EnterpriseFile> files, ReportingPeriod period, LocalDate date, WorkCalendar calendar) {
        if (period.kind() != periods || period.firstDay().isAfter(date)) {
            throw new IllegalArgumentException("coverage quota " + id + ": the period must be a " + periods
                    + " that begins by " + date + ", but was " + period);
        }
        Evaluator<EnterpriseFile> membership = group.using(calendar);
        LocalDate read = date.isAfter(period.lastDay()) ? period.lastDay() : date;
        ImmutableList.Builder<EnterpriseId> visited = ImmutableList.builder();
        List<UncoveredMember> notVisited = new ArrayList<>();
        ImmutableList.Builder<UnknownMember> unknown = ImmutableList.builder();
        for (EnterpriseFile file : Populations.byId(files).values()) {
            Truth member = membership.test(file, read);
            boolean isVisited = countingVisits(file, date).anyMatch(period::contains);
            if (member == Truth.UNKNOWN) {
                unknown.add(new UnknownMember(
                        file.id(),
                        isVisited,
                        membership.explain(file, read).missingFacts().facts()));
            } else if (member == Truth.TRUE && isVisited) {
                visited.add(file.id());
            } else if (member == Truth.TRUE) {
                notVisited.add(new UncoveredMember(
                        file.id(),
                        countingVisits(file, date)
                                .filter(day -> day.isBefore(period.firstDay()))
                                .max(Comparator.naturalOrder())));
            }
        }
        return new Coverage(
                this,
                CoverageClock.of(period, date, calendar),
                visited.build(),
                ImmutableList.sortedCopyOf(notVisited),
                unknown.build());
    }

    private Stream<LocalDate> countingVisits(EnterpriseFile file, LocalDate date) {
        return file.known(Visit.class, date).stream()
                .map(Known::content)
                .filter(counting::admits)
                .map(Visit::on);
    }

    /** How many of a group must be visited. */
    int required(int members) {
        return percent.multiply(BigDecimal.valueOf(members))
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .intValueExact();
    }

    /** Whether so many can still be visited. */
    boolean fits(int remaining, CoverageClock clock) {
        return !clock.isOver() && (perWorkday.isEmpty() || remaining <= clock.left() * perWorkday.getAsInt());
    }

    /**
     * Gives the id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Gives the title for people.
     *
     * @return the title; the id if none was given
     */
    public Bilingual title() {
        return title;
    }

    /**
     * Gives where the quota is written.
     *
     * @return the source, empty if none was named
     */
    public Optional<String> source() {
        return source;
    }

    /**
     * Gives how many of a hundred must be visited.
     *
     * @return the percentage
     */
    public BigDecimal percent() {
        return percent;
    }

    @Override
    public String toString() {
        return "CoverageQuota[" + id + ", " + percent + "%]";
    }
}
