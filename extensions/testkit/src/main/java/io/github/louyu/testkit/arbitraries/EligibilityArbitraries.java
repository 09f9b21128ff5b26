package io.github.louyu.testkit.arbitraries;

import static io.github.louyu.testkit.arbitraries.Sources.closedRanges;
import static io.github.louyu.testkit.arbitraries.Sources.days;
import static io.github.louyu.testkit.arbitraries.Sources.flags;
import static io.github.louyu.testkit.arbitraries.Sources.maybe;
import static io.github.louyu.testkit.arbitraries.Sources.names;
import static io.github.louyu.testkit.arbitraries.Sources.numbers;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.EnterpriseFacts;
import io.github.louyu.rules.eligibility.Amount;
import io.github.louyu.rules.eligibility.AmountCase;
import io.github.louyu.rules.eligibility.Amounts;
import io.github.louyu.rules.eligibility.ApplicationWindow;
import io.github.louyu.rules.eligibility.Authority;
import io.github.louyu.rules.eligibility.Benefit;
import io.github.louyu.rules.eligibility.CapGroup;
import io.github.louyu.rules.eligibility.ClawBack;
import io.github.louyu.rules.eligibility.CostShare;
import io.github.louyu.rules.eligibility.ExclusionGroup;
import io.github.louyu.rules.eligibility.Grant;
import io.github.louyu.rules.eligibility.LegalBasis;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.PolicyCategory;
import io.github.louyu.rules.eligibility.PolicyId;
import io.github.louyu.rules.eligibility.Quota;
import io.github.louyu.rules.eligibility.RequiredDocument;
import io.github.louyu.rules.eligibility.Reward;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.rules.eligibility.Tier;
import io.github.louyu.rules.eligibility.TierRange;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.PeriodKind;
import java.math.RoundingMode;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.joda.money.Money;

/** Policies for enterprises, with every way to work out an amount, and catalogues of them. */
final class EligibilityArbitraries {

    private static final ExclusionGroup HIGHEST =
            ExclusionGroup.highestOnly("highest", Bilingual.of("就高不就低", "highest only"));
    private static final ExclusionGroup EXCLUSIVE =
            ExclusionGroup.mutuallyExclusive("exclusive", Bilingual.of("不重复享受", "no double benefit"));
    private static final CapGroup CAP = CapGroup.of("cap", Bilingual.of("封顶", "cap"), Money.of(Sources.CNY, 1_000_000));

    private EligibilityArbitraries() {}

    static void addTo(Registry registry) {
        registry.add(Authority.class, authorities());
        registry.add(PolicyCategory.class, names().map(name -> new PolicyCategory("talent", name)));
        registry.add(LegalBasis.class, legalBases());
        registry.add(RequiredDocument.class, documents());
        registry.add(PolicyId.class, numbers(1, 3).map(number -> new PolicyId("random", "p" + number)));
        registry.addGeneric(SubjectType.class, Arbitraries.just(SubjectType.ENTERPRISE));
        registry.add(ApplicationWindow.class, windows());
        registry.add(ApplicationWindow.Once.class, closedRanges().map(ApplicationWindow.Once::new));
        registry.add(ApplicationWindow.Yearly.class, yearly());
        registry.add(ExclusionGroup.class, Arbitraries.of(HIGHEST, EXCLUSIVE));
        registry.add(Quota.class, quotas());
        registry.add(CapGroup.class, Arbitraries.just(CAP));
        registry.add(
                CostShare.class,
                Combinators.combine(authorities(), numbers(1, 100))
                        .as((payer, percent) -> CostShare.of(payer, percent + "%")));
        registry.add(Reward.class, rewards());
        registry.add(TierRange.class, tierRanges());
        registry.addGeneric(Tier.class, tiers());
        registry.addGeneric(Amount.class, amounts());
        registry.addGeneric(AmountCase.class, amountCases());
        registry.addGeneric(Benefit.class, benefits());
        registry.addGeneric(ClawBack.class, clawBacks());
        registry.addGeneric(ServicePolicy.class, policies(1));
        registry.add(PolicyCatalogue.class, catalogues());
        registry.add(
                Grant.class,
                Combinators.combine(numbers(1, 3), days(), numbers(0, 90), Sources.yuan())
                        .as((number, applied, later, amount) -> new Grant(
                                new PolicyId("random", "p" + number), applied, applied.plusDays(later), amount)));
    }

    private static Arbitrary<Authority> authorities() {
        return Arbitraries.of(
                Authority.of("city", "上海市", "Shanghai"), Authority.of("district", "黄浦区", "Huangpu District"));
    }

    private static Arbitrary<LegalBasis> legalBases() {
        return Arbitraries.of(
                LegalBasis.of("黄商务委规〔2024〕1号"), LegalBasis.of("沪商规〔2024〕2号", "https://www.shanghai.gov.cn/"));
    }

    private static Arbitrary<RequiredDocument> documents() {
        return Arbitraries.of(
                RequiredDocument.of("licence", "营业执照", "business licence"),
                RequiredDocument.of("lease", "租赁合同", "lease contract"));
    }

    private static Arbitrary<ApplicationWindow> windows() {
        return Arbitraries.oneOf(
                closedRanges().map(ApplicationWindow::once), yearly().map(window -> (ApplicationWindow) window));
    }

    private static Arbitrary<ApplicationWindow.Yearly> yearly() {
        Arbitrary<MonthDay> dates = days().map(day -> MonthDay.of(day.getMonth(), Math.min(28, day.getDayOfMonth())));
        return Combinators.combine(dates, dates)
                .as((a, b) -> new ApplicationWindow.Yearly(a.isBefore(b) ? a : b, a.isBefore(b) ? b : a));
    }

    private static Arbitrary<Quota> quotas() {
        return Combinators.combine(
                        numbers(1, 500),
                        maybe(Sources.yuan()),
                        maybe(Arbitraries.of(PeriodKind.class)),
                        Arbitraries.of(Quota.Allocation.class))
                .as((places, budget, period, allocation) ->
                        new Quota(Optional.of((long) places), budget, period, allocation));
    }

    private static Arbitrary<Reward> rewards() {
        return Combinators.combine(Sources.yuan(), Sources.yuan()).as(Reward::of);
    }

    private static Arbitrary<TierRange> tierRanges() {
        return Arbitraries.oneOf(
                numbers(0, 100).map(least -> TierRange.from("" + least).below("" + (least + 100))),
                numbers(0, 100).map(over -> TierRange.over("" + over)),
                numbers(0, 100).map(most -> TierRange.unbounded().upTo("" + most)));
    }

    private static Arbitrary<Tier<EnterpriseFile>> tiers() {
        return Combinators.combine(tierRanges(), Sources.yuan())
                .as((range, amount) -> range.gives(Amount.fixed(amount)));
    }

    /** Amounts in yuan: fixed, a rate, by tier, by case, the least and greatest of others, capped and rounded. */
    static Arbitrary<Amount<EnterpriseFile>> amounts() {
        Amount<EnterpriseFile> capital = Amount.of(EnterpriseFacts.money(Vocabulary.CAPITAL));
        Amount<EnterpriseFile> tax =
                Amount.of(EnterpriseFacts.tax(PeriodKind.YEAR).latest());
        Amount<EnterpriseFile> staff = Amount.of(EnterpriseFacts.headcount());
        Arbitrary<Amount<EnterpriseFile>> simple = Arbitraries.oneOf(
                Sources.yuan().map(Amount::fixed),
                Combinators.combine(Arbitraries.of(List.of(capital, tax)), numbers(1, 100))
                        .as((base, percent) -> base.rate(percent + "%")),
                numbers(1, 2000).map(yuan -> staff.times(Money.of(Sources.CNY, yuan))),
                tieredByStaff(staff));
        return Arbitraries.frequencyOf(
                Tuple.of(4, simple),
                Tuple.of(1, Combinators.combine(simple, simple).as((a, b) -> a.plus(b))),
                Tuple.of(1, Combinators.combine(simple, Sources.yuan()).as((a, most) -> a.cappedAt(most))),
                Tuple.of(1, Combinators.combine(simple, Sources.yuan()).as((a, least) -> a.atLeast(least))),
                Tuple.of(1, Combinators.combine(simple, simple).as((a, b) -> Amounts.leastOf(a, b))),
                Tuple.of(1, Combinators.combine(simple, simple).as((a, b) -> Amounts.greatestOf(a, b))),
                Tuple.of(1, simple.map(amount -> amount.rounded(0, RoundingMode.HALF_UP))),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        ConditionArbitraries.leaves()
                                                // what always applies stands last
                                                .filter(condition -> !condition.equals(Conditions.always())),
                                        simple,
                                        simple)
                                .as((condition, then, otherwise) -> Amounts.firstOf(
                                        AmountCase.of(condition, then), AmountCase.otherwise(otherwise)))));
    }

    private static Arbitrary<Amount<EnterpriseFile>> tieredByStaff(Amount<EnterpriseFile> staff) {
        return Combinators.combine(numbers(1, 300), Sources.yuan(), Sources.yuan())
                .as((from, below, above) -> Amounts.byTier(
                        staff,
                        TierRange.from("0").below("" + from).<EnterpriseFile>gives(Amount.fixed(below)),
                        TierRange.from("" + from).<EnterpriseFile>gives(Amount.fixed(above))));
    }

    private static Arbitrary<AmountCase<EnterpriseFile>> amountCases() {
        return Combinators.combine(ConditionArbitraries.leaves(), Sources.yuan())
                .as((condition, amount) -> AmountCase.of(condition, Amount.<EnterpriseFile>fixed(amount)));
    }

    static Arbitrary<Benefit<EnterpriseFile>> benefits() {
        Arbitrary<Benefit<EnterpriseFile>> paid = amounts().map(Benefit::of);
        return Arbitraries.frequencyOf(
                Tuple.of(2, names().map(name -> Benefit.<EnterpriseFile>service(name))),
                Tuple.of(3, paid),
                Tuple.of(1, paid.map(Benefit::asCeiling)),
                Tuple.of(1, paid.map(benefit -> benefit.inInstalments(50, 30, 20))),
                Tuple.of(
                        1, Combinators.combine(paid, numbers(2, 3)).as((benefit, years) -> benefit.eachYearFor(years))),
                Tuple.of(
                        1,
                        Combinators.combine(paid, numbers(1, 99))
                                .as((benefit, city) -> benefit.sharedBy(
                                        CostShare.of(Authority.of("city", "上海市", "Shanghai"), city + "%"),
                                        CostShare.of(
                                                Authority.of("district", "黄浦区", "Huangpu District"),
                                                (100 - city) + "%")))),
                Tuple.of(1, Combinators.combine(paid, names()).as((benefit, name) -> benefit.named(name))));
    }

    private static Arbitrary<ClawBack<EnterpriseFile>> clawBacks() {
        return Combinators.combine(ConditionArbitraries.leaves(), numbers(1, 100), TimeArbitraries.spans())
                .as((condition, percent, within) -> ClawBack.of(percent + "%", condition, within));
    }

    /** Some decide case by case whatever the case. */
    private static Arbitrary<Condition<EnterpriseFile>> discretionClauses() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, ConditionArbitraries.leaves()), Tuple.of(2, Arbitraries.just(Conditions.always())));
    }

    static Arbitrary<ServicePolicy<EnterpriseFile>> policies(int number) {
        Arbitrary<Terms> terms = Combinators.combine(
                        maybe(closedRanges()),
                        maybe(yearly()),
                        maybe(discretionClauses()),
                        maybe(documents()),
                        maybe(clawBacks()),
                        flags(),
                        maybe(legalBases()),
                        maybe(quotas()))
                .as(Terms::new);
        return Combinators.combine(
                        names(),
                        ConditionArbitraries.conditions(),
                        benefits().list().ofMinSize(1).ofMaxSize(2),
                        terms)
                .as((title, condition, benefits, given) -> {
                    ServicePolicy<EnterpriseFile> policy = ServicePolicy.of(SubjectType.ENTERPRISE, "p" + number)
                            .titled(title)
                            .when(condition);
                    policy = benefits.size() == 1
                            ? policy.granting(benefits.get(0))
                            : policy.granting(benefits.get(0), benefits.get(1));
                    return given.addTo(policy);
                });
    }

    private record Terms(
            Optional<DateRange> inForce,
            Optional<ApplicationWindow.Yearly> window,
            Optional<Condition<EnterpriseFile>> discretion,
            Optional<RequiredDocument> document,
            Optional<ClawBack<EnterpriseFile>> clawBack,
            boolean automatic,
            Optional<LegalBasis> basis,
            Optional<Quota> quota) {

        ServicePolicy<EnterpriseFile> addTo(ServicePolicy<EnterpriseFile> policy) {
            ServicePolicy<EnterpriseFile> with = inForce.map(policy::inForce).orElse(policy);
            if (window.isPresent()) {
                with = with.acceptingApplications(window.get());
            } else if (automatic) {
                with = with.automatic();
            }
            with = discretion.map(with::atDiscretionWhen).orElse(with);
            with = document.isPresent() ? with.requiring(document.get()) : with;
            with = clawBack.map(with::clawedBack).orElse(with);
            with = quota.map(with::limitedTo).orElse(with);
            return basis.isPresent() ? with.citing(basis.get()) : with;
        }
    }

    /** How the policies of a catalogue stand to each other. */
    private record Relations(boolean highest, boolean exclusive, boolean cap, boolean yielding) {

        ServicePolicy<EnterpriseFile> addTo(ServicePolicy<EnterpriseFile> policy, boolean last, String before) {
            ServicePolicy<EnterpriseFile> with = highest ? policy.inGroup(HIGHEST.code()) : policy;
            with = exclusive ? with.inGroup(EXCLUSIVE.code()) : with;
            with = cap ? with.underCap(CAP.code()) : with;
            return last && yielding ? with.yieldingTo(before) : with;
        }
    }

    static Arbitrary<PolicyCatalogue> catalogues() {
        Arbitrary<Relations> relations =
                Combinators.combine(flags(), flags(), flags(), flags()).as(Relations::new);
        return Combinators.combine(
                        policies(1), maybe(policies(2)), maybe(policies(3)), relations, authorities(), names())
                .as((first, second, third, related, issuer, title) -> {
                    List<ServicePolicy<EnterpriseFile>> policies = new ArrayList<>(List.of(first));
                    second.ifPresent(policies::add);
                    third.ifPresent(policies::add);
                    PolicyCatalogue.Builder catalogue = PolicyCatalogue.builder("random")
                            .title(title)
                            .version("1")
                            .issuer(issuer)
                            .exclusionGroup(HIGHEST)
                            .exclusionGroup(EXCLUSIVE)
                            .capGroup(CAP);
                    for (int i = 0; i < policies.size(); i++) {
                        boolean last = i > 0 && i == policies.size() - 1;
                        catalogue.policy(related.addTo(policies.get(i), last, "p1"));
                    }
                    return catalogue.build();
                });
    }
}
