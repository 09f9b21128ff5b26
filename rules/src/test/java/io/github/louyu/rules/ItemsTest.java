package io.github.louyu.rules;

import static io.github.louyu.rules.EnterpriseFacts.leases;
import static io.github.louyu.rules.EnterpriseFacts.officers;
import static io.github.louyu.rules.Truth.FALSE;
import static io.github.louyu.rules.Truth.TRUE;
import static io.github.louyu.rules.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.Officer;
import io.github.louyu.enterprise.OfficerRole;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.Section;
import io.github.louyu.enterprise.SectionCompletion;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Conditions on each of several things: open world until their section is complete. */
class ItemsTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);
    private static final Lease SHORT =
            Lease.ofClosed(DAY.minusDays(100), DAY.plusDays(10)).withAreaSquareMetres(new BigDecimal("100"));
    private static final Lease LONG =
            Lease.ofClosed(DAY.minusDays(100), DAY.plusDays(400)).withAreaSquareMetres(new BigDecimal("900"));
    private static final Lease OPEN = Lease.openEnded(DAY.minusDays(1));
    private static final Condition<Lease> ENDS_SOON = LeaseFacts.lastDay().isWithinNext(Span.days(30));

    private static EnterpriseFile file(Lease... leases) {
        EnterpriseFileBuilder builder =
                EnterpriseFile.builder(EnterpriseId.of("E1")).recordedOn(DAY.minusDays(50));
        for (int i = 0; i < leases.length; i++) {
            builder.add("l" + i, leases[i]);
        }
        return builder.build();
    }

    private static EnterpriseFile complete(Lease... leases) {
        return file(leases).toBuilder()
                .recordedOn(DAY.minusDays(50))
                .add("complete", new SectionCompletion(Section.LEASES, DAY))
                .build();
    }

    @Test
    void noneOnFileIsNotKnownUntilTheSectionIsComplete() {
        List<Condition<EnterpriseFile>> conditions = List.of(
                leases().any(ENDS_SOON),
                leases().all(ENDS_SOON),
                leases().atLeast(1, ENDS_SOON),
                leases().count().isAtLeast(0));
        assertThat(conditions).extracting(each -> each.test(file(), DAY)).containsOnly(UNKNOWN);
        assertThat(conditions).extracting(each -> each.test(complete(), DAY)).containsExactly(FALSE, TRUE, FALSE, TRUE);
        assertThat(conditions)
                .extracting(each -> each.test(complete(), DAY.minusDays(1)))
                .containsOnly(UNKNOWN);
        assertThat(leases().any(ENDS_SOON).explain(file(), DAY).unknownFacts())
                .extracting(MissingFact::label)
                .containsExactly(Bilingual.of("租赁", "leases"));
    }

    @Test
    void anyAllAndSoMany() {
        EnterpriseFile both = file(SHORT, LONG);
        assertThat(leases().any(ENDS_SOON).test(both, DAY)).isEqualTo(TRUE);
        assertThat(leases().all(ENDS_SOON).test(both, DAY)).isEqualTo(FALSE);
        assertThat(leases().all(ENDS_SOON).test(file(SHORT), DAY)).isEqualTo(TRUE);
        assertThat(leases().atLeast(2, ENDS_SOON).test(both, DAY)).isEqualTo(FALSE);
        assertThat(leases().atLeast(2, ENDS_SOON).test(file(SHORT, SHORT), DAY)).isEqualTo(TRUE);
        assertThat(leases().count().read(both, DAY)).contains(2L);
        assertThat(leases().where(ENDS_SOON).count().read(both, DAY)).contains(1L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> leases().atLeast(0, ENDS_SOON))
                .withMessage("items leases: required must be 1 or more, but was 0");
    }

    @Test
    void whatIsMissingOfOneLeavesTheAnswerOpenOnlyWhereItCouldDecide() {
        EnterpriseFile withOpen = file(SHORT, OPEN);
        assertThat(leases().any(ENDS_SOON).test(withOpen, DAY)).isEqualTo(TRUE);
        assertThat(leases().all(ENDS_SOON).test(withOpen, DAY)).isEqualTo(UNKNOWN);
        assertThat(leases().any(ENDS_SOON).test(file(LONG, OPEN), DAY)).isEqualTo(UNKNOWN);
        assertThat(leases().all(ENDS_SOON).test(file(LONG, OPEN), DAY)).isEqualTo(FALSE);
        assertThat(leases().atLeast(2, ENDS_SOON).test(file(SHORT, LONG, OPEN), DAY))
                .isEqualTo(UNKNOWN);
        assertThat(leases().where(ENDS_SOON).count().read(withOpen, DAY)).isEmpty();
        assertThat(leases().any(ENDS_SOON).explain(file(LONG, OPEN), DAY).unknownFacts())
                .extracting(MissingFact::name)
                .containsExactly("lease.last-day");
    }

    @Test
    void theNextLeaseToEnd() {
        DateFact<EnterpriseFile> next = leases().next(LeaseFacts.lastDay());
        EnterpriseFile both = file(LONG, SHORT);
        assertThat(next.read(both, DAY)).contains(DAY.plusDays(10));
        assertThat(next.read(both, DAY.plusDays(10))).contains(DAY.plusDays(10));
        assertThat(next.read(both, DAY.plusDays(11))).contains(DAY.plusDays(400));
        assertThat(next.read(both, DAY.plusDays(401))).isEmpty();
        assertThat(next.read(file(SHORT, OPEN), DAY)).isEmpty();
        assertThat(leases().where(LeaseFacts.lastDay().isKnown())
                        .next(LeaseFacts.lastDay())
                        .read(file(SHORT, OPEN), DAY))
                .contains(DAY.plusDays(10));
        assertThat(next.isWithinNext(Span.days(30))
                        .using(WorkCalendar.weekendsOnly())
                        .timeline(both)
                        .changes())
                .containsExactly(
                        DAY.minusDays(50), DAY.minusDays(20), DAY.plusDays(11), DAY.plusDays(370), DAY.plusDays(401));
    }

    @Test
    void theExplanationGoesThroughThemOneByOne() {
        Explanation explanation = leases().any(ENDS_SOON).explain(file(SHORT, LONG), DAY);
        assertThat(explanation.parts()).extracting(Explanation::truth).containsExactly(TRUE, FALSE);
        assertThat(explanation.value()).contains(Bilingual.of("共2项，符合1项", "1 of 2"));
        assertThat(explanation.toText(Locale.CHINESE)).isEqualTo("""
                        成立：租赁中有符合条件的；实际：共2项，符合1项；依据：l0, l1
                          成立：到期日在今后30天内；实际：2019-10-04；相差：10天
                          不成立：到期日在今后30天内；实际：2020-10-28；相差：400天""");
        assertThat(explanation.toText(Locale.ENGLISH))
                .startsWith("holds: one of the leases satisfies; actual: 1 of 2;");
    }

    @Test
    void officersAndLeasesInEffect() {
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(DAY.minusDays(50))
                .add(
                        "o1",
                        Officer.of(PersonId.of("p1"), OfficerRole.LEGAL_REPRESENTATIVE, DAY.minusDays(40))
                                .withUntil(DAY))
                .add("l1", SHORT)
                .build();
        Condition<EnterpriseFile> inOffice = officers()
                .any(Conditions.all(
                        OfficerFacts.role().is(OfficerRole.LEGAL_REPRESENTATIVE),
                        OfficerFacts.inOffice().isTrue()));
        assertThat(inOffice.test(file, DAY.minusDays(41))).isEqualTo(FALSE);
        assertThat(inOffice.test(file, DAY.minusDays(40))).isEqualTo(TRUE);
        assertThat(inOffice.test(file, DAY.minusDays(1))).isEqualTo(TRUE);
        assertThat(inOffice.test(file, DAY)).isEqualTo(FALSE);
        assertThat(officers()
                        .any(OfficerFacts.until().isAtLeastAgo(Span.days(0)))
                        .test(file, DAY))
                .isEqualTo(TRUE);
        assertThat(officers().any(OfficerFacts.from().isBefore(DAY)).test(file, DAY))
                .isEqualTo(TRUE);
        Condition<EnterpriseFile> running = leases().any(LeaseFacts.running().isTrue());
        assertThat(running.test(file, DAY.plusDays(10))).isEqualTo(TRUE);
        assertThat(running.test(file, DAY.plusDays(11))).isEqualTo(FALSE);
        assertThat(leases().any(LeaseFacts.noticeBy().isKnown()).test(file, DAY))
                .isEqualTo(FALSE);
    }

    private record Firm(@Nullable List<Integer> branches) {}

    @Test
    void theHostsOwnThings() {
        Items<Firm, Integer> branches =
                Facts.of(Firm.class, "firm").items("branches", Bilingual.of("分支", "branches"), Firm::branches);
        CountFact<Integer> staff =
                Facts.of(Integer.class, "branch").count("staff", Bilingual.of("职工", "staff"), number -> number);
        Condition<Firm> large = branches.any(staff.isAtLeast(10));
        assertThat(large.test(new Firm(List.of(1, 10)), DAY)).isEqualTo(TRUE);
        assertThat(large.test(new Firm(List.of(9)), DAY)).isEqualTo(FALSE);
        assertThat(large.test(new Firm(List.of()), DAY)).isEqualTo(FALSE);
        assertThat(large.test(new Firm(null), DAY)).isEqualTo(UNKNOWN);
        assertThat(branches).hasToString("firm.branches");
        assertThat(branches.label()).isEqualTo(Bilingual.of("分支", "branches"));
    }
}
