package io.github.louyu.rules.governance;

import com.google.common.collect.ImmutableList;
import io.github.louyu.committee.Organisation;
import io.github.louyu.committee.OrganisationRegister;
import io.github.louyu.community.Area;
import io.github.louyu.community.Building;
import io.github.louyu.community.ServiceStation;
import io.github.louyu.community.Subdistrict;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The places and organisations of a subdistrict as they are on a day, each as the subject of conditions. */
final class GovernanceSnapshot {

    private final Subdistrict subdistrict;
    private final OrganisationRegister register;
    private final LocalDate date;

    GovernanceSnapshot(GovernedSubdistrict governed, LocalDate date) {
        this.subdistrict = governed.subdistrict();
        this.register = governed.register();
        this.date = date;
    }

    /** A place and its state. */
    record Subject(GovernancePlace place, Object state, ImmutableList<String> onFile) {}

    ImmutableList<Subject> subjects(PlaceKind kind) {
        Stream<Subject> subjects = switch (kind) {
            case SUBDISTRICT -> Stream.of(whole());
            case AREA -> areas().map(this::of);
            case BUILDING -> buildings().map(this::of);
            case ORGANISATION -> organisations().map(this::of);
        };
        return subjects.sorted((a, b) -> a.place().compareTo(b.place())).collect(ImmutableList.toImmutableList());
    }

    private Stream<Area> areas() {
        return subdistrict.areas().stream().filter(area -> area.during().contains(date));
    }

    private Stream<Building> buildings() {
        return subdistrict.buildings().stream()
                .filter(building -> building.during().contains(date));
    }

    private Stream<Organisation> organisations() {
        return register.organisations().stream().filter(organisation -> organisation.existsOn(date));
    }

    private Subject whole() {
        return new Subject(
                new GovernancePlace(PlaceKind.SUBDISTRICT, subdistrict.id().value(), subdistrict.name()),
                new SubdistrictState(
                        subdistrict,
                        areas().collect(ImmutableList.toImmutableList()),
                        buildings().collect(ImmutableList.toImmutableList()),
                        organisations().collect(ImmutableList.toImmutableList())),
                ids(organisations()));
    }

    private Subject of(Area area) {
        ImmutableList<Organisation> organisations = register.of(area.id(), date);
        return new Subject(
                new GovernancePlace(PlaceKind.AREA, area.id().value(), area.name()),
                new AreaState(area, subdistrict.buildingsIn(area.id(), date), organisations),
                ids(organisations.stream()));
    }

    private Subject of(Building building) {
        ImmutableList<Organisation> organisations = register.of(building.id(), date);
        ImmutableList<ServiceStation> stations = subdistrict.stations().stream()
                .filter(station -> station.building().equals(building.id())
                        && station.during().contains(date))
                .collect(ImmutableList.toImmutableList());
        return new Subject(
                new GovernancePlace(PlaceKind.BUILDING, building.id().value(), building.name()),
                new BuildingState(building, building.roleOn(date), building.gradeOn(date), organisations, stations),
                ImmutableList.<String>builder()
                        .addAll(ids(organisations.stream()))
                        .addAll(stations.stream()
                                .map(station -> station.id().value())
                                .toList())
                        .build());
    }

    private Subject of(Organisation organisation) {
        return new Subject(
                new GovernancePlace(PlaceKind.ORGANISATION, organisation.id().value(), organisation.name()),
                OrganisationState.of(organisation, date),
                organisation.approvals().stream()
                        .filter(approval -> approval.during().contains(date))
                        .map(approval -> approval.document())
                        .collect(ImmutableList.toImmutableList()));
    }

    private static ImmutableList<String> ids(Stream<Organisation> organisations) {
        return organisations.map(organisation -> organisation.id().value()).collect(ImmutableList.toImmutableList());
    }
}
