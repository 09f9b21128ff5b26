package io.github.louyu.rules.governance;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.governance.GovernanceFacts.areaJointCommittees;
import static io.github.louyu.rules.governance.GovernanceFacts.buildingJointCommittees;
import static io.github.louyu.rules.governance.GovernanceFacts.buildingRole;
import static io.github.louyu.rules.governance.GovernanceFacts.elections;
import static io.github.louyu.rules.governance.GovernanceFacts.electionsOutOfTime;
import static io.github.louyu.rules.governance.GovernanceFacts.endedSeats;
import static io.github.louyu.rules.governance.GovernanceFacts.form;
import static io.github.louyu.rules.governance.GovernanceFacts.fullMembers;
import static io.github.louyu.rules.governance.GovernanceFacts.isApproved;
import static io.github.louyu.rules.governance.GovernanceFacts.lastElectionHadQuorum;
import static io.github.louyu.rules.governance.GovernanceFacts.longestTermMonths;
import static io.github.louyu.rules.governance.GovernanceFacts.missingSides;
import static io.github.louyu.rules.governance.GovernanceFacts.nextTermEnd;
import static io.github.louyu.rules.governance.GovernanceFacts.organisationKind;
import static io.github.louyu.rules.governance.GovernanceFacts.promotionAssociations;
import static io.github.louyu.rules.governance.GovernanceFacts.seatedPersons;
import static io.github.louyu.rules.governance.GovernanceFacts.stations;
import static io.github.louyu.rules.governance.GovernanceFacts.termsWithEnd;
import static io.github.louyu.rules.governance.GovernanceFacts.units;
import static io.github.louyu.rules.governance.GovernanceFacts.workMonths;

import com.google.common.collect.ImmutableList;
import io.github.louyu.committee.ApprovalMatter;
import io.github.louyu.committee.PartyOrganisationForm;
import io.github.louyu.community.BuildingRole;
import io.github.louyu.rules.Condition;

/**
 * How a building community is governed (楼宇社区治理规则): what the article on Huaihai Middle Road Subdistrict describes (Wenhui Daily, 24
 * September 2019), and what the regulations say of Party organisations. What they give "as a rule" is a warning that an approval
 * overrides.
 *
 * <pre>{@code
 * GovernanceEngine.of(
 *     BuildingCommunityRules.with(GovernanceTerms.asRegulated(Span.months(3))), WorkCalendar.china());
 * }</pre>
 */
public final class BuildingCommunityRules {

    private static final String ARTICLE = "文汇报 2019-09-24";
    private static final String BRANCHES = "《中国共产党支部工作条例（试行）》";
    private static final String ORGANS = "《中国共产党党和国家机关基层组织工作条例》";

    private final GovernanceTerms terms;

    private BuildingCommunityRules(GovernanceTerms terms) {
        this.terms = terms;
    }

    /**
     * Gives the rules.
     *
     * @param terms their numbers
     * @return the rules, those of places first
     */
    public static ImmutableList<GovernanceRule> with(GovernanceTerms terms) {
        BuildingCommunityRules rules = new BuildingCommunityRules(terms);
        return ImmutableList.<GovernanceRule>builder()
                .addAll(rules.ofPlaces())
                .addAll(rules.ofTerms())
                .addAll(rules.ofForms())
                .addAll(rules.ofCommitteesAndElections())
                .build();
    }

    private ImmutableList<GovernanceRule> ofPlaces() {
        return ImmutableList.of(
                worded(
                        GovernanceRule.ofArea(
                                "area-joint-committee", areaJointCommittees().is(0L)),
                        ARTICLE),
                worded(
                        GovernanceRule.ofBuilding(
                                "landmark-joint-committee",
                                all(
                                        buildingRole().is(BuildingRole.LANDMARK),
                                        buildingJointCommittees().is(0L))),
                        ARTICLE),
                worded(
                        GovernanceRule.ofBuilding(
                                "landmark-station",
                                all(
                                        buildingRole().is(BuildingRole.LANDMARK),
                                        stations().is(0L))),
                        ARTICLE),
                worded(
                        GovernanceRule.ofBuilding(
                                "promotion-association",
                                all(
                                        buildingRole().is(BuildingRole.ORDINARY),
                                        promotionAssociations().is(0L))),
                        ARTICLE),
                worded(
                        GovernanceRule.ofOrganisation(
                                "development-association-sides",
                                all(
                                        organisationKind().is(OrganisationKind.ENTERPRISE_DEVELOPMENT_ASSOCIATION),
                                        missingSides().isAbove(0))),
                        ARTICLE));
    }

    private ImmutableList<GovernanceRule> ofTerms() {
        return ImmutableList.of(
                worded(
                        GovernanceRule.ofOrganisation(
                                        "term-about-to-end",
                                        all(
                                                termsWithEnd().isAbove(0),
                                                nextTermEnd().isWithinNext(terms.termEndLead())))
                                .weighing(FindingSeverity.DUE),
                        "《中国共产党章程》第三十一条"),
                worded(GovernanceRule.ofOrganisation("term-ended", endedSeats().isAbove(0)), "《中国共产党章程》第三十一条"),
                asARule(
                        "term-length",
                        all(
                                any(
                                        all(
                                                form().is(PartyOrganisationForm.COMMITTEE),
                                                longestTermMonths().isAbove(terms.committeeTermMonths())),
                                        all(
                                                form().isNot(PartyOrganisationForm.COMMITTEE),
                                                longestTermMonths().isAbove(terms.branchTermMonths()))),
                                isApproved(ApprovalMatter.TERM_LENGTH).isFalse()),
                        "《中国共产党章程》第三十一条"));
    }

    private ImmutableList<GovernanceRule> ofForms() {
        return ImmutableList.of(
                worded(
                        ofParty(
                                "branch-minimum",
                                all(
                                        form().is(PartyOrganisationForm.BRANCH),
                                        fullMembers().isBelow(terms.branchFrom()))),
                        BRANCHES + "第四条、第五条"),
                asARule(
                        "branch-size",
                        all(
                                isAnyBranch(),
                                fullMembers().isAbove(terms.branchAtMost()),
                                isApproved(ApprovalMatter.BRANCH_SIZE).isFalse()),
                        BRANCHES + "第四条"),
                asARule(
                        "joint-branch-units",
                        all(
                                form().is(PartyOrganisationForm.JOINT_BRANCH),
                                units().isAbove(terms.jointBranchUnitsAtMost()),
                                isApproved(ApprovalMatter.JOINT_BRANCH_UNITS).isFalse()),
                        BRANCHES + "第五条"),
                asARule(
                        "general-branch-size",
                        all(
                                form().is(PartyOrganisationForm.GENERAL_BRANCH),
                                any(
                                        fullMembers().isBelow(terms.generalBranchFrom()),
                                        fullMembers().isAtLeast(terms.committeeFrom())),
                                isApproved(ApprovalMatter.FORM).isFalse()),
                        ORGANS + "第六条"),
                asARule(
                        "committee-size",
                        all(
                                form().is(PartyOrganisationForm.COMMITTEE),
                                fullMembers().isBelow(terms.committeeFrom()),
                                isApproved(ApprovalMatter.FORM).isFalse()),
                        ORGANS + "第五条"),
                worded(
                        ofParty(
                                "project-branch-duration",
                                all(
                                        form().is(PartyOrganisationForm.PROJECT_BRANCH),
                                        workMonths().isBelow(terms.projectBranchMonthsFrom()))),
                        BRANCHES + "第五条"));
    }

    private ImmutableList<GovernanceRule> ofCommitteesAndElections() {
        return ImmutableList.of(
                worded(
                        ofParty(
                                "branch-committee",
                                all(
                                        isAnyBranch(),
                                        fullMembers().isAtLeast(terms.branchCommitteeFrom()),
                                        seatedPersons().isBelow(terms.branchCommitteePersonsFrom()))),
                        BRANCHES + "第六章"),
                asARule(
                        "committee-persons",
                        all(
                                any(
                                        all(
                                                isAnyBranch(),
                                                seatedPersons().isAbove(terms.branchCommitteePersonsAtMost())),
                                        all(
                                                form().isIn(
                                                                PartyOrganisationForm.GENERAL_BRANCH,
                                                                PartyOrganisationForm.COMMITTEE),
                                                any(
                                                        seatedPersons().isBelow(terms.committeePersonsFrom()),
                                                        seatedPersons().isAbove(terms.committeePersonsAtMost())))),
                                isApproved(ApprovalMatter.COMMITTEE_SIZE).isFalse()),
                        BRANCHES + "第六章；" + ORGANS + "第五条、第六条"),
                worded(ofParty("election-date", electionsOutOfTime().isAbove(0)), BRANCHES),
                worded(
                        ofParty(
                                "election-quorum",
                                all(
                                        elections().isAbove(0),
                                        lastElectionHadQuorum().isFalse())),
                        "《中国共产党基层组织选举工作条例》"));
    }

    private static Condition<OrganisationState> isAnyBranch() {
        return form().isIn(
                        PartyOrganisationForm.BRANCH,
                        PartyOrganisationForm.JOINT_BRANCH,
                        PartyOrganisationForm.PROJECT_BRANCH);
    }

    /** A rule over Party organisations of the statutes that an approval overrides. */
    private static GovernanceRule asARule(String id, Condition<OrganisationState> condition, String source) {
        return worded(ofParty(id, condition).weighing(FindingSeverity.AS_A_RULE), source);
    }

    /** A rule over Party organisations of the statutes; of others there is no form to miss. */
    private static GovernanceRule ofParty(String id, Condition<OrganisationState> condition) {
        return GovernanceRule.ofOrganisation(
                id, all(organisationKind().is(OrganisationKind.PARTY_ORGANISATION), condition));
    }

    private static GovernanceRule worded(GovernanceRule rule, String source) {
        return rule.titled(GovernanceTexts.bilingual("rule." + rule.id()))
                .advising(GovernanceTexts.bilingual("rule." + rule.id() + ".advice"))
                .citing(source);
    }
}
