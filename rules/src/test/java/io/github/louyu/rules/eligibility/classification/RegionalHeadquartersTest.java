package io.github.louyu.rules.eligibility.classification;

import static io.github.louyu.rules.eligibility.classification.HeadquartersStanding.AT_DISCRETION;
import static io.github.louyu.rules.eligibility.classification.HeadquartersStanding.BUSINESS_UNIT_HEADQUARTERS;
import static io.github.louyu.rules.eligibility.classification.HeadquartersStanding.HEADQUARTERS_TYPE;
import static io.github.louyu.rules.eligibility.classification.HeadquartersStanding.NONE;
import static io.github.louyu.rules.eligibility.classification.HeadquartersStanding.NO_RULE_IN_FORCE;
import static io.github.louyu.rules.eligibility.classification.HeadquartersStanding.REGIONAL_HEADQUARTERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.rules.CountFact;
import io.github.louyu.rules.DecimalFact;
import io.github.louyu.rules.Facts;
import io.github.louyu.rules.FlagFact;
import io.github.louyu.rules.MoneyFact;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every version of the rules on its first and last day, every limit a cent or one below, at it and above. */
class RegionalHeadquartersTest {

    /** The first day of the rules of 2008-09 is a day of the test: our sources give none. */
    private static final LocalDate OF_2008 = LocalDate.of(2008, 9, 9);

    private static final LocalDate OF_2002 = LocalDate.of(2002, 7, 20);
    private static final LocalDate OF_2017 = LocalDate.of(2017, 2, 1);
    private static final LocalDate OF_2019 = LocalDate.of(2019, 9, 1);
    private static final LocalDate OF_2022 = LocalDate.of(2022, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 10, 31);

    private record Firm(ImmutableMap<String, Object> values) {

        Firm with(String name, Object value) {
            return new Firm(ImmutableMap.<String, Object>builder()
                    .putAll(values)
                    .put(name, value)
                    .buildKeepingLast());
        }
    }

    private static final Facts<Firm> F = Facts.of(Firm.class, "firm");

    private static final RegionalHeadquarters<Firm> RULES = RegionalHeadquarters.of(
            HeadquartersVersion.shanghai(OF_2008),
            new HeadquartersFacts<>(
                    money("assets"),
                    flag("services"),
                    money("invested"),
                    count("firms"),
                    money("capital"),
                    money("funds"),
                    decimal("share"),
                    flag("wholly"),
                    flag("dishonest").isFalse(),
                    count("years"),
                    money("revenue"),
                    decimal("unit")));

    private static MoneyFact<Firm> money(String name) {
        return F.money(name, Bilingual.same(name), firm -> (Money) firm.values().get(name));
    }

    private static FlagFact<Firm> flag(String name) {
        return F.flag(
                name, Bilingual.same(name), firm -> (Boolean) firm.values().get(name));
    }

    private static CountFact<Firm> count(String name) {
        return F.count(name, Bilingual.same(name), firm -> (Long) firm.values().get(name));
    }

    private static DecimalFact<Firm> decimal(String name) {
        return F.decimal(
                name, Bilingual.same(name), firm -> (BigDecimal) firm.values().get(name));
    }

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    /** More than enough of everything. */
    private static final Firm LARGE = new Firm(ImmutableMap.<String, Object>builder()
            .put("assets", usd("900000000"))
            .put("services", false)
            .put("invested", usd("90000000"))
            .put("firms", 9L)
            .put("capital", usd("9000000"))
            .put("funds", usd("0"))
            .put("share", new BigDecimal("100"))
            .put("wholly", true)
            .put("dishonest", false)
            .put("years", 0L)
            .put("revenue", Money.parse("CNY 9000000000"))
            .put("unit", new BigDecimal("50"))
            .buildOrThrow());

    private static HeadquartersStanding standing(Firm firm, LocalDate day) {
        return RULES.standing().read(firm, day).orElseThrow();
    }

    /** A value a step below its limit, at it, a step above. */
    private static void walk(
            Firm firm,
            String name,
            String limit,
            LocalDate day,
            HeadquartersStanding below,
            HeadquartersStanding from) {
        for (int step = -1; step <= 1; step++) {
            Object value = switch (name) {
                case "firms", "years" -> Long.parseLong(limit) + step;
                case "share", "unit" -> new BigDecimal(limit).add(BigDecimal.valueOf(step, 2));
                case "revenue" -> Money.parse("CNY " + limit).plus(BigDecimal.valueOf(step, 2));
                default -> usd(limit).plus(BigDecimal.valueOf(step, 2));
            };
            assertThat(standing(firm.with(name, value), day))
                    .as("%s %s on %s", name, value, day)
                    .isEqualTo(step < 0 ? below : from);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2002-07-20, 400000000", "2008-09-08, 400000000",
        "2008-09-09, 400000000", "2017-01-31, 400000000",
        "2017-02-01, 400000000", "2019-08-31, 400000000"
    })
    void untilAugust2019TheParentNeedsFourHundredMillion(LocalDate day, String limit) {
        walk(LARGE, "assets", limit, day, NONE, REGIONAL_HEADQUARTERS);
    }

    @Test
    void parentsInServicesNeedLessFrom2017To2019() {
        Firm services = LARGE.with("services", true);
        for (LocalDate day : List.of(OF_2017, OF_2019.minusDays(1))) {
            walk(services, "assets", "300000000", day, NONE, REGIONAL_HEADQUARTERS);
        }
        walk(services, "assets", "400000000", OF_2017.minusDays(1), NONE, REGIONAL_HEADQUARTERS);
    }

    @Test
    void theParentNeedsTwoHundredMillionSince2019AndOneForAHeadquartersType() {
        for (LocalDate day : List.of(OF_2019, OF_2022.minusDays(1), OF_2022, LAST)) {
            HeadquartersStanding none = day.isBefore(OF_2022) ? NONE : AT_DISCRETION;
            walk(LARGE, "assets", "200000000", day, HEADQUARTERS_TYPE, REGIONAL_HEADQUARTERS);
            walk(LARGE, "assets", "100000000", day, none, HEADQUARTERS_TYPE);
        }
    }

    @Test
    void whatIsInvestedAndManagedCountsUntil2019() {
        for (LocalDate day : List.of(OF_2002, OF_2008.minusDays(1))) {
            walk(LARGE, "invested", "30000000", day, NONE, REGIONAL_HEADQUARTERS);
            walk(LARGE, "firms", "3", day, NONE, REGIONAL_HEADQUARTERS);
        }
        for (LocalDate day : List.of(OF_2008, OF_2017.minusDays(1), OF_2017, OF_2019.minusDays(1))) {
            walk(LARGE.with("firms", 5L), "invested", "10000000", day, NONE, REGIONAL_HEADQUARTERS);
            walk(LARGE, "firms", "3", day, NONE, REGIONAL_HEADQUARTERS);
            walk(LARGE.with("invested", usd("0")), "firms", "6", day, NONE, REGIONAL_HEADQUARTERS);
        }
        Firm nothing = LARGE.with("invested", usd("0")).with("firms", 0L);
        assertThat(standing(nothing, OF_2019)).isEqualTo(REGIONAL_HEADQUARTERS);
    }

    @Test
    void capitalIsAskedForFrom2008To2019AndSince2022() {
        for (LocalDate day : List.of(OF_2008, OF_2017.minusDays(1), OF_2017, OF_2019.minusDays(1))) {
            walk(LARGE, "capital", "2000000", day, NONE, REGIONAL_HEADQUARTERS);
        }
        for (LocalDate day : List.of(OF_2022, LAST)) {
            walk(LARGE, "capital", "2000000", day, HEADQUARTERS_TYPE, REGIONAL_HEADQUARTERS);
            walk(LARGE, "capital", "1000000", day, AT_DISCRETION, HEADQUARTERS_TYPE);
            walk(LARGE.with("capital", usd("0")), "funds", "1000000", day, AT_DISCRETION, HEADQUARTERS_TYPE);
        }
        for (LocalDate day : List.of(OF_2002, OF_2008.minusDays(1), OF_2019, OF_2022.minusDays(1))) {
            assertThat(standing(LARGE.with("capital", usd("0")), day)).isEqualTo(REGIONAL_HEADQUARTERS);
        }
    }

    @Test
    void foreignOwnershipIsWholeFrom2017To2019AndHalfSince2022() {
        Firm joint = LARGE.with("wholly", false);
        for (LocalDate day : List.of(OF_2017, OF_2019.minusDays(1))) {
            assertThat(standing(joint, day)).isEqualTo(NONE);
        }
        for (LocalDate day : List.of(OF_2017.minusDays(1), OF_2019)) {
            assertThat(standing(joint, day)).isEqualTo(REGIONAL_HEADQUARTERS);
        }
        for (LocalDate day : List.of(OF_2022, LAST)) {
            walk(joint, "share", "50", day, AT_DISCRETION, REGIONAL_HEADQUARTERS);
            assertThat(standing(LARGE.with("dishonest", true), day)).isEqualTo(AT_DISCRETION);
        }
        assertThat(standing(LARGE.with("dishonest", true), OF_2022.minusDays(1)))
                .isEqualTo(REGIONAL_HEADQUARTERS);
    }

    @Test
    void businessUnitsAreRecognisedSince2022() {
        Firm unit = LARGE.with("years", 1L);
        for (LocalDate day : List.of(OF_2022, LAST)) {
            walk(unit, "years", "1", day, REGIONAL_HEADQUARTERS, BUSINESS_UNIT_HEADQUARTERS);
            walk(unit, "revenue", "1000000000", day, REGIONAL_HEADQUARTERS, BUSINESS_UNIT_HEADQUARTERS);
            walk(unit, "unit", "10", day, REGIONAL_HEADQUARTERS, BUSINESS_UNIT_HEADQUARTERS);
        }
        assertThat(standing(unit, OF_2022.minusDays(1))).isEqualTo(REGIONAL_HEADQUARTERS);
    }

    @Test
    void noRuleInForceIsNotNoneAndNotUnknown() {
        Firm nobody = new Firm(ImmutableMap.of());
        for (LocalDate day : List.of(OF_2002.minusDays(1), LAST.plusDays(1))) {
            assertThat(RULES.standing().read(nobody, day)).contains(NO_RULE_IN_FORCE);
            assertThat(standing(LARGE, day)).isEqualTo(NO_RULE_IN_FORCE);
        }
        assertThat(RULES.standing().read(nobody, OF_2002)).isEmpty();
        assertThat(RULES.standing().read(nobody, LAST)).isEmpty();
    }

    @Test
    void whatAVersionDoesNotAskForIsNotNeeded() {
        Firm assetsAlone = new Firm(ImmutableMap.of("assets", usd("200000000")));
        assertThat(RULES.standing().read(assetsAlone, OF_2019)).contains(REGIONAL_HEADQUARTERS);
        assertThat(RULES.standing().read(assetsAlone, OF_2022)).isEqualTo(Optional.empty());
    }

    @Test
    void theStandingOverTimeIsThatOfEveryDay() {
        Firm firm = LARGE.with("assets", usd("350000000")).with("services", true);
        Timeline<HeadquartersStanding> timeline = RULES.standing().timeline(firm);
        for (LocalDate day = OF_2002.minusDays(9); day.getYear() < 2029; day = day.plusDays(3)) {
            assertThat(timeline.at(day)).as("%s", day).contains(standing(firm, day));
        }
        assertThat(timeline.changes()).containsAll(List.of(OF_2002, OF_2017, LAST.plusDays(1)));
    }

    @Test
    void versionsShareNoDayAndNameTheirDocuments() {
        assertThat(RULES.versions())
                .hasSize(5)
                .extracting(HeadquartersVersion::basis)
                .doesNotHaveDuplicates();
        HeadquartersVersion first = RULES.versions().get(0);
        assertThatThrownBy(() -> Versions.ordered(
                        "regional headquarters", ImmutableList.of(first, first), HeadquartersVersion::inForce))
                .hasMessage("regional headquarters: versions must not share a day, but were in force"
                        + " 2002-07-20/2008-09-09 and 2002-07-20/2008-09-09");
    }
}
