package io.github.louyu.rules.visit;

import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static io.github.louyu.rules.EnterpriseFacts.tax;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.FigureSeries;
import io.github.louyu.rules.MoneyFact;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The six mandatory visits to key enterprises (六必访) of Huaihai Middle Road Subdistrict: when an executive changes, when
 * headquarters leaders come to the city, when the enterprise says it will move, when its lease ends, when its business declines
 * unexpectedly, and when a significant individual case comes up. Source: Wenhui Daily, 24 September 2019.
 *
 * <pre>{@code
 * VisitRulebook rulebook =
 *     SixMandatoryVisits.with(SixMandatoryVisits.exampleTerms()).rulebook("example-2019", LocalDate.of(2019, 1, 3));
 * }</pre>
 */
public final class SixMandatoryVisits {

    /** The id of the rule on an executive change (企业高管变动). */
    public static final String EXECUTIVE_CHANGE = "executive-change";

    /** The id of the rule on headquarters leaders who come to the city (总部领导来沪考察). */
    public static final String HEADQUARTERS_LEADER_VISIT = "headquarters-leader-visit";

    /** The id of the rule on a relocation (企业搬迁). */
    public static final String RELOCATION = "relocation";

    /** The id of the rule on a lease that ends (企业租赁到期). */
    public static final String LEASE_EXPIRY = "lease-expiry";

    /** The id of the rule on an unexpected decline of business (经营情况意外下滑). */
    public static final String UNEXPECTED_DECLINE = "unexpected-decline";

    /** The id of the rule on a significant individual case (重要个性情况). */
    public static final String SIGNIFICANT_CASE = "significant-case";

    private final SixVisitTerms terms;
    private final Condition<EnterpriseFile> keyEnterprise;

    private SixMandatoryVisits(SixVisitTerms terms) {
        this.terms = terms;
        this.keyEnterprise = keyTier().isAtLeast(terms.lowestTier());
    }

    /**
     * Takes an office's terms.
     *
     * @param terms the terms: lead times, deadlines, and what counts as a decline
     * @return the six visits on these terms
     */
    public static SixMandatoryVisits with(SixVisitTerms terms) {
        return new SixMandatoryVisits(requireNonNull(terms, "terms"));
    }

    /**
     * Gives terms that are an example and no office's policy: they make a demonstration run.
     *
     * @return the example
     */
    public static SixVisitTerms exampleTerms() {
        return SixVisitTerms.builder()
                .lowestTier(KeyTier.SUBDISTRICT)
                .afterExecutiveChange(Span.workdays(10))
                .beforeHeadquartersVisit(Span.days(14))
                .readyBeforeHeadquartersVisit(Span.days(1))
                .lapseOfHeadquartersVisit(Span.days(7))
                .afterRelocationNotice(Span.workdays(5))
                .beforeLeaseEnd(Span.months(3))
                .deadlineForLeaseEnd(Span.workdays(10))
                .declinePeriods(PeriodKind.HALF_YEAR)
                .declineBelow(new BigDecimal("0.80"))
                .afterDecline(Span.workdays(20))
                .afterSpecialCase(Span.workdays(5))
                .addEscalationDays(7, 30)
                .build();
    }

    /**
     * Gives the six rules. What they ask at the visit is this library's suggestion and not of the source; an office says its own
     * with {@link VisitRule#asking}.
     *
     * @return the rules, in the order of the source
     */
    public ImmutableList<VisitRule> rules() {
        return ImmutableList.of(
                executiveChange(),
                headquartersLeaderVisit(),
                relocation(),
                leaseExpiry(),
                unexpectedDecline(),
                significantCase());
    }

    /**
     * Makes a rulebook of the six rules. An office with more rules makes its own of {@link #rules()} and these.
     *
     * @param id the id of the version, not blank
     * @param from the first day on which it is in force; an event known before that day obliges nobody
     * @return the rulebook
     * @throws io.github.louyu.text.ProblemsException if the id is blank
     */
    public VisitRulebook rulebook(String id, LocalDate from) {
        return VisitRulebook.of(id, from, rules());
    }

    private VisitRule executiveChange() {
        return forKeyEnterprises(
                        VisitRule.on(EXECUTIVE_CHANGE, EventKind.EXECUTIVE_CHANGE),
                        Bilingual.of("企业高管变动必访", "Executive change"),
                        1)
                .asking(
                        Bilingual.of(
                                "新任高管是否到岗，怎么联系？", "Has the new executive taken up the post, and how is contact made?"),
                        Bilingual.of("在沪业务有什么调整？", "What will change in the business here?"))
                .dueWithin(terms.afterExecutiveChange());
    }

    private VisitRule headquartersLeaderVisit() {
        VisitRule rule = forKeyEnterprises(
                        VisitRule.ahead(
                                HEADQUARTERS_LEADER_VISIT,
                                TargetDates.announced(EventKind.HEADQUARTERS_LEADER_VISIT),
                                terms.beforeHeadquartersVisit()),
                        Bilingual.of("总部领导来沪考察必访", "Headquarters leaders' visit"),
                        2)
                .asking(
                        Bilingual.of(
                                "考察行程怎么安排，关注哪些事？",
                                "What is the programme of the visit, and what matters to the visitors?"),
                        Bilingual.of("需要街道和区里做什么？", "What should the subdistrict and the district arrange?"))
                .dueWithin(terms.beforeHeadquartersVisit())
                .dueBeforeTarget(terms.readyBeforeHeadquartersVisit());
        return terms.lapseOfHeadquartersVisit().map(rule::lapsingAfter).orElse(rule);
    }

    private VisitRule relocation() {
        return forKeyEnterprises(
                        VisitRule.on(RELOCATION, EventKind.RELOCATION_NOTICE), Bilingual.of("企业搬迁必访", "Relocation"), 3)
                .asking(
                        Bilingual.of("为什么要搬，搬到哪里，什么时候搬？", "Why does the enterprise move, where to, and when?"),
                        Bilingual.of("满足什么条件可以留下？", "What would let it stay?"))
                .dueWithin(terms.afterRelocationNotice())
                .withPriority(VisitPriority.HIGH)
                .cancelledBy(EventKind.RELOCATION_WITHDRAWN);
    }

    private VisitRule leaseExpiry() {
        return forKeyEnterprises(
                        VisitRule.ahead(LEASE_EXPIRY, TargetDates.leaseEnds(), terms.beforeLeaseEnd()),
                        Bilingual.of("企业租赁到期必访", "Lease expiry"),
                        4)
                .asking(
                        Bilingual.of(
                                "是否续租？不续租的，搬到哪里？", "Will the lease be renewed? If not, where does the enterprise go?"),
                        Bilingual.of("续租或选址有什么困难？", "What stands in the way of a renewal or of other premises?"))
                .dueWithin(terms.deadlineForLeaseEnd())
                .cancelledBy(EventKind.LEASE_RENEWED);
    }

    private VisitRule unexpectedDecline() {
        FigureSeries<MoneyFact<EnterpriseFile>> series = tax(terms.declinePeriods());
        return forKeyEnterprises(
                        VisitRule.onFigures(
                                UNEXPECTED_DECLINE,
                                series,
                                series.latest()
                                        .isBelow(series.yearBefore()
                                                .times(terms.declineBelow().toPlainString()))),
                        Bilingual.of("经营情况意外下滑必访", "Unexpected decline"),
                        5)
                .asking(
                        Bilingual.of("下滑是什么原因，是一时的还是会持续？", "What is behind the decline, and will it last?"),
                        Bilingual.of("需要什么支持？", "What support is needed?"))
                .dueWithin(terms.afterDecline());
    }

    private VisitRule significantCase() {
        return forKeyEnterprises(
                        VisitRule.on(SIGNIFICANT_CASE, EventKind.SPECIAL_CASE_OPENED),
                        Bilingual.of("重要个性情况必访", "Significant individual case"),
                        6)
                .asking(
                        Bilingual.of("这件事进展到哪一步？", "How far has the case come?"),
                        Bilingual.of("还要哪些部门协调？", "Which departments should help?"))
                .dueWithin(terms.afterSpecialCase())
                .withPriority(VisitPriority.HIGH)
                .cancelledBy(EventKind.SPECIAL_CASE_CLOSED);
    }

    private VisitRule forKeyEnterprises(VisitRule rule, Bilingual title, int number) {
        return rule.titled(title)
                .inScope(keyEnterprise)
                .counting(terms.counting())
                .escalatingAfterDays(Ints.toArray(terms.escalationDays()))
                .citing("六必访 " + number);
    }
}
