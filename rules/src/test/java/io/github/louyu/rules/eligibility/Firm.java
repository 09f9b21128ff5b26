package io.github.louyu.rules.eligibility;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.rules.CountFact;
import io.github.louyu.rules.DecimalFact;
import io.github.louyu.rules.Facts;
import io.github.louyu.rules.FlagFact;
import io.github.louyu.rules.MoneyFact;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A subject of a host's own: values by name, any of which may be missing. */
record Firm(ImmutableMap<String, Object> values) {

    static final SubjectType<Firm> TYPE = SubjectType.of("firm", Bilingual.of("公司", "firm"), Firm.class);

    static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

    private static final Facts<Firm> FACTS = Facts.of(Firm.class, "firm");

    static final CountFact<Firm> STAFF = count("staff", "职工人数");
    static final DecimalFact<Firm> AREA = decimal("area", "办公面积");
    static final MoneyFact<Firm> RENT = money("rent", "租金");
    static final MoneyFact<Firm> SALES = money("sales", "销售额");
    static final MoneyFact<Firm> BEST_SALES = money("best-sales", "历史最高销售额");
    static final FlagFact<Firm> LISTED = flag("listed", "已上市");

    static CountFact<Firm> count(String name, String zh) {
        return FACTS.count(name, Bilingual.of(zh, name), firm -> (Long) firm.values.get(name));
    }

    static DecimalFact<Firm> decimal(String name, String zh) {
        return FACTS.decimal(name, Bilingual.of(zh, name), firm -> (BigDecimal) firm.values.get(name));
    }

    static MoneyFact<Firm> money(String name, String zh) {
        return FACTS.money(name, Bilingual.of(zh, name), firm -> (Money) firm.values.get(name));
    }

    static FlagFact<Firm> flag(String name, String zh) {
        return FACTS.flag(name, Bilingual.of(zh, name), firm -> (Boolean) firm.values.get(name));
    }

    static Firm of() {
        return new Firm(ImmutableMap.of());
    }

    static Firm of(Map<String, Object> values) {
        return new Firm(ImmutableMap.copyOf(values));
    }

    Firm with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        return new Firm(ImmutableMap.<String, Object>builder()
                .putAll(values)
                .put(name, value)
                .buildKeepingLast());
    }

    static Money cny(String amount) {
        return Money.of(CNY, new BigDecimal(amount));
    }

    static Money usd(String amount) {
        return Money.of(CurrencyUnit.USD, new BigDecimal(amount));
    }
}
