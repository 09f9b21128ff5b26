package io.github.louyu.rules;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;
import java.math.BigDecimal;
import org.joda.money.BigMoney;

/** Values in words. */
final class ValueText {

    private ValueText() {}

    static Bilingual of(Object value) {
        if (value instanceof Labelled labelled) {
            return labelled.label();
        }
        if (value instanceof Boolean flag) {
            return Texts.bilingual(flag ? "value.yes" : "value.no", ImmutableMap.of());
        }
        if (value instanceof BigDecimal number) {
            return Bilingual.same(plain(number));
        }
        if (value instanceof BigMoney money) {
            return Bilingual.same(money.getCurrencyUnit() + " " + plain(money.getAmount()));
        }
        String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
        return text.isBlank() ? Bilingual.same("''") : Bilingual.same(text);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
