package io.github.louyu.examples.huaihai;

import static io.github.louyu.examples.huaihai.JsonReport.object;
import static io.github.louyu.examples.huaihai.JsonReport.text;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.rules.governance.GovernanceFinding;
import io.github.louyu.rules.governance.Indicator;
import io.github.louyu.rules.governance.NeedMatch;
import io.github.louyu.rules.governance.UnmetNeed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints the community's own side as JSON, in both languages. */
final class CommunityJson {

    private CommunityJson() {}

    static Map<String, @Nullable Object> of(CommunityReport report) {
        ImmutableMap.Builder<String, Long> statuses = ImmutableMap.builder();
        report.appeals().forEach((status, count) -> statuses.put(status.name(), count));
        return object(
                "areas",
                        report.areas().stream()
                                .map(line -> object(
                                        "id", line.area().id().value(),
                                        "name", text(line.area().name()),
                                        "buildings", line.buildings(),
                                        "committee",
                                                line.committee()
                                                        .map(JsonReport::text)
                                                        .orElse(null)))
                                .toList(),
                "findings",
                        report.governance().findings().stream()
                                .map(CommunityJson::finding)
                                .toList(),
                "undetermined",
                        report.governance().undetermined().stream()
                                .map(each -> object(
                                        "rule", each.rule().id(),
                                        "place", each.place().id(),
                                        "missing",
                                                each.missing().stream()
                                                        .map(fact -> text(fact.label()))
                                                        .toList(),
                                        "reasons",
                                                each.reasons().stream()
                                                        .map(reason -> text(reason))
                                                        .toList()))
                                .toList(),
                "nextChange", report.nextChange().orElse(null),
                "matches",
                        report.matching().matches().stream()
                                .map(CommunityJson::match)
                                .toList(),
                "unmet",
                        report.matching().unmet().stream()
                                .map(CommunityJson::unmet)
                                .toList(),
                "appeals", statuses.buildOrThrow(),
                "pressing",
                        report.pressing().stream()
                                .map(each -> object(
                                        "appeal", each.appeal().appeal().id().value(),
                                        "enterprise",
                                                each.enterprise().file().id().value(),
                                        "overdue", each.overdue(),
                                        "due", each.due().at()))
                                .toList(),
                "indicators",
                        report.indicators().stream()
                                .map(CommunityJson::indicator)
                                .toList());
    }

    private static Map<String, @Nullable Object> finding(GovernanceFinding finding) {
        return object(
                "rule", finding.rule().id(),
                "title", text(finding.rule().title()),
                "severity", finding.severity().name(),
                "place",
                        object(
                                "kind", finding.place().kind().name(),
                                "id", finding.place().id(),
                                "name", text(finding.place().name())),
                "advice", finding.rule().advice().map(JsonReport::text).orElse(null),
                "source", finding.rule().source().orElse(null),
                "onFile", finding.onFile());
    }

    private static Map<String, @Nullable Object> match(NeedMatch match) {
        return object(
                "need", match.need().id().value(),
                "resource", match.resource().id().value(),
                "category", match.resource().category().name(),
                "reason", text(match.reason()));
    }

    private static Map<String, @Nullable Object> unmet(UnmetNeed unmet) {
        return object(
                "need", unmet.need().id().value(),
                "cause", unmet.cause().name(),
                "reason", text(unmet.reason()));
    }

    private static Map<String, @Nullable Object> indicator(Indicator indicator) {
        return object(
                "kind", indicator.kind().name(),
                "name", text(indicator.kind().label()),
                "unit", indicator.unit().name(),
                "value", indicator.value().orElse(null),
                "numerator", indicator.numerator(),
                "denominator", indicator.denominator().orElse(null),
                "from", indicator.during().start(),
                "to", indicator.during().endExclusive().minusDays(1),
                "basis", text(indicator.basis()),
                "covered", indicator.covered(),
                "population", indicator.population(),
                "unknownBecause",
                        indicator.unknownBecause().map(JsonReport::text).orElse(null));
    }
}
