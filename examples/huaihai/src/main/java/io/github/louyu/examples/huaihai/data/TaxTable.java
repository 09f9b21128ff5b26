package io.github.louyu.examples.huaihai.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The taxes of the enterprises by half-year. A building's sum of 2018 is shared out among its tenants; the first half
 * of 2019 follows from the first half of 2018, enterprise by enterprise.
 */
final class TaxTable {

    private static final String FIRST = "2018-H1";
    private static final String SECOND = "2018-H2";
    private static final String LATEST = "2019-H1";
    private static final LocalDate FIRST_PUBLISHED = LocalDate.of(2018, 7, 20);
    private static final LocalDate SECOND_PUBLISHED = LocalDate.of(2019, 1, 18);
    private static final LocalDate LATEST_PUBLISHED = LocalDate.of(2019, 7, 19);
    private static final double CENTS_PER_MILLION = 100_000_000.0;

    /** A tenant's shares in the tax of its building; 0 where it paid none there or none is on file. */
    private record Share(Tenant tenant, double first, double second, boolean latest) {}

    private final Draws draws = new Draws("taxes");
    private final CsvTable table =
            new CsvTable("taxes", "tax_id", "enterprise_id", "period", "amount_cny", "published_on", "recorded_on");
    private final Amendments amendments;
    private final List<Share> shares = new ArrayList<>();
    private final TreeMap<Integer, Double> firstSums = new TreeMap<>();
    private final TreeMap<Integer, Double> secondSums = new TreeMap<>();

    TaxTable(List<Tenant> tenants, Amendments amendments) {
        this.amendments = amendments;
        for (Tenant tenant : tenants) {
            share(tenant);
        }
        for (Share share : shares) {
            add(share);
        }
    }

    CsvTable table() {
        return table;
    }

    private void share(Tenant tenant) {
        double size = draws.size(1.2) * importance(tenant);
        boolean founded = !tenant.everKey() && draws.percent(6);
        boolean first = tenant.imported() && tenant.story().hasTax2018H1() && !founded;
        boolean latest = tenant.imported()
                ? tenant.story().hasTax2019H1()
                : tenant.recordedOn().isBefore(Days.day("06-01")) && draws.percent(70);
        double second = tenant.imported() ? size * draws.between(0.85, 1.15) : 0;
        Share share = new Share(tenant, first ? size : 0, second, latest);
        shares.add(share);
        int building = tenant.building().number();
        firstSums.merge(building, share.first(), Double::sum);
        secondSums.merge(building, share.second(), Double::sum);
    }

    private static double importance(Tenant tenant) {
        return switch (tenant.keyTier()) {
            case "CITY" -> 40;
            case "DISTRICT" -> 20;
            case "SUBDISTRICT" -> 9;
            default -> tenant.everKey() ? 9 : 1;
        };
    }

    private void add(Share share) {
        Tenant tenant = share.tenant();
        Building building = tenant.building();
        int number = building.number();
        long first = cents(building.tax2018H1() * share.first() / firstSums.getOrDefault(number, 1.0));
        long second = cents(building.tax2018H2() * share.second() / secondSums.getOrDefault(number, 1.0));
        if (share.first() > 0) {
            row(tenant, FIRST, first, FIRST_PUBLISHED, Days.IMPORT);
        }
        if (share.second() > 0) {
            LocalDate recordedOn = Days.recorded(SECOND_PUBLISHED, draws.between(3, 7));
            row(tenant, SECOND, second, SECOND_PUBLISHED, recordedOn);
        }
        int percent = percent(tenant);
        LocalDate recordedOn = Days.recorded(LATEST_PUBLISHED, draws.between(3, 7));
        if (share.latest()) {
            long base = share.first() > 0 ? first : share.second() > 0 ? second : cents(draws.between(0.01, 0.2));
            latest(tenant, base, percent, recordedOn);
        }
    }

    private void latest(Tenant tenant, long base, int percent, LocalDate usuallyRecordedOn) {
        LocalDate publishedOn = tenant.story().taxPublishedOn();
        if (publishedOn == null) {
            row(tenant, LATEST, changed(base, percent), LATEST_PUBLISHED, usuallyRecordedOn);
        } else {
            row(tenant, LATEST, changed(base, percent), publishedOn, Days.recorded(publishedOn, 1));
        }
        Story.Restatement restatement = tenant.story().restatement();
        if (restatement != null) {
            String amount = yuan(changed(base, restatement.percent())).toPlainString();
            amendments.correct(
                    restatement.recordedOn(), table.name(), id(tenant, LATEST), Map.of("amount_cny", amount));
        }
    }

    private int percent(Tenant tenant) {
        Integer told = tenant.story().taxPercent();
        if (told != null) {
            return told;
        }
        return tenant.everKey() ? draws.between(1, 20) : (int) (draws.size(0.22) * 102) - 100;
    }

    private void row(Tenant tenant, String period, long cents, LocalDate publishedOn, LocalDate recordedOn) {
        table.add(id(tenant, period), tenant.id(), period, yuan(cents).toPlainString(), publishedOn, recordedOn);
    }

    private static String id(Tenant tenant, String period) {
        return tenant.id() + "-" + period;
    }

    private static long changed(long cents, int percent) {
        return cents * (100 + percent) / 100;
    }

    private static long cents(double millions) {
        return Math.round(millions * CENTS_PER_MILLION);
    }

    private static BigDecimal yuan(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
