package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.visit.ObligationState;
import io.github.louyu.rules.visit.VisitObligation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints the report as tables for a liaison officer. */
final class TextReport {

    private static final int STATE = 10;
    private static final int DUE = 18;
    private static final int NAME = 30;
    private static final int WORDS = 40;
    private static final int UNLIMITED = 200;

    private final Messages messages;
    private final List<String> text = new ArrayList<>();

    private TextReport(Messages messages) {
        this.messages = messages;
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
        text.text.addAll(CommunityText.of(community, messages));
        text.timing(timing);
        return String.join("\n", text.text) + "\n";
    }

    private void heading(VisitReport report, Timing timing) {
        text.add(messages.text("report.demonstration"));
        text.add(messages.text(
                "report.title",
                report.date().toString(),
                Integer.toString(timing.files()),
                Long.toString(report.keyEnterprises())));
        text.add(messages.text(
                "report.rules",
                report.rulebook().id(),
                report.rulebook().from().toString(),
                report.calendar().id(),
                report.calendar().version()));
    }

    private void visits(VisitReport report, boolean all) {
        section("visits", count(report, ObligationState.OVERDUE), count(report, ObligationState.OPEN));
        TextTable table = table(
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
                        state(line.visit()), due(line), where(line), why(line.visit()), evidence(line), who(line)));
        text.addAll(table.lines());
        if (report.lines(all).anyMatch(line -> line.visit().isDueProvisional())) {
            text.add(messages.text("visit.provisional"));
        }
    }

    private static String count(VisitReport report, ObligationState state) {
        return Long.toString(report.lines().stream()
                .filter(line -> line.visit().state() == state)
                .count());
    }

    private String state(VisitObligation visit) {
        String state = messages.text(visit.state().label());
        return visit.cancelReason()
                .map(reason -> state + "\n" + messages.text(reason.label()))
                .orElseGet(() -> visit.level() == 0 ? state : messages.text("visit.level", state, visit.level()));
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
        return named(line.enterprise())
                + line.building()
                        .map(place -> "\n" + messages.text(place.name()))
                        .orElse("");
    }

    private String named(Enterprise enterprise) {
        return enterprise.file().id().value() + " " + messages.text(enterprise.name());
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
        section("undetermined", Integer.toString(report.undetermined().size()));
        if (report.undetermined().isEmpty()) {
            return;
        }
        TextTable table =
                table("undetermined", List.of("enterprise", "rule", "key", "missing"), WORDS, WORDS, NAME, UNLIMITED);
        for (VisitReport.Undetermined undetermined : report.undetermined()) {
            table.add(
                    named(undetermined.enterprise()),
                    messages.text(undetermined.visit().title()),
                    undetermined.visit().key().orElse(""),
                    undetermined.visit().missing().stream()
                            .map(fact -> messages.text(fact.label()))
                            .collect(Collectors.joining("\n")));
        }
        text.addAll(table.lines());
    }

    private void failures(VisitReport report) {
        if (report.failures().isEmpty()) {
            return;
        }
        section("failures", Integer.toString(report.failures().size()));
        report.failures()
                .forEach(failure -> text.add(messages.text(
                        "failure.line",
                        failure.enterprise().file().id().value(),
                        failure.failure().rule(),
                        failure.failure().facts().toString())));
    }

    private void figures(List<ComputedFigure> figures) {
        section("figures");
        TextTable table = table(
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
        text.addAll(table.lines());
    }

    /** The first and the last day. */
    static String days(ComputedFigure figure) {
        String first = figure.days().start().toString();
        String last = figure.days().endExclusive().minusDays(1).toString();
        return first.equals(last) ? first : first + "/" + last;
    }

    private void timing(Timing timing) {
        text.add("");
        text.add(messages.text(
                "report.timing",
                Long.toString(timing.loadMillis()),
                Long.toString(timing.assessMillis()),
                timing.microsPerFile().toPlainString()));
    }

    private void section(String name, Object... args) {
        text.add("");
        text.add(messages.text("section." + name, args));
    }

    private TextTable table(String name, List<String> columns, Integer... limits) {
        return new TextTable(
                columns.stream()
                        .map(column -> messages.text("column." + name + "." + column))
                        .toList(),
                ImmutableList.copyOf(limits));
    }
}
