package io.github.louyu.rules.governance;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.community.Activity;
import io.github.louyu.community.Attendances;
import io.github.louyu.community.Building;
import io.github.louyu.community.BuildingId;
import io.github.louyu.community.IndicatorKind;
import io.github.louyu.community.SectorCluster;
import io.github.louyu.community.SquareMetres;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.enterprise.AppealCase;
import io.github.louyu.enterprise.AreaCode;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.HeadquartersStatus;
import io.github.louyu.enterprise.IndustryCode;
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.PolicyApplication;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The figures that an office reports (社区指标), computed from its files and places. Each comes with its numerator, its denominator if
 * it is a share, its days and its basis, as bases differ from city to city. Everything is read with what is known on one day,
 * corrections applied; the enterprises of a building are those whose main premises are in it on that day.
 *
 * <pre>{@code
 * CommunityIndicators indicators = CommunityIndicators.of(subdistrict, files, LocalDate.of(2019, 9, 24));
 * indicators.taxThresholdBuildings(ReportingPeriod.year(2018), oneHundredMillion, TaxComparator.OVER).value(); // 17
 * }</pre>
 */
public final class CommunityIndicators {

    private final Subdistrict subdistrict;
    private final ImmutableList<EnterpriseFile> files;
    private final LocalDate knownOn;
    private final TaxIndicators taxes;

    private CommunityIndicators(Subdistrict subdistrict, ImmutableList<EnterpriseFile> files, LocalDate knownOn) {
        this.subdistrict = subdistrict;
        this.files = files;
        this.knownOn = knownOn;
        this.taxes = new TaxIndicators(subdistrict, files, knownOn);
    }

    /**
     * Starts from the places and the files.
     *
     * @param subdistrict the places and what goes on in them
     * @param files the files of the enterprises that count
     * @param knownOn the day with whose knowledge everything is read
     * @return what computes the figures
     */
    public static CommunityIndicators of(Subdistrict subdistrict, Collection<EnterpriseFile> files, LocalDate knownOn) {
        requireNonNull(subdistrict, "subdistrict");
        requireNonNull(knownOn, "knownOn");
        return new CommunityIndicators(
                subdistrict,
                files.stream()
                        .map(file -> file.knownOn(knownOn).inHindsight())
                        .collect(ImmutableList.toImmutableList()),
                knownOn);
    }

    /**
     * Counts the commercial districts.
     *
     * @param date the day
     * @return the figure
     */
    public Indicator commercialDistricts(LocalDate date) {
        long districts = subdistrict.commercialDistricts().stream()
                .filter(district -> district.during().contains(date))
                .count();
        return count(IndicatorKind.COMMERCIAL_DISTRICTS, IndicatorUnit.DISTRICTS, districts, day(date), "on-day");
    }

    /**
     * Counts the buildings that stand.
     *
     * @param date the day
     * @return the figure
     */
    public Indicator mainBuildings(LocalDate date) {
        return count(
                IndicatorKind.MAIN_BUILDINGS,
                IndicatorUnit.BUILDINGS,
                buildings(date).count(),
                day(date),
                "on-day");
    }

    /**
     * Counts the enterprises.
     *
     * @param date the day
     * @return the figure
     */
    public Indicator enterprises(LocalDate date) {
        return count(IndicatorKind.ENTERPRISES, IndicatorUnit.ENTERPRISES, files.size(), day(date), "files");
    }

    /**
     * Sums up the taxes of the enterprises of a building. A period that is not published is put together of shorter ones if all of
     * them are.
     *
     * @param building the building
     * @param period the period
     * @param currency the currency; what was paid in another is not on file
     * @return the taxes
     */
    public BuildingTax buildingTax(BuildingId building, ReportingPeriod period, CurrencyUnit currency) {
        return taxes.of(building, period, currency);
    }

    /**
     * Gives the taxes of a building as an indicator, for comparisons and plots.
     *
     * @param building the building
     * @param period the period
     * @param currency the currency; what was paid in another is not on file
     * @return the figure
     */
    public Indicator buildingTaxIndicator(BuildingId building, ReportingPeriod period, CurrencyUnit currency) {
        return taxes.indicator(building, period, currency);
    }

    /**
     * Counts the buildings whose taxes of a period are over a threshold, or reach it (税收亿元楼).
     *
     * @param period the period; a year in the usual sense of the word
     * @param threshold the threshold, such as 100 million yuan
     * @param comparator whether it has to be passed or reached
     * @return the figure; where enterprises have no figure on file it may be too low, and its coverage says so
     */
    public Indicator taxThresholdBuildings(ReportingPeriod period, Money threshold, TaxComparator comparator) {
        return taxes.buildings(
                IndicatorKind.TAX_THRESHOLD_BUILDINGS, period, threshold, threshold, comparator, "tax-threshold");
    }

    /**
     * Counts the month-100-million buildings (月亿楼), in one of the two senses of the word.
     *
     * @param period a month for {@link MonthlySense#SINGLE_MONTH}, else a longer period
     * @param threshold the threshold of a month, such as 100 million yuan
     * @param comparator whether it has to be passed or reached
     * @param sense which sense
     * @return the figure; where enterprises have no figure on file it may be too low, and its coverage says so
     * @throws IllegalArgumentException if the length of the period does not fit the sense
     */
    public Indicator monthlyTaxBuildings(
            ReportingPeriod period, Money threshold, TaxComparator comparator, MonthlySense sense) {
        boolean month = period.kind() == PeriodKind.MONTH;
        checkArgument(
                month == (sense == MonthlySense.SINGLE_MONTH),
                "month-100-million buildings by %s: the period must be %s, but was %s",
                sense,
                sense == MonthlySense.SINGLE_MONTH ? "a month" : "longer than a month",
                period);
        return taxes.buildings(
                IndicatorKind.MONTHLY_TAX_BUILDINGS,
                period,
                threshold.multipliedBy(period.kind().months()),
                threshold,
                comparator,
                "monthly-tax." + sense);
    }

    /**
     * Works out how much of the buildings is let (入驻率).
     *
     * @param date the day
     * @return let area of all buildings of which both areas are known, as a share of their lettable area
     */
    public Indicator occupancy(LocalDate date) {
        List<Building> standing = buildings(date).toList();
        List<Building> known = standing.stream()
                .filter(building -> building.letAreas().at(date).isPresent()
                        && building.lettableAreas().at(date).isPresent())
                .toList();
        return Indicator.builder()
                .kind(IndicatorKind.OCCUPANCY)
                .unit(IndicatorUnit.PERCENT)
                .numerator(sum(known.stream().flatMap(building -> building.letAreas().at(date).stream())))
                .denominator(sum(known.stream().flatMap(building -> building.lettableAreas().at(date).stream())))
                .during(day(date))
                .basis(GovernanceTexts.basis("occupancy"))
                .covered(known.size())
                .population(standing.size())
                .build();
    }

    private static BigDecimal sum(Stream<SquareMetres> areas) {
        return areas.map(SquareMetres::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Works out how many tenants are registered here (属地注册率), of those of which the place of registration is known and, by area, the
     * leased area.
     *
     * @param here where they have to be registered
     * @param date the day; a tenant has a lease that runs on it
     * @param basis whether each counts as one or by the area it leases
     * @return the share
     */
    public Indicator localRegistration(AreaCode here, LocalDate date, RegistrationBasis basis) {
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
                .during(day(date))
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

    /**
     * Works out how many enterprises are foreign-invested (外资企业占比), of those whose capital is known. Whether capital from Hong Kong,
     * Macao and Taiwan counts differs from source to source, so it is said.
     *
     * @param origins which capital counts as foreign
     * @param date the day
     * @return the share
     */
    public Indicator foreignShare(Set<InvestmentOrigin> origins, LocalDate date) {
        List<InvestmentOrigin> known = files.stream()
                .flatMap(file -> value(file, EnterpriseAttributes.INVESTMENT_ORIGIN, date).stream())
                .toList();
        return Indicator.builder()
                .kind(IndicatorKind.FOREIGN_SHARE)
                .unit(IndicatorUnit.PERCENT)
                .numerator(BigDecimal.valueOf(
                        known.stream().filter(origins::contains).count()))
                .denominator(BigDecimal.valueOf(known.size()))
                .during(day(date))
                .basis(GovernanceTexts.basis(
                        origins.contains(InvestmentOrigin.HONG_KONG_MACAO_TAIWAN) ? "foreign.with" : "foreign.without"))
                .covered(known.size())
                .population(files.size())
                .build();
    }

    /**
     * Counts the recognised headquarters (总部机构数).
     *
     * @param statuses which recognitions count
     * @param date the day
     * @return the figure
     */
    public Indicator headquarters(Set<HeadquartersStatus> statuses, LocalDate date) {
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

    /**
     * Counts the enterprises of a sector cluster (产业集群企业数), by the industries that belong to it.
     *
     * @param cluster the cluster
     * @param date the day
     * @return the figure
     * @throws IllegalArgumentException if the cluster states no industries
     */
    public Indicator sectorCluster(SectorCluster cluster, LocalDate date) {
        checkArgument(
                !cluster.industries().isEmpty(),
                "sector cluster %s: industries must be stated to count by them, but were not",
                cluster.id());
        return enterprisesWith(
                IndicatorKind.SECTOR_CLUSTER,
                EnterpriseAttributes.INDUSTRY,
                industry -> cluster.industries()
                                .contains(Character.toString(industry.section().letter()))
                        || industry.division()
                                .map(CommunityIndicators::number)
                                .filter(cluster.industries()::contains)
                                .isPresent(),
                date,
                GovernanceTexts.basis("cluster", ImmutableMap.of("cluster", cluster.name())));
    }

    /** The number of a division without the letter of its section. */
    private static String number(IndustryCode division) {
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
                .during(day(date))
                .basis(basis)
                .covered(known.size())
                .population(files.size())
                .build();
    }

    /**
     * Counts the different enterprises that were visited (走访企业数).
     *
     * @param days the days
     * @return the figure; an enterprise visited twice counts once
     */
    public Indicator enterprisesVisited(DateRange days) {
        long visited = files.stream()
                .filter(file -> file.known(Visit.class, knownOn).stream()
                        .anyMatch(visit -> days.contains(visit.content().on())))
                .count();
        return count(IndicatorKind.ENTERPRISES_VISITED, IndicatorUnit.ENTERPRISES, visited, days, "visited");
    }

    /**
     * Counts the appeals that were received (受理诉求数).
     *
     * @param days the days
     * @return the figure
     */
    public Indicator appealsReceived(DateRange days) {
        return count(
                IndicatorKind.APPEALS_RECEIVED,
                IndicatorUnit.APPEALS,
                appeals(days).count(),
                days,
                "appeals-received");
    }

    /**
     * Works out how many of the appeals that were received are settled (诉求办结率).
     *
     * @param days the days on which they were received
     * @return the share that is settled with what is known
     */
    public Indicator appealsSettled(DateRange days) {
        long received = appeals(days).count();
        long settled =
                appeals(days).filter(appeal -> appeal.settlement().isPresent()).count();
        return Indicator.builder()
                .kind(IndicatorKind.APPEALS_SETTLED)
                .unit(IndicatorUnit.PERCENT)
                .numerator(BigDecimal.valueOf(settled))
                .denominator(BigDecimal.valueOf(received))
                .during(days)
                .basis(GovernanceTexts.basis("appeals-settled"))
                .covered((int) received)
                .population((int) received)
                .build();
    }

    private Stream<AppealCase> appeals(DateRange days) {
        return files.stream()
                .flatMap(file -> AppealCase.allOf(file, knownOn).stream())
                .filter(appeal -> days.contains(appeal.appeal().receivedOn()));
    }

    /**
     * Counts the enterprises that were helped to apply for policy support (协助申请产业政策企业数).
     *
     * @param days the days on which the applications were handed in
     * @return the figure; an enterprise helped twice counts once
     */
    public Indicator policyApplicationsAssisted(DateRange days) {
        long helped = files.stream()
                .filter(file -> file.known(PolicyApplication.class, knownOn).stream()
                        .map(Known::content)
                        .anyMatch(application -> application.assisted() && days.contains(application.submittedOn())))
                .count();
        return count(IndicatorKind.POLICY_APPLICATIONS_ASSISTED, IndicatorUnit.ENTERPRISES, helped, days, "assisted");
    }

    /**
     * Counts the activities at which people met (活动场次).
     *
     * @param days the days; an activity counts if it begins in them
     * @return the figure
     */
    public Indicator activities(DateRange days) {
        return count(
                IndicatorKind.ACTIVITIES,
                IndicatorUnit.ACTIVITIES,
                offline(days).count(),
                days,
                "activities");
    }

    /**
     * Sums up how often people took part in the activities at which people met (参与人次). Attendances are not persons.
     *
     * @param days the days; an activity counts if it begins in them
     * @return the figure
     */
    public Indicator attendances(DateRange days) {
        List<Attendances> known = offline(days)
                .flatMap(activity -> activity.attendances().stream())
                .toList();
        return Indicator.builder()
                .kind(IndicatorKind.ATTENDANCES)
                .unit(IndicatorUnit.ATTENDANCES)
                .numerator(BigDecimal.valueOf(known.stream()
                        .reduce(Attendances.NONE, Attendances::plus)
                        .count()))
                .during(days)
                .basis(GovernanceTexts.basis("attendances"))
                .covered(known.size())
                .population((int) offline(days).count())
                .build();
    }

    private Stream<Activity> offline(DateRange days) {
        return subdistrict.activities().stream()
                .filter(activity ->
                        activity.offline() && days.contains(activity.during().start()));
    }

    private Stream<Building> buildings(LocalDate date) {
        return subdistrict.buildings().stream()
                .filter(building -> building.during().contains(date));
    }

    private static <T> Optional<T> value(EnterpriseFile file, Attribute<T> attribute, LocalDate date) {
        return file.timeline(attribute).at(date);
    }

    /** A number of which everything it takes is on file by its nature. */
    private static Indicator count(IndicatorKind kind, IndicatorUnit unit, long number, DateRange days, String basis) {
        return Indicator.builder()
                .kind(kind)
                .unit(unit)
                .numerator(BigDecimal.valueOf(number))
                .during(days)
                .basis(GovernanceTexts.basis(basis))
                .covered(Math.toIntExact(number))
                .population(Math.toIntExact(number))
                .build();
    }

    private static DateRange day(LocalDate date) {
        return DateRange.ofClosed(date, date);
    }
}
