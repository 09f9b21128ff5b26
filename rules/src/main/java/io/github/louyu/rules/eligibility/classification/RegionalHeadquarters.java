package io.github.louyu.rules.eligibility.classification;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.always;
import static io.github.louyu.rules.Conditions.any;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.CodeFact;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.HitPolicy;
import io.github.louyu.rules.eligibility.classification.HeadquartersVersion.Investment;
import io.github.louyu.rules.eligibility.classification.HeadquartersVersion.Needs;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.ProblemsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The conditions for recognition as a headquarters of a multinational company in Shanghai (跨国公司总部认定), by version of the rules,
 * over the facts of any type of subject. Recognition itself is the authority's act.
 *
 * @param <S> the type of the subject
 */
public final class RegionalHeadquarters<S> {

    private static final Bilingual LABEL = Bilingual.of("跨国公司总部认定条件", "conditions for headquarters of multinationals");

    private final ImmutableList<HeadquartersVersion> versions;
    private final HeadquartersFacts<S> facts;
    private final CodeFact<S, HeadquartersStanding> standing;

    private RegionalHeadquarters(ImmutableList<HeadquartersVersion> versions, HeadquartersFacts<S> facts) {
        this.versions = versions;
        this.facts = facts;
        this.standing = Versions.fact(
                "headquarters-standing",
                LABEL,
                versions,
                HeadquartersVersion::inForce,
                this::table,
                HeadquartersStanding.NONE,
                HeadquartersStanding.NO_RULE_IN_FORCE);
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
    public static <S> RegionalHeadquarters<S> of(List<HeadquartersVersion> versions, HeadquartersFacts<S> facts) {
        return new RegionalHeadquarters<>(
                Versions.ordered("regional headquarters", versions, HeadquartersVersion::inForce), facts);
    }

    /**
     * Gives the versions.
     *
     * @return the versions, in order of time
     */
    public ImmutableList<HeadquartersVersion> versions() {
        return versions;
    }

    /**
     * Gives as what the conditions are met, by the version that is in force on the date asked about.
     *
     * @return the fact; missing while what is known does not decide
     */
    public CodeFact<S, HeadquartersStanding> standing() {
        return standing;
    }

    /**
     * Gives what one version asks of a regional headquarters, whatever the date.
     *
     * @param version the version
     * @return the condition
     */
    public Condition<S> headquartersBy(HeadquartersVersion version) {
        return meets(version.headquarters());
    }

    /**
     * Gives what one version asks of a headquarters-type institution, whatever the date.
     *
     * @param version the version
     * @return the condition, empty if the version does not say
     */
    public Optional<Condition<S>> headquartersTypeBy(HeadquartersVersion version) {
        return version.headquartersType().map(this::meets);
    }

    /**
     * Gives what one version asks of the headquarters of a business unit, whatever the date.
     *
     * @param version the version
     * @return the condition, empty if the version does not say
     */
    public Optional<Condition<S>> businessUnitBy(HeadquartersVersion version) {
        return version.businessUnit()
                .map(needs -> all(
                        headquartersBy(version),
                        facts.yearsHere().isAtLeast(needs.yearsHere()),
                        facts.revenueLastYear().isAtLeast(needs.revenue()),
                        facts.businessUnitShare().isAtLeast(needs.share())));
    }

    private Condition<S> meets(Needs needs) {
        List<Condition<S>> conditions = new ArrayList<>();
        Condition<S> assets = facts.parentAssets().isAtLeast(needs.parentAssets());
        conditions.add(needs.parentAssetsInServices()
                .map(less -> any(
                        assets,
                        all(
                                facts.parentInServices().isTrue(),
                                facts.parentAssets().isAtLeast(less))))
                .orElse(assets));
        if (!needs.investments().isEmpty()) {
            conditions.add(Conditions.anyOf(
                    needs.investments().stream().map(this::invested).toList()));
        }
        needs.capital().ifPresent(least -> {
            Condition<S> capital = facts.capital().isAtLeast(least);
            conditions.add(needs.branchFunds()
                    .map(funds -> any(capital, facts.branchFunds().isAtLeast(funds)))
                    .orElse(capital));
        });
        if (needs.whollyForeign()) {
            conditions.add(facts.whollyForeign().isTrue());
        }
        needs.foreignShare()
                .ifPresent(share -> conditions.add(facts.foreignShare().isAtLeast(share)));
        if (needs.honest()) {
            conditions.add(facts.noSeriousDishonesty());
        }
        return Conditions.allOf(conditions);
    }

    private Condition<S> invested(Investment investment) {
        Condition<S> firms = facts.firmsManaged().isAtLeast(investment.firms());
        return investment
                .paidIn()
                .map(least -> all(facts.investedInChina().isAtLeast(least), firms))
                .orElse(firms);
    }

    private DecisionTable<S, HeadquartersStanding> table(HeadquartersVersion version) {
        DecisionTable.Builder<S, HeadquartersStanding> table =
                DecisionTable.named("headquarters-standing", LABEL, HitPolicy.FIRST);
        businessUnitBy(version)
                .ifPresent(condition ->
                        table.row("business-unit", condition, HeadquartersStanding.BUSINESS_UNIT_HEADQUARTERS));
        table.row("headquarters", headquartersBy(version), HeadquartersStanding.REGIONAL_HEADQUARTERS);
        headquartersTypeBy(version)
                .ifPresent(
                        condition -> table.row("headquarters-type", condition, HeadquartersStanding.HEADQUARTERS_TYPE));
        if (version.hasDiscretion()) {
            table.row("discretion", always(), HeadquartersStanding.AT_DISCRETION);
        }
        return table.build();
    }
}
