package io.github.louyu.json.answers;

import io.github.louyu.enterprise.EntryId;
import io.github.louyu.json.documents.CommonShapes;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.rules.FactFailure;
import io.github.louyu.rules.MissingFact;

/** What answers rest on: entries, facts that are missing, and facts that failed. */
final class GroundsShapes {

    static final Shape<EntryId> ENTRY = Scalars.id(EntryId::value, EntryId::of);

    static final Shape<MissingFact> MISSING_FACT = ObjectShape.of("MissingFact", fields -> {
        var name = fields.required("name", Scalars.TEXT, MissingFact::name);
        var label = fields.required("label", CommonShapes.BILINGUAL, MissingFact::label);
        return values -> new MissingFact(values.get(name), values.get(label));
    });

    static final Shape<FactFailure> FACT_FAILURE = ObjectShape.of("FactFailure", fields -> {
        var fact = fields.required("fact", Scalars.TEXT, FactFailure::fact);
        var exception = fields.required("exception", Scalars.TEXT, FactFailure::exception);
        return values -> new FactFailure(values.get(fact), values.get(exception));
    });

    private GroundsShapes() {}
}
