package io.github.louyu.rules.governance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.community.BuildingId;
import io.github.louyu.community.IndicatorKind;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The taxes of buildings: of one, and how many pass a threshold. */
record TaxIndicators(Subdistrict subdistrict, ImmutableList<EnterpriseFile> files, LocalDate knownOn) {

    BuildingTax of(BuildingId building, ReportingPeriod period, CurrencyUnit currency) {
        List<EnterpriseFile> tenants = files.stream()
                .filter(file ->
                        file.timeline(EnterpriseAttributes.BUILDING).at(knownOn).equals(Optional.of(building)))
                .toList();
        List<Money> taxes = tenants.stream()
                .flatMap(file -> TaxFigures.of(file, period, currency, knownOn).stream())
                .toList();
        return new BuildingTax(
                building,
                period,
                taxes.stream().reduce(Money.zero(currency), Money::plus),
                taxes.size(),
                tenants.size());
    }

    Indicator indicator(BuildingId building, ReportingPeriod period, CurrencyUnit currency) {
        BuildingTax tax = of(building, period, currency);
        return Indicator.builder()
                .kind(IndicatorKind.BUILDING_TAX)
                .unit(IndicatorUnit.MONEY)
                .numerator(tax.total().getAmount())
                .during(period.range())
                .basis(GovernanceTexts.basis(
                        "building-tax",
                        ImmutableMap.of(
                                "building", Bilingual.same(building.value()),
                                "currency", Bilingual.same(currency.getCode()))))
                .covered(tax.covered())
                .population(tax.enterprises())
                .build();
    }

    Indicator thresholdBuildings(ReportingPeriod period, Money threshold, TaxComparator comparator) {
        return buildings(
                IndicatorKind.TAX_THRESHOLD_BUILDINGS, period, threshold, threshold, comparator, "tax-threshold");
    }

    Indicator monthlyBuildings(ReportingPeriod period, Money threshold, TaxComparator comparator, MonthlySense sense) {
        boolean month = period.kind() == PeriodKind.MONTH;
        checkArgument(
                month == (sense == MonthlySense.SINGLE_MONTH),
                "month-100-million buildings by %s: the period must be %s, but was %s",
                sense,
                sense == MonthlySense.SINGLE_MONTH ? "a month" : "longer than a month",
                period);
        return buildings(
                IndicatorKind.MONTHLY_TAX_BUILDINGS,
                period,
                threshold.multipliedBy(period.kind().months()),
                threshold,
                comparator,
                "monthly-tax." + sense);
    }

    /** How many buildings pass what is needed in the period; the basis names the threshold as it was said. */
    private Indicator buildings(
            IndicatorKind kind,
            ReportingPeriod period,
            Money needed,
            Money said,
            TaxComparator comparator,
            String basis) {
        List<BuildingTax> taxes = subdistrict.buildings().stream()
                .map(building -> of(building.id(), period, needed.getCurrencyUnit()))
                .toList();
        long passing = taxes.stream()
                .filter(tax -> comparator == TaxComparator.OVER
                        ? tax.total().isGreaterThan(needed)
                        : !tax.total().isLessThan(needed))
                .count();
        return Indicator.builder()
                .kind(kind)
                .unit(IndicatorUnit.BUILDINGS)
                .numerator(BigDecimal.valueOf(passing))
                .during(period.range())
                .basis(GovernanceTexts.basis(
                        basis,
                        ImmutableMap.of(
                                "comparator", comparator.label(),
                                "threshold", Bilingual.same(said.toString()))))
                .covered(taxes.stream().mapToInt(BuildingTax::covered).sum())
                .population(taxes.stream().mapToInt(BuildingTax::enterprises).sum())
                .build();
    }
}
