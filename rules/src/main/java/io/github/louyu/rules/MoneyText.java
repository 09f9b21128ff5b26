package io.github.louyu.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;

/**
 * Amounts of money as an office writes them (金额写法): by the ten thousand (万) or the hundred million (亿) in Chinese where that leaves two
 * decimals at most, and in groups of three digits in English.
 */
public final class MoneyText {

    /** The currencies that have a Chinese name here. */
    private static final ImmutableSet<String> NAMED = ImmutableSet.of("CNY", "EUR", "GBP", "HKD", "JPY", "USD");

    private static final int DECIMALS = 2;

    private MoneyText() {}

    /**
     * Writes an amount of money.
     *
     * @param currency the currency
     * @param amount how much
     * @return the words, such as {@code 2万元} and {@code CNY 20,000}
     */
    public static Bilingual of(CurrencyUnit currency, BigDecimal amount) {
        String english = grouped(ValueText.plain(amount));
        if (!NAMED.contains(currency.getCode())) {
            return words("value.other-money", amount, english, Bilingual.same(currency.getCode()));
        }
        Bilingual name = Texts.bilingual("currency." + currency.getCode(), ImmutableMap.of());
        if (fits(amount, 8)) {
            return words("value.hundred-million", amount.movePointLeft(8), english, name);
        }
        return fits(amount, 4)
                ? words("value.ten-thousand", amount.movePointLeft(4), english, name)
                : words("value.money", amount, english, name);
    }

    private static Bilingual words(String key, BigDecimal chinese, String english, Bilingual currency) {
        return Texts.bilingual(
                key, ImmutableMap.of("amount", Bilingual.of(ValueText.plain(chinese), english), "currency", currency));
    }

    private static boolean fits(BigDecimal amount, int digits) {
        BigDecimal unit = BigDecimal.ONE.movePointRight(digits);
        return amount.abs().compareTo(unit) >= 0
                && amount.movePointLeft(digits).stripTrailingZeros().scale() <= DECIMALS;
    }

    private static String grouped(String number) {
        int point = number.indexOf('.');
        StringBuilder grouped = new StringBuilder(number);
        for (int i = (point < 0 ? number.length() : point) - 3; i > (number.startsWith("-") ? 1 : 0); i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
