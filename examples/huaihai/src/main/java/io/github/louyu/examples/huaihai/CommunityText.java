package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.rules.governance.GovernanceFinding;
import io.github.louyu.rules.governance.Indicator;
import io.github.louyu.rules.governance.IndicatorUnit;
import io.github.louyu.rules.governance.NeedMatch;
import io.github.louyu.rules.governance.UndeterminedGovernance;
import io.github.louyu.rules.governance.UnmetNeed;
import io.github.louyu.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the community's own side as tables. */
final class CommunityText {

    private static final int NAME = 36;
    private static final int WORDS = 50;
    private static final int UNLIMITED = 200;

    private final Messages messages;
    private final List<String> text = new ArrayList<>();

    private CommunityText(Messages messages) {
        this.messages = messages;
    }

    static List<String> of(CommunityReport report, Messages messages) {
        CommunityText text = new CommunityText(messages);
        text.areas(report);
        text.findings(report);
        text.needs(report);
        text.appeals(report);
        text.indicators(report);
        return text.text;
    }

    private void areas(CommunityReport report) {
        section("areas", report.areas().size());
        TextTable table = table("area", List.of("name", "buildings", "committee"), NAME, NAME, NAME);
        for (CommunityReport.AreaLine line : report.areas()) {
            table.add(
                    messages.text(line.area().name()),
                    Integer.toString(line.buildings()),
                    line.committee().map(messages::text).orElse(""));
        }
        text.addAll(table.lines());
    }

    private void findings(CommunityReport report) {
        section(
                "findings",
                report.governance().findings().size(),
                report.nextChange().map(Object::toString).orElse(messages.text("findings.never")));
        TextTable table = table(
                "finding", List.of("severity", "place", "found", "todo", "source"), NAME, NAME, WORDS, WORDS, WORDS);
        for (GovernanceFinding finding : report.governance().findings()) {
            table.add(
                    messages.text(finding.severity().label()),
                    finding.place().id() + " " + messages.text(finding.place().name()),
                    messages.text(finding.rule().title()),
                    finding.rule().advice().map(messages::text).orElse(""),
                    finding.rule().source().orElse(""));
        }
        text.addAll(table.lines());
        for (UndeterminedGovernance each : report.governance().undetermined()) {
            text.add(messages.text(
                    "findings.undetermined",
                    each.place().id() + " " + messages.text(each.place().name()),
                    messages.text(each.rule().title()),
                    Stream.concat(each.missing().stream().map(MissingFact::label), each.reasons().stream())
                            .map(messages::text)
                            .collect(Collectors.joining(", "))));
        }
    }

    private void needs(CommunityReport report) {
        section(
                "needs",
                report.matching().matches().size(),
                report.matching().unmet().size());
        TextTable table = table("need", List.of("need", "resource", "why"), NAME, NAME, UNLIMITED);
        for (NeedMatch match : report.matching().matches()) {
            table.add(
                    match.need().id() + " " + messages.text(match.need().name()),
                    match.resource().id() + " " + messages.text(match.resource().name()),
                    messages.text(match.reason()));
        }
        for (UnmetNeed unmet : report.matching().unmet()) {
            table.add(unmet.need().id() + " " + messages.text(unmet.need().name()), "", messages.text(unmet.reason()));
        }
        text.addAll(table.lines());
    }

    private void appeals(CommunityReport report) {
        section("appeals", report.pressing().size());
        text.add(report.appeals().entrySet().stream()
                .map(entry -> messages.text(
                        "appeals.status", messages.text(entry.getKey().label()), entry.getValue()))
                .collect(Collectors.joining(messages.text("appeals.join"))));
        TextTable table =
                table("appeal", List.of("appeal", "state", "due", "about", "enterprise"), NAME, NAME, NAME, NAME, NAME);
        for (CommunityReport.Pressing each : report.pressing()) {
            table.add(
                    each.appeal().appeal().id().value(),
                    messages.text(each.overdue() ? "appeals.overdue" : "appeals.soon"),
                    each.due().at().toString().replace('T', ' '),
                    messages.text(each.appeal().appeal().appeal().kind().label()),
                    each.enterprise().file().id() + " "
                            + messages.text(each.enterprise().name()));
        }
        text.addAll(table.lines());
    }

    private void indicators(CommunityReport report) {
        section("indicators");
        TextTable table = table(
                "indicator", List.of("name", "value", "days", "basis", "covered"), NAME, NAME, NAME, UNLIMITED, NAME);
        for (Indicator indicator : report.indicators()) {
            table.add(
                    messages.text(indicator.kind().label()),
                    indicator
                            .value()
                            .map(value -> indicator.unit() == IndicatorUnit.PERCENT
                                    ? messages.text("indicator.percent", plain(value))
                                    : messages.text(
                                            "indicator.value",
                                            plain(value),
                                            messages.text(indicator.unit().label())))
                            .orElseGet(() ->
                                    messages.text(indicator.unknownBecause().orElseThrow())),
                    days(indicator.during()),
                    messages.text(indicator.basis()),
                    indicator.covered() + "/" + indicator.population());
        }
        text.addAll(table.lines());
    }

    /** The first and the last day. */
    private static String days(DateRange range) {
        LocalDate last = range.endExclusive().minusDays(1);
        return range.start().equals(last) ? last.toString() : range.start() + "/" + last;
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
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
