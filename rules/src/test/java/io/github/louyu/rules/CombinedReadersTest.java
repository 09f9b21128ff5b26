package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read through something else: it is the host's code, and entries bear on it, if that holds of anything it reads. */
class CombinedReadersTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);
    private static final Bilingual SAME = Bilingual.same("same");
    private static final EnterpriseFile FILE =
            EnterpriseFile.builder(EnterpriseId.of("E1")).build();
    private static final FileContent LEASE = Lease.openEnded(DAY);
    private static final FileContent VISIT = Visit.on(DAY);
    private static final FileContent NOTICE = FileEvent.of(EventKind.RELOCATION_NOTICE, DAY);

    private static CountFact<EnterpriseFile> number(FactReader<EnterpriseFile, Long> reader) {
        return new CountFact<>("number", SAME, reader);
    }

    private static ItemListFact<String, EnterpriseFile> files(
            StubReader<String, ImmutableList<EnterpriseFile>> reader) {
        return new ItemListFact<>("files", SAME, reader);
    }

    /** The way to a file that is not the host's code; leases bear on which it is. */
    private static final Relation<String, EnterpriseFile> TO_FILE =
            Relation.toItem(files(StubReader.reading(Lease.class, ImmutableList.of(FILE))), FILE, 1);

    private static final Relation<String, EnterpriseFile> OF_HOST =
            Relation.of(String.class, "file", SAME, name -> FILE);
    private static final Condition<EnterpriseFile> VISITED =
            EnterpriseFacts.visit().happenedWithinLast(Span.days(3));
    private static final Condition<EnterpriseFile> OPAQUE =
            Conditions.undated(EnterpriseFile.class, "opaque", SAME, file -> true);

    private static CodeFact<EnterpriseFile, String> table(Condition<EnterpriseFile> row) {
        return DecisionTable.<EnterpriseFile, String>named("table", SAME, HitPolicy.FIRST)
                .row("a", row, "a")
                .build()
                .asFact("none");
    }

    @Test
    void aFactOfARelatedSubjectIsTheHostsIfTheRelationOrTheFactIs() {
        CountFact<EnterpriseFile> plain = number(StubReader.plain(1L));
        CountFact<EnterpriseFile> ofHost = number(StubReader.ofHost(1L));
        assertThat(plain.via(TO_FILE).reader().isHostCode()).isFalse();
        assertThat(ofHost.via(TO_FILE).reader().isHostCode()).isTrue();
        assertThat(plain.via(OF_HOST).reader().isHostCode()).isTrue();
    }

    @Test
    void onAFactOfARelatedSubjectBearsWhatBearsOnTheRelationOrTheFact() {
        FactReader<String, Long> reader =
                number(StubReader.reading(Visit.class, 1L)).via(TO_FILE).reader();
        assertThat(reader.reads(LEASE)).isTrue();
        assertThat(reader.reads(VISIT)).isTrue();
        assertThat(reader.reads(NOTICE)).isFalse();
    }

    @Test
    void anEventOfARelatedSubjectIsTheHostsIfTheRelationIs() {
        Node<String> visited = Node.of(VISITED.via(TO_FILE));
        assertThat(visited.hasHostCode()).isFalse();
        assertThat(visited.reads(LEASE)).as("which file").isTrue();
        assertThat(visited.reads(VISIT)).isTrue();
        assertThat(visited.reads(NOTICE)).isFalse();
        assertThat(Node.of(VISITED.via(OF_HOST)).hasHostCode()).isTrue();
        assertThat(Node.of(OPAQUE.via(TO_FILE)).hasHostCode()).isTrue();
    }

    @Test
    void aTableOfARelatedSubjectIsTheHostsIfTheRelationOrARowIs() {
        FactReader<String, String> visited = table(VISITED).via(TO_FILE).reader();
        assertThat(visited.isHostCode()).isFalse();
        assertThat(visited.reads(LEASE)).as("which file").isTrue();
        assertThat(visited.reads(VISIT)).isTrue();
        assertThat(visited.reads(NOTICE)).isFalse();
        FactReader<String, String> anyway =
                table(Conditions.always()).via(TO_FILE).reader();
        assertThat(anyway.isHostCode()).isFalse();
        assertThat(anyway.reads(LEASE)).as("whether there is one").isTrue();
        assertThat(anyway.reads(NOTICE)).isFalse();
        assertThat(table(Conditions.always()).via(OF_HOST).reader().isHostCode())
                .isTrue();
        assertThat(table(OPAQUE).via(TO_FILE).reader().isHostCode()).isTrue();
    }

    @Test
    void oneThingOfAListIsReadAsTheListIs() {
        FactReader<String, EnterpriseFile> one = TO_FILE.fact().reader();
        assertThat(one.timeline("x", Context.NONE)).isEqualTo(Timeline.always(FILE));
        assertThat(one.evidence("x", DAY, Context.NONE)).containsExactly(StubReader.ENTRY);
        assertThat(one.reads(LEASE)).isTrue();
        assertThat(one.reads(VISIT)).isFalse();
    }

    @Test
    void whatIsCountedIsTheHostsIfTheListOrTheConditionIs() {
        ItemListFact<String, EnterpriseFile> plain = files(StubReader.plain(ImmutableList.of(FILE)));
        ItemListFact<String, EnterpriseFile> ofHost = files(StubReader.ofHost(ImmutableList.of(FILE)));
        assertThat(new ItemReaders.Count<>(plain).isHostCode()).isFalse();
        assertThat(new ItemReaders.Count<>(ofHost).isHostCode()).isTrue();
        assertThat(new ItemReaders.Where<>(plain, Node.of(VISITED)).isHostCode())
                .isFalse();
        assertThat(new ItemReaders.Where<>(plain, Node.of(OPAQUE)).isHostCode()).isTrue();
        assertThat(new ItemReaders.Where<>(ofHost, Node.of(VISITED)).isHostCode())
                .isTrue();
    }

    @Test
    void theNextOfSomeDaysIsTheHostsIfTheListOrTheDayIs() {
        ItemListFact<String, EnterpriseFile> plain = files(StubReader.plain(ImmutableList.of(FILE)));
        ItemListFact<String, EnterpriseFile> ofHost = files(StubReader.ofHost(ImmutableList.of(FILE)));
        DateFact<EnterpriseFile> day = new DateFact<>("day", SAME, StubReader.plain(DAY));
        DateFact<EnterpriseFile> dayOfHost = new DateFact<>("day", SAME, StubReader.ofHost(DAY));
        assertThat(new ItemReaders.Next<>(plain, day).isHostCode()).isFalse();
        assertThat(new ItemReaders.Next<>(plain, dayOfHost).isHostCode()).isTrue();
        assertThat(new ItemReaders.Next<>(ofHost, day).isHostCode()).isTrue();
        List<FactFailure> failures = new ArrayList<>();
        new ItemReaders.Next<>(plain, dayOfHost).addFailures("next", "x", DAY, Context.NONE, failures);
        assertThat(failures).extracting(FactFailure::fact).containsExactly("day");
    }

    @Test
    void aMappedFactIsAllThatItsSourceIs() {
        FactReader<String, String> read =
                StubReader.<String, Long>reading(Visit.class, 1L).map(String::valueOf);
        ImmutableSet.Builder<LocalDate> revisions = ImmutableSet.builder();
        read.addRevisions("x", DAY, DAY.plusDays(3), revisions);
        assertThat(read.value("x", DAY, Context.NONE)).isEqualTo("1");
        assertThat(read.readsKnowledge()).isTrue();
        assertThat(revisions.build()).containsExactly(DAY.plusDays(3));
        assertThat(read.isHostCode()).isFalse();
        FactReader<String, String> ofHost = StubReader.<String, Long>ofHost(1L).map(String::valueOf);
        List<FactFailure> failures = new ArrayList<>();
        ofHost.addFailures("number", "x", DAY, Context.NONE, failures);
        assertThat(failures).extracting(FactFailure::fact).containsExactly("number");
        assertThat(ofHost.isHostCode()).isTrue();
        assertThat(ofHost.readsKnowledge()).isFalse();
    }

    /** Nothing is certain of what does not say so. */
    @Test
    void whatDoesNotSayThatItStaysMayChange() {
        DateRange days = DateRange.of(DAY, DAY.plusDays(3));
        CountFact<EnterpriseFile> counted = EnterpriseFacts.leases().count();
        assertThat(counted.reader().isSettled(FILE, DAY, DAY.plusDays(3))).isFalse();
        assertThat(counted.reader().isSteady(FILE, days, Context.NONE)).isFalse();
        assertThat(Node.of(OPAQUE).isSettled(FILE, DAY, DAY.plusDays(3))).isFalse();
        assertThat(Node.of(OPAQUE).isSteady(FILE, days, Context.NONE)).isFalse();
    }

    @Test
    void proportionalIsWhatIsReadAsItIsOrTimesAFactor() {
        CountFact<EnterpriseFile> staff = EnterpriseFacts.headcount();
        assertThat(staff.reader().isProportional()).isTrue();
        assertThat(staff.times("2").reader().isProportional()).isTrue();
        assertThat(staff.plus(staff).reader().isProportional()).isFalse();
        assertThat(EnterpriseFacts.leases().count().reader().isProportional()).isFalse();
        assertThat(DecimalFact.of("broken", SAME, new ThrowingFormula<>("no"))
                        .reader()
                        .isProportional())
                .isFalse();
    }

    @Test
    void whetherALeaseRunsIsReadOffTheLeaseItself() {
        InEffectReader<Lease> running = new InEffectReader<>();
        Lease lease = Lease.ofClosed(DAY, DAY.plusDays(10));
        assertThat(running.value(lease, DAY, Context.NONE)).isTrue();
        assertThat(running.evidence(lease, DAY, Context.NONE)).isEmpty();
        assertThat(running.reads(LEASE)).as("the list has it already").isFalse();
    }

    @Test
    void partsThatAreNotSteadyMakeWhatIsWorkedOutUnsteady() {
        DateRange days = DateRange.of(DAY, DAY.plusDays(3));
        CountFact<EnterpriseFile> steady = number(StubReader.plain(1L));
        CountFact<EnterpriseFile> unsteady = number(StubReader.reading(Visit.class, 1L));
        assertThat(steady.plus(steady).reader().isSteady(FILE, days, Context.NONE))
                .isTrue();
        assertThat(steady.plus(unsteady).reader().isSteady(FILE, days, Context.NONE))
                .isFalse();
        assertThat(steady.plus(steady).reader().isSettled(FILE, DAY, DAY.plusDays(3)))
                .isTrue();
        assertThat(unsteady.plus(steady).reader().isSettled(FILE, DAY, DAY.plusDays(3)))
                .isFalse();
    }

    @Test
    void ofSeveralFiguresOneThatIsNotProportionalIsNotReadAsItIs() {
        FigureSeries<MoneyFact<EnterpriseFile>> tax = EnterpriseFacts.tax(PeriodKind.HALF_YEAR);
        assertThat(tax.latest().times("0.5").reader().isProportional()).isTrue();
        assertThat(tax.sumOfLast(2).times("0.5").reader().isProportional()).isFalse();
    }
}
