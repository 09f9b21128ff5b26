package io.github.louyu.rules.eligibility;

import static io.github.louyu.rules.eligibility.Firm.cny;
import static io.github.louyu.rules.eligibility.Firm.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Everything wrong with a catalogue is found when it is made, all together, with the place. */
class PolicyCatalogueTest {

    private static final Authority CITY = Authority.of("city", "市", "City");
    private static final Authority DISTRICT = Authority.of("district", "区", "District");
    private static final DateRange YEAR_2024 = DateRange.ofClosed(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    private static ServicePolicy<Firm> policy(String id) {
        return ServicePolicy.of(Firm.TYPE, id).when(Conditions.always()).granting(Benefit.fixed(cny("1")));
    }

    private static ServicePolicy<Firm> granting(Benefit<? super Firm> benefit) {
        return ServicePolicy.of(Firm.TYPE, "p").when(Conditions.always()).granting(benefit);
    }

    private static List<String> problems(ServicePolicy<?>... policies) {
        return problems(PolicyCatalogue.builder("c").policies(List.of(policies)));
    }

    private static List<String> problems(PolicyCatalogue.Builder builder) {
        ProblemsException e = catchThrowableOfType(ProblemsException.class, builder::build);
        assertThat(e).as("refused").isNotNull();
        return e.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void whatIsRightIsTaken() {
        assertThat(PolicyCatalogue.of("c", policy("p")).policies(Firm.TYPE)).containsExactly(policy("p"));
        assertThat(PolicyCatalogue.of("c", policy("p"))).isEqualTo(PolicyCatalogue.of("c", policy("p")));
    }

    @Test
    void allMistakesComeTogether() {
        assertThat(problems(
                        ServicePolicy.of(Firm.TYPE, "no good"),
                        policy("q").excluding("nobody"),
                        granting(Benefit.fixed(cny("-1")))))
                .containsExactly(
                        "catalogue c > policy no good: the id must be of letters, digits, dots, hyphens and underscores,"
                                + " but was 'no good'",
                        "catalogue c > policy no good: a condition must be given, but was not",
                        "catalogue c > policy no good: a benefit must be given, but was not",
                        "catalogue c > policy p > benefit > stated amount: must not be negative, but was CNY -1",
                        "catalogue c > policy q: must refer to a policy that is there, but was c:nobody");
    }

    @Test
    void tiersMayNotOverlap() {
        assertThat(problems(granting(Benefit.of(Amounts.byTier(
                        Amount.of(Firm.STAFF),
                        TierRange.from("10").upTo("30").gives(Amount.fixed(cny("1"))),
                        TierRange.from("30").gives(Amount.fixed(cny("2"))))))))
                .containsExactly("catalogue c > policy p > benefit > tier 1: must meet the next tier, but overlaps it:"
                        + " from 10 up to 30, then from 30");
    }

    @Test
    void tiersMayNotLeaveAGap() {
        assertThat(problems(granting(Benefit.of(Amounts.byTier(
                        Amount.of(Firm.STAFF),
                        TierRange.from("10").below("30").gives(Amount.fixed(cny("1"))),
                        TierRange.over("30").gives(Amount.fixed(cny("2"))))))))
                .containsExactly("catalogue c > policy p > benefit > tier 1: must meet the next tier, but leaves a gap"
                        + " before it: from 10, below 30, then over 30");
    }

    @Test
    void tiersThatMeetAreTakenWhicheverHoldsTheLimit() {
        PolicyCatalogue.of(
                "c",
                granting(Benefit.of(Amounts.byTier(
                        Amount.of(Firm.SALES),
                        TierRange.unbounded().upTo(cny("50")).gives(Amount.fixed(cny("1"))),
                        TierRange.over(cny("50")).below(cny("200")).gives(Amount.fixed(cny("2"))),
                        TierRange.from(cny("200")).gives(Amount.fixed(cny("3")))))));
    }

    @Test
    void aTierMustHoldAValueAndBeOfTheCurrencyOfWhatIsMeasured() {
        assertThat(problems(granting(Benefit.of(Amounts.byTier(
                        Amount.of(Firm.STAFF), TierRange.from("30").below("10").gives(Amount.fixed(cny("1"))))))))
                .containsExactly(
                        "catalogue c > policy p > benefit > tier 1: must hold a value, but was from 30, below 10");
        assertThat(problems(granting(Benefit.of(Amounts.byTier(
                        Amount.of(Firm.STAFF), TierRange.from(cny("30")).gives(Amount.fixed(cny("1"))))))))
                .containsExactly("catalogue c > policy p > benefit > tier 1: must be in a number, but was in CNY");
    }

    @Test
    void capsMayNotBeNegative() {
        assertThat(problems(granting(Benefit.rateOf(Firm.RENT, "30%").cappedAt(cny("-5")))))
                .containsExactly(
                        "catalogue c > policy p > benefit > stated amount: must not be negative, but was CNY -5");
        assertThat(problems(PolicyCatalogue.builder("c")
                        .policy(policy("p").underCap("all"))
                        .capGroup(CapGroup.of("all", Bilingual.same("all"), cny("-5")))))
                .containsExactly("catalogue c > cap group all: must not be negative, but was CNY -5.00");
    }

    @Test
    void amountsOfTwoCurrenciesDoNotMeet() {
        assertThat(problems(granting(Benefit.<Firm>fixed(cny("5")).cappedAt(usd("5")))))
                .containsExactly("catalogue c > policy p > benefit > cap: must be in CNY, but was in USD");
        assertThat(problems(granting(Benefit.of(Amount.of(Firm.STAFF)))))
                .containsExactly("catalogue c > policy p > benefit: must be money, but was a number");
        assertThat(problems(PolicyCatalogue.builder("c")
                        .policy(policy("p").underCap("all"))
                        .capGroup(CapGroup.of("all", Bilingual.same("all"), usd("5")))))
                .containsExactly("catalogue c > policy p: must be in USD as its cap all is, but was in CNY");
        assertThat(problems(granting(Benefit.of(Amount.of(Firm.RENT).times(Amount.of(Firm.SALES))))))
                .containsExactly(
                        "catalogue c > policy p > benefit > product: must have at most one factor that is money,"
                                + " but had 2");
    }

    @Test
    void percentagesMustMakeSense() {
        assertThat(problems(granting(Benefit.rateOf(Firm.RENT, "130%"))))
                .containsExactly("catalogue c > policy p > benefit > rate: must be from 0% to 100%, but was 130%");
        assertThat(problems(granting(Benefit.<Firm>fixed(cny("5"))
                        .sharedBy(CostShare.of(CITY, "40%"), CostShare.of(DISTRICT, "70%")))))
                .containsExactly("catalogue c > policy p > benefit: shares must be 100% together, but were 110%");
        assertThat(problems(policy("p").clawedBack(ClawBack.of("0%", Firm.LISTED.isTrue(), Span.months(1)))))
                .containsExactly(
                        "catalogue c > policy p > claw-back: must be more than 0% and at most 100%, but was 0%");
        assertThatThrownBy(() -> Benefit.rateOf(Firm.RENT, "0.3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("percentage: must be a number followed by %, such as 30%, but was '0.3'");
    }

    @Test
    void instalmentsAndYearsMustMakeSense() {
        assertThat(problems(granting(Benefit.<Firm>fixed(cny("5")).inInstalments(4, 0, 3))))
                .containsExactly(
                        "catalogue c > policy p > benefit: instalments must each be more than zero, but were [4, 0, 3]");
        assertThat(problems(granting(Benefit.<Firm>fixed(cny("5")).eachYearFor(0))))
                .containsExactly("catalogue c > policy p > benefit: years must be 1 or more, but was 0");
        assertThat(problems(
                        granting(Benefit.<Firm>fixed(cny("5")).eachYearFor(2).inInstalments(1, 1))))
                .containsExactly(
                        "catalogue c > policy p > benefit: must be given each year or in instalments, but was both");
        assertThat(problems(granting(Benefit.<Firm>fixed(cny("5")).rounded(3, RoundingMode.DOWN))))
                .containsExactly(
                        "catalogue c > policy p > benefit: must be rounded to at most 2 decimals, but was to 3");
    }

    @Test
    void twoVersionsMayNotBeInForceOnOneDay() {
        assertThat(problems(
                        policy("p").inForce(YEAR_2024),
                        policy("p").inForce(DateRange.from(LocalDate.of(2024, 12, 31)))))
                .containsExactly("catalogue c > policy p: versions must not share a day, but were in force"
                        + " 2024-01-01/2025-01-01 and 2024-12-31/..");
        PolicyCatalogue.of(
                "c", policy("p").inForce(YEAR_2024), policy("p").inForce(DateRange.from(LocalDate.of(2025, 1, 1))));
    }

    @Test
    void aVersionMustBeInForceWhileItsCatalogueIs() {
        assertThat(problems(PolicyCatalogue.builder("c")
                        .inForce(DateRange.from(LocalDate.of(2025, 1, 1)))
                        .policy(policy("p").inForce(YEAR_2024))))
                .containsExactly("catalogue c > policy p: must be in force on a day on which the catalogue is,"
                        + " 2025-01-01/.., but was 2024-01-01/2025-01-01");
    }

    @Test
    void prioritiesMayNotGoRoundInACircle() {
        assertThat(problems(
                        policy("a").yieldingTo("b"),
                        policy("b").yieldingTo("x"),
                        policy("x").yieldingTo("a")))
                .containsExactly("catalogue c: priorities must not go round in a circle, but did:"
                        + " c:a -> c:b -> c:x -> c:a");
        assertThat(problems(policy("a").yieldingTo("a")))
                .containsExactly("catalogue c > policy a: must not refer to itself, but did");
    }

    @Test
    void catalogueMustKnowEachOther() {
        PolicyCatalogue district = PolicyCatalogue.of("district", policy("rent").yieldingTo("city:rent"), policy("x"));
        assertThatThrownBy(() -> EligibilityEngine.of(district, Firm.TYPE))
                .hasMessage(
                        "catalogue district > policy rent: must refer to a policy that is there, but was city:rent");
        PolicyCatalogue circle = PolicyCatalogue.of("city", policy("rent").yieldingTo("district:rent"));
        assertThatThrownBy(() -> EligibilityEngine.of(List.of(district, circle), Firm.TYPE))
                .hasMessageContaining("circle, but did: city:rent -> district:rent -> city:rent");
        EligibilityEngine.of(List.of(district, PolicyCatalogue.of("city", policy("rent"))), Firm.TYPE);
    }

    @Test
    void twoVersionsOfACatalogueMayNotBeInForceOnOneDay() {
        PolicyCatalogue first = PolicyCatalogue.builder("c")
                .inForce(YEAR_2024)
                .policy(policy("p"))
                .build();
        assertThatThrownBy(() -> EligibilityEngine.of(List.of(first, PolicyCatalogue.of("c", policy("p"))), Firm.TYPE))
                .hasMessage("catalogue c: versions must not share a day, but were in force 2024-01-01/2025-01-01 and"
                        + " ../..");
    }

    @Test
    void groupsAndCapsMustBeThereAndCapsNested() {
        assertThat(problems(policy("p").inGroup("g").underCap("k")))
                .containsExactly(
                        "catalogue c > policy p: must be in a group that is there, but was g",
                        "catalogue c > policy p: must be under a cap that is there, but was k");
        assertThat(problems(PolicyCatalogue.builder("c")
                        .capGroup(CapGroup.of("a", Bilingual.same("a"), cny("5")))
                        .capGroup(CapGroup.of("b", Bilingual.same("b"), cny("5")))
                        .policy(policy("p").underCap("a"))
                        .policy(policy("q").underCap("a", "b"))
                        .policy(policy("r").underCap("b"))))
                .containsExactly(
                        "catalogue c > cap group a: must be within cap group b, hold it, or share no policy with"
                                + " it, but shared [q]");
        assertThat(problems(PolicyCatalogue.builder("c")
                        .policy(policy("p"))
                        .exclusionGroup(ExclusionGroup.highestOnly("g", Bilingual.same("g")))
                        .exclusionGroup(ExclusionGroup.highestOnly("g", Bilingual.same("g")))))
                .containsExactly(
                        "catalogue c > exclusion group g: each code must stand once and not be blank, but was 'g'");
    }

    @Test
    void aParameterMustHaveAValueAsLongAsThePolicyIsInForce() {
        DatedParameter<Money> sum = DatedParameter.of(
                "sum",
                Bilingual.of("数额", "sum"),
                Timeline.<Money>builder()
                        .from(LocalDate.of(2024, 1, 1), cny("5"))
                        .unknownFrom(LocalDate.of(2024, 7, 1))
                        .build());
        assertThat(problems(granting(Benefit.of(Amount.fixed(sum))).inForce(YEAR_2024)))
                .containsExactly("catalogue c > policy p > benefit > parameter sum: must have a value on every day of"
                        + " 2024-01-01/2025-01-01, but had none in 2024-07-01/2025-01-01");
        DatedParameter<BigDecimal> factor =
                DatedParameter.of("factor", Bilingual.of("系数", "factor"), Timeline.always(new BigDecimal("-2")));
        assertThat(problems(granting(Benefit.of(Amount.of(Firm.RENT).times(Amount.number(factor))))))
                .containsExactly(
                        "catalogue c > policy p > benefit > parameter factor: must not be negative, but was -2");
    }

    @Test
    void soMustTheParametersOfConditionsWhereverTheyStand() {
        DatedParameter<Long> least = DatedParameter.of(
                "least",
                Bilingual.of("下限", "least"),
                Timeline.<Long>builder().from(LocalDate.of(2024, 3, 1), 5L).build());
        String gap = " > parameter least: must have a value on every day of 2024-01-01/2025-01-01,"
                + " but had none in 2024-01-01/2024-03-01";
        assertThat(problems(ServicePolicy.of(Firm.TYPE, "p")
                        .inForce(YEAR_2024)
                        .when(Conditions.all(Firm.LISTED.isTrue(), Firm.STAFF.isAtLeast(least)))
                        .atDiscretionWhen(Firm.STAFF.isAtLeast(least))
                        .clawedBack(ClawBack.ofAll(Firm.STAFF.isBelow(least), Span.months(1)))
                        .granting(Benefit.of(
                                Amounts.firstOf(AmountCase.of(Firm.STAFF.isAbove(least), Amount.fixed(cny("1"))))))))
                .containsExactly(
                        "catalogue c > policy p > condition > part 2" + gap,
                        "catalogue c > policy p > clause of discretion > condition" + gap,
                        "catalogue c > policy p > claw-back > condition" + gap,
                        "catalogue c > policy p > benefit > case 1 > condition" + gap);
    }

    @Test
    void noCaseMayFollowOneThatAlwaysApplies() {
        assertThat(problems(granting(Benefit.of(Amounts.firstOf(
                        AmountCase.otherwise(Amount.<Firm>fixed(cny("1"))),
                        AmountCase.of(Firm.LISTED.isTrue(), Amount.fixed(cny("2"))))))))
                .containsExactly("catalogue c > policy p > benefit > case 1: must be the last, because it always"
                        + " applies, but was not");
    }

    /** Each kind of mistake that a list can hold, once, in one list: all of them are named, each with its place. */
    @Test
    void everyKindOfMistakeIsNamedAtOnce() {
        assertThat(problems(PolicyCatalogue.builder("c")
                        .capGroup(CapGroup.of("all", Bilingual.same("all"), cny("-5")))
                        .policy(ServicePolicy.of(Firm.TYPE, "tiers")
                                .when(Conditions.always())
                                .granting(
                                        Benefit.of(Amounts.byTier(
                                                Amount.of(Firm.STAFF),
                                                TierRange.from("10").upTo("30").gives(Amount.fixed(cny("1"))),
                                                TierRange.from("30").below("40").gives(Amount.fixed(cny("2"))),
                                                TierRange.over("40").gives(Amount.fixed(cny("3"))))),
                                        Benefit.rateOf(Firm.RENT, "130%").cappedAt(cny("-7")),
                                        Benefit.<Firm>fixed(cny("5")).cappedAt(usd("5"))))
                        .policy(policy("a").excluding("nobody").yieldingTo("b"))
                        .policy(policy("b").yieldingTo("a"))
                        .policy(policy("v").inForce(YEAR_2024))
                        .policy(policy("v").inForce(DateRange.from(LocalDate.of(2024, 12, 31))))))
                .containsExactlyInAnyOrder(
                        "catalogue c > cap group all: must not be negative, but was CNY -5.00",
                        "catalogue c > policy tiers > benefit 1 > tier 1: must meet the next tier, but overlaps it:"
                                + " from 10 up to 30, then from 30, below 40",
                        "catalogue c > policy tiers > benefit 1 > tier 2: must meet the next tier, but leaves a gap"
                                + " before it: from 30, below 40, then over 40",
                        "catalogue c > policy tiers > benefit 2 > rate: must be from 0% to 100%, but was 130%",
                        "catalogue c > policy tiers > benefit 2 > stated amount: must not be negative, but was CNY -7",
                        "catalogue c > policy tiers > benefit 3 > cap: must be in CNY, but was in USD",
                        "catalogue c > policy a: must refer to a policy that is there, but was c:nobody",
                        "catalogue c: priorities must not go round in a circle, but did: c:a -> c:b -> c:a",
                        "catalogue c > policy v: versions must not share a day, but were in force"
                                + " 2024-01-01/2025-01-01 and 2024-12-31/..");
    }

    @Test
    void rewardsMustRise() {
        assertThat(problems(granting(Benefit.of(Amounts.firstReaching(
                        Amount.of(Firm.SALES),
                        Amount.of(Firm.BEST_SALES),
                        Reward.of(cny("10"), cny("-5")),
                        Reward.of(cny("10"), cny("3")))))))
                .containsExactly(
                        "catalogue c > policy p > benefit > reward 1: must not be negative, but was CNY -5.00",
                        "catalogue c > policy p > benefit > reward 2: must have a higher threshold than the one before,"
                                + " but was CNY 10.00 after CNY 10.00");
    }

    @Test
    void windowsMustFit() {
        assertThat(problems(policy("p")
                        .inForce(YEAR_2024)
                        .acceptingApplications(ApplicationWindow.once(DateRange.from(LocalDate.of(2025, 1, 1))))))
                .containsExactly(
                        "catalogue c > policy p: an application window must have a day on which the policy is in"
                                + " force, 2024-01-01/2025-01-01, but was 2025-01-01/..");
        assertThat(problems(policy("p")
                        .automatic()
                        .acceptingApplications(ApplicationWindow.yearly(MonthDay.of(3, 1), MonthDay.of(4, 30)))))
                .containsExactly("catalogue c > policy p: what is given without an application must have no application"
                        + " window, but had 1");
    }

    @Test
    void aPolicyIsForOneTypeOfSubject() {
        SubjectType<String> other = SubjectType.of("other", Bilingual.same("other"), String.class);
        assertThat(problems(
                        policy("p").inForce(YEAR_2024),
                        ServicePolicy.of(other, "p")
                                .inForce(DateRange.from(LocalDate.of(2025, 1, 1)))
                                .when(Conditions.always())
                                .granting(Benefit.fixed(cny("1")))))
                .containsExactly(
                        "catalogue c > policy p: must be for one type of subject in all versions, but was for several");
    }
}
