package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.Officer;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.PersonName;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.rules.visit.VisitObligation;
import io.github.louyu.rules.visit.office.FileCard;
import io.github.louyu.rules.visit.office.LatestFigure;
import io.github.louyu.rules.visit.office.MadePromise;
import io.github.louyu.rules.visit.office.OpenAppeal;
import io.github.louyu.rules.visit.office.VisitBrief;
import io.github.louyu.rules.visit.office.VisitQuestion;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints the brief of one visit for whoever goes. */
final class BriefText {

    private final Names names;
    private final Enterprise enterprise;
    private final VisitBrief brief;
    private final Messages messages;
    private final TextPage page;

    private BriefText(BriefPage data, Messages messages) {
        this.names = data.names();
        this.enterprise = data.enterprise();
        this.brief = data.brief();
        this.messages = messages;
        this.page = new TextPage(messages);
    }

    static String of(BriefPage data, Messages messages) {
        BriefText text = new BriefText(data, messages);
        text.heading();
        text.why();
        text.card();
        text.leases();
        text.lastVisit();
        text.promises();
        text.appeals();
        text.questions();
        return text.page.text();
    }

    private void heading() {
        VisitObligation visit = brief.obligation();
        page.say("report.demonstration");
        page.say("brief.title", page.named(enterprise), brief.date().toString());
        page.add(visit.toText(messages.locale()));
        page.say(
                "brief.who",
                visit.leadPerson().map(this::person).orElseGet(() -> messages.text("monday.nobody")),
                visit.team().isEmpty()
                        ? messages.text("brief.none")
                        : visit.team().stream()
                                .map(this::person)
                                .collect(Collectors.joining(messages.text("brief.join"))));
        for (VisitObligation other : brief.alsoPending()) {
            page.say("brief.also", other.toText(messages.locale()));
        }
    }

    private void why() {
        page.section("brief.why");
        page.add(brief.explanation().scope().toText(messages.locale()));
        brief.explanation().trigger().ifPresent(trigger -> page.add(trigger.toText(messages.locale())));
    }

    private void card() {
        FileCard card = brief.card();
        page.section("brief.card");
        line(
                EnterpriseAttributes.INDUSTRY,
                card.value(EnterpriseAttributes.INDUSTRY).map(Object::toString));
        label(card, EnterpriseAttributes.INVESTMENT_ORIGIN);
        label(card, EnterpriseAttributes.HEADQUARTERS_STATUS);
        label(card, EnterpriseAttributes.KEY_TIER);
        line(
                EnterpriseAttributes.HEADCOUNT,
                card.value(EnterpriseAttributes.HEADCOUNT).map(Object::toString));
        line(
                EnterpriseAttributes.BUILDING,
                card.value(EnterpriseAttributes.BUILDING)
                        .map(building -> messages.text(names.building(building).name())));
        for (LatestFigure<?> figure : card.figures()) {
            page.say(
                    "brief.line",
                    messages.text(figure.kind().label()) + " "
                            + messages.text(figure.period().label()),
                    figure.value().map(EvidenceText::amount).orElseGet(() -> messages.text("brief.unknown")));
        }
        for (Officer officer : card.officers()) {
            page.say(
                    "brief.line",
                    messages.text(officer.role().label()),
                    officer.name().map(PersonName::text).orElseGet(() -> messages.text("brief.unknown")));
        }
        if (!card.missing().isEmpty()) {
            page.say(
                    "brief.missing",
                    card.missing().stream()
                            .map(attribute -> messages.text(attribute.label()))
                            .collect(Collectors.joining(messages.text("brief.join"))));
        }
    }

    private <T extends Labelled> void label(FileCard card, Attribute<T> attribute) {
        line(attribute, card.value(attribute).map(value -> messages.text(value.label())));
    }

    private void line(Attribute<?> attribute, Optional<String> value) {
        value.ifPresent(text -> page.say("brief.line", messages.text(attribute.label()), text));
    }

    private void leases() {
        page.section("brief.leases");
        if (brief.card().leases().isEmpty()) {
            page.say("brief.none");
        }
        for (Known<Lease> known : brief.card().leases()) {
            Lease lease = known.content();
            page.say(
                    "brief.lease",
                    lease.building()
                            .map(building ->
                                    messages.text(names.building(building).name()))
                            .orElse(""),
                    lease.floor().orElse(""),
                    lease.start().toString(),
                    lease.lastDay().map(LocalDate::toString).orElseGet(() -> messages.text("brief.unknown")),
                    lease.areaSquareMetres()
                            .map(area -> area.toPlainString())
                            .orElseGet(() -> messages.text("brief.unknown")));
        }
    }

    private void lastVisit() {
        page.section("brief.last-visit");
        if (brief.lastVisit().isEmpty()) {
            page.say("brief.none");
            return;
        }
        Visit visit = brief.lastVisit().get().content();
        page.say(
                "brief.visit",
                visit.on().toString(),
                messages.text(visit.form().label()),
                visit.visitors().stream()
                        .map(visitor -> person(visitor.person()))
                        .collect(Collectors.joining(messages.text("brief.join"))),
                visit.outcome()
                        .map(outcome -> messages.text(outcome.label()))
                        .orElseGet(() -> messages.text("brief.unknown")));
        brief.lastPromises().forEach(this::promise);
    }

    private void promise(MadePromise made) {
        page.say(
                "brief.promise",
                made.promise().id().value(),
                made.promise().what(),
                made.promise().dueOn().toString(),
                made.keptOn()
                        .map(day -> messages.text("brief.kept", day.toString()))
                        .orElseGet(() -> messages.text(made.isOverdue(brief.date()) ? "brief.broken" : "brief.open")));
    }

    private void promises() {
        ImmutableList<MadePromise> open = brief.openPromises();
        page.section("brief.promises", Integer.toString(open.size()));
        open.forEach(this::promise);
    }

    private void appeals() {
        page.section("brief.appeals", Integer.toString(brief.openAppeals().size()));
        for (OpenAppeal open : brief.openAppeals()) {
            page.say(
                    "brief.appeal",
                    open.entry().value(),
                    open.appeal().receivedOn().toString(),
                    messages.text(open.appeal().kind().label()),
                    messages.text(open.status().label()),
                    Long.toString(open.daysOpen(brief.date())));
        }
    }

    private void questions() {
        page.section("brief.questions");
        int number = 0;
        for (VisitQuestion question : brief.questions()) {
            number++;
            Bilingual source = question.source().label();
            page.say("brief.question", Integer.toString(number), messages.text(question.text()), messages.text(source));
        }
    }

    private String person(PersonId id) {
        return messages.text(names.person(id).name());
    }
}
