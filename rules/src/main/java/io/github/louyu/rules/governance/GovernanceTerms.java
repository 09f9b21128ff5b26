package io.github.louyu.rules.governance;

import static io.github.louyu.rules.governance.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.committee.PartyOrganisationForm;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The numbers of the rules of governance (治理规则参数). How long before its end a term is "about to end" is the office's own; the rest is
 * as the regulations have it unless the office says otherwise: Regulations on the Work of Party Branches (trial,
 * 《中国共产党支部工作条例（试行）》) Art. 4, 5 and chapter 6; Regulations on Grass-roots Organisations in Party and State Organs
 * (《中国共产党党和国家机关基层组织工作条例》) Art. 5 and 6 for general branches and committees; Party Constitution Art. 31 for terms.
 */
@Value.Immutable
public abstract class GovernanceTerms implements WithGovernanceTerms {

    GovernanceTerms() {}

    /**
     * Gives how long before its last day a term is about to end.
     *
     * @return the span
     */
    public abstract Span termEndLead();

    /**
     * Gives from how many full members on a branch must be set up.
     *
     * @return the number, 3 unless another is given
     */
    @Value.Default
    public int branchFrom() {
        return 3;
    }

    /**
     * Gives how many full members a branch has at most, as a rule.
     *
     * @return the number, 50 unless another is given
     */
    @Value.Default
    public int branchAtMost() {
        return 50;
    }

    /**
     * Gives from how many full members on there may be a general branch.
     *
     * @return the number, 50 unless another is given
     */
    @Value.Default
    public int generalBranchFrom() {
        return 50;
    }

    /**
     * Gives from how many full members on there may be a committee.
     *
     * @return the number, 100 unless another is given
     */
    @Value.Default
    public int committeeFrom() {
        return 100;
    }

    /**
     * Gives of how many units a joint branch is at most, as a rule.
     *
     * @return the number, 5 unless another is given
     */
    @Value.Default
    public int jointBranchUnitsAtMost() {
        return 5;
    }

    /**
     * Gives from how many full members on a branch has a committee.
     *
     * @return the number, 7 unless another is given
     */
    @Value.Default
    public int branchCommitteeFrom() {
        return 7;
    }

    /**
     * Gives how many persons a branch committee has at least.
     *
     * @return the number, 3 unless another is given
     */
    @Value.Default
    public int branchCommitteePersonsFrom() {
        return 3;
    }

    /**
     * Gives how many persons a branch committee has at most, as a rule.
     *
     * @return the number, 7 unless another is given
     */
    @Value.Default
    public int branchCommitteePersonsAtMost() {
        return 7;
    }

    /**
     * Gives how many persons the committee of a general branch, or a committee, has at least.
     *
     * @return the number, 5 unless another is given
     */
    @Value.Default
    public int committeePersonsFrom() {
        return 5;
    }

    /**
     * Gives how many persons the committee of a general branch, or a committee, has at most.
     *
     * @return the number, 9 unless another is given
     */
    @Value.Default
    public int committeePersonsAtMost() {
        return 9;
    }

    /**
     * Gives for how many months of work at least there is a project branch.
     *
     * @return the number, 6 unless another is given
     */
    @Value.Default
    public int projectBranchMonthsFrom() {
        return 6;
    }

    /**
     * Gives how long the term of a branch or a general branch is, as a rule.
     *
     * @return the months, 36 unless others are given
     */
    @Value.Default
    public int branchTermMonths() {
        return 36;
    }

    /**
     * Gives how long the term of a committee is, as a rule.
     *
     * @return the months, 60 unless others are given
     */
    @Value.Default
    public int committeeTermMonths() {
        return 60;
    }

    /**
     * Gives the form of Party organisation that a number of full members calls for.
     *
     * @param fullMembers the number, from 0
     * @return a joint branch with others below {@link #branchFrom()}, else a branch, a general branch or a committee
     * @throws IllegalArgumentException if the number is negative
     */
    public PartyOrganisationForm formFor(int fullMembers) {
        if (fullMembers < 0) {
            throw SENTENCES.refusal("terms.members", Map.of("members", fullMembers));
        }
        if (fullMembers >= committeeFrom()) {
            return PartyOrganisationForm.COMMITTEE;
        }
        if (fullMembers >= generalBranchFrom()) {
            return PartyOrganisationForm.GENERAL_BRANCH;
        }
        return fullMembers >= branchFrom() ? PartyOrganisationForm.BRANCH : PartyOrganisationForm.JOINT_BRANCH;
    }

    @Value.Check
    void check() {
        List<Problem> problems = new ArrayList<>();
        ascending(problems, "branchFrom", branchFrom(), "generalBranchFrom", generalBranchFrom());
        ascending(problems, "generalBranchFrom", generalBranchFrom(), "committeeFrom", committeeFrom());
        ascending(
                problems,
                "branchCommitteePersonsFrom",
                branchCommitteePersonsFrom(),
                "branchCommitteePersonsAtMost",
                branchCommitteePersonsAtMost());
        ascending(
                problems,
                "committeePersonsFrom",
                committeePersonsFrom(),
                "committeePersonsAtMost",
                committeePersonsAtMost());
        if (!problems.isEmpty()) {
            throw new ProblemsException("terms of governance", problems);
        }
    }

    private static void ascending(List<Problem> problems, String low, int from, String high, int to) {
        if (from < 0 || from > to) {
            problems.add(SENTENCES.problem(
                    "terms of governance > " + low, "terms.ascending", Map.of("high", high, "most", to, "was", from)));
        }
    }

    /**
     * Takes the numbers as the regulations have them.
     *
     * @param termEndLead how long before its last day a term is about to end
     * @return the terms
     */
    public static GovernanceTerms asRegulated(Span termEndLead) {
        return builder().termEndLead(requireNonNull(termEndLead, "termEndLead")).build();
    }

    /**
     * Starts terms; how long before its last day a term is about to end must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link GovernanceTerms}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableGovernanceTerms.Builder {

        Builder() {}
    }
}
