package io.github.louyu.rules.visit.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.rules.EnterpriseFacts;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** A quota stands where a count by hand says, and is certain if and only if no membership could change that. */
class CoverageProperties {

    private static final Attribute<Boolean> COUNCIL = Attribute.flag("council", Bilingual.of("理事单位", "council member"));
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2019, 12, 31);

    /** An enterprise: whether it is a member (null: not known), and the day of 2019 on which it was visited (-1: never). */
    record Enterprise(@Nullable Boolean member, int visitedOnDay) {}

    @Provide
    static Arbitrary<Enterprise> enterprises() {
        return Combinators.combine(
                        Arbitraries.of(Boolean.TRUE, Boolean.TRUE, Boolean.FALSE)
                                .injectNull(0.15),
                        Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(-1)), Tuple.of(2, uniform(0, 364))))
                .as(Enterprise::new);
    }

    @Provide
    static Arbitrary<Integer> percentages() {
        return uniform(1, 100);
    }

    @Provide
    static Arbitrary<Integer> days() {
        return Arbitraries.oneOf(uniform(0, 370), uniform(350, 370));
    }

    private static Arbitrary<Integer> uniform(int min, int max) {
        return Arbitraries.integers().between(min, max).withDistribution(RandomDistribution.uniform());
    }

    @Property(tries = 1000)
    void theStateIsWhatACountByHandGives(
            @ForAll @Size(min = 1, max = 8) List<@From("enterprises") Enterprise> population,
            @ForAll("percentages") int percent,
            @ForAll("days") int dayOfYear,
            @ForAll @IntRange(min = 0, max = 2) int perWorkday,
            @ForAll Random random) {
        LocalDate date = FIRST.plusDays(dayOfYear);
        CoverageQuota quota = CoverageQuota.of(
                "q", BigDecimal.valueOf(percent), EnterpriseFacts.flag(COUNCIL).isTrue());
        if (perWorkday > 0) {
            quota = quota.atMostPerWorkday(perWorkday);
        }
        List<EnterpriseFile> files = files(population);
        Coverage coverage = quota.assess(files, ReportingPeriod.year(2019), date, WorkCalendar.weekendsOnly());

        Set<CoverageState> possible = possibleStates(population, percent, date, perWorkday);
        assertThat(coverage.state()).isEqualTo(naive(knownMembers(population), percent, date, perWorkday));
        assertThat(possible).contains(coverage.stateAtBest(), coverage.stateAtWorst());
        assertThat(coverage.isCertain()).isEqualTo(possible.size() == 1);
        assertThat(possible)
                .allMatch(state ->
                        state.compareTo(coverage.stateAtBest()) >= 0 && state.compareTo(coverage.stateAtWorst()) <= 0);
        Statistics.label("state").collect(coverage.state()).coverage(found -> {
            for (CoverageState state : CoverageState.values()) {
                found.check(state).percentage(share -> share >= 1);
            }
        });
        Statistics.label("certain")
                .collect(coverage.isCertain())
                .coverage(found -> found.check(false).percentage(share -> share >= 5));

        List<EnterpriseFile> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, random);
        Coverage again = quota.assess(shuffled, ReportingPeriod.year(2019), date, WorkCalendar.weekendsOnly());
        assertThat(again.notVisited()).isEqualTo(coverage.notVisited());
        assertThat(again.visited()).isEqualTo(coverage.visited());
    }

    private static List<EnterpriseFile> files(List<Enterprise> population) {
        List<EnterpriseFile> files = new ArrayList<>();
        for (int i = 0; i < population.size(); i++) {
            Enterprise enterprise = population.get(i);
            EnterpriseFileBuilder file =
                    EnterpriseFile.builder(EnterpriseId.of("E" + i)).recordedOn(FIRST);
            if (enterprise.member() != null) {
                file.attribute(COUNCIL, enterprise.member(), FIRST);
            }
            if (enterprise.visitedOnDay() >= 0) {
                LocalDate on = FIRST.plusDays(enterprise.visitedOnDay());
                file.recordedOn(on).visit("v", Visit.on(on));
            }
            files.add(file.build());
        }
        return files;
    }

    private static List<Enterprise> knownMembers(List<Enterprise> population) {
        return population.stream()
                .filter(each -> Boolean.TRUE.equals(each.member()))
                .toList();
    }

    private static Set<CoverageState> possibleStates(
            List<Enterprise> population, int percent, LocalDate date, int perWorkday) {
        List<Enterprise> unknown =
                population.stream().filter(each -> each.member() == null).toList();
        Set<CoverageState> states = EnumSet.noneOf(CoverageState.class);
        for (int chosen = 0; chosen < 1 << unknown.size(); chosen++) {
            List<Enterprise> members = new ArrayList<>(knownMembers(population));
            for (int i = 0; i < unknown.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    members.add(unknown.get(i));
                }
            }
            states.add(naive(members, percent, date, perWorkday));
        }
        return states;
    }

    private static CoverageState naive(List<Enterprise> members, int percent, LocalDate date, int perWorkday) {
        int required = 0;
        while (required * 100 < percent * members.size()) {
            required++;
        }
        int visited = 0;
        for (Enterprise member : members) {
            if (member.visitedOnDay() >= 0
                    && !FIRST.plusDays(member.visitedOnDay()).isAfter(date)) {
                visited++;
            }
        }
        if (visited >= required) {
            return CoverageState.MET;
        }
        int whole = 0;
        int before = 0;
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                whole++;
                before += day.isBefore(date) ? 1 : 0;
            }
        }
        if (date.isAfter(LAST) || (perWorkday > 0 && required - visited > (whole - before) * perWorkday)) {
            return CoverageState.CANNOT_BE_MET;
        }
        return visited * whole < required * before - required * before % whole
                ? CoverageState.BEHIND
                : CoverageState.ON_COURSE;
    }
}
