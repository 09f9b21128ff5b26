package io.github.louyu.rules;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What is drawn of days, numbers and names, and the attributes of random files with their values. */
final class RandomValues {

    static final LocalDate FIRST_DAY = LocalDate.of(2018, 12, 1);
    static final DateRange RANGE = DateRange.of(FIRST_DAY.minusDays(5), FIRST_DAY.plusDays(120));
    static final Attribute<Long> SEATS = Attribute.count("seats", Bilingual.of("席位", "seats"), "persons");
    static final Attribute<BigDecimal> AREA = Attribute.decimal("area", Bilingual.of("面积", "area"), "m2");
    static final Attribute<Money> CAPITAL = Attribute.money("capital", Bilingual.of("注册资本", "capital"));
    static final Attribute<LocalDate> FOUNDED = Attribute.date("founded", Bilingual.of("成立日期", "founded"));
    static final Attribute<LocalDate> MOVED_IN = Attribute.date("moved-in", Bilingual.of("入驻日期", "moved in"));
    static final Attribute<Boolean> LISTED = Attribute.flag("listed", Bilingual.of("上市", "listed"));
    static final Attribute<String> STREET = Attribute.text("street", Bilingual.of("街道", "street"));

    static final Attribute<ImmutableSet<Certificate>> CERTIFICATES =
            Attribute.codes("certificates", Bilingual.of("资质", "certificates"), Certificate.class);

    static final List<EventKind> EVENTS =
            List.of(EventKind.EXECUTIVE_CHANGE, EventKind.RELOCATION_NOTICE, EventKind.RELOCATION_WITHDRAWN);

    private RandomValues() {}

    /** Codes of which an enterprise has any number. */
    enum Certificate {
        FIRST,
        SECOND,
        THIRD
    }

    /** An attribute and its values. */
    record Known<T>(Attribute<T> attribute, Arbitrary<T> values) {

        Arbitrary<AttributeValue<?>> from(Arbitrary<LocalDate> days) {
            Arbitrary<AttributeValue<?>> open =
                    Combinators.combine(values, days).as((value, from) -> AttributeValue.from(attribute, value, from));
            Arbitrary<AttributeValue<?>> closed = Combinators.combine(values, days, offset(1, 60))
                    .as((value, from, length) ->
                            AttributeValue.during(attribute, value, DateRange.of(from, from.plusDays(length))));
            Arbitrary<AttributeValue<?>> unknown =
                    days.map(from -> AttributeValue.notKnown(attribute, DateRange.from(from)));
            return Arbitraries.frequencyOf(Tuple.of(6, open), Tuple.of(3, closed), Tuple.of(1, unknown));
        }
    }

    static List<Known<?>> attributes() {
        Arbitrary<LocalDate> dates = offset(-30, 100).map(FIRST_DAY::plusDays);
        return List.of(
                new Known<>(EnterpriseAttributes.KEY_TIER, Arbitraries.of(KeyTier.class)),
                new Known<>(EnterpriseAttributes.INVESTMENT_ORIGIN, Arbitraries.of(InvestmentOrigin.class)),
                new Known<>(EnterpriseAttributes.HEADCOUNT, counts()),
                new Known<>(SEATS, counts()),
                new Known<>(AREA, decimals()),
                new Known<>(CAPITAL, moneys()),
                new Known<>(FOUNDED, dates),
                new Known<>(MOVED_IN, dates),
                new Known<>(LISTED, Arbitraries.of(true, false)),
                new Known<>(STREET, streets()),
                new Known<>(CERTIFICATES, certificates()));
    }

    static Arbitrary<Integer> offset(int from, int to) {
        return Arbitraries.integers().between(from, to);
    }

    static Arbitrary<LocalDate> near(LocalDate day, int before, int after) {
        return Arbitraries.oneOf(Arbitraries.just(0), offset(-before, after)).map(day::plusDays);
    }

    static Arbitrary<Span> spans() {
        return Arbitraries.oneOf(
                offset(0, 40).map(Span::days),
                offset(0, 2).map(Span::months),
                offset(0, 15).map(Span::workdays));
    }

    static Arbitrary<Long> counts() {
        return Arbitraries.longs().between(0, 4);
    }

    static Arbitrary<BigDecimal> decimals() {
        return Arbitraries.of("0.5", "1", "1.5", "2").map(BigDecimal::new);
    }

    /** Mostly yuan. */
    static Arbitrary<Money> moneys() {
        return Combinators.combine(offset(1, 4), Arbitraries.of("CNY", "CNY", "CNY", "CNY", "CNY", "USD"))
                .as((amount, currency) -> Money.ofMajor(CurrencyUnit.of(currency), amount));
    }

    static Arbitrary<ImmutableSet<Certificate>> certificates() {
        return Arbitraries.of(Certificate.class).set().map(ImmutableSet::copyOf);
    }

    static Arbitrary<String> streets() {
        return Arbitraries.of("a", "b", "c");
    }

    static Arbitrary<ReportingPeriod> halfYears() {
        return offset(0, 3).map(n -> ReportingPeriod.halfYear(2017, 1).plus(n));
    }

    static Arbitrary<ReportingPeriod> quarters() {
        return offset(0, 5).map(n -> ReportingPeriod.quarter(2017, 4).plus(n));
    }
}
