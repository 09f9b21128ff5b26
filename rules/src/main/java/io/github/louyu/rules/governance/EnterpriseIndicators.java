package io.github.louyu.rules.governance;

import static io.github.louyu.rules.governance.Problems.SENTENCES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.community.IndicatorKind;
import io.github.louyu.community.SectorCluster;
import io.github.louyu.enterprise.AreaCode;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.HeadquartersStatus;
import io.github.louyu.enterprise.IndustryCode;
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The figures of what enterprises are: where registered, by whose capital, of which rank and industry. */
record EnterpriseIndicators(ImmutableList<EnterpriseFile> files, LocalDate knownOn) {

    Indicator number(LocalDate date) {
        return Indicator.count(
                IndicatorKind.ENTERPRISES,
                IndicatorUnit.ENTERPRISES,
                files.size(),
                DateRange.ofClosed(date, date),
                "files");
    }

    Indicator localRegistration(AreaCode here, LocalDate date, RegistrationBasis basis) {
        BigDecimal local = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        int covered = 0;
        int population = 0;
        for (EnterpriseFile file : files) {
            List<Lease> leases = leases(file, date);
            if (leases.isEmpty()) {
                continue;
            }
            population++;
            Optional<AreaCode> registered = value(file, EnterpriseAttributes.REGISTERED_AREA, date);
            Optional<BigDecimal> weight = weight(leases, basis);
            if (registered.isPresent() && weight.isPresent()) {
                covered++;
                all = all.add(weight.get());
                local = registered.get().isWithin(here) ? local.add(weight.get()) : local;
            }
        }
        return Indicator.builder()
                .kind(IndicatorKind.LOCAL_REGISTRATION)
                .unit(IndicatorUnit.PERCENT)
                .numerator(local)
                .denominator(all)
                .during(DateRange.ofClosed(date, date))
                .basis(GovernanceTexts.basis(
                        "registration." + basis, ImmutableMap.of("here", Bilingual.same(here.value()))))
                .covered(covered)
                .population(population)
                .build();
    }

    private List<Lease> leases(EnterpriseFile file, LocalDate date) {
        return file.known(Lease.class, knownOn).stream()
                .map(Known::content)
                .filter(lease -> lease.isActiveOn(date))
                .toList();
    }

    private static Optional<BigDecimal> weight(List<Lease> leases, RegistrationBasis basis) {
        if (basis == RegistrationBasis.COUNT) {
            return Optional.of(BigDecimal.ONE);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Lease lease : leases) {
            if (lease.areaSquareMetres().isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(lease.areaSquareMetres().get());
        }
        return Optional.of(sum);
    }

    Indicator foreignShare(Set<InvestmentOrigin> origins, LocalDate date) {
        List<InvestmentOrigin> known = files.stream()
                .flatMap(file -> value(file, EnterpriseAttributes.INVESTMENT_ORIGIN, date).stream())
                .toList();
        return Indicator.builder()
                .kind(IndicatorKind.FOREIGN_SHARE)
                .unit(IndicatorUnit.PERCENT)
                .numerator(BigDecimal.valueOf(
                        known.stream().filter(origins::contains).count()))
                .denominator(BigDecimal.valueOf(known.size()))
                .during(DateRange.ofClosed(date, date))
                .basis(GovernanceTexts.basis(
                        origins.contains(InvestmentOrigin.HONG_KONG_MACAO_TAIWAN) ? "foreign.with" : "foreign.without"))
                .covered(known.size())
                .population(files.size())
                .build();
    }

    Indicator headquarters(Set<HeadquartersStatus> statuses, LocalDate date) {
        return enterprisesWith(
                IndicatorKind.HEADQUARTERS,
                EnterpriseAttributes.HEADQUARTERS_STATUS,
                statuses::contains,
                date,
                statuses.stream()
                        .sorted()
                        .map(HeadquartersStatus::label)
                        .reduce((a, b) -> Bilingual.of(a.zh() + "、" + b.zh(), a.en() + ", " + b.en()))
                        .map(labels -> GovernanceTexts.basis("headquarters", ImmutableMap.of("statuses", labels)))
                        .orElseThrow(() -> new IllegalArgumentException(
                                "headquarters: statuses must be one or more, but were none")));
    }

    Indicator sectorCluster(SectorCluster cluster, LocalDate date) {
        if (cluster.industries().isEmpty()) {
            throw SENTENCES.refusal("cluster.industries", Map.of("cluster", cluster.id()));
        }
        return enterprisesWith(
                IndicatorKind.SECTOR_CLUSTER,
                EnterpriseAttributes.INDUSTRY,
                industry -> cluster.industries()
                                .contains(Character.toString(industry.section().letter()))
                        || industry.division()
                                .map(EnterpriseIndicators::digits)
                                .filter(cluster.industries()::contains)
                                .isPresent(),
                date,
                GovernanceTexts.basis("cluster", ImmutableMap.of("cluster", cluster.name())));
    }

    /** The digits of a division, without the letter of its section. */
    private static String digits(IndustryCode division) {
        return division.value().substring(1);
    }

    private <T> Indicator enterprisesWith(
            IndicatorKind kind, Attribute<T> attribute, Predicate<T> counts, LocalDate date, Bilingual basis) {
        List<T> known = files.stream()
                .flatMap(file -> value(file, attribute, date).stream())
                .toList();
        return Indicator.builder()
                .kind(kind)
                .unit(IndicatorUnit.ENTERPRISES)
                .numerator(BigDecimal.valueOf(known.stream().filter(counts).count()))
                .during(DateRange.ofClosed(date, date))
                .basis(basis)
                .covered(known.size())
                .population(files.size())
                .build();
    }

    private static <T> Optional<T> value(EnterpriseFile file, Attribute<T> attribute, LocalDate date) {
        return file.timeline(attribute).at(date);
    }
}
