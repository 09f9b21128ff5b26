package io.github.louyu.json.rules;

import io.github.louyu.json.documents.CommonShapes;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.eligibility.Amount;
import io.github.louyu.rules.eligibility.Benefit;
import io.github.louyu.rules.eligibility.CostShare;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.RefusedException;
import java.util.List;
import java.util.Optional;

/** What a policy gives: a service or an amount (扶持内容). */
final class BenefitShape {

    private static final Shape<CostShare> COST_SHARE = ObjectShape.of("CostShare", fields -> {
        var payer = fields.required("payer", PolicyShapes.AUTHORITY, CostShare::payer)
                .alias("承担方");
        var share =
                fields.required("share", PlainForms.PERCENT, CostShare::percent).alias("比例");
        return values -> new CostShare(values.get(payer), values.get(share));
    });

    private BenefitShape() {}

    /** The layout of what a policy for subjects of a type gives. */
    static <S> ObjectShape<Benefit<S>> of(SubjectType<S> subject) {
        return ObjectShape.of("Benefit", fields -> {
            var service = fields.<Bilingual>optional("service", CommonShapes.BILINGUAL, Benefit::service)
                    .alias("服务");
            var amount = fields.<Amount<S>>optional("amount", new AmountShape<>(subject.type()), Benefit::amount)
                    .alias("金额");
            var label = fields.<Bilingual>optional("label", CommonShapes.BILINGUAL, BenefitShape::label)
                    .alias("名称");
            var ceiling = fields.<Boolean>usual("ceiling", Scalars.FLAG, Benefit::isCeiling, false)
                    .alias("最高不超过");
            var rounded = fields.<AmountShape.Rounding>optional("rounded", AmountShape.ROUNDING, BenefitShape::rounding)
                    .alias("取整");
            var instalments = fields.<Integer>list("instalments", Scalars.INT, Benefit::instalments)
                    .alias("分期拨付");
            var years = fields.<Integer>usual("years", Scalars.INT, Benefit::years, 1)
                    .alias("年数");
            var shares = fields.<CostShare>list("sharedBy", COST_SHARE, Benefit::shares)
                    .alias("分级承担");
            return values -> {
                if (values.get(service).isPresent() == values.get(amount).isPresent()) {
                    throw new RefusedException(Words.of("refused.benefit"));
                }
                Benefit<S> benefit = values.get(amount)
                        .map(Benefit::of)
                        .orElseGet(() -> Benefit.service(values.get(service).orElseThrow()));
                benefit = values.get(label).map(benefit::named).orElse(benefit);
                benefit = values.get(ceiling) ? benefit.asCeiling() : benefit;
                if (values.get(rounded).isPresent()) {
                    AmountShape.Rounding rounding = values.get(rounded).get();
                    benefit = benefit.rounded(rounding.decimals(), rounding.mode());
                }
                if (!values.get(instalments).isEmpty()) {
                    benefit = benefit.inInstalments(values.get(instalments).stream()
                            .mapToInt(weight -> weight)
                            .toArray());
                }
                benefit = values.get(years) == 1 ? benefit : benefit.eachYearFor(values.get(years));
                List<CostShare> shared = values.get(shares);
                return shared.isEmpty()
                        ? benefit
                        : benefit.sharedBy(
                                shared.get(0), shared.subList(1, shared.size()).toArray(new CostShare[0]));
            };
        });
    }

    private static Optional<Bilingual> label(Benefit<?> benefit) {
        return benefit.label().filter(label -> !benefit.service().equals(Optional.of(label)));
    }

    private static Optional<AmountShape.Rounding> rounding(Benefit<?> benefit) {
        return benefit.decimals().map(decimals -> new AmountShape.Rounding(decimals, benefit.rounding()));
    }
}
