package io.github.louyu.json.documents;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Schemas;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The layouts that several documents share. */
public final class CommonShapes {

    /** A text in two languages; one text where both are the same. */
    public static final Shape<Bilingual> BILINGUAL = new BilingualShape();

    /** A currency by its ISO 4217 code. */
    public static final Shape<CurrencyUnit> CURRENCY = new CurrencyShape();

    /** An exact number that no reader rounds: a text. */
    public static final Shape<BigDecimal> AMOUNT = new AmountShape();

    /** An amount of money, exact, with its currency. */
    public static final Shape<Money> MONEY = ObjectShape.of("Money", fields -> {
        var amount = fields.required("amount", AMOUNT, Money::getAmount);
        var currency = fields.required("currency", CURRENCY, Money::getCurrencyUnit);
        return values -> Money.of(values.get(currency), values.get(amount));
    });

    /** An enterprise. */
    public static final Shape<EnterpriseId> ENTERPRISE_ID = Scalars.id(EnterpriseId::value, EnterpriseId::of);

    /** A person. */
    public static final Shape<PersonId> PERSON_ID =
            Scalars.id(PersonId::value, PersonId::of).personal();

    private CommonShapes() {}

    /** A text in two languages. */
    private static final class BilingualShape extends Shape<Bilingual> {

        private static final ObjectShape<Bilingual> BOTH = ObjectShape.of("Bilingual", fields -> {
            var zh = fields.required("zh", Scalars.TEXT, Bilingual::zh);
            var en = fields.required("en", Scalars.TEXT, Bilingual::en);
            return values -> Bilingual.of(values.get(zh), values.get(en));
        });
        private static final Shape<Bilingual> SAME = Scalars.TEXT.map(Bilingual::zh, Bilingual::same);

        @Override
        public Node write(Bilingual value, Context context) {
            return (value.zh().equals(value.en()) ? SAME : BOTH).write(value, context);
        }

        @Override
        public @Nullable Bilingual read(Node node, Reading in) {
            return (Scalars.textOf(node) == null ? BOTH : SAME).read(node, in);
        }

        @Override
        public Node schema(Schemas schemas) {
            return Node.mapping(
                    ImmutableMap.of("anyOf", Node.sequence(List.of(BOTH.schema(schemas), SAME.schema(schemas)))));
        }
    }

    /** An exact amount: written as a text, which no reader rounds; read as a number too. */
    private static final class AmountShape extends Shape<BigDecimal> {

        private static final Shape<BigDecimal> TEXT = Scalars.form(
                "Amount",
                BigDecimal::toPlainString,
                BigDecimal::new,
                "expected.number",
                "^-?(?:0|[1-9][0-9]{0,399})(?:\\.[0-9]{1,400})?$");

        @Override
        public Node write(BigDecimal value, Context context) {
            return TEXT.write(value, context);
        }

        @Override
        public @Nullable BigDecimal read(Node node, Reading in) {
            return (node instanceof Node.Text ? TEXT : Scalars.DECIMAL).read(node, in);
        }

        @Override
        public Node schema(Schemas schemas) {
            return Node.mapping(ImmutableMap.of(
                    "anyOf", Node.sequence(List.of(TEXT.schema(schemas), Scalars.DECIMAL.schema(schemas)))));
        }
    }

    /** A currency. */
    private static final class CurrencyShape extends Shape<CurrencyUnit> {

        @Override
        public Node write(CurrencyUnit value, Context context) {
            return Node.text(value.getCode());
        }

        @Override
        public @Nullable CurrencyUnit read(Node node, Reading in) {
            String code = Scalars.textOf(node);
            if (code == null) {
                in.wrongType(node, "expected.text");
                return null;
            }
            try {
                return CurrencyUnit.of(code);
            } catch (IllegalCurrencyException e) {
                List<String> known = CurrencyUnit.registeredCurrencies().stream()
                        .map(CurrencyUnit::getCode)
                        .toList();
                in.unknownName(node, code, known, Words.of("expected.currency"));
                return null;
            }
        }

        @Override
        public Node schema(Schemas schemas) {
            return schemas.define(
                    "Currency",
                    () -> Node.mapping(
                            ImmutableMap.of("type", Node.text("string"), "pattern", Node.text("^[A-Z]{3}$"))));
        }
    }
}
