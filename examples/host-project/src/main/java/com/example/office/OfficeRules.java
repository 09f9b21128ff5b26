package com.example.office;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.EnterpriseFacts.event;
import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static io.github.louyu.rules.EnterpriseFacts.money;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.rules.eligibility.Benefit;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.rules.visit.TargetDates;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Span;
import java.time.LocalDate;
import org.joda.money.Money;

/** What this office has decided. The numbers are its own. */
public final class OfficeRules {

    /** The rent that an enterprise pays in a year, which the office keeps in its files. */
    public static final Attribute<Money> YEARLY_RENT =
            Attribute.money("yearly-rent", Bilingual.of("年租金", "yearly rent"));

    /** Key enterprises whose lease ends within ninety days are visited within ten working days. */
    public static final VisitRule LEASE_ENDS = VisitRule.ahead("lease-ends", TargetDates.leaseEnds(), Span.days(90))
            .titled(Bilingual.of("租赁到期走访", "Lease ends"))
            .inScope(keyTier().isAtLeast(KeyTier.DISTRICT))
            .dueWithin(Span.workdays(10))
            .cancelledBy(EventKind.LEASE_RENEWED);

    /** Who says that it will move is visited within three working days, unless it took that back. */
    public static final VisitRule MOVING = VisitRule.on("moving", EventKind.RELOCATION_NOTICE)
            .titled(Bilingual.of("搬迁走访", "Moving"))
            .inScope(all(
                    headcount().isAtLeast(50),
                    event(EventKind.LEASE_RENEWED).didNotHappenWithinLast(Span.months(6))))
            .dueWithin(Span.workdays(3))
            .cancelledBy(EventKind.RELOCATION_WITHDRAWN);

    /** Nobody is left without a visit for half a year. */
    public static final VisitRule NOT_SEEN = VisitRule.afterSilence("not-seen", Span.days(183))
            .titled(Bilingual.of("久未走访", "Not seen for long"))
            .dueWithin(Span.days(30));

    /** A tenth of the rent for key enterprises of fifty employees, at most two hundred thousand yuan. */
    public static final ServicePolicy<EnterpriseFile> RENT = ServicePolicy.of(SubjectType.ENTERPRISE, "rent")
            .titled(Bilingual.of("租金补贴", "Rent subsidy"))
            .when(all(keyTier().isAtLeast(KeyTier.DISTRICT), headcount().isAtLeast(50)))
            .granting(Benefit.rateOf(money(YEARLY_RENT), "10%").cappedAt(Money.parse("CNY 200000")));

    private OfficeRules() {}

    /** The rules in force from 2019 on. */
    public static VisitRulebook rulebook() {
        return VisitRulebook.of("office-2019", LocalDate.of(2019, 1, 1), LEASE_ENDS, MOVING, NOT_SEEN);
    }

    /** The policies of the office. */
    public static PolicyCatalogue catalogue() {
        return PolicyCatalogue.of("office", RENT);
    }
}
