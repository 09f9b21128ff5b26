package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.oracle.NaiveFile;
import io.github.louyu.enterprise.oracle.RandomLogs;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The file against the naive reading of its semantics. */
class EnterpriseFileProperties {

    private static final EnterpriseId ID = EnterpriseId.of("E1");

    @Provide
    Arbitrary<List<LogEntry>> logs() {
        return RandomLogs.logs();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomLogs.days();
    }

    @Provide
    Arbitrary<Optional<LocalDate>> openings() {
        return RandomLogs.days().optional(0.3);
    }

    private static EnterpriseFile file(List<LogEntry> log, Optional<LocalDate> opening) {
        EnterpriseFileBuilder builder = EnterpriseFile.builder(ID);
        opening.ifPresent(builder::openedOn);
        log.forEach(builder::line);
        return builder.build();
    }

    private static EnterpriseFile file(List<LogEntry> log) {
        return file(log, Optional.empty());
    }

    @Property(tries = 300)
    void revisionsOfAnAttributeAreTheDaysOnWhichAVersionOfItBeginsOrEnds(
            @ForAll("logs") List<LogEntry> log, @ForAll("days") LocalDate day, @ForAll("days") LocalDate until) {
        EnterpriseFile file = file(log);
        for (Attribute<?> attribute : RandomLogs.ATTRIBUTES) {
            Set<LocalDate> expected = new TreeSet<>();
            for (Known<? extends AttributeValue<?>> version : file.values(attribute)) {
                if (!version.known().start().isAfter(day)
                        || !version.content().effective().start().isAfter(day)) {
                    expected.add(version.known().start());
                    expected.add(version.known().endExclusive());
                }
            }
            expected.removeIf(on -> !on.isAfter(day) || on.isAfter(until) || on.equals(LocalDate.MAX));
            assertThat(file.revisions(attribute, day, until)).containsExactlyElementsOf(expected);
            assertThat(file.isSettled(attribute, day, until)).isEqualTo(expected.isEmpty());
            Statistics.label("revisions").collect(Math.min(2, expected.size()));
        }
    }

    @Property(tries = 300)
    void aValueWithTheKnowledgeOfAnotherDayIsThatOfTheFileOfThatDayInHindsight(
            @ForAll("logs") List<LogEntry> log, @ForAll("days") LocalDate knowledge) {
        EnterpriseFile file = file(log);
        for (Attribute<?> attribute : RandomLogs.ATTRIBUTES) {
            Timeline<?> hindsight = file.knownOn(knowledge).inHindsight().timeline(attribute);
            for (LocalDate day : RandomLogs.allDays()) {
                if (!day.isAfter(knowledge)) {
                    assertThat(file.value(attribute, day, knowledge).map(Object.class::cast))
                            .as("%s on %s as known on %s", attribute, day, knowledge)
                            .isEqualTo(hindsight.at(day).map(Object.class::cast));
                }
            }
        }
    }

    @Property(tries = 300)
    void visitsComeByTheDayTheyWereMade(@ForAll("logs") List<LogEntry> log) {
        EnterpriseFile file = file(log);
        List<Known<Visit>> expected = new ArrayList<>(file.history(Visit.class));
        expected.sort(
                Comparator.comparing((Known<Visit> visit) -> visit.content().on())
                        .thenComparing(Known::entry));
        assertThat(file.visits()).containsExactlyElementsOf(expected);
        Statistics.label("visits").collect(Math.min(2, expected.size()));
    }

    private static NaiveFile naive(List<LogEntry> log) {
        return NaiveFile.of(log, Optional.empty());
    }

    @Property(tries = 300)
    void attributesReadAsTheNaiveFileDoesOnEveryDay(@ForAll("logs") List<LogEntry> log) {
        for (Attribute<?> attribute : RandomLogs.ATTRIBUTES) {
            Timeline<?> timeline = file(log).timeline(attribute);
            for (LocalDate day : RandomLogs.allDays()) {
                assertThat(timeline.at(day))
                        .as("%s on %s", attribute, day)
                        .isEqualTo(naive(log).value(attribute, day));
            }
            Statistics.label("segments of a timeline")
                    .collect(Math.min(3, timeline.segments().size()));
        }
    }

    @Property(tries = 300)
    void latestPeriodsReadAsTheNaiveFileDoesOnEveryDay(@ForAll("logs") List<LogEntry> log) {
        for (FigureKind<?> kind : RandomLogs.KINDS) {
            for (PeriodKind periods : PeriodKind.values()) {
                Timeline<ReportingPeriod> timeline = file(log).latestPeriod(kind, periods);
                for (LocalDate day : RandomLogs.allDays()) {
                    assertThat(timeline.at(day))
                            .as("latest %s of %s on %s", periods, kind, day)
                            .isEqualTo(naive(log).latestPeriod(kind, periods, day));
                }
            }
        }
    }

    @Property(tries = 300)
    void figuresReadAsTheNaiveFileDoesOnEveryDay(@ForAll("logs") List<LogEntry> log) {
        for (FigureKind<?> kind : RandomLogs.KINDS) {
            for (ReportingPeriod period : RandomLogs.allPeriods()) {
                Timeline<?> timeline = file(log).timeline(kind, period);
                for (LocalDate day : RandomLogs.allDays()) {
                    assertThat(timeline.at(day))
                            .as("%s of %s on %s", kind, period, day)
                            .isEqualTo(naive(log).figure(kind, period, day));
                }
            }
        }
    }

    @Property(tries = 300)
    void knowledgeIsThatOfTheNaiveFileOnEveryDay(
            @ForAll("logs") List<LogEntry> log, @ForAll("openings") Optional<LocalDate> opening) {
        EnterpriseFile file = file(log, opening);
        NaiveFile naive = NaiveFile.of(log, opening);

        assertReadsAs(file, naive, RandomLogs.allDays());
        assertThat(file.openedOn()).isEqualTo(naive.openedOn());
    }

    @Property(tries = 300)
    void asKnownOnADayItAnswersAsTheFileDoesByThen(
            @ForAll("logs") List<LogEntry> log,
            @ForAll("openings") Optional<LocalDate> opening,
            @ForAll("days") LocalDate day) {
        EnterpriseFile file = file(log, opening);
        EnterpriseFile known = file.knownOn(day);

        assertReadsAs(
                known,
                NaiveFile.of(log, opening),
                RandomLogs.allDays().stream().filter(d -> !d.isAfter(day)).toList());
        assertReadsAs(known, NaiveFile.of(log, opening).knownOn(day), RandomLogs.allDays());
        assertThat(known.openedOn())
                .isEqualTo(NaiveFile.of(log, opening).knownOn(day).openedOn());
        assertThat(known.log())
                .isEqualTo(file.log().stream()
                        .filter(line -> !line.recordedOn().isAfter(day))
                        .toList());
        assertThat(known.knownOn(day)).isSameAs(known);
    }

    @Property(tries = 300)
    void inHindsightItReadsAsTheNaiveFileInHindsight(
            @ForAll("logs") List<LogEntry> log, @ForAll("openings") Optional<LocalDate> opening) {
        EnterpriseFile hindsight = file(log, opening).inHindsight();
        NaiveFile naive = NaiveFile.of(log, opening).inHindsight();

        assertReadsAs(hindsight, naive, RandomLogs.allDays());
        assertThat(hindsight.openedOn()).isEqualTo(naive.openedOn());
        assertThat(hindsight.inHindsight()).isEqualTo(hindsight);
    }

    @Property(tries = 300)
    void withWhatIsKnownOnADayItReadsAsTheNaiveFile(
            @ForAll("logs") List<LogEntry> log,
            @ForAll("openings") Optional<LocalDate> opening,
            @ForAll("days") LocalDate day) {
        EnterpriseFile read = file(log, opening).knownOn(day).inHindsight();
        NaiveFile naive = NaiveFile.of(log, opening).knownOn(day).inHindsight();

        assertReadsAs(read, naive, RandomLogs.allDays());
        assertThat(read.openedOn()).isEqualTo(naive.openedOn());
    }

    @Property(tries = 300)
    void whatIsAppendedLaterChangesNoEarlierDay(@ForAll("logs") List<LogEntry> log, @ForAll("days") LocalDate day) {
        List<LogEntry> before =
                log.stream().filter(line -> line.recordedOn().isBefore(day)).toList();

        assertReadsAs(
                file(log),
                naive(before),
                RandomLogs.allDays().stream().filter(d -> d.isBefore(day)).toList());
    }

    @Property
    void theOrderOfTheLinesDoesNotMatter(@ForAll("logs") List<LogEntry> log, @ForAll Random random) {
        List<LogEntry> shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, random);
        EnterpriseFile file = file(log);
        EnterpriseFile other = file(shuffled);

        assertThat(other).isEqualTo(file).hasSameHashCodeAs(file);
        assertThat(other.log()).isEqualTo(file.log());
    }

    @Property
    void theSameLineTwiceIsOne(@ForAll("logs") List<LogEntry> log) {
        List<LogEntry> doubled = new ArrayList<>(log);
        doubled.addAll(log);
        EnterpriseFile file = file(log);

        assertThat(file(doubled)).isEqualTo(file);
        assertThat(file.append(log.toArray(new LogEntry[0]))).isEqualTo(file);
        assertThat(file.log()).doesNotHaveDuplicates().hasSize(Set.copyOf(log).size());
    }

    @Property
    void appendingLineByLineIsBuildingAtOnce(@ForAll("logs") List<LogEntry> log) {
        List<LogEntry> ordered = new ArrayList<>(log);
        ordered.sort(Comparator.comparingInt((LogEntry line) -> line instanceof Entry ? 0 : 1));
        EnterpriseFile file = EnterpriseFile.builder(ID).build();
        for (LogEntry line : ordered) {
            EnterpriseFile longer = file.append(line);
            assertThat(longer.toBuilder().build()).isEqualTo(longer);
            file = longer;
        }

        assertThat(file).isEqualTo(file(log));
    }

    @Property(tries = 300)
    void appendingLeavesTheFileAsItWas(@ForAll("logs") List<LogEntry> log, @ForAll("days") LocalDate day) {
        EnterpriseFile file = file(log);
        EnterpriseFile read = file(log);
        assertReadsAs(read, naive(log), List.of(day));

        EnterpriseFile longer = read.append(Entry.of(EntryId.of("appended"), day, Lease.openEnded(day)));

        assertThat(read).isEqualTo(file).isNotEqualTo(longer);
        assertReadsAs(read, naive(log), RandomLogs.allDays());
    }

    @Property
    void historyIsInTheOrderOfKnowledge(@ForAll("logs") List<LogEntry> log) {
        EnterpriseFile file = file(log);
        for (Class<? extends FileContent> type : ContentTypes.all()) {
            assertThat(file.history(type))
                    .isSortedAccordingTo(Comparator.comparing((Known<? extends FileContent> version) ->
                                    version.known().start())
                            .thenComparing(Known::entry))
                    .allSatisfy(version -> assertThat(version.content()).isInstanceOf(type));
        }
        for (EventKind kind : RandomLogs.EVENTS) {
            assertThat(file.events(kind))
                    .isEqualTo(file.history(FileEvent.class).stream()
                            .filter(event -> event.content().kind().equals(kind))
                            .toList());
        }
        Class<? extends FileContent> figures = Figure.class;
        for (FigureKind<?> kind : RandomLogs.KINDS) {
            assertThat(Collections.<Object>unmodifiableList(file.figures(kind)))
                    .isEqualTo(file.history(figures).stream()
                            .filter(version -> version.content() instanceof Figure<?> figure
                                    && figure.kind().equals(kind))
                            .toList());
        }
    }

    @Provide
    Arbitrary<FileContent> contents() {
        return RandomLogs.contents();
    }

    @Property
    void contentsHaveOneIdIfAndOnlyIfTheyAreEqual(
            @ForAll("contents") FileContent a,
            @ForAll("contents") FileContent b,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate other) {
        LocalDate last = day.plusYears(1);

        assertThat(Entry.of(last, a).id().equals(Entry.of(last, b).id())).isEqualTo(a.equals(b));
        assertThat(Entry.of(last, a).id().equals(Entry.of(other.plusYears(1), a).id()))
                .isEqualTo(day.equals(other));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("a", "1:a", "a1", "-", "3:-", "CHIEF", "1", "a5:CHIEF-", "1:a5:CHIEF-");
    }

    @Property
    void teamsHaveOneTextIfAndOnlyIfTheyAreEqual(@ForAll("teams") ServiceTeam a, @ForAll("teams") ServiceTeam b) {
        ValueType<ServiceTeam> type = EnterpriseAttributes.SERVICE_TEAM.type();

        assertThat(type.textOf(a).equals(type.textOf(b))).isEqualTo(a.equals(b));
    }

    @Provide
    Arbitrary<ServiceTeam> teams() {
        Arbitrary<TeamMember> members = Combinators.combine(
                        names(), Arbitraries.of(TeamRole.values()), names().optional())
                .as((person, role, department) ->
                        TeamMember.of(PersonId.of(person), role).withDepartment(department));
        return members.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements(TeamMember::person)
                .filter(list -> list.stream()
                                .filter(member -> member.role() == TeamRole.CHIEF)
                                .count()
                        <= 1)
                .map(ServiceTeam::of);
    }

    private static void assertReadsAs(EnterpriseFile file, NaiveFile naive, List<LocalDate> days) {
        for (LocalDate day : days) {
            for (Attribute<?> attribute : RandomLogs.ATTRIBUTES) {
                assertThat(file.timeline(attribute).at(day))
                        .as("%s on %s", attribute, day)
                        .isEqualTo(naive.value(attribute, day));
            }
            for (FigureKind<?> kind : RandomLogs.KINDS) {
                for (PeriodKind periods : PeriodKind.values()) {
                    assertThat(file.latestPeriod(kind, periods).at(day))
                            .as("latest %s of %s on %s", periods, kind, day)
                            .isEqualTo(naive.latestPeriod(kind, periods, day));
                }
            }
            for (Class<? extends FileContent> type : ContentTypes.all()) {
                assertThat(known(file, type, day))
                        .as("known %s on %s", type.getSimpleName(), day)
                        .isEqualTo(naive.known(type, day));
            }
            for (Section section : Section.values()) {
                assertThat(file.isComplete(section, day))
                        .as("%s complete on %s", section, day)
                        .isEqualTo(naive.isComplete(section, day));
            }
        }
    }

    private static Set<NaiveFile.Version> known(EnterpriseFile file, Class<? extends FileContent> type, LocalDate day) {
        return file.known(type, day).stream()
                .map(version -> new NaiveFile.Version(
                        version.entry(), version.recordedOn(), version.saidOn(), version.content()))
                .collect(Collectors.toSet());
    }
}
