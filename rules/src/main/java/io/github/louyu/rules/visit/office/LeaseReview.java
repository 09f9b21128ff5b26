package io.github.louyu.rules.visit.office;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;

/** Finds the leases of files that end within a time. */
final class LeaseReview {

    private static final Comparator<EndingLease> BY_LAST_DAY = Comparator.comparing(EndingLease::lastDay)
            .thenComparing(ending -> ending.enterprise().value())
            .thenComparing(EndingLease::entry);

    private final LocalDate on;
    private final Period within;
    private final PeriodKind taxPeriods;
    private final List<EndingLease> open = new ArrayList<>();
    private final List<EndingLease> followed = new ArrayList<>();

    LeaseReview(LocalDate on, Period within, PeriodKind taxPeriods) {
        this.on = on;
        this.within = within;
        this.taxPeriods = taxPeriods;
    }

    void add(EnterpriseFile file) {
        ImmutableList<Known<Lease>> leases = file.known(Lease.class, on);
        for (Known<Lease> lease : leases) {
            lease.content()
                    .lastDay()
                    .filter(this::isNear)
                    .map(lastDay -> ending(file, leases, lease, lastDay))
                    .ifPresent(ending -> (ending.followedBy().isPresent() ? followed : open).add(ending));
        }
    }

    /** The window of the visit rules: laid from the last day, both ends in it. */
    private boolean isNear(LocalDate lastDay) {
        return !lastDay.minus(within).isAfter(on) && !lastDay.isBefore(on);
    }

    private EndingLease ending(EnterpriseFile file, List<Known<Lease>> leases, Known<Lease> lease, LocalDate lastDay) {
        return new EndingLease(
                file.id(),
                lease.entry(),
                lease.content(),
                lastDay,
                renewal(file, lease.entry()).or(() -> successor(leases, lease, lastDay)),
                latestTax(file),
                file.timeline(EnterpriseAttributes.CHIEF_LIAISON).at(on));
    }

    private Optional<EntryId> renewal(EnterpriseFile file, EntryId lease) {
        return file.events(EventKind.LEASE_RENEWED).stream()
                .filter(event -> event.isKnownOn(on)
                        && event.content().about().filter(lease::equals).isPresent())
                .map(Known::entry)
                .min(Comparator.naturalOrder());
    }

    /** Another lease that begins no later than the day after the last, and goes on beyond it. */
    private static Optional<EntryId> successor(List<Known<Lease>> leases, Known<Lease> lease, LocalDate lastDay) {
        return leases.stream()
                .filter(other -> !other.entry().equals(lease.entry())
                        && isSamePremises(other.content(), lease.content())
                        && !other.content().start().isAfter(lastDay.plusDays(1))
                        && other.content()
                                .lastDay()
                                .map(day -> day.isAfter(lastDay))
                                .orElse(true))
                .map(Known::entry)
                .min(Comparator.naturalOrder());
    }

    /** An enterprise may have two leases at a time: a lease of other premises keeps none of these. */
    private static boolean isSamePremises(Lease one, Lease other) {
        return one.building().equals(other.building()) && one.floor().equals(other.floor());
    }

    private Optional<PeriodTax> latestTax(EnterpriseFile file) {
        return file.latestPeriod(FigureKind.TAX, taxPeriods)
                .at(on)
                .flatMap(period -> file.timeline(FigureKind.TAX, period).at(on).map(tax -> new PeriodTax(period, tax)));
    }

    EndingLeases result() {
        open.sort(BY_LAST_DAY);
        followed.sort(BY_LAST_DAY);
        Map<EnterpriseId, Optional<PeriodTax>> taxes = new LinkedHashMap<>();
        open.forEach(ending -> taxes.putIfAbsent(ending.enterprise(), ending.tax()));
        return new EndingLeases(
                on,
                ImmutableList.copyOf(open),
                ImmutableList.copyOf(followed),
                open.stream()
                        .flatMap(ending -> ending.lease().areaSquareMetres().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                (int) open.stream()
                        .filter(ending -> ending.lease().areaSquareMetres().isEmpty())
                        .count(),
                totals(taxes.values()),
                (int) taxes.values().stream().filter(Optional::isEmpty).count());
    }

    private static ImmutableList<TaxTotal> totals(Collection<Optional<PeriodTax>> taxes) {
        Map<ReportingPeriod, Map<CurrencyUnit, TaxTotal>> totals = new TreeMap<>(LATEST_FIRST);
        for (Optional<PeriodTax> known : taxes) {
            known.ifPresent(tax -> totals.computeIfAbsent(tax.period(), period -> new TreeMap<>())
                    .merge(
                            tax.amount().getCurrencyUnit(),
                            new TaxTotal(tax.period(), tax.amount(), 1),
                            (one, other) -> new TaxTotal(
                                    one.period(),
                                    one.total().plus(other.total()),
                                    one.enterprises() + other.enterprises())));
        }
        return totals.values().stream()
                .flatMap(byCurrency -> byCurrency.values().stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static final Comparator<ReportingPeriod> LATEST_FIRST =
            Comparator.comparing(ReportingPeriod::lastDay).reversed();
}
