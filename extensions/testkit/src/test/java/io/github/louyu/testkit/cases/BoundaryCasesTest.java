package io.github.louyu.testkit.cases;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.EnterpriseFacts.date;
import static io.github.louyu.rules.EnterpriseFacts.decimal;
import static io.github.louyu.rules.EnterpriseFacts.event;
import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static io.github.louyu.rules.EnterpriseFacts.leases;
import static io.github.louyu.rules.EnterpriseFacts.money;
import static io.github.louyu.rules.EnterpriseFacts.visit;
import static io.github.louyu.testkit.cases.BoundaryCasesProperties.known;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.LeaseFacts;
import io.github.louyu.rules.Truth;
import io.github.louyu.testkit.SampleRules;
import io.github.louyu.testkit.arbitraries.Vocabulary;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class BoundaryCasesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 6, 3);
    private static final WorkCalendar CALENDAR = WorkCalendar.china();

    private static List<String> cases(Condition<EnterpriseFile> condition) {
        return known(BoundaryCases.of("it", condition, DAY)).cases().stream()
                .map(each -> CaseFileMaker.words(each.values()) + " " + each.expected())
                .toList();
    }

    @Test
    void ninetyDaysBeforeTheLeaseEnds() {
        assertThat(cases(leases().next(LeaseFacts.lastDay()).isWithinNext(Span.days(90))))
                .containsExactly(
                        "lease to 2019-06-02 UNKNOWN",
                        "lease to 2019-06-03 TRUE",
                        "lease to 2019-06-04 TRUE",
                        "lease to 2019-08-31 TRUE",
                        "lease to 2019-09-01 TRUE",
                        "lease to 2019-09-02 FALSE");
    }

    @Test
    void limitsOfEachType() {
        assertThat(cases(headcount().isAtLeast(30)))
                .containsExactly("headcount 29 FALSE", "headcount 30 TRUE", "headcount 31 TRUE");
        assertThat(cases(money(Vocabulary.CAPITAL).isAbove(Money.parse("CNY 2000000"))))
                .containsExactly(
                        "capital CNY 1999999.99 FALSE", "capital CNY 2000000.00 FALSE", "capital CNY 2000000.01 TRUE");
        assertThat(cases(decimal(Vocabulary.AREA).isBelow("80.5")))
                .containsExactly("area 80.4 TRUE", "area 80.5 FALSE", "area 80.6 FALSE");
        assertThat(cases(date(Vocabulary.FOUNDED).isOnOrAfter(LocalDate.of(2010, 5, 1))))
                .containsExactly("founded 2010-04-30 FALSE", "founded 2010-05-01 TRUE", "founded 2010-05-02 TRUE");
        assertThat(cases(keyTier().isAtMost(KeyTier.SUBDISTRICT)))
                .containsExactly("key-tier NONE TRUE", "key-tier SUBDISTRICT TRUE", "key-tier DISTRICT FALSE");
        assertThat(cases(headcount().isAtLeast(0))).containsExactly("headcount 0 TRUE", "headcount 1 TRUE");
    }

    @Test
    void eventsByTheirDaysAndTheirNumber() {
        assertThat(cases(event(EventKind.EXECUTIVE_CHANGE).happenedWithinLast(Span.days(30), 2)))
                .contains(
                        "EXECUTIVE_CHANGE 2 on 2019-05-03 FALSE",
                        "EXECUTIVE_CHANGE 2 on 2019-05-04 TRUE",
                        "EXECUTIVE_CHANGE 2 on 2019-06-03 TRUE",
                        "EXECUTIVE_CHANGE 2 on 2019-06-04 FALSE",
                        "EXECUTIVE_CHANGE 1 on 2019-06-03 FALSE",
                        "EXECUTIVE_CHANGE 3 on 2019-06-03 TRUE");
        assertThat(cases(visit().didNotHappenWithinLast(Span.months(1))))
                .contains("visit 1 on 2019-05-02 TRUE", "visit 1 on 2019-05-03 FALSE", "visit 1 on 2019-06-03 FALSE");
    }

    @Test
    void theOtherFactsAreChosenSoThatTheLeafDecides() {
        assertThat(cases(all(keyTier().isAtLeast(KeyTier.DISTRICT), headcount().isAtLeast(30))))
                .contains(
                        "key-tier SUBDISTRICT, headcount 30 FALSE",
                        "key-tier DISTRICT, headcount 30 TRUE",
                        "headcount 29, key-tier DISTRICT FALSE",
                        "headcount 31, key-tier DISTRICT TRUE");
        assertThat(cases(any(keyTier().isAtLeast(KeyTier.DISTRICT), headcount().isAtLeast(30))))
                .contains("key-tier SUBDISTRICT, headcount 29 FALSE", "headcount 30, key-tier SUBDISTRICT TRUE");
    }

    @Test
    void whatHasNoDefinitionIsNamed() {
        Condition<EnterpriseFile> opaque =
                Conditions.undated(EnterpriseFile.class, "own", Bilingual.of("自有", "own rule"), file -> true);
        BoundaryCases cases = BoundaryCases.of("it", all(opaque, headcount().isAtLeast(30)), DAY);

        assertThat(cases.cases()).isEmpty();
        assertThat(cases.unread()).containsExactly("own rule");
    }

    @Test
    void theScopeOfARulePrintsAsACaseFile() {
        assertThat(BoundaryCases.ofScope(SampleRules.LEASE_EXPIRY, DAY).toYaml())
                .isEqualTo("""
                        cases:
                          - name: "key tier is at least district: key-tier SUBDISTRICT"
                            file:
                              recordedOn: 2009-06-03
                              log:
                                - {attribute: key-tier, value: SUBDISTRICT, effective: 2009-06-03/..}
                            date: 2019-06-03
                            expect:
                              - {condition: lease-expiry, truth: FALSE}
                          - name: "key tier is at least district: key-tier DISTRICT"
                            file:
                              recordedOn: 2009-06-03
                              log:
                                - {attribute: key-tier, value: DISTRICT, effective: 2009-06-03/..}
                            date: 2019-06-03
                            expect:
                              - {condition: lease-expiry, truth: TRUE}
                          - name: "key tier is at least district: key-tier CITY"
                            file:
                              recordedOn: 2009-06-03
                              log:
                                - {attribute: key-tier, value: CITY, effective: 2009-06-03/..}
                            date: 2019-06-03
                            expect:
                              - {condition: lease-expiry, truth: TRUE}
                        """);
    }

    /** Every value is tried with the engine; where the answer turns between two, both must be among the cases. */
    private static <V> void turnsAreFound(
            Condition<EnterpriseFile> condition, String fact, Stream<V> values, Function<V, EnterpriseFile> file) {
        List<V> all = values.toList();
        TreeSet<String> turns = new TreeSet<>();
        for (int i = 1; i < all.size(); i++) {
            Truth before = condition.using(CALENDAR).test(file.apply(all.get(i - 1)), DAY);
            if (before != condition.using(CALENDAR).test(file.apply(all.get(i)), DAY)) {
                turns.add(all.get(i - 1).toString());
                turns.add(all.get(i).toString());
            }
        }
        List<String> found = known(BoundaryCases.of("it", condition, DAY)).cases().stream()
                .map(each -> String.valueOf(each.values().get(fact)))
                .toList();
        assertThat(turns).as("values at which %s turns", condition).isNotEmpty();
        assertThat(found).as("boundary cases of %s", condition).containsAll(turns);
    }

    @Test
    void everyTurnThatTryingAllValuesFindsIsACase() {
        for (Condition<EnterpriseFile> condition : List.of(
                headcount().isAtLeast(30),
                headcount().isAbove(30),
                headcount().is(30L),
                all(headcount().isAtLeast(20), headcount().isBelow(100)),
                any(headcount().isBelow(20), headcount().isAbove(100)))) {
            turnsAreFound(
                    condition,
                    "headcount",
                    LongStream.range(0, 150).boxed(),
                    value -> file().add(AttributeValue.from(EnterpriseAttributes.HEADCOUNT, value, DAY.minusYears(1)))
                            .build());
        }
        for (Span span : List.of(Span.days(90), Span.months(3), Span.months(1), Span.workdays(10), Span.days(0))) {
            turnsAreFound(
                    leases().next(LeaseFacts.lastDay()).isWithinNext(span),
                    Definition.NEXT_LEASE_END,
                    DAY.minusDays(1).datesUntil(DAY.plusDays(150)),
                    day -> file().add("l1", Lease.ofClosed(day.minusYears(1), day))
                            .build());
            for (Condition<EnterpriseFile> condition : List.of(
                    date(Vocabulary.FOUNDED).isWithinNext(span),
                    date(Vocabulary.FOUNDED).isWithinLast(span),
                    date(Vocabulary.FOUNDED).isAtLeastAgo(span),
                    date(Vocabulary.FOUNDED).isAtLeastAhead(span))) {
                turnsAreFound(
                        condition,
                        "founded",
                        DAY.minusDays(150).datesUntil(DAY.plusDays(150)),
                        day -> file().add(AttributeValue.from(Vocabulary.FOUNDED, day, DAY.minusYears(1)))
                                .build());
            }
        }
    }

    private static EnterpriseFileBuilder file() {
        return EnterpriseFile.builder(EnterpriseId.of("E1")).recordedOn(DAY.minusYears(1));
    }
}
