package io.github.louyu.rules.eligibility.classification;

import static io.github.louyu.rules.Conditions.all;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.IndustryCode;
import io.github.louyu.rules.CodeFact;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.CountFact;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.HitPolicy;
import io.github.louyu.rules.MoneyFact;
import io.github.louyu.rules.eligibility.classification.SizeLine.Limits;
import io.github.louyu.text.Bilingual;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A standard of the size of enterprises (中小企业划型标准), as data: a new version is another list of lines.
 *
 * <pre>{@code
 * CodeFact<EnterpriseFile, EnterpriseSize> size = SizeStandard.miit2011()
 *     .fact(industry(), headcount(), revenue(PeriodKind.YEAR).latest(), money(ASSETS));
 * Condition<EnterpriseFile> small = size.isIn(EnterpriseSize.SMALL, EnterpriseSize.MICRO);
 * }</pre>
 *
 * @param id the stable id, not blank
 * @param source the document, not blank
 * @param lines the lines; an industry in several is of the first
 */
public record SizeStandard(String id, String source, ImmutableList<SizeLine> lines) {

    private static final String NOT_LISTED = "not-listed";
    private static final long TEN_THOUSAND = 10_000;

    /**
     * Checks that nothing is null.
     *
     * @param id the stable id, not blank
     * @param source the document, not blank
     * @param lines the lines; an industry in several is of the first
     */
    public SizeStandard {
        requireNonNull(id, "id");
        requireNonNull(source, "source");
        requireNonNull(lines, "lines");
    }

    /**
     * Gives the standard of 2011 (中小企业划型标准规定, 工信部联企业〔2011〕300号), in the industries of the statistics method of 2017. Finance,
     * education, rail transport and others are not covered.
     *
     * @return the standard
     */
    public static SizeStandard miit2011() {
        return new SizeStandard(
                "enterprise-size-2011",
                "工信部联企业〔2011〕300号",
                ImmutableList.of(
                        line("agriculture", Limits.revenue(20_000), Limits.revenue(500), Limits.revenue(50), "A"),
                        line("industry", both(1_000, 40_000), both(300, 2_000), both(20, 300), "B", "C", "D"),
                        line(
                                "construction",
                                Limits.revenueAndAssets(80_000, 80_000),
                                Limits.revenueAndAssets(6_000, 5_000),
                                Limits.revenueAndAssets(300, 300),
                                "E"),
                        line("wholesale", both(200, 40_000), both(20, 5_000), both(5, 1_000), "F51"),
                        line("retail", both(300, 20_000), both(50, 500), both(10, 100), "F52"),
                        line(
                                "transport",
                                both(1_000, 30_000),
                                both(300, 3_000),
                                both(20, 200),
                                "G54",
                                "G55",
                                "G56",
                                "G57",
                                "G58"),
                        line("storage", both(200, 30_000), both(100, 1_000), both(20, 100), "G59"),
                        line("post", both(1_000, 30_000), both(300, 2_000), both(20, 100), "G60"),
                        line("lodging-catering", both(300, 10_000), both(100, 2_000), both(10, 100), "H61", "H62"),
                        line("information", both(2_000, 100_000), both(100, 1_000), both(10, 100), "I63", "I64"),
                        line("software", both(300, 10_000), both(100, 1_000), both(10, 50), "I65"),
                        line(
                                "real-estate-development",
                                Limits.revenueAndAssets(200_000, 10_000),
                                Limits.revenueAndAssets(1_000, 5_000),
                                Limits.revenueAndAssets(100, 2_000),
                                "K7010"),
                        line("property-management", both(1_000, 5_000), both(300, 1_000), both(100, 500), "K702"),
                        line(
                                "leasing-business-services",
                                Limits.staffAndAssets(300, 120_000),
                                Limits.staffAndAssets(100, 8_000),
                                Limits.staffAndAssets(10, 100),
                                "L"),
                        line(
                                "others",
                                Limits.staff(300),
                                Limits.staff(100),
                                Limits.staff(10),
                                "M",
                                "N",
                                "O",
                                "Q85",
                                "R",
                                "K703",
                                "K709")));
    }

    private static Limits both(long staff, long revenue) {
        return Limits.staffAndRevenue(staff, revenue);
    }

    private static SizeLine line(String id, Limits large, Limits medium, Limits small, String... industries) {
        return new SizeLine(
                id,
                Stream.of(industries).map(IndustryCode::of).collect(ImmutableList.toImmutableList()),
                large,
                medium,
                small);
    }

    /**
     * Gives the standard as a decision table, over the facts of any type of subject.
     *
     * @param <S> the type of the subject
     * @param industry the industry
     * @param staff the persons who work in it
     * @param revenue the revenue of the year, in CNY
     * @param assets the total assets, in CNY
     * @return the table; of an industry that is known less exactly than the standard asks it is undetermined
     */
    public <S> DecisionTable<S, EnterpriseSize> table(
            CodeFact<S, IndustryCode> industry, CountFact<S> staff, MoneyFact<S> revenue, MoneyFact<S> assets) {
        CodeFact<S, String> line =
                industry.grouped(id + "-line", Bilingual.of("划型标准行业", "line of the size standard"), this::lineOf);
        DecisionTable.Builder<S, EnterpriseSize> table =
                DecisionTable.named(id, Bilingual.of("企业规模", "enterprise size"), HitPolicy.FIRST);
        for (SizeLine each : lines) {
            Condition<S> isOfLine = line.is(each.id());
            table.row(
                    each.id() + "/large",
                    reached(isOfLine, each.large(), staff, revenue, assets),
                    EnterpriseSize.LARGE);
            table.row(
                    each.id() + "/medium",
                    reached(isOfLine, each.medium(), staff, revenue, assets),
                    EnterpriseSize.MEDIUM);
            table.row(
                    each.id() + "/small",
                    reached(isOfLine, each.small(), staff, revenue, assets),
                    EnterpriseSize.SMALL);
            table.row(each.id() + "/micro", isOfLine, EnterpriseSize.MICRO);
        }
        return table.build();
    }

    /**
     * Gives the size as a fact, over the facts of any type of subject.
     *
     * @param <S> the type of the subject
     * @param industry the industry
     * @param staff the persons who work in it
     * @param revenue the revenue of the year, in CNY
     * @param assets the total assets, in CNY
     * @return the fact; {@link EnterpriseSize#NOT_COVERED} for an industry of which the standard does not speak; missing while
     *     what is known does not decide
     */
    public <S> CodeFact<S, EnterpriseSize> fact(
            CodeFact<S, IndustryCode> industry, CountFact<S> staff, MoneyFact<S> revenue, MoneyFact<S> assets) {
        return table(industry, staff, revenue, assets).asFact(EnterpriseSize.NOT_COVERED);
    }

    /**
     * Gives the size as a fact by the version of the standard that is in force on the date asked about, over the facts of any type
     * of subject.
     *
     * @param <S> the type of the subject
     * @param versions the standards by date, under the name and the label of the fact
     * @param industry the industry
     * @param staff the persons who work in it
     * @param revenue the revenue of the year, in CNY
     * @param assets the total assets, in CNY
     * @return the fact; {@link EnterpriseSize#NOT_COVERED} for an industry of which the version does not speak, {@link
     *     EnterpriseSize#NO_RULE_IN_FORCE} on a day without a version; missing while what is known does not decide
     */
    public static <S> CodeFact<S, EnterpriseSize> factByVersion(
            DatedParameter<SizeStandard> versions,
            CodeFact<S, IndustryCode> industry,
            CountFact<S> staff,
            MoneyFact<S> revenue,
            MoneyFact<S> assets) {
        return DecisionTable.asFact(
                DatedParameter.of(
                        versions.name(),
                        versions.label(),
                        versions.values().map(standard -> standard.table(industry, staff, revenue, assets))),
                EnterpriseSize.NOT_COVERED,
                EnterpriseSize.NO_RULE_IN_FORCE);
    }

    /** The line of an industry; null if it may be of one or of another, as it is known less exactly than the standard asks. */
    private @Nullable String lineOf(IndustryCode industry) {
        for (SizeLine line : lines) {
            if (line.industries().stream().anyMatch(industry::isWithin)) {
                return line.id();
            }
        }
        boolean mayBeListed = lines.stream()
                .flatMap(line -> line.industries().stream())
                .anyMatch(listed -> listed.isWithin(industry));
        return mayBeListed ? null : NOT_LISTED;
    }

    private static <S> Condition<S> reached(
            Condition<S> isOfLine, Limits limits, CountFact<S> staff, MoneyFact<S> revenue, MoneyFact<S> assets) {
        Condition<S> condition = isOfLine;
        if (limits.staff().isPresent()) {
            condition = all(condition, staff.isAtLeast(limits.staff().getAsLong()));
        }
        if (limits.revenue().isPresent()) {
            condition = all(condition, revenue.isAtLeast(yuan(limits.revenue().getAsLong())));
        }
        if (limits.assets().isPresent()) {
            condition = all(condition, assets.isAtLeast(yuan(limits.assets().getAsLong())));
        }
        return condition;
    }

    private static Money yuan(long tenThousands) {
        return Money.ofMajor(CurrencyUnit.of("CNY"), Math.multiplyExact(tenThousands, TEN_THOUSAND));
    }
}
