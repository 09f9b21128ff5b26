package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.ChangePolicy;
import io.github.louyu.rules.MoneyText;
import io.github.louyu.rules.eligibility.EligibilityReport;
import io.github.louyu.rules.eligibility.EligibilityState;
import io.github.louyu.rules.eligibility.FactToAsk;
import io.github.louyu.rules.eligibility.NearMiss;
import io.github.louyu.rules.eligibility.Payment;
import io.github.louyu.rules.eligibility.PolicyBundle;
import io.github.louyu.rules.eligibility.PolicyEligibility;
import io.github.louyu.rules.eligibility.PolicyId;
import io.github.louyu.rules.eligibility.PolicyReach;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Prints which policies an enterprise qualifies for, what it lacks, what to take together, and whom each policy reaches. */
final class PolicyTextReport {

    private static final int TITLE = 40;
    private static final int WORDS = 60;
    private static final int UNLIMITED = 200;

    private final Messages messages;
    private final List<String> text = new ArrayList<>();

    private PolicyTextReport(Messages messages) {
        this.messages = messages;
    }

    static String of(PolicyReport report, Messages messages) {
        PolicyTextReport text = new PolicyTextReport(messages);
        text.heading(report);
        text.states(report.eligibility());
        text.answers(report.eligibility(), EligibilityState.ELIGIBLE);
        text.answers(report.eligibility(), EligibilityState.AT_DISCRETION);
        text.missing(report.eligibility());
        text.nearMisses(report.eligibility());
        text.bundle(report.eligibility().bestBundle());
        text.reach(report);
        return String.join("\n", text.text) + "\n";
    }

    private void heading(PolicyReport report) {
        text.add(messages.text("report.demonstration"));
        text.add(messages.text(
                "policies.title",
                report.enterprise().file().id().value(),
                messages.text(report.enterprise().name()),
                report.eligibility().date().toString()));
        text.add(messages.text("policies.note"));
        text.add(report.eligibility()
                .nextChange()
                .map(LocalDate::toString)
                .map(day -> messages.text("policies.next-change", day))
                .orElseGet(() -> messages.text("policies.no-change")));
    }

    private void states(EligibilityReport report) {
        section("policies", Integer.toString(report.policies().size()));
        TextTable table =
                table("policy", List.of("id", "title", "state", "source"), UNLIMITED, TITLE, TITLE, UNLIMITED);
        for (PolicyEligibility policy : report.policies()) {
            table.add(
                    policy.id().toString(),
                    messages.text(policy.title()),
                    messages.text(policy.state().label()),
                    policy.policy().basis().map(basis -> basis.document()).orElse(""));
        }
        text.addAll(table.lines());
    }

    private void answers(EligibilityReport report, EligibilityState state) {
        List<PolicyEligibility> answers = report.in(state);
        if (!answers.isEmpty()) {
            section("policies." + state, Integer.toString(answers.size()));
            answers.forEach(answer -> text.add(answer.toText(messages.locale())));
        }
    }

    private void missing(EligibilityReport report) {
        section("policies.missing", Integer.toString(report.missingFacts().size()));
        TextTable table = table("ask", List.of("fact", "unlocks", "policies"), WORDS, TITLE, WORDS);
        for (FactToAsk ask : report.missingFacts()) {
            table.add(messages.text(ask.fact().label()), unlocks(ask), ids(ask.policies()));
        }
        text.addAll(table.lines());
    }

    private void nearMisses(EligibilityReport report) {
        List<NearMiss> misses = report.nearMisses(ChangePolicy.ofOffice());
        section("policies.near", Integer.toString(misses.size()));
        for (NearMiss miss : misses) {
            text.add(miss.policy().id() + " " + messages.text(miss.policy().title()));
            text.add("  " + miss.changes().toText(messages.locale()).replace("\n", "\n  "));
        }
    }

    private String unlocks(FactToAsk ask) {
        if (ask.isBounded()) {
            return ask.couldUnlock().isZero()
                    ? messages.text("ask.service")
                    : messages.text("ask.bounded", money(ask.couldUnlock()));
        }
        return ask.couldUnlock().isZero()
                ? messages.text("ask.open")
                : messages.text("ask.unbounded", money(ask.couldUnlock()));
    }

    private void bundle(PolicyBundle bundle) {
        section(
                "policies.bundle",
                money(bundle.worth()),
                money(bundle.most()),
                messages.text(bundle.isProvenOptimal() ? "bundle.proven" : "bundle.bound", money(bundle.bound())));
        for (PolicyBundle.Item item : bundle.items()) {
            text.add(messages.text(
                    "bundle.take",
                    item.policy().id().toString(),
                    messages.text(item.policy().title()),
                    money(item.granted())));
        }
        for (PolicyBundle.LeftOut leftOut : bundle.leftOut()) {
            text.add(messages.text(
                    "bundle.leave",
                    leftOut.policy().id().toString(),
                    messages.text(leftOut.reason().label()),
                    ids(leftOut.others())));
        }
        bundle.warning().ifPresent(warning -> text.add(messages.text(warning)));
        for (Payment payment : bundle.totals()) {
            text.add(messages.text(
                    "bundle.payment",
                    Integer.toString(payment.year()),
                    messages.text(payment.payer().label()),
                    money(payment.amount())));
        }
    }

    private void reach(PolicyReport report) {
        section("policies.reach", Integer.toString(report.enterprises()));
        TextTable table = table(
                "reach",
                List.of("id", "eligible", "undetermined", "ineligible", "others"),
                UNLIMITED,
                TITLE,
                TITLE,
                TITLE,
                TITLE);
        for (PolicyReach reach : report.reach()) {
            table.add(
                    reach.id().toString(),
                    count(reach, EligibilityState.ELIGIBLE),
                    count(reach, EligibilityState.UNDETERMINED),
                    count(reach, EligibilityState.INELIGIBLE),
                    others(reach));
        }
        text.addAll(table.lines());
    }

    /** Of those for whom it is not in force, takes no applications, or is at the authority's discretion. */
    private static String others(PolicyReach reach) {
        return String.valueOf(
                Stream.of(EligibilityState.NOT_IN_FORCE, EligibilityState.WINDOW_CLOSED, EligibilityState.AT_DISCRETION)
                        .mapToLong(state -> reach.counts().getOrDefault(state, 0L))
                        .sum());
    }

    private static String count(PolicyReach reach, EligibilityState state) {
        return String.valueOf(reach.counts().get(state));
    }

    private String money(Money money) {
        return messages.text(MoneyText.of(money.getCurrencyUnit(), money.getAmount()));
    }

    private static String ids(List<PolicyId> ids) {
        return ids.stream().map(PolicyId::toString).collect(Collectors.joining("\n"));
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
