package io.github.louyu.examples.catalogues;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.rules.DecimalFact;
import io.github.louyu.rules.Fact;
import io.github.louyu.rules.Facts;
import io.github.louyu.rules.FlagFact;
import io.github.louyu.rules.MoneyFact;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an office knows of a building or its operator (楼宇概况), as a host would have it of its own: a value by name, where
 * nothing says that it is not known.
 *
 * @param values the values by name
 */
public record BuildingProfile(ImmutableMap<String, Object> values) {

    /** Buildings, by their profiles. */
    public static final SubjectType<BuildingProfile> TYPE = SubjectType.building(BuildingProfile.class);

    private static final Facts<BuildingProfile> FACTS = Facts.of(BuildingProfile.class, "building");

    /** Floor area in square metres. */
    static final DecimalFact<BuildingProfile> AREA = decimal("floor-area", "单体建筑面积（平方米）", "floor area in sq m");

    /** Share of the space that is let to the leading sector, in per cent. */
    static final DecimalFact<BuildingProfile> LEADING_SECTOR =
            decimal("leading-sector-share", "主导产业入驻面积占比（%）", "share let to the leading sector (%)");

    /** Share of the tenants that are registered here, in per cent. */
    static final DecimalFact<BuildingProfile> LANDING_RATE = decimal("landing-rate", "落地率（%）", "landing rate (%)");

    /** How many points the landing rate has gained. */
    static final DecimalFact<BuildingProfile> LANDING_GAIN =
            decimal("landing-rate-gain", "落地率提升百分点", "points gained in the landing rate");

    /** Contribution of the tenants to the district. */
    static final MoneyFact<BuildingProfile> CONTRIBUTION = money("contribution", "楼宇地方贡献", "contribution");

    /** Growth of that contribution. */
    static final MoneyFact<BuildingProfile> CONTRIBUTION_GROWTH =
            money("contribution-growth", "地方贡献增量", "growth of the contribution");

    /** What was invested in its renewal. */
    static final MoneyFact<BuildingProfile> RENEWAL = money("renewal-investment", "改造投入", "investment in its renewal");

    /** Whether the target of contribution was reached. */
    static final FlagFact<BuildingProfile> TARGET_REACHED =
            flag("contribution-target-reached", "完成地方贡献目标", "target of contribution reached");

    /** Whether the operator reports its data. */
    static final FlagFact<BuildingProfile> REPORTS_DATA = flag("reports-data", "履行数据报送义务", "reports its data");

    /** Whether it is in its first year. */
    static final FlagFact<BuildingProfile> FIRST_YEAR = flag("first-year", "新建楼宇首年", "in its first year");

    /** Whether it enjoys the policy for science parks. */
    static final FlagFact<BuildingProfile> SCIENCE_PARK =
            flag("science-park-policy", "已享受科技园区政策", "enjoys the science-park policy");

    /** All of them, by which documents name them. */
    static ImmutableList<Fact<BuildingProfile, ?>> facts() {
        return ImmutableList.of(
                AREA,
                LEADING_SECTOR,
                LANDING_RATE,
                LANDING_GAIN,
                CONTRIBUTION,
                CONTRIBUTION_GROWTH,
                RENEWAL,
                TARGET_REACHED,
                REPORTS_DATA,
                FIRST_YEAR,
                SCIENCE_PARK);
    }

    /**
     * Makes a profile of which nothing is known.
     *
     * @return the profile
     */
    public static BuildingProfile unknown() {
        return new BuildingProfile(ImmutableMap.of());
    }

    /**
     * Says one thing more.
     *
     * @param name the name
     * @param value the value: a {@code BigDecimal}, a {@code Money} or a {@code Boolean}
     * @return the profile with it
     */
    public BuildingProfile with(String name, Object value) {
        return new BuildingProfile(ImmutableMap.<String, Object>builder()
                .putAll(values)
                .put(name, value)
                .buildKeepingLast());
    }

    private static DecimalFact<BuildingProfile> decimal(String name, String zh, String en) {
        return FACTS.decimal(name, Bilingual.of(zh, en), profile -> (@Nullable BigDecimal) profile.values.get(name));
    }

    private static MoneyFact<BuildingProfile> money(String name, String zh, String en) {
        return FACTS.money(name, Bilingual.of(zh, en), profile -> (@Nullable Money) profile.values.get(name));
    }

    private static FlagFact<BuildingProfile> flag(String name, String zh, String en) {
        return FACTS.flag(name, Bilingual.of(zh, en), profile -> (@Nullable Boolean) profile.values.get(name));
    }
}
