package io.github.louyu.json.documents;

import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.rules.ExchangeRates;

/** The layout of exchange rates. */
public final class RateShapes {

    private static final Shape<ExchangeRates.Quote> QUOTE = ObjectShape.of("ExchangeRate", fields -> {
        var from = fields.required("from", CommonShapes.CURRENCY, ExchangeRates.Quote::from);
        var to = fields.required("to", CommonShapes.CURRENCY, ExchangeRates.Quote::to);
        var prices = fields.required(
                "prices", TimeShapes.timeline("PriceFrom", Scalars.DECIMAL), ExchangeRates.Quote::prices);
        return values -> new ExchangeRates.Quote(values.get(from), values.get(to), values.get(prices));
    });

    /** Exchange rates by pairs of currencies, over time. */
    public static final ObjectShape<ExchangeRates> RATES = ObjectShape.of("ExchangeRates", fields -> {
        var quotes = fields.list("rates", QUOTE, ExchangeRates::quotes);
        return values -> {
            ExchangeRates.Builder builder = ExchangeRates.builder();
            values.get(quotes).forEach(quote -> builder.rate(quote.from(), quote.to(), quote.prices()));
            return builder.build();
        };
    });

    private RateShapes() {}
}
