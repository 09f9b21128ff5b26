package io.github.louyu.rules.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.community.BuildingId;
import io.github.louyu.community.SectorCluster;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.enterprise.AreaCode;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.HeadquartersStatus;
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
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

    private final PlaceIndicators places;
    private final EnterpriseIndicators enterprises;
    private final TaxIndicators taxes;
    private final ServiceIndicators services;
    private final ActivityIndicators activities;

    private CommunityIndicators(Subdistrict subdistrict, ImmutableList<EnterpriseFile> files, LocalDate knownOn) {
        this.places = new PlaceIndicators(subdistrict);
        this.enterprises = new EnterpriseIndicators(files, knownOn);
        this.taxes = new TaxIndicators(subdistrict, files, knownOn);
        this.services = new ServiceIndicators(files, knownOn);
        this.activities = new ActivityIndicators(subdistrict);
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
        return places.commercialDistricts(date);
    }

    /**
     * Counts the buildings that stand.
     *
     * @param date the day
     * @return the figure
     */
    public Indicator mainBuildings(LocalDate date) {
        return places.mainBuildings(date);
    }

    /**
     * Counts the enterprises.
     *
     * @param date the day
     * @return the figure
     */
    public Indicator enterprises(LocalDate date) {
        return enterprises.number(date);
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
        return taxes.thresholdBuildings(period, threshold, comparator);
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
        return taxes.monthlyBuildings(period, threshold, comparator, sense);
    }

    /**
     * Works out how much of the buildings is let (入驻率).
     *
     * @param date the day
     * @return let area of all buildings of which both areas are known, as a share of their lettable area
     */
    public Indicator occupancy(LocalDate date) {
        return places.occupancy(date);
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
        return enterprises.localRegistration(here, date, basis);
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
        return enterprises.foreignShare(origins, date);
    }

    /**
     * Counts the recognised headquarters (总部机构数).
     *
     * @param statuses which recognitions count
     * @param date the day
     * @return the figure
     */
    public Indicator headquarters(Set<HeadquartersStatus> statuses, LocalDate date) {
        return enterprises.headquarters(statuses, date);
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
        return enterprises.sectorCluster(cluster, date);
    }

    /**
     * Counts the different enterprises that were visited (走访企业数).
     *
     * @param days the days
     * @return the figure; an enterprise visited twice counts once
     */
    public Indicator enterprisesVisited(DateRange days) {
        return services.enterprisesVisited(days);
    }

    /**
     * Counts the appeals that were received (受理诉求数).
     *
     * @param days the days
     * @return the figure
     */
    public Indicator appealsReceived(DateRange days) {
        return services.appealsReceived(days);
    }

    /**
     * Works out how many of the appeals that were received are settled (诉求办结率).
     *
     * @param days the days on which they were received
     * @return the share that is settled with what is known
     */
    public Indicator appealsSettled(DateRange days) {
        return services.appealsSettled(days);
    }

    /**
     * Counts the enterprises that were helped to apply for policy support (协助申请产业政策企业数).
     *
     * @param days the days on which the applications were handed in
     * @return the figure; an enterprise helped twice counts once
     */
    public Indicator policyApplicationsAssisted(DateRange days) {
        return services.policyApplicationsAssisted(days);
    }

    /**
     * Counts the activities at which people met (活动场次).
     *
     * @param days the days; an activity counts if it begins in them
     * @return the figure
     */
    public Indicator activities(DateRange days) {
        return activities.activities(days);
    }

    /**
     * Sums up how often people took part in the activities at which people met (参与人次). Attendances are not persons.
     *
     * @param days the days; an activity counts if it begins in them
     * @return the figure
     */
    public Indicator attendances(DateRange days) {
        return activities.attendances(days);
    }
}
