package io.github.louyu.examples.huaihai;

import static io.github.louyu.examples.huaihai.JsonReport.object;
import static io.github.louyu.examples.huaihai.JsonReport.text;

import io.github.louyu.enterprise.EntryId;
import io.github.louyu.rules.Explanation;
import io.github.louyu.rules.visit.VisitObligation;
import io.github.louyu.rules.visit.office.FileCard;
import io.github.louyu.rules.visit.office.MadePromise;
import io.github.louyu.rules.visit.office.VisitBrief;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints the brief of one visit as JSON, in both languages. */
final class BriefJson {

    private BriefJson() {}

    static String of(BriefPage page) {
        VisitBrief brief = page.brief();
        VisitObligation visit = brief.obligation();
        FileCard card = brief.card();
        return Json.write(object(
                "data", "演示数据 / demonstration data",
                "date", brief.date(),
                "id", visit.id().value(),
                "enterprise", JsonReport.enterprise(page.enterprise()),
                "title", text(visit.title()),
                "reason", text(visit.reason()),
                "state", visit.state().name(),
                "due", visit.due(),
                "lead",
                        visit.leadPerson()
                                .map(person -> JsonReport.person(page.names().person(person)))
                                .orElse(null),
                "scope", explanation(brief.explanation().scope()),
                "trigger",
                        brief.explanation()
                                .trigger()
                                .map(BriefJson::explanation)
                                .orElse(null),
                "missing",
                        card.missing().stream()
                                .map(attribute -> attribute.name())
                                .toList(),
                "leases",
                        card.leases().stream()
                                .map(lease -> object(
                                        "id", lease.entry().value(),
                                        "start", lease.content().start(),
                                        "lastDay", lease.content().lastDay().orElse(null)))
                                .toList(),
                "lastVisit", brief.lastVisit().map(last -> last.entry().value()).orElse(null),
                "openPromises",
                        brief.openPromises().stream().map(BriefJson::promise).toList(),
                "openAppeals",
                        brief.openAppeals().stream()
                                .map(open -> object(
                                        "id", open.entry().value(),
                                        "receivedOn", open.appeal().receivedOn(),
                                        "kind", open.appeal().kind().name(),
                                        "status", open.status().name(),
                                        "statusSince", open.statusSince()))
                                .toList(),
                "alsoPending",
                        brief.alsoPending().stream()
                                .map(other -> other.id().value())
                                .toList(),
                "questions",
                        brief.questions().stream()
                                .map(question -> object(
                                        "source", question.source().name(),
                                        "about",
                                                question.about()
                                                        .map(EntryId::value)
                                                        .orElse(null),
                                        "text", text(question.text())))
                                .toList()));
    }

    private static Map<String, @Nullable Object> explanation(Explanation explanation) {
        return object(
                "truth", explanation.truth().name(),
                "zh", explanation.toText(Messages.chinese().locale()),
                "en", explanation.toText(Messages.english().locale()));
    }

    private static Map<String, @Nullable Object> promise(MadePromise made) {
        return object(
                "id", made.promise().id().value(),
                "visit", made.visit().value(),
                "what", made.promise().what(),
                "due", made.promise().dueOn());
    }
}
