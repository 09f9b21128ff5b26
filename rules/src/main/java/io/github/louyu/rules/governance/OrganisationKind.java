package io.github.louyu.rules.governance;

import io.github.louyu.committee.BuildingCouncil;
import io.github.louyu.committee.EnterpriseDevelopmentAssociation;
import io.github.louyu.committee.JointCommitteeLevel;
import io.github.louyu.committee.JointPartyCommittee;
import io.github.louyu.committee.Organisation;
import io.github.louyu.committee.PartyOrganisation;
import io.github.louyu.committee.PromotionAssociation;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** What an organisation is (组织类别), as a fact that rules can compare. */
public enum OrganisationKind implements Labelled {
    /** The joint Party committee of an area (片区联合党委). */
    AREA_JOINT_COMMITTEE("片区联合党委", "Area joint Party committee"),
    /** The joint Party committee of a landmark building (楼宇联合党委). */
    BUILDING_JOINT_COMMITTEE("楼宇联合党委", "Building joint Party committee"),
    /** A promotion association for Party building (党建促进会). */
    PROMOTION_ASSOCIATION("党建促进会", "Promotion association"),
    /** A Party organisation of the statutes (党组织). */
    PARTY_ORGANISATION("党组织", "Party organisation"),
    /** An enterprise development association (企业发展促进会). */
    ENTERPRISE_DEVELOPMENT_ASSOCIATION("企业发展促进会", "Enterprise development association"),
    /** A building council (楼委会). */
    BUILDING_COUNCIL("楼委会", "Building council");

    private final String zh;
    private final String en;

    OrganisationKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the kind for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }

    /**
     * Tells what an organisation is.
     *
     * @param organisation the organisation
     * @return its kind
     */
    public static OrganisationKind of(Organisation organisation) {
        if (organisation instanceof JointPartyCommittee committee) {
            return committee.level() == JointCommitteeLevel.AREA ? AREA_JOINT_COMMITTEE : BUILDING_JOINT_COMMITTEE;
        } else if (organisation instanceof PromotionAssociation) {
            return PROMOTION_ASSOCIATION;
        } else if (organisation instanceof PartyOrganisation) {
            return PARTY_ORGANISATION;
        } else if (organisation instanceof EnterpriseDevelopmentAssociation) {
            return ENTERPRISE_DEVELOPMENT_ASSOCIATION;
        } else if (organisation instanceof BuildingCouncil) {
            return BUILDING_COUNCIL;
        }
        throw new AssertionError("no kind for " + organisation.getClass());
    }
}
