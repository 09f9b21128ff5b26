package io.github.louyu.committee;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/**
 * The form of a Party organisation by the statutes (党组织形式), but for the joint Party committee, which is a practice
 * and no form of the statutes.
 */
public enum PartyOrganisationForm implements Labelled {
    /** A branch (党支部): 3 or more full members, as a rule not over 50. */
    BRANCH("党支部", "Branch"),
    /** A joint branch (联合党支部) of units with fewer than 3 full members each, as a rule at most 5 units. */
    JOINT_BRANCH("联合党支部", "Joint branch"),
    /** A branch for a piece of work of 6 months or more (项目党支部). */
    PROJECT_BRANCH("项目党支部", "Project branch"),
    /** A general branch (党总支): 50 or more full members and under 100. */
    GENERAL_BRANCH("党总支", "General branch"),
    /** A grass-roots committee (基层党委): 100 or more full members, fewer with approval. */
    COMMITTEE("基层党委", "Committee");

    private final String zh;
    private final String en;

    PartyOrganisationForm(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the form for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
