package io.github.louyu.rules.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitForm;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of the six with a dated case, its due date counted by hand on China's calendar of 2019. */
class SixMandatoryVisitsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2019, 1, 1);
    private static final WorkCalendar CHINA = WorkCalendar.chinaAsPublishedOn(LocalDate.of(2019, 9, 24));
    private static final VisitEngine ENGINE = VisitEngine.of(
            SixMandatoryVisits.with(SixMandatoryVisits.exampleTerms()).rulebook("example", NEW_YEAR), CHINA);

    /**
     * A cause and what ends it.
     *
     * @param end what cancels it
     * @param ended the day on which that is recorded
     */
    record Six(
            String rule,
            String key,
            Consumer<EnterpriseFileBuilder> cause,
            LocalDate onset,
            LocalDate due,
            Consumer<EnterpriseFileBuilder> end,
            LocalDate ended,
            CancelReason reason) {

        @Override
        public String toString() {
            return rule;
        }

        EnterpriseFileBuilder file(@Nullable KeyTier tier) {
            EnterpriseFileBuilder builder =
                    EnterpriseFile.builder(EnterpriseId.of("E1")).recordedOn(NEW_YEAR);
            if (tier != null) {
                builder.attribute(EnterpriseAttributes.KEY_TIER, tier, NEW_YEAR);
            }
            cause.accept(builder);
            return builder;
        }

        Optional<VisitObligation> on(LocalDate day, EnterpriseFileBuilder file) {
            List<VisitObligation> obligations = ENGINE.assess(file.build(), day).obligations();
            assertThat(obligations).hasSizeLessThanOrEqualTo(1);
            return obligations.stream().findFirst();
        }

        void assertIs(ObligationState state, int level, LocalDate day, EnterpriseFileBuilder file) {
            assertThat(on(day, file)).as("%s on %s", rule, day).hasValueSatisfying(obligation -> {
                assertThat(obligation.rule()).isEqualTo(rule);
                assertThat(obligation.key()).isEqualTo(key);
                assertThat(obligation.onset()).isEqualTo(onset);
                assertThat(obligation.due()).isEqualTo(due);
                assertThat(obligation.state()).isEqualTo(state);
                assertThat(obligation.level()).isEqualTo(level);
                assertThat(obligation.isDueProvisional()).isFalse();
            });
        }
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2019, month, day);
    }

    private static Consumer<EnterpriseFileBuilder> event(String id, EventKind kind, LocalDate on) {
        return file -> file.recordedOn(on).event(id, kind, on);
    }

    private static Consumer<EnterpriseFileBuilder> about(String cause, EventKind kind, LocalDate on) {
        return file -> file.recordedOn(on).add("end", FileEvent.of(kind, on, EntryId.of(cause)));
    }

    private static Figure<Money> tax(int year, String amount, LocalDate published) {
        return Figure.of(FigureKind.TAX, ReportingPeriod.halfYear(year, 1), Money.parse(amount), published);
    }

    static Stream<Six> six() {
        return Stream.of(
                // Friday 1 March; ten working days are 4 to 8 and 11 to 15 March
                new Six(
                        SixMandatoryVisits.EXECUTIVE_CHANGE,
                        "e1",
                        event("e1", EventKind.EXECUTIVE_CHANGE, day(3, 1)),
                        day(3, 1),
                        day(3, 15),
                        file -> file.recordedOn(day(3, 5)).retract("end", "e1"),
                        day(3, 5),
                        CancelReason.WITHDRAWN),
                // announced on 1 March for the 20th; fourteen days before is the 6th, to be ready the day before the
                // 19th
                new Six(
                        SixMandatoryVisits.HEADQUARTERS_LEADER_VISIT,
                        "e1@2019-03-20",
                        file -> file.recordedOn(day(3, 1)).event("e1", EventKind.HEADQUARTERS_LEADER_VISIT, day(3, 20)),
                        day(3, 6),
                        day(3, 19),
                        file -> file.recordedOn(day(3, 8)).retract("end", "e1"),
                        day(3, 8),
                        CancelReason.WITHDRAWN),
                // Thursday 26 September; 27, Sunday 29 is worked, 30, then 1 to 7 October are off, 8, 9
                new Six(
                        SixMandatoryVisits.RELOCATION,
                        "e1",
                        event("e1", EventKind.RELOCATION_NOTICE, day(9, 26)),
                        day(9, 26),
                        day(10, 9),
                        event("end", EventKind.RELOCATION_WITHDRAWN, day(10, 8)),
                        day(10, 8),
                        CancelReason.BY_RULE),
                // ends on 31 December; three months before is 30 September; 8 to 11, Saturday 12 is worked, 14 to 18
                // October
                new Six(
                        SixMandatoryVisits.LEASE_EXPIRY,
                        "l1@2019-12-31",
                        file -> file.recordedOn(NEW_YEAR).add("l1", Lease.ofClosed(day(1, 1), day(12, 31))),
                        day(9, 30),
                        day(10, 18),
                        about("l1", EventKind.LEASE_RENEWED, day(10, 10)),
                        day(10, 10),
                        CancelReason.BY_RULE),
                // published on Wednesday 31 July, 79 against 100; twenty working days: 1, 2, 5 to 9, 12 to 16, 19 to
                // 23, 26 to 28
                new Six(
                        SixMandatoryVisits.UNEXPECTED_DECLINE,
                        "2019-H1",
                        file -> file.recordedOn(day(7, 31))
                                .figure(tax(2018, "CNY 100", NEW_YEAR))
                                .add("f1", tax(2019, "CNY 79.99", day(7, 31))),
                        day(7, 31),
                        day(8, 28),
                        file -> file.recordedOn(day(8, 10)).correct("end", "f1", tax(2019, "CNY 80", day(7, 31))),
                        day(8, 10),
                        CancelReason.WITHDRAWN),
                // Monday 29 April; 30, then 1 to 4 May are off, Sunday 5 is worked, 6, 7, 8
                new Six(
                        SixMandatoryVisits.SIGNIFICANT_CASE,
                        "e1",
                        event("e1", EventKind.SPECIAL_CASE_OPENED, day(4, 29)),
                        day(4, 29),
                        day(5, 8),
                        about("e1", EventKind.SPECIAL_CASE_CLOSED, day(5, 6)),
                        day(5, 6),
                        CancelReason.BY_RULE));
    }

    @ParameterizedTest
    @MethodSource("six")
    void inTime(Six six) {
        EnterpriseFileBuilder file =
                six.file(KeyTier.SUBDISTRICT).recordedOn(six.due()).add(Visit.on(six.due()));
        assertThat(six.on(six.onset().minusDays(1), file)).isEmpty();
        six.assertIs(ObligationState.OPEN, 0, six.onset(), file);
        six.assertIs(ObligationState.OPEN, 0, six.due().minusDays(1), file);
        six.assertIs(ObligationState.FULFILLED, 0, six.due(), file);
        six.assertIs(ObligationState.FULFILLED, 0, six.due().plusDays(100), file);
    }

    @ParameterizedTest
    @MethodSource("sixWithoutThoseWhoLeave")
    void late(Six six) {
        LocalDate visited = six.due().plusDays(40);
        EnterpriseFileBuilder file = six.file(KeyTier.CITY).recordedOn(visited).add(Visit.on(visited));
        six.assertIs(ObligationState.OPEN, 0, six.due(), file);
        six.assertIs(ObligationState.OVERDUE, 0, six.due().plusDays(1), file);
        six.assertIs(ObligationState.OVERDUE, 0, six.due().plusDays(7), file);
        six.assertIs(ObligationState.OVERDUE, 1, six.due().plusDays(8), file);
        six.assertIs(ObligationState.OVERDUE, 1, six.due().plusDays(30), file);
        six.assertIs(ObligationState.OVERDUE, 2, six.due().plusDays(31), file);
        six.assertIs(ObligationState.OVERDUE, 2, visited.minusDays(1), file);
        six.assertIs(ObligationState.FULFILLED_LATE, 0, visited, file);
    }

    static Stream<Six> sixWithoutThoseWhoLeave() {
        return six().filter(six -> !six.rule().equals(SixMandatoryVisits.HEADQUARTERS_LEADER_VISIT));
    }

    /** Due on 19 March, it is asked for until the 26th. */
    @Test
    void aVisitForLeadersWhoHaveGoneLapses() {
        Six six = six().filter(each -> each.rule().equals(SixMandatoryVisits.HEADQUARTERS_LEADER_VISIT))
                .findFirst()
                .orElseThrow();
        EnterpriseFileBuilder file = six.file(KeyTier.CITY);
        six.assertIs(ObligationState.OVERDUE, 0, day(3, 20), file);
        six.assertIs(ObligationState.OVERDUE, 0, day(3, 26), file);
        six.assertIs(ObligationState.LAPSED, 0, day(3, 27), file);
        EnterpriseFileBuilder late = file.recordedOn(day(3, 26)).add(Visit.on(day(3, 26)));
        six.assertIs(ObligationState.FULFILLED_LATE, 0, day(3, 26), late);
        six.assertIs(ObligationState.FULFILLED_LATE, 0, day(3, 27), late);
    }

    @ParameterizedTest
    @MethodSource("six")
    void cancelled(Six six) {
        EnterpriseFileBuilder file = six.file(KeyTier.DISTRICT);
        six.end().accept(file);
        six.assertIs(ObligationState.OPEN, 0, six.ended().minusDays(1), file);
        six.assertIs(ObligationState.CANCELLED, 0, six.ended(), file);
        six.assertIs(ObligationState.CANCELLED, 0, six.due().plusDays(50), file);
        assertThat(six.on(six.ended(), file).flatMap(VisitObligation::cancelReason))
                .contains(six.reason());
    }

    @ParameterizedTest
    @MethodSource("six")
    void undetermined(Six six) {
        EnterpriseFileBuilder file = six.file(null);
        assertThat(six.on(six.onset(), file)).isEmpty();
        assertThat(ENGINE.assess(file.build(), six.onset().minusDays(1)).undetermined())
                .isEmpty();
        assertThat(ENGINE.assess(file.build(), six.onset()).undetermined())
                .singleElement()
                .satisfies(undetermined -> {
                    assertThat(undetermined.rule()).isEqualTo(six.rule());
                    assertThat(undetermined.key()).contains(six.key());
                    assertThat(undetermined.missing())
                            .extracting(MissingFact::name)
                            .containsExactly("key-tier");
                });
    }

    @ParameterizedTest
    @MethodSource("six")
    void ofKeyEnterprisesOnly(Six six) {
        EnterpriseFileBuilder file = six.file(KeyTier.NONE);
        for (LocalDate day : List.of(six.onset(), six.due(), six.due().plusDays(50))) {
            assertThat(six.on(day, file)).isEmpty();
            assertThat(ENGINE.assess(file.build(), day).undetermined()).isEmpty();
        }
    }

    @Test
    void aDeclineNeedsLessThanTheShareAndBothHalves() {
        EnterpriseFile onTheLine = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(NEW_YEAR)
                .attribute(EnterpriseAttributes.KEY_TIER, KeyTier.CITY, NEW_YEAR)
                .figure(tax(2018, "CNY 100", NEW_YEAR))
                .recordedOn(day(7, 31))
                .figure(tax(2019, "CNY 80", day(7, 31)))
                .build();
        assertThat(ENGINE.assess(onTheLine, day(8, 1)).obligations()).isEmpty();
        assertThat(ENGINE.assess(onTheLine, day(8, 1)).undetermined()).isEmpty();
        EnterpriseFile oneHalf = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(day(7, 31))
                .attribute(EnterpriseAttributes.KEY_TIER, KeyTier.CITY, NEW_YEAR)
                .figure(tax(2019, "CNY 80", day(7, 31)))
                .build();
        assertThat(ENGINE.assess(oneHalf, day(8, 1)).undetermined())
                .singleElement()
                .satisfies(undetermined -> {
                    assertThat(undetermined.key()).contains("2019-H1");
                    assertThat(undetermined.missing())
                            .extracting(MissingFact::name)
                            .containsExactly("TAX/HALF_YEAR/year-before");
                });
    }

    @Test
    void theLowestTierAndTheVisitsThatCountAreTerms() {
        VisitEngine engine = VisitEngine.of(
                SixMandatoryVisits.with(terms(
                                KeyTier.DISTRICT, "0.8", VisitCriteria.any().ofForm(VisitForm.ON_SITE)))
                        .rulebook("strict", NEW_YEAR),
                CHINA);
        Six change = six().findFirst().orElseThrow();
        assertThat(engine.assess(change.file(KeyTier.SUBDISTRICT).build(), change.onset())
                        .obligations())
                .isEmpty();
        EnterpriseFileBuilder phoned = change.file(KeyTier.DISTRICT)
                .recordedOn(day(3, 4))
                .add(Visit.builder().on(day(3, 4)).form(VisitForm.PHONE).build());
        assertThat(engine.assess(phoned.build(), day(3, 4)).obligations())
                .extracting(VisitObligation::state)
                .containsExactly(ObligationState.OPEN);
        EnterpriseFileBuilder visited =
                phoned.add(Visit.builder().on(day(3, 4)).form(VisitForm.ON_SITE).build());
        assertThat(engine.assess(visited.build(), day(3, 4)).obligations())
                .extracting(VisitObligation::state)
                .containsExactly(ObligationState.FULFILLED);
    }

    @Test
    void theSixAreInTheOrderOfTheArticle() {
        List<VisitRule> rules =
                SixMandatoryVisits.with(SixMandatoryVisits.exampleTerms()).rules();
        assertThat(rules)
                .extracting(VisitRule::id)
                .containsExactlyElementsOf(six().map(Six::rule).toList());
        assertThat(rules)
                .extracting(rule -> rule.source().orElse(""))
                .containsExactly("六必访 1", "六必访 2", "六必访 3", "六必访 4", "六必访 5", "六必访 6");
        assertThat(rules).allSatisfy(rule -> assertThat(rule.title().zh()).endsWith("必访"));
    }

    @Test
    void termsThatMakeNoSenseAreRefused() {
        for (String share : List.of("0", "-0.1", "1.01")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> terms(KeyTier.CITY, share, VisitCriteria.any()))
                    .withMessage("terms of the six visits: declineBelow must be more than 0 and at most 1, but was "
                            + share);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms(KeyTier.NONE, "1", VisitCriteria.any()))
                .withMessage("terms of the six visits: lowestTier must be a tier of key enterprises, but was NONE");
    }

    private static SixVisitTerms terms(KeyTier lowest, String share, VisitCriteria counting) {
        return SixVisitTerms.builder()
                .lowestTier(lowest)
                .afterExecutiveChange(Span.workdays(10))
                .beforeHeadquartersVisit(Span.days(14))
                .readyBeforeHeadquartersVisit(Span.days(1))
                .afterRelocationNotice(Span.workdays(5))
                .beforeLeaseEnd(Span.months(3))
                .deadlineForLeaseEnd(Span.workdays(10))
                .declinePeriods(PeriodKind.HALF_YEAR)
                .declineBelow(new BigDecimal(share))
                .afterDecline(Span.workdays(20))
                .afterSpecialCase(Span.workdays(5))
                .counting(counting)
                .build();
    }
}
