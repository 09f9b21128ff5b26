package io.github.louyu.rules.eligibility.classification;

import static io.github.louyu.rules.Conditions.all;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.CodeFact;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.DecimalFact;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.HitPolicy;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.ProblemsException;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The conditions for recognition as a high-tech enterprise (高新技术企业认定), by version of the measures, over the facts of any type of
 * subject. Recognition itself is the authority's act, whose certificate holds for three years.
 *
 * <pre>{@code
 * HighTechEnterprise<EnterpriseFile> highTech = HighTechEnterprise.of(
 *     List.of(HighTechVersion.measuresOf2016(DateRange.from(LocalDate.of(2016, 1, 1)), false)), facts);
 * Condition<EnterpriseFile> condition = highTech.status().is(HighTechStatus.HIGH_TECH);
 * }</pre>
 *
 * @param <S> the type of the subject
 */
public final class HighTechEnterprise<S> {

    private static final Bilingual LABEL = Bilingual.of("高新技术企业认定条件", "conditions for a high-tech enterprise");

    private final ImmutableList<HighTechVersion> versions;
    private final HighTechFacts<S> facts;
    private final CodeFact<S, HighTechStatus> status;

    private HighTechEnterprise(ImmutableList<HighTechVersion> versions, HighTechFacts<S> facts) {
        this.versions = versions;
        this.facts = facts;
        this.status = Versions.fact(
                "high-tech-status",
                LABEL,
                versions,
                HighTechVersion::inForce,
                this::table,
                HighTechStatus.NOT_HIGH_TECH,
                HighTechStatus.NO_RULE_IN_FORCE);
    }

    /**
     * Reads versions over the facts of a type of subject.
     *
     * @param <S> the type of the subject
     * @param versions the versions, in any order
     * @param facts the facts
     * @return the classification
     * @throws ProblemsException if two versions share a day, or there is none
     */
    public static <S> HighTechEnterprise<S> of(List<HighTechVersion> versions, HighTechFacts<S> facts) {
        return new HighTechEnterprise<>(
                Versions.ordered("high-tech enterprises", versions, HighTechVersion::inForce), facts);
    }

    /**
     * Gives the versions.
     *
     * @return the versions, in order of time
     */
    public ImmutableList<HighTechVersion> versions() {
        return versions;
    }

    /**
     * Gives whether the conditions are met, by the version that is in force on the date asked about.
     *
     * @return the fact; missing while what is known does not decide
     */
    public CodeFact<S, HighTechStatus> status() {
        return status;
    }

    /**
     * Gives the conditions of one version, whatever the date.
     *
     * @param version the version
     * @return the condition
     */
    public Condition<S> conditionOf(HighTechVersion version) {
        List<Condition<S>> conditions = new ArrayList<>(List.of(
                facts.registeredForAYear(),
                facts.ownsCoreIp().isTrue(),
                facts.listedField().isTrue(),
                facts.technicalStaff().isAtLeast(version.technicalStaff()),
                spendsEnough(version),
                facts.researchInChina().isAtLeast(version.researchInChina()),
                facts.highTechIncome().isAtLeast(version.highTechIncome()),
                version.markPasses()
                        ? facts.score().isAtLeast(version.score())
                        : facts.score().isAbove(version.score()),
                facts.noMajorCase()));
        version.collegeStaff()
                .ifPresent(share -> conditions.add(facts.collegeStaff().isAtLeast(share)));
        return Conditions.allOf(conditions);
    }

    private Condition<S> spendsEnough(HighTechVersion version) {
        List<Condition<S>> enough = new ArrayList<>();
        for (HighTechFacts.ResearchYears<S> years : facts.research()) {
            enough.add(all(years.applies(), spendsEnough(version, years.share())));
        }
        return Conditions.anyOf(enough);
    }

    /** In the tier of its sales, the share that the tier asks for. */
    private Condition<S> spendsEnough(HighTechVersion version, DecimalFact<S> share) {
        List<Condition<S>> enough = new ArrayList<>();
        HighTechVersion.@Nullable ResearchTier below = null;
        for (HighTechVersion.ResearchTier tier : version.researchTiers()) {
            List<Condition<S>> inTier = new ArrayList<>();
            Money from = below == null ? null : below.salesUpTo().orElse(null);
            if (below != null && from != null) {
                inTier.add(
                        below.isIncluded()
                                ? facts.latestSales().isAbove(from)
                                : facts.latestSales().isAtLeast(from));
            }
            Money upTo = tier.salesUpTo().orElse(null);
            if (upTo != null) {
                inTier.add(
                        tier.isIncluded()
                                ? facts.latestSales().isAtMost(upTo)
                                : facts.latestSales().isBelow(upTo));
            }
            inTier.add(share.isAtLeast(tier.share()));
            enough.add(Conditions.allOf(inTier));
            below = tier;
        }
        return Conditions.anyOf(enough);
    }

    private DecisionTable<S, HighTechStatus> table(HighTechVersion version) {
        return DecisionTable.<S, HighTechStatus>named("high-tech-status", LABEL, HitPolicy.FIRST)
                .row("high-tech", conditionOf(version), HighTechStatus.HIGH_TECH)
                .build();
    }
}
