package io.github.louyu.examples.huaihai.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the 演示数据 (demonstration data) of the Huaihai example: CSV tables of fictitious enterprises whose totals
 * match those of the article. Each run writes the same bytes.
 */
public final class GenerateHuaihaiData {

    private GenerateHuaihaiData() {}

    /**
     * Writes the tables into a directory, over those that are there.
     *
     * @param args one argument: the output directory, made if there is none
     * @throws IOException if a table cannot be written
     * @throws IllegalArgumentException if there is not exactly one argument
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException(
                    "arguments of GenerateHuaihaiData: must be one output directory, but was " + List.of(args));
        }
        write(Path.of(args[0]));
    }

    static void write(Path directory) throws IOException {
        Files.createDirectories(directory);
        for (CsvTable table : tables()) {
            table.write(directory);
        }
    }

    private static List<CsvTable> tables() {
        List<Tenant> tenants = Population.draw();
        Amendments amendments = new Amendments();
        People people = new People();
        LeaseTable leases = new LeaseTable(tenants);
        VisitTable visits = new VisitTable(tenants);
        AppealTable appeals = new AppealTable(tenants, visits.made());
        CommunityTables community = new CommunityTables();
        return List.of(
                ArticleTables.names(),
                ArticleTables.figures(),
                EnterpriseTables.areas(),
                EnterpriseTables.commercialDistricts(),
                EnterpriseTables.buildings(leases),
                EnterpriseTables.enterprises(tenants),
                EnterpriseTables.attributeChanges(tenants),
                People.liaisonOfficers(),
                People.teamMembers(),
                people.serviceTeams(tenants),
                people.officers(tenants),
                leases.table(amendments),
                new TaxTable(tenants, amendments).table(),
                EventTable.table(tenants, amendments),
                visits.visits(amendments),
                visits.promises(),
                appeals.appeals(),
                appeals.statuses(),
                ServiceTables.policyApplications(tenants),
                ServiceTables.activities(),
                community.organisations(),
                community.terms(),
                community.stations(),
                CommunityTables.needs(),
                CommunityTables.resources(),
                // After all tables that amend.
                amendments.corrections(),
                amendments.retractions());
    }
}
