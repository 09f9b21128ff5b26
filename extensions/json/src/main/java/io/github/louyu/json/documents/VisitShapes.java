package io.github.louyu.json.documents;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.louyu.enterprise.DueDateExtension;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.PromiseId;
import io.github.louyu.enterprise.PromiseKept;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitForm;
import io.github.louyu.enterprise.VisitOutcome;
import io.github.louyu.enterprise.VisitPromise;
import io.github.louyu.enterprise.VisitWaiver;
import io.github.louyu.json.shape.MapShape;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;

/** The layouts of visits, and of what is said of mandatory visits. */
final class VisitShapes {

    static final Shape<EntryId> ENTRY_ID = Scalars.id(EntryId::value, EntryId::of);

    private static final Shape<ObligationId> OBLIGATION = Scalars.id(ObligationId::value, ObligationId::of);

    private static final Shape<PromiseId> PROMISE_ID = Scalars.id(PromiseId::value, PromiseId::of);

    private static final Shape<ImmutableSortedMap<String, String>> CUSTOM_FIELDS = new MapShape<>(
                    PeopleShapes.PRIVATE_TEXT)
            .map(fields -> ImmutableMap.copyOf(fields), ImmutableSortedMap::copyOf);

    private static final Shape<VisitPromise> PROMISE = ObjectShape.of("VisitPromise", fields -> {
        var id = fields.required("id", PROMISE_ID, VisitPromise::id);
        var what = fields.required("what", PeopleShapes.PRIVATE_TEXT, VisitPromise::what);
        var dueOn = fields.required("dueOn", TimeShapes.DATE, VisitPromise::dueOn);
        var by = fields.optional("by", CommonShapes.PERSON_ID, VisitPromise::by);
        return values -> VisitPromise.builder()
                .id(values.get(id))
                .what(values.get(what))
                .dueOn(values.get(dueOn))
                .by(values.get(by))
                .build();
    });

    static final ObjectShape<Visit> VISIT = ObjectShape.of("Visit", fields -> {
        var on = fields.required("on", TimeShapes.DATE, Visit::on);
        var form = fields.usual("form", Scalars.code(VisitForm.class), Visit::form, VisitForm.ON_SITE);
        var purpose = fields.optional("purpose", Scalars.TEXT, Visit::purpose);
        var visitors = fields.list("visitors", PeopleShapes.VISITOR, Visit::visitors);
        var metWith = fields.list("metWith", PeopleShapes.MET, Visit::metWith);
        var outcome = fields.optional("outcome", Scalars.code(VisitOutcome.class), Visit::outcome);
        var notes = fields.optional("notes", PeopleShapes.PRIVATE_TEXT, Visit::notes);
        var promises = fields.list("promises", PROMISE, Visit::promises);
        var obligations = fields.set("obligations", OBLIGATION, Visit::obligations);
        var custom = fields.usual("fields", CUSTOM_FIELDS, Visit::fields, ImmutableSortedMap.of());
        return values -> Visit.builder()
                .on(values.get(on))
                .form(values.get(form))
                .purpose(values.get(purpose))
                .addAllVisitors(values.get(visitors))
                .addAllMetWith(values.get(metWith))
                .outcome(values.get(outcome))
                .notes(values.get(notes))
                .addAllPromises(values.get(promises))
                .addAllObligations(values.get(obligations))
                .fields(values.get(custom))
                .build();
    });

    static final ObjectShape<PromiseKept> PROMISE_KEPT = ObjectShape.of("PromiseKept", fields -> {
        var visit = fields.required("visit", ENTRY_ID, PromiseKept::visit);
        var promise = fields.required("promise", PROMISE_ID, PromiseKept::promise);
        var on = fields.required("on", TimeShapes.DATE, PromiseKept::on);
        return values -> new PromiseKept(values.get(visit), values.get(promise), values.get(on));
    });

    static final ObjectShape<DueDateExtension> EXTENSION = ObjectShape.of("DueDateExtension", fields -> {
        var obligation = fields.required("obligation", OBLIGATION, DueDateExtension::obligation);
        var until = fields.required("until", TimeShapes.DATE, DueDateExtension::until);
        var grantedOn = fields.required("grantedOn", TimeShapes.DATE, DueDateExtension::grantedOn);
        var reason = fields.required("reason", PeopleShapes.PRIVATE_TEXT, DueDateExtension::reason);
        return values -> new DueDateExtension(
                values.get(obligation), values.get(until), values.get(grantedOn), values.get(reason));
    });

    static final ObjectShape<VisitWaiver> WAIVER = ObjectShape.of("VisitWaiver", fields -> {
        var obligation = fields.required("obligation", OBLIGATION, VisitWaiver::obligation);
        var grantedOn = fields.required("grantedOn", TimeShapes.DATE, VisitWaiver::grantedOn);
        var reason = fields.required("reason", PeopleShapes.PRIVATE_TEXT, VisitWaiver::reason);
        return values -> new VisitWaiver(values.get(obligation), values.get(grantedOn), values.get(reason));
    });

    private VisitShapes() {}
}
