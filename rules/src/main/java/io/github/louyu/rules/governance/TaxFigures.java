package io.github.louyu.rules.governance;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The taxes of an enterprise in a period: as published, else put together of the longest shorter periods that are all known. */
final class TaxFigures {

    private TaxFigures() {}

    static Optional<Money> of(EnterpriseFile file, ReportingPeriod period, CurrencyUnit currency, LocalDate knownOn) {
        Optional<Money> published = file.timeline(FigureKind.TAX, period)
                .at(knownOn)
                .filter(tax -> tax.getCurrencyUnit().equals(currency));
        if (published.isPresent()) {
            return published;
        }
        for (PeriodKind shorter : PeriodKind.values()) {
            if (shorter.months() < period.kind().months()) {
                Optional<Money> sum = sum(file, period, shorter, currency, knownOn);
                if (sum.isPresent()) {
                    return sum;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Money> sum(
            EnterpriseFile file, ReportingPeriod whole, PeriodKind kind, CurrencyUnit currency, LocalDate knownOn) {
        ReportingPeriod part = ReportingPeriod.of(kind, whole.range().start());
        Money sum = Money.zero(currency);
        for (int i = 0; i < whole.kind().months() / kind.months(); i++) {
            Optional<Money> tax = of(file, part.plus(i), currency, knownOn);
            if (tax.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(tax.get());
        }
        return Optional.of(sum);
    }
}
