package io.github.louyu.rules.governance;

import io.github.louyu.committee.ApprovalMatter;
import io.github.louyu.committee.Election;
import io.github.louyu.committee.ElectionKind;
import io.github.louyu.committee.Organisation;
import io.github.louyu.committee.PartyOrganisationForm;
import io.github.louyu.committee.Term;
import io.github.louyu.community.BuildingRole;
import io.github.louyu.rules.CodeFact;
import io.github.louyu.rules.CountFact;
import io.github.louyu.rules.DateFact;
import io.github.louyu.rules.Facts;
import io.github.louyu.rules.FlagFact;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a governed subdistrict (治理常用事实), for rules of an office's own. They are made with {@link Facts} as any host's facts
 * are, over {@link AreaState}, {@link BuildingState} and {@link OrganisationState}.
 */
public final class GovernanceFacts {

    private static final Facts<AreaState> AREA =
            Facts.of(AreaState.class, "area").neverThrowing();
    private static final Facts<BuildingState> BUILDING =
            Facts.of(BuildingState.class, "building").neverThrowing();
    private static final Facts<OrganisationState> ORGANISATION =
            Facts.of(OrganisationState.class, "organisation").neverThrowing();

    private static final CountFact<AreaState> AREA_JOINT_COMMITTEES = AREA.count(
            "joint-committees",
            label("area.joint-committees"),
            area -> count(area.organisations(), OrganisationKind.AREA_JOINT_COMMITTEE));
    private static final CodeFact<BuildingState, BuildingRole> ROLE = BUILDING.code(
            "role", label("building.role"), building -> building.role().orElse(null));
    private static final CountFact<BuildingState> BUILDING_JOINT_COMMITTEES = BUILDING.count(
            "joint-committees",
            label("building.joint-committees"),
            building -> count(building.organisations(), OrganisationKind.BUILDING_JOINT_COMMITTEE));
    private static final CountFact<BuildingState> STATIONS = BUILDING.count(
            "stations",
            label("building.stations"),
            building -> building.stations().size());
    private static final CountFact<BuildingState> PROMOTION_ASSOCIATIONS = BUILDING.count(
            "promotion-associations",
            label("building.promotion-associations"),
            building -> count(building.organisations(), OrganisationKind.PROMOTION_ASSOCIATION));
    private static final CodeFact<OrganisationState, OrganisationKind> KIND =
            ORGANISATION.code("kind", label("organisation.kind"), state -> OrganisationKind.of(state.organisation()));
    private static final CodeFact<OrganisationState, PartyOrganisationForm> FORM = ORGANISATION.code(
            "form", label("organisation.form"), state -> state.form().orElse(null));
    private static final CountFact<OrganisationState> FULL_MEMBERS = ORGANISATION.count(
            "full-members", label("organisation.full-members"), state -> orNull(state.fullMembers()));
    private static final CountFact<OrganisationState> UNITS =
            ORGANISATION.count("units", label("organisation.units"), state -> orNull(state.units()));
    private static final CountFact<OrganisationState> SEATED_PERSONS = ORGANISATION.count(
            "seated-persons",
            label("organisation.seated-persons"),
            state -> state.organisation().terms().isEmpty()
                    ? null
                    : (int) state.terms().stream().map(Term::holder).distinct().count());
    private static final CountFact<OrganisationState> MISSING_SIDES = ORGANISATION.count(
            "missing-sides",
            label("organisation.missing-sides"),
            state -> state.missingSides().size());
    private static final CountFact<OrganisationState> TERMS_WITH_END = ORGANISATION.count(
            "terms-with-end",
            label("organisation.terms-with-end"),
            state -> state.organisation().terms().isEmpty()
                    ? null
                    : (int) state.terms().stream()
                            .filter(term -> term.during().hasEnd())
                            .count());
    private static final DateFact<OrganisationState> NEXT_TERM_END = ORGANISATION.date(
            "next-term-end",
            label("organisation.next-term-end"),
            state -> state.nextTermEnd().orElse(null));
    private static final CountFact<OrganisationState> ENDED_SEATS = ORGANISATION.count(
            "ended-seats",
            label("organisation.ended-seats"),
            state -> state.organisation().terms().isEmpty()
                    ? null
                    : state.endedSeats().size());
    private static final CountFact<OrganisationState> LONGEST_TERM =
            ORGANISATION.count("longest-term", label("organisation.longest-term"), GovernanceFacts::longestTerm);
    private static final CountFact<OrganisationState> WORK_MONTHS = ORGANISATION.count(
            "work-months",
            label("organisation.work-months"),
            state -> wholeMonths(state.organisation().during()));
    private static final CountFact<OrganisationState> ELECTIONS_OUT_OF_TIME = ORGANISATION.count(
            "elections-out-of-time", label("organisation.elections-out-of-time"), GovernanceFacts::electionsOutOfTime);
    private static final FlagFact<OrganisationState> LAST_ELECTION_HAD_QUORUM = ORGANISATION.flag(
            "last-election-had-quorum",
            label("organisation.last-election-had-quorum"),
            GovernanceFacts::lastElectionHadQuorum);
    private static final CountFact<OrganisationState> ELECTIONS = ORGANISATION.count(
            "elections",
            label("organisation.elections"),
            state -> state.elections().size());

    private GovernanceFacts() {}

    /**
     * Gives how many joint Party committees an area has.
     *
     * @return the fact; never missing
     */
    public static CountFact<AreaState> areaJointCommittees() {
        return AREA_JOINT_COMMITTEES;
    }

    /**
     * Gives what a building is to its community.
     *
     * @return the fact
     */
    public static CodeFact<BuildingState, BuildingRole> buildingRole() {
        return ROLE;
    }

    /**
     * Gives how many joint Party committees a building has.
     *
     * @return the fact; never missing
     */
    public static CountFact<BuildingState> buildingJointCommittees() {
        return BUILDING_JOINT_COMMITTEES;
    }

    /**
     * Gives how many service stations a building has.
     *
     * @return the fact; never missing
     */
    public static CountFact<BuildingState> stations() {
        return STATIONS;
    }

    /**
     * Gives how many promotion associations a building has.
     *
     * @return the fact; never missing
     */
    public static CountFact<BuildingState> promotionAssociations() {
        return PROMOTION_ASSOCIATIONS;
    }

    /**
     * Gives what an organisation is.
     *
     * @return the fact; never missing
     */
    public static CodeFact<OrganisationState, OrganisationKind> organisationKind() {
        return KIND;
    }

    /**
     * Gives the form of a Party organisation.
     *
     * @return the fact; missing for other organisations
     */
    public static CodeFact<OrganisationState, PartyOrganisationForm> form() {
        return FORM;
    }

    /**
     * Gives how many full members a Party organisation has.
     *
     * @return the fact; missing if neither a number nor a member is on file
     */
    public static CountFact<OrganisationState> fullMembers() {
        return FULL_MEMBERS;
    }

    /**
     * Gives of how many units a joint branch is.
     *
     * @return the fact
     */
    public static CountFact<OrganisationState> units() {
        return UNITS;
    }

    /**
     * Gives how many persons hold a seat.
     *
     * @return the fact; missing if no term is on file
     */
    public static CountFact<OrganisationState> seatedPersons() {
        return SEATED_PERSONS;
    }

    /**
     * Gives how many of the three sides nobody represents in an enterprise development association.
     *
     * @return the fact; never missing, 0 for other organisations
     */
    public static CountFact<OrganisationState> missingSides() {
        return MISSING_SIDES;
    }

    /**
     * Gives how many terms run that have an end.
     *
     * @return the fact; missing if no term is on file
     */
    public static CountFact<OrganisationState> termsWithEnd() {
        return TERMS_WITH_END;
    }

    /**
     * Gives the last day of the running term that ends first.
     *
     * @return the fact; missing if no term with an end runs
     */
    public static DateFact<OrganisationState> nextTermEnd() {
        return NEXT_TERM_END;
    }

    /**
     * Gives how many seats have no holder because the last term is over.
     *
     * @return the fact; missing if no term is on file
     */
    public static CountFact<OrganisationState> endedSeats() {
        return ENDED_SEATS;
    }

    /**
     * Gives the length of the longest running term, in months begun.
     *
     * @return the fact; missing if no term with both ends runs
     */
    public static CountFact<OrganisationState> longestTermMonths() {
        return LONGEST_TERM;
    }

    /**
     * Gives how long an organisation is there, in whole months.
     *
     * @return the fact; missing if one end is not known
     */
    public static CountFact<OrganisationState> workMonths() {
        return WORK_MONTHS;
    }

    /**
     * Gives how many early or late elections were held that nobody had approved for their day.
     *
     * @return the fact; never missing
     */
    public static CountFact<OrganisationState> electionsOutOfTime() {
        return ELECTIONS_OUT_OF_TIME;
    }

    /**
     * Gives how many elections were held.
     *
     * @return the fact; never missing
     */
    public static CountFact<OrganisationState> elections() {
        return ELECTIONS;
    }

    /**
     * Tells whether more than four fifths of those entitled were present at the last election.
     *
     * @return the fact; missing if there was none or the numbers are not known
     */
    public static FlagFact<OrganisationState> lastElectionHadQuorum() {
        return LAST_ELECTION_HAD_QUORUM;
    }

    /**
     * Tells whether something is approved.
     *
     * @param matter what
     * @return the fact; never missing, no approval on file means that there is none
     */
    public static FlagFact<OrganisationState> isApproved(ApprovalMatter matter) {
        return ORGANISATION.flag(
                "approved-" + matter.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                GovernanceTexts.bilingual("fact.organisation.approved", "matter", matter.label()),
                state -> state.approvals().contains(matter));
    }

    private static Bilingual label(String key) {
        return GovernanceTexts.bilingual("fact." + key);
    }

    private static int count(List<Organisation> organisations, OrganisationKind kind) {
        return (int) organisations.stream()
                .filter(organisation -> OrganisationKind.of(organisation) == kind)
                .count();
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static @Nullable Long longestTerm(OrganisationState state) {
        return state.terms().stream()
                .map(Term::during)
                .filter(during -> during.hasStart() && during.hasEnd())
                .map(GovernanceFacts::monthsBegun)
                .max(Long::compare)
                .orElse(null);
    }

    private static long monthsBegun(DateRange during) {
        long whole = ChronoUnit.MONTHS.between(during.start(), during.endExclusive());
        return during.start().plusMonths(whole).isBefore(during.endExclusive()) ? whole + 1 : whole;
    }

    private static @Nullable Long wholeMonths(DateRange during) {
        return during.hasStart() && during.hasEnd()
                ? ChronoUnit.MONTHS.between(during.start(), during.endExclusive())
                : null;
    }

    private static long electionsOutOfTime(OrganisationState state) {
        return state.elections().stream()
                .filter(election -> election.kind() == ElectionKind.EARLY || election.kind() == ElectionKind.LATE)
                .filter(election -> !state.organisation().isApproved(ApprovalMatter.ELECTION_DATE, election.on()))
                .count();
    }

    private static @Nullable Boolean lastElectionHadQuorum(OrganisationState state) {
        if (state.elections().isEmpty()) {
            return null;
        }
        Election last = state.elections().get(state.elections().size() - 1);
        if (last.entitled().isEmpty() || last.present().isEmpty()) {
            return null;
        }
        return 5L * last.present().getAsInt() > 4L * last.entitled().getAsInt();
    }
}
