package io.github.louyu.testkit.cases;

import io.github.louyu.enterprise.MetPerson;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.OfficerRole;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.PersonName;
import io.github.louyu.enterprise.PromiseId;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitForm;
import io.github.louyu.enterprise.VisitOutcome;
import io.github.louyu.enterprise.VisitParticipant;
import io.github.louyu.enterprise.VisitPromise;
import io.github.louyu.enterprise.VisitorRank;
import java.util.List;
import java.util.Optional;

/** Reads what an entry says of a visit. */
final class VisitReader {

    private VisitReader() {}

    static Optional<Visit> visit(CaseFields said) {
        return said.day("on")
                .map(on -> Visit.builder()
                        .on(on)
                        .purpose(said.optional("purpose", Cursor::text))
                        .form(said.optional("form", form -> form.constant(VisitForm.class))
                                .orElse(VisitForm.ON_SITE))
                        .outcome(said.optional("outcome", outcome -> outcome.constant(VisitOutcome.class)))
                        .notes(said.optional("notes", Cursor::text))
                        .addAllVisitors(said.all("visitors", List.of("person", "rank"), VisitReader::visitor))
                        .addAllMetWith(said.all("metWith", List.of("role", "roleText", "name"), VisitReader::met))
                        .addAllObligations(
                                said.listed("obligations", each -> each.parsed("wanted.obligation", ObligationId::of)))
                        .fields(said.texts("fields"))
                        .addAllPromises(
                                said.all("promises", List.of("id", "what", "dueOn", "by"), VisitReader::promise))
                        .build());
    }

    private static Optional<VisitParticipant> visitor(CaseFields said) {
        return said.given("rank", rank -> rank.constant(VisitorRank.class))
                .flatMap(rank -> said.id("person", PersonId::of).map(person -> VisitParticipant.of(person, rank)));
    }

    private static Optional<MetPerson> met(CaseFields said) {
        return Optional.of(MetPerson.builder()
                .role(said.optional("role", role -> role.constant(OfficerRole.class)))
                .roleText(said.optional("roleText", Cursor::text))
                .name(said.optional("name", Cursor::text).map(PersonName::of))
                .build());
    }

    private static Optional<VisitPromise> promise(CaseFields said) {
        return said.id("id", PromiseId::of)
                .flatMap(id -> said.day("dueOn")
                        .flatMap(dueOn -> said.given("what", Cursor::text)
                                .map(what -> VisitPromise.builder()
                                        .id(id)
                                        .what(what)
                                        .dueOn(dueOn)
                                        .by(said.optionalId("by", PersonId::of))
                                        .build())));
    }
}
