package io.github.louyu.rules.governance;

import com.google.common.collect.ImmutableList;
import io.github.louyu.committee.Approval;
import io.github.louyu.committee.ApprovalMatter;
import io.github.louyu.committee.Election;
import io.github.louyu.committee.ElectionKind;
import io.github.louyu.committee.EnterpriseDevelopmentAssociation;
import io.github.louyu.committee.JointPartyCommittee;
import io.github.louyu.committee.MemberCount;
import io.github.louyu.committee.MemberKind;
import io.github.louyu.committee.MemberRole;
import io.github.louyu.committee.Membership;
import io.github.louyu.committee.Organisation;
import io.github.louyu.committee.OrganisationId;
import io.github.louyu.committee.OrganisationRegister;
import io.github.louyu.committee.PartyOrganisation;
import io.github.louyu.committee.PartyOrganisationForm;
import io.github.louyu.committee.PromotionAssociation;
import io.github.louyu.committee.Seat;
import io.github.louyu.committee.Term;
import io.github.louyu.community.Area;
import io.github.louyu.community.AreaId;
import io.github.louyu.community.Building;
import io.github.louyu.community.BuildingId;
import io.github.louyu.community.BuildingRole;
import io.github.louyu.community.ServiceStation;
import io.github.louyu.community.StationId;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.community.SubdistrictId;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Sub-districts of two areas and three buildings with some of the organisations they should have, over two years. */
final class RandomSubdistricts {

    static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    static final int DAYS = 730;

    private static final Bilingual NAME = Bilingual.of("演示", "Demo");
    private static final SubdistrictId ID = SubdistrictId.of("S");
    private static final int[] FULL_MEMBERS = {0, 2, 3, 6, 7, 49, 50, 51, 99, 100, 101};

    private final Random random;
    private final List<Organisation> organisations = new ArrayList<>();

    private RandomSubdistricts(Random random) {
        this.random = random;
    }

    static Arbitrary<GovernedSubdistrict> subdistricts() {
        return Arbitraries.randomValue(random -> new RandomSubdistricts(random).draw());
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-40, DAYS + 200).map(FIRST::plusDays);
    }

    private GovernedSubdistrict draw() {
        Subdistrict.Builder subdistrict = Subdistrict.builder().id(ID).name(NAME);
        for (AreaId area : List.of(AreaId.EAST, AreaId.WEST)) {
            subdistrict.addAreas(Area.of(area, NAME).withDuring(mostly()));
            if (chance(60)) {
                organisations.add(withTerms(JointPartyCommittee.ofArea(next(), NAME, area)));
            }
            if (chance(60)) {
                organisations.add(association(area));
            }
        }
        for (int i = 1; i <= 3; i++) {
            BuildingId building = BuildingId.of("B" + i);
            subdistrict.addBuildings(
                    Building.of(building, NAME).withDuring(mostly()).withRoles(roles()));
            if (chance(50)) {
                organisations.add(withTerms(JointPartyCommittee.ofBuilding(next(), NAME, building)));
            }
            if (chance(50)) {
                organisations.add(
                        PromotionAssociation.of(next(), NAME, building).withDuring(mostly()));
            }
            if (chance(50)) {
                subdistrict.addStations(ServiceStation.of(StationId.of("ST" + i), NAME, building)
                        .withDuring(mostly()));
            }
        }
        int parties = random.nextInt(4);
        for (int i = 0; i < parties; i++) {
            organisations.add(party());
        }
        return GovernedSubdistrict.of(
                subdistrict.build(), OrganisationRegister.of(ID, ImmutableList.copyOf(organisations)));
    }

    private Organisation association(AreaId area) {
        List<Membership> memberships = new ArrayList<>();
        List<Seat> seats = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        for (MemberRole side : MemberRole.values()) {
            if (chance(60)) {
                memberships.add(Membership.of(person(), MemberKind.REPRESENTATIVE)
                        .withSide(side)
                        .withDuring(mostly()));
            }
            if (chance(60)) {
                seats.add(Seat.of(side.name(), side));
                terms.add(Term.of(side.name(), person(), range()));
            }
        }
        return EnterpriseDevelopmentAssociation.builder()
                .id(next())
                .name(NAME)
                .area(area)
                .addAllMemberships(memberships)
                .addAllSeats(seats)
                .addAllTerms(terms)
                .build();
    }

    private JointPartyCommittee withTerms(JointPartyCommittee committee) {
        return committee
                .withDuring(mostly())
                .withSeats(Seat.of("secretary", NAME))
                .withTerms(terms("secretary"));
    }

    /** One to three terms of one seat that follow each other, with or without a gap. */
    private List<Term> terms(String seat) {
        List<Term> terms = new ArrayList<>();
        LocalDate from = FIRST.plusDays(random.nextInt(300)).minusDays(random.nextInt(900));
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            LocalDate to = from.plusMonths(pick(6, 36, 37, 60, 61)).plusDays(chance(20) ? 1 : 0);
            boolean open = i == count - 1 && chance(15);
            terms.add(Term.of(seat, person(), open ? DateRange.from(from) : DateRange.of(from, to)));
            from = to.plusDays(chance(50) ? 0 : random.nextInt(60));
        }
        return terms;
    }

    private Organisation party() {
        PartyOrganisation.Builder party = PartyOrganisation.builder()
                .id(next())
                .name(NAME)
                .form(pick(PartyOrganisationForm.values()))
                .during(chance(30) ? DateRange.of(FIRST, FIRST.plusMonths(5 + random.nextInt(3))) : mostly());
        if (chance(80)) {
            Timeline.Builder<MemberCount> counts = Timeline.builder();
            counts.from(FIRST.plusDays(random.nextInt(100)), MemberCount.of(pick(FULL_MEMBERS), random.nextInt(9)));
            counts.from(FIRST.plusDays(200 + random.nextInt(100)), MemberCount.of(pick(FULL_MEMBERS), 0));
            party.memberCounts(counts.build());
        }
        if (chance(40)) {
            for (int i = 0; i < 4; i++) {
                party.addMemberships(
                        Membership.of(person(), chance(60) ? MemberKind.FULL_MEMBER : MemberKind.PROBATIONARY_MEMBER)
                                .withDuring(mostly()));
            }
        }
        if (chance(70)) {
            party.units(Timeline.always(pick(1, 5, 6)));
        }
        int seats = chance(30) ? 0 : pick(1, 2, 3, 5, 8, 10);
        for (int i = 0; i < seats; i++) {
            party.addSeats(Seat.of("seat" + i, NAME));
            party.addAllTerms(terms("seat" + i));
        }
        int elections = random.nextInt(3);
        for (int i = 0; i < elections; i++) {
            Election election =
                    Election.of(FIRST.plusDays(300L * i + random.nextInt(200))).withKind(pick(ElectionKind.values()));
            party.addElections(chance(70) ? election.withEntitled(10).withPresent(pick(7, 8, 9)) : election);
        }
        for (ApprovalMatter matter : ApprovalMatter.values()) {
            if (chance(25)) {
                party.addApprovals(Approval.of(matter, "document", range()));
            }
        }
        return party.build();
    }

    private Timeline<BuildingRole> roles() {
        Timeline.Builder<BuildingRole> roles = Timeline.builder();
        LocalDate from = FIRST.minusDays(20);
        for (int i = 0; i < 3; i++) {
            from = from.plusDays(random.nextInt(200));
            if (chance(20)) {
                roles.unknownFrom(from);
            } else {
                roles.from(from, pick(BuildingRole.values()));
            }
        }
        return roles.build();
    }

    private DateRange mostly() {
        return chance(60) ? DateRange.always() : range();
    }

    private DateRange range() {
        LocalDate start = FIRST.plusDays(random.nextInt(DAYS));
        return chance(30) ? DateRange.from(start) : DateRange.of(start, start.plusDays(1 + random.nextInt(400)));
    }

    private PersonId person() {
        return PersonId.of("p" + random.nextInt(1_000_000));
    }

    private OrganisationId next() {
        return OrganisationId.of("O" + organisations.size());
    }

    private int pick(int... values) {
        return values[random.nextInt(values.length)];
    }

    private <E extends Enum<E>> E pick(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
