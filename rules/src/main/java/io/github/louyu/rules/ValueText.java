package io.github.louyu.rules;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;

/** Values in words. */
final class ValueText {

    /** How many digits after the point are shown, and of a small number how many that are not zero. */
    private static final int SHOWN_DIGITS = 4;

    private ValueText() {}

    static Bilingual of(Object value) {
        if (value instanceof Labelled labelled) {
            return labelled.label();
        }
        if (value instanceof Collection<?> values) {
            return values.isEmpty() ? Texts.bilingual("value.none", ImmutableMap.of()) : ofAll(values);
        }
        if (value instanceof Boolean flag) {
            return Texts.bilingual(flag ? "value.yes" : "value.no", ImmutableMap.of());
        }
        if (value instanceof BigDecimal number) {
            return Bilingual.same(plain(number));
        }
        if (value instanceof BigMoney money) {
            return MoneyText.of(money.getCurrencyUnit(), money.getAmount());
        }
        String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
        return text.isBlank() ? Bilingual.same("''") : Bilingual.same(text);
    }

    /** Several values, one after the other. */
    static Bilingual ofAll(Collection<?> values) {
        return Bilingual.of(
                values.stream().map(value -> of(value).zh()).collect(Collectors.joining("、")),
                values.stream().map(value -> of(value).en()).collect(Collectors.joining(", ")));
    }

    /** A quantity in words; one that no decimal of few digits holds is rounded, and says so. */
    static Bilingual of(Quantity quantity) {
        BigDecimal exact = quantity.number().shown();
        if (exact.signum() == 0 || exact.stripTrailingZeros().scale() <= SHOWN_DIGITS) {
            return of(quantity, exact);
        }
        int scale = Math.max(SHOWN_DIGITS, SHOWN_DIGITS + exact.scale() - exact.precision());
        BigDecimal rounded = exact.setScale(scale, RoundingMode.HALF_EVEN);
        return Texts.bilingual("value.about", ImmutableMap.of("value", of(quantity, rounded)));
    }

    private static Bilingual of(Quantity quantity, BigDecimal number) {
        return quantity.currency() == null ? Bilingual.same(plain(number)) : MoneyText.of(quantity.currency(), number);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
