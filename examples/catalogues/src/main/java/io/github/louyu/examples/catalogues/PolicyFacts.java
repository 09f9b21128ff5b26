package io.github.louyu.examples.catalogues;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;

/** What the lists ask of an enterprise, as attributes that an office keeps in its file. */
public final class PolicyFacts {

    /** Capital paid in, in the currency in which it was paid. */
    public static final Attribute<Money> PAID_IN_CAPITAL = money("paid-in-capital", "实缴注册资本", "paid-in capital");

    /** Staff insured in Shanghai. */
    public static final Attribute<Long> INSURED_STAFF =
            Attribute.count("insured-staff", Bilingual.of("本市参保职工人数", "staff insured in Shanghai"), "persons");

    /** Full years of normal operation. */
    public static final Attribute<Long> YEARS_OF_OPERATION =
            Attribute.count("years-of-operation", Bilingual.of("正常经营满年数", "full years of operation"), "years");

    /** Office space that the enterprise uses itself. */
    public static final Attribute<BigDecimal> OWN_USE_AREA =
            Attribute.decimal("own-use-area", Bilingual.of("自用办公面积", "own-use office area"), "m2");

    /** Rent per square metre and day. */
    public static final Attribute<Money> DAILY_RENT = money("daily-rent", "日租金单价", "rent per sq m and day");

    /** Whether the office is rented; if not, it is bought or built. */
    public static final Attribute<Boolean> OFFICE_IS_RENTED = flag("office-is-rented", "租用办公用房", "rented office");

    /** Rent of a year. */
    public static final Attribute<Money> YEARLY_RENT = money("yearly-rent", "年租金", "rent of a year");

    /** Rent of a month. */
    public static final Attribute<Money> MONTHLY_RENT = money("monthly-rent", "月租金", "rent of a month");

    /** Price at which the office was bought. */
    public static final Attribute<Money> OFFICE_PRICE = money("office-price", "购房价款", "price of the office");

    /** Length of the lease in full years. */
    public static final Attribute<Long> LEASE_YEARS =
            Attribute.count("lease-years", Bilingual.of("租期满年数", "full years of the lease"), "years");

    /** Revenue of the last fiscal year. */
    public static final Attribute<Money> REVENUE = money("revenue-last-year", "上年度营业收入", "revenue of last year");

    /** Sales of this year. */
    public static final Attribute<Money> SALES = money("sales", "年度销售额", "sales of the year");

    /** Highest sales of any year before. */
    public static final Attribute<Money> BEST_SALES_BEFORE =
            money("best-sales-before", "以往最高年度销售额", "best sales before");

    /** Contribution to the district in the last year. */
    public static final Attribute<Money> CONTRIBUTION =
            money("contribution", "上年度地方贡献", "local contribution of last year");

    /** Contribution to the district that is new in this year. */
    public static final Attribute<Money> NEW_CONTRIBUTION =
            money("new-contribution", "新增地方贡献", "new local contribution");

    /** Total assets. */
    public static final Attribute<Money> ASSETS = money("assets", "资产总额", "total assets");

    /** The day on which it was registered here or moved in. */
    public static final Attribute<LocalDate> SETTLED_ON =
            Attribute.date("settled-on", Bilingual.of("注册或迁入日期", "registered or moved in on"));

    /** The kind of event that somebody rents out office space that was subsidised. */
    public static final EventKind SUBLETTING = EventKind.of("SUBLETTING", Bilingual.of("转租", "subletting"));

    /** The kind of event that an enterprise is entered in the list of serious dishonesty. */
    public static final EventKind SERIOUS_DISHONESTY =
            EventKind.of("SERIOUS_DISHONESTY", Bilingual.of("列入严重失信主体名单", "serious dishonesty"));

    /** The kind of event that an enterprise is fined significantly over work safety. */
    public static final EventKind SAFETY_PENALTY =
            EventKind.of("SAFETY_PENALTY", Bilingual.of("安全生产重大处罚", "significant work-safety penalty"));

    private PolicyFacts() {}

    /**
     * Makes an attribute that is yes or no.
     *
     * @param name the stable name
     * @param zh the Chinese label
     * @param en the English label
     * @return the attribute
     */
    public static Attribute<Boolean> flag(String name, String zh, String en) {
        return Attribute.flag(name, Bilingual.of(zh, en));
    }

    static Attribute<Money> money(String name, String zh, String en) {
        return Attribute.money(name, Bilingual.of(zh, en));
    }

    static Attribute<Long> count(String name, String zh, String en, String unit) {
        return Attribute.count(name, Bilingual.of(zh, en), unit);
    }

    static Attribute<BigDecimal> percent(String name, String zh, String en) {
        return Attribute.decimal(name, Bilingual.of(zh, en), "%");
    }

    /** So many yuan. */
    static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    /** So many dollars. */
    static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }
}
