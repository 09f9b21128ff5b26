package io.github.louyu.examples.huaihai;

import io.github.louyu.rules.MissingFact;
import io.github.louyu.rules.visit.ObligationState;
import io.github.louyu.rules.visit.VisitObligation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the report as tables for a liaison officer. */
final class TextReport {

    private static final int STATE = 10;
    private static final int DUE = 18;
    private static final int NAME = 30;
    private static final int WORDS = 40;
    private static final int UNLIMITED = 200;

    private final Messages messages;
    private final TextPage page;

    private TextReport(Messages messages) {
        this.messages = messages;
        this.page = new TextPage(messages);
    }

    static String of(
            VisitReport report,
            List<ComputedFigure> figures,
            CommunityReport community,
            Timing timing,
            boolean all,
            Messages messages) {
        TextReport text = new TextReport(messages);
        text.heading(report, timing);
        text.visits(report, all);
        text.undetermined(report);
        text.failures(report);
        text.figures(figures);
        CommunityText.of(community, messages).forEach(text.page::add);
        text.timing(timing);
        return text.page.text();
    }

    private void heading(VisitReport report, Timing timing) {
        page.add(messages.text("report.demonstration"));
        String whose = report.rulebook().equals(VisitReport.sixVisits()) ? "" : ".of-file";
        page.add(messages.text(
                "report.title" + whose,
                report.date().toString(),
                Integer.toString(timing.files()),
                Long.toString(report.keyEnterprises())));
        page.add(messages.text(
                "report.rules" + whose,
                report.rulebook().id(),
                report.rulebook().from().toString(),
                report.calendar().id(),
                report.calendar().version()));
    }

    private void visits(VisitReport report, boolean all) {
        page.section("visits", count(report, ObligationState.OVERDUE), count(report, ObligationState.OPEN));
        TextTable table = page.table(
                "visit",
                List.of("state", "due", "enterprise", "why", "evidence", "who"),
                STATE,
                DUE,
                NAME,
                WORDS,
                WORDS,
                NAME);
        report.lines(all)
                .forEach(line -> table.add(
                        page.state(line.visit()),
                        due(line),
                        where(line),
                        why(line.visit()),
                        evidence(line),
                        who(line)));
        page.add(table);
        if (report.lines(all).anyMatch(line -> line.visit().isDueProvisional())) {
            page.add(messages.text("visit.provisional"));
        }
    }

    private static String count(VisitReport report, ObligationState state) {
        return Long.toString(report.lines().stream()
                .filter(line -> line.visit().state() == state)
                .count());
    }

    private String left(long workdays) {
        if (workdays == 0) {
            return messages.text("visit.today");
        }
        return workdays > 0
                ? messages.text("visit.left", Long.toString(workdays))
                : messages.text("visit.overdue", Long.toString(-workdays));
    }

    private String due(VisitReport.Line line) {
        VisitObligation visit = line.visit();
        String due = visit.due() + (visit.isDueProvisional() ? "*" : "");
        return visit.state().isPending() ? due + "\n" + left(line.workdaysLeft()) : due;
    }

    private String where(VisitReport.Line line) {
        return page.named(line.enterprise())
                + line.building()
                        .map(place -> "\n" + messages.text(place.name()))
                        .orElse("");
    }

    private String why(VisitObligation visit) {
        return messages.text(visit.title()) + "\n" + messages.text(visit.reason());
    }

    private String evidence(VisitReport.Line line) {
        return line.evidence().stream()
                .map(evidence -> evidence.entry().value()
                        + evidence.words()
                                .map(words -> " " + messages.text(words))
                                .orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private String who(VisitReport.Line line) {
        String lead = line.lead()
                .map(person -> messages.text(person.name()))
                .orElseGet(() -> messages.text(line.visit().lead().label()));
        return line.team().stream()
                .map(person -> "\n" + messages.text("visit.team", messages.text(person.name())))
                .collect(Collectors.joining("", lead, ""));
    }

    private void undetermined(VisitReport report) {
        page.section("undetermined", Integer.toString(report.undetermined().size()));
        if (report.undetermined().isEmpty()) {
            return;
        }
        TextTable table = page.table(
                "undetermined", List.of("enterprise", "rule", "key", "missing"), WORDS, WORDS, NAME, UNLIMITED);
        for (VisitReport.Undetermined undetermined : report.undetermined()) {
            table.add(
                    page.named(undetermined.enterprise()),
                    messages.text(undetermined.visit().title()),
                    undetermined.visit().key().orElse(""),
                    Stream.concat(
                                    undetermined.visit().missing().stream().map(MissingFact::label),
                                    undetermined.visit().reasons().stream())
                            .map(messages::text)
                            .collect(Collectors.joining("\n")));
        }
        page.add(table);
    }

    private void failures(VisitReport report) {
        if (report.failures().isEmpty()) {
            return;
        }
        page.section("failures", Integer.toString(report.failures().size()));
        report.failures()
                .forEach(failure -> page.add(messages.text(
                        "failure.line",
                        failure.enterprise().file().id().value(),
                        failure.failure().rule(),
                        failure.failure().facts().toString())));
    }

    private void figures(List<ComputedFigure> figures) {
        page.section("figures");
        TextTable table = page.table(
                "figure", List.of("name", "days", "article", "data", "agrees"), UNLIMITED, NAME, NAME, NAME, NAME);
        for (ComputedFigure figure : figures) {
            String unit = messages.text("unit." + figure.unit());
            table.add(
                    messages.text(figure.name()),
                    days(figure),
                    messages.text(
                            "figure." + figure.comparator(), figure.stated().toPlainString(), unit),
                    messages.text("figure.EQUAL", figure.computed().toPlainString(), unit),
                    messages.text(figure.agrees() ? "figure.yes" : "figure.no"));
        }
        page.add(table);
    }

    /** The first and the last day. */
    static String days(ComputedFigure figure) {
        String first = figure.days().start().toString();
        String last = figure.days().endExclusive().minusDays(1).toString();
        return first.equals(last) ? first : first + "/" + last;
    }

    private void timing(Timing timing) {
        page.add("");
        page.add(messages.text(
                "report.timing",
                Long.toString(timing.loadMillis()),
                Long.toString(timing.assessMillis()),
                timing.microsPerFile().toPlainString()));
    }
}
