package io.github.louyu.examples.huaihai;

import io.github.louyu.community.BuildingId;
import io.github.louyu.enterprise.Appeal;
import io.github.louyu.enterprise.AppealProgress;
import io.github.louyu.enterprise.AppealStatus;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.HeadquartersStatus;
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.PolicyApplication;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Computes the totals of the article from the loaded data, as known on the day of the article. */
final class FigureComputation {

    /** The day of the article. */
    static final LocalDate ARTICLE_DAY = LocalDate.of(2019, 9, 24);

    /** The days that the tables use where the article states none. */
    static final DateRange UNSTATED_DAYS = DateRange.ofClosed(LocalDate.of(2019, 1, 1), ARTICLE_DAY);

    private static final BigDecimal HUNDRED_MILLION = new BigDecimal("100000000");

    private final HuaihaiData data;
    private final DateRange days;

    private FigureComputation(HuaihaiData data, DateRange days) {
        this.data = data;
        this.days = days;
    }

    /**
     * Computes a total.
     *
     * @param figure which one
     * @param days the days it speaks of
     * @param data the data
     * @return the total, in percent if it is a share
     */
    static BigDecimal compute(ArticleFigure figure, DateRange days, HuaihaiData data) {
        FigureComputation of = new FigureComputation(data, days);
        return figure == ArticleFigure.FOREIGN_SHARE ? of.foreignShare() : BigDecimal.valueOf(of.count(figure));
    }

    private long count(ArticleFigure figure) {
        return switch (figure) {
            case COMMERCIAL_DISTRICTS -> distinct(Community.Building::district);
            case AREAS -> distinct(Community.Building::area);
            case BUILDINGS ->
                data.files()
                        .flatMap(file -> value(file, EnterpriseAttributes.BUILDING).stream())
                        .distinct()
                        .count();
            case TAX_BUILDINGS_2018, TAX_BUILDINGS_2019_H1 -> buildingsOverHundredMillion();
            case ENTERPRISES -> data.files().count();
            case FOREIGN_SHARE -> foreign();
            case OFFICE_WORKERS ->
                data.files()
                        .flatMap(file -> value(file, EnterpriseAttributes.HEADCOUNT).stream())
                        .mapToLong(Long::longValue)
                        .sum();
            case REGIONAL_HEADQUARTERS ->
                count(file -> value(file, EnterpriseAttributes.HEADQUARTERS_STATUS)
                        .equals(Optional.of(HeadquartersStatus.REGIONAL_HEADQUARTERS)));
            case ENTERPRISES_VISITED ->
                count(file -> known(file, Visit.class)
                        .anyMatch(visit -> days.contains(visit.content().on())));
            case APPEALS_RECEIVED -> data.files().flatMap(this::appeals).count();
            case APPEALS_SETTLED ->
                data.files()
                        .flatMap(file -> appeals(file).map(appeal -> lastStatus(file, appeal.entry())))
                        .filter(status -> status.equals(Optional.of(AppealStatus.SETTLED)))
                        .count();
            case POLICY_APPLICATIONS ->
                count(file -> known(file, PolicyApplication.class)
                        .map(Known::content)
                        .anyMatch(application -> application.assisted() && days.contains(application.submittedOn())));
            case ACTIVITIES -> activities().count();
            case ATTENDANCES ->
                activities().mapToLong(Community.Activity::attendances).sum();
        };
    }

    private long count(Predicate<EnterpriseFile> predicate) {
        return data.files().filter(predicate).count();
    }

    private long distinct(Function<Community.Building, String> property) {
        return data.community().buildings().values().stream()
                .map(property)
                .distinct()
                .count();
    }

    /** An attribute on the last of the days. */
    private <T> Optional<T> value(EnterpriseFile file, Attribute<T> attribute) {
        return file.timeline(attribute).at(days.endExclusive().minusDays(1));
    }

    private static <C extends FileContent> Stream<Known<C>> known(EnterpriseFile file, Class<C> type) {
        return file.known(type, ARTICLE_DAY).stream();
    }

    private long foreign() {
        return count(file ->
                value(file, EnterpriseAttributes.INVESTMENT_ORIGIN).equals(Optional.of(InvestmentOrigin.FOREIGN)));
    }

    /** Cut off, so that a share of exactly one half never looks like more. */
    private BigDecimal foreignShare() {
        return BigDecimal.valueOf(100 * foreign())
                .divide(BigDecimal.valueOf(Math.max(1, data.files().count())), 1, RoundingMode.HALF_UP);
    }

    /** A building counts if its enterprises paid over CNY 100 million in all half-years of the days together. */
    private long buildingsOverHundredMillion() {
        Map<BuildingId, BigDecimal> taxes = new HashMap<>();
        data.files()
                .forEach(file -> file.timeline(EnterpriseAttributes.BUILDING)
                        .at(ARTICLE_DAY)
                        .ifPresent(building -> taxes.merge(building, tax(file), BigDecimal::add)));
        return taxes.values().stream()
                .filter(tax -> tax.compareTo(HUNDRED_MILLION) > 0)
                .count();
    }

    private BigDecimal tax(EnterpriseFile file) {
        BigDecimal sum = BigDecimal.ZERO;
        ReportingPeriod half = ReportingPeriod.of(PeriodKind.HALF_YEAR, days.start());
        for (; days.encloses(half.range()); half = half.next()) {
            sum = file.timeline(FigureKind.TAX, half)
                    .at(ARTICLE_DAY)
                    .map(tax -> tax.getAmount())
                    .map(sum::add)
                    .orElse(sum);
        }
        return sum;
    }

    private Stream<Known<Appeal>> appeals(EnterpriseFile file) {
        return known(file, Appeal.class)
                .filter(appeal -> days.contains(appeal.content().receivedOn()));
    }

    /** The last step by its day; of one day, the one recorded last, and of one recording the one with the greatest id. */
    private static Optional<AppealStatus> lastStatus(EnterpriseFile file, EntryId appeal) {
        return known(file, AppealProgress.class)
                .filter(step -> step.content().about().equals(appeal)
                        && !step.content().on().isAfter(ARTICLE_DAY))
                .max(Comparator.comparing(
                                (Known<AppealProgress> step) -> step.content().on())
                        .thenComparing(Known::recordedOn)
                        .thenComparing(Known::entry))
                .map(step -> step.content().status());
    }

    private Stream<Community.Activity> activities() {
        return data.community().activities().values().stream().filter(activity -> days.contains(activity.date()));
    }
}
