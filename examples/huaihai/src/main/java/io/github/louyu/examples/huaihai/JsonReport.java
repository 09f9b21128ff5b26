package io.github.louyu.examples.huaihai;

import io.github.louyu.text.Bilingual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints the report as JSON, in both languages: names of members as in the library, days as ISO text. */
final class JsonReport {

    private JsonReport() {}

    static String of(
            VisitReport report, List<ComputedFigure> figures, CommunityReport community, Timing timing, boolean all) {
        return Json.write(object(
                "data", "演示数据 / demonstration data",
                "date", report.date(),
                "rulebook",
                        object(
                                "id",
                                report.rulebook().id(),
                                "from",
                                report.rulebook().from()),
                "calendar",
                        object(
                                "id",
                                report.calendar().id(),
                                "version",
                                report.calendar().version()),
                "enterprises", timing.files(),
                "keyEnterprises", report.keyEnterprises(),
                "obligations", report.lines(all).map(JsonReport::visit).toList(),
                "undetermined",
                        report.undetermined().stream()
                                .map(JsonReport::undetermined)
                                .toList(),
                "failures", report.failures().stream().map(JsonReport::failure).toList(),
                "figures", figures.stream().map(JsonReport::figure).toList(),
                "community", CommunityJson.of(community),
                "timing",
                        object(
                                "loadMillis", timing.loadMillis(),
                                "assessMillis", timing.assessMillis(),
                                "microsPerFile", timing.microsPerFile())));
    }

    private static Map<String, @Nullable Object> visit(VisitReport.Line line) {
        var visit = line.visit();
        return object(
                "id", visit.id().value(),
                "enterprise", enterprise(line.enterprise()),
                "building",
                        line.building()
                                .map(place -> object("id", place.id(), "name", text(place.name())))
                                .orElse(null),
                "rule", visit.rule(),
                "key", visit.key(),
                "title", text(visit.title()),
                "reason", text(visit.reason()),
                "source", visit.source().orElse(null),
                "state", visit.state().name(),
                "cancelReason", visit.cancelReason().map(Enum::name).orElse(null),
                "level", visit.level(),
                "priority", visit.priority().name(),
                "onset", visit.onset(),
                "due", visit.due(),
                "dueProvisional", visit.isDueProvisional(),
                "workdaysLeft", line.workdaysLeft(),
                "evidence",
                        line.evidence().stream()
                                .map(evidence -> object(
                                        "entry", evidence.entry().value(),
                                        "words",
                                                evidence.words()
                                                        .map(JsonReport::text)
                                                        .orElse(null)))
                                .toList(),
                "lead", line.lead().map(JsonReport::person).orElse(null),
                "team", line.team().stream().map(JsonReport::person).toList(),
                "countedVisit", visit.countedVisit().map(Object::toString).orElse(null));
    }

    private static Map<String, @Nullable Object> undetermined(VisitReport.Undetermined undetermined) {
        return object(
                "enterprise", enterprise(undetermined.enterprise()),
                "rule", undetermined.visit().rule(),
                "title", text(undetermined.visit().title()),
                "key", undetermined.visit().key().orElse(null),
                "missing",
                        undetermined.visit().missing().stream()
                                .map(fact -> object("fact", fact.name(), "label", text(fact.label())))
                                .toList(),
                "reasons",
                        undetermined.visit().reasons().stream()
                                .map(JsonReport::text)
                                .toList());
    }

    private static Map<String, @Nullable Object> failure(VisitReport.Failure failure) {
        return object(
                "enterprise", failure.enterprise().file().id().value(),
                "rule", failure.failure().rule(),
                "facts",
                        failure.failure().facts().stream()
                                .map(fact -> object("fact", fact.fact(), "exception", fact.exception()))
                                .toList());
    }

    private static Map<String, @Nullable Object> figure(ComputedFigure figure) {
        return object(
                "figure", figure.figure().name(),
                "name", text(figure.name()),
                "days", TextReport.days(figure),
                "comparator", figure.comparator().name(),
                "article", figure.stated(),
                "data", figure.computed(),
                "unit", figure.unit(),
                "agrees", figure.agrees());
    }

    static Map<String, @Nullable Object> enterprise(Enterprise enterprise) {
        return object("id", enterprise.file().id().value(), "name", text(enterprise.name()));
    }

    static Map<String, @Nullable Object> person(Names.Person person) {
        return object("id", person.id(), "name", text(person.name()));
    }

    static Map<String, @Nullable Object> text(Bilingual text) {
        return object("zh", text.zh(), "en", text.en());
    }

    /** Names and values by turns. */
    static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            result.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return result;
    }
}
