package io.github.louyu.testkit;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;

import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.rules.Conditions;
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

/** A few rules and files, on which the tools for tests are themselves tested. */
public final class SampleRules {

    /** Key enterprises of the district: leases that end within three months, to be visited within ten days. */
    public static final VisitRule LEASE_EXPIRY = VisitRule.ahead(
                    "lease-expiry", TargetDates.leaseEnds(), Span.months(3))
            .titled(Bilingual.of("企业租赁到期必访", "Lease expiry"))
            .inScope(keyTier().isAtLeast(KeyTier.DISTRICT))
            .dueWithin(Span.days(10))
            .escalatingAfterDays(5);

    /** Every enterprise: executive changes, to be visited within ten days. */
    public static final VisitRule EXECUTIVE_CHANGE = VisitRule.on("executive-change", EventKind.EXECUTIVE_CHANGE)
            .titled(Bilingual.of("企业高管变动必访", "Executive change"))
            .dueWithin(Span.days(10));

    /** A rule whose scope is code of the host, which throws. */
    public static final VisitRule THROWING = VisitRule.on("throwing", EventKind.EXECUTIVE_CHANGE)
            .inScope(Conditions.undated(EnterpriseFile.class, "broken", Bilingual.of("坏", "broken"), file -> {
                throw new IllegalStateException("broken");
            }))
            .dueWithin(Span.days(10));

    /** Fifty thousand yuan for key enterprises with thirty employees. */
    public static final ServicePolicy<EnterpriseFile> GROWTH = ServicePolicy.of(SubjectType.ENTERPRISE, "growth")
            .titled(Bilingual.of("成长奖励", "Growth award"))
            .when(all(keyTier().isAtLeast(KeyTier.DISTRICT), headcount().isAtLeast(30)))
            .granting(Benefit.fixed(Money.parse("CNY 50000")));

    /** The policy by itself. */
    public static final PolicyCatalogue CATALOGUE = PolicyCatalogue.of("sample", GROWTH);

    private SampleRules() {}

    /** The first two rules, in force from 2019 on. */
    public static VisitRulebook rulebook() {
        return VisitRulebook.of("sample", LocalDate.of(2019, 1, 1), LEASE_EXPIRY, EXECUTIVE_CHANGE);
    }

    /** A file opened on the first day of 2019. */
    public static EnterpriseFileBuilder file() {
        return EnterpriseFile.builder(EnterpriseId.of("E1")).recordedOn(LocalDate.of(2019, 1, 1));
    }

    /** A key enterprise of the district whose lease ends on 31 May. */
    public static EnterpriseFile tenant() {
        return file().attribute("t1", EnterpriseAttributes.KEY_TIER, KeyTier.DISTRICT, LocalDate.of(2019, 1, 1))
                .add("l1", Lease.ofClosed(LocalDate.of(2016, 6, 1), LocalDate.of(2019, 5, 31)))
                .build();
    }

    /** The same without the tier. */
    public static EnterpriseFile tenantOfUnknownTier() {
        return file().add("l1", Lease.ofClosed(LocalDate.of(2016, 6, 1), LocalDate.of(2019, 5, 31)))
                .build();
    }

    /** The tenant, visited on 4 March. */
    public static EnterpriseFile visitedTenant() {
        return tenant().toBuilder()
                .recordedOn(LocalDate.of(2019, 3, 4))
                .add("v1", Visit.on(LocalDate.of(2019, 3, 4)))
                .build();
    }

    /** An enterprise whose manager changed on 10 January. */
    public static EnterpriseFile changed() {
        return file().recordedOn(LocalDate.of(2019, 1, 10))
                .add("e1", FileEvent.of(EventKind.EXECUTIVE_CHANGE, LocalDate.of(2019, 1, 10)))
                .build();
    }
}
