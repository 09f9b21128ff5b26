package io.github.louyu.examples.huaihai;

import io.github.louyu.rules.ChangePolicy;
import io.github.louyu.rules.eligibility.BenefitAmount;
import io.github.louyu.rules.eligibility.FactToAsk;
import io.github.louyu.rules.eligibility.NearMiss;
import io.github.louyu.rules.eligibility.Payment;
import io.github.louyu.rules.eligibility.PolicyBundle;
import io.github.louyu.rules.eligibility.PolicyEligibility;
import io.github.louyu.rules.eligibility.PolicyId;
import io.github.louyu.rules.eligibility.PolicyReach;
import io.github.louyu.text.Bilingual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints the report on policies as JSON, in both languages: names of members as in the library, days as ISO text. */
final class PolicyJsonReport {

    private PolicyJsonReport() {}

    static String of(PolicyReport report) {
        PolicyBundle bundle = report.eligibility().bestBundle();
        return Json.write(object(
                "data", "演示数据 / demonstration data",
                "date", report.eligibility().date(),
                "enterprise",
                        object(
                                "id",
                                report.enterprise().file().id().value(),
                                "name",
                                text(report.enterprise().name())),
                "nextChange", report.eligibility().nextChange().orElse(null),
                "policies",
                        report.eligibility().policies().stream()
                                .map(PolicyJsonReport::policy)
                                .toList(),
                "missingFacts",
                        report.eligibility().missingFacts().stream()
                                .map(PolicyJsonReport::ask)
                                .toList(),
                "nearMisses",
                        report.eligibility().nearMisses(ChangePolicy.ofOffice()).stream()
                                .map(PolicyJsonReport::nearMiss)
                                .toList(),
                "bestBundle",
                        object(
                                "worth", bundle.worth().toString(),
                                "most", bundle.most().toString(),
                                "bound", bundle.bound().toString(),
                                "isProvenOptimal", bundle.isProvenOptimal(),
                                "warning",
                                        bundle.warning()
                                                .map(PolicyJsonReport::text)
                                                .orElse(null),
                                "items",
                                        bundle.items().stream()
                                                .map(PolicyJsonReport::item)
                                                .toList(),
                                "leftOut",
                                        bundle.leftOut().stream()
                                                .map(PolicyJsonReport::leftOut)
                                                .toList(),
                                "totals",
                                        bundle.totals().stream()
                                                .map(PolicyJsonReport::payment)
                                                .toList()),
                "reach", report.reach().stream().map(PolicyJsonReport::reach).toList(),
                "enterprises", report.enterprises()));
    }

    private static Map<String, @Nullable Object> policy(PolicyEligibility policy) {
        return object(
                "id", policy.id().toString(),
                "title", text(policy.title()),
                "state", policy.state().name(),
                "stateOnMerits", policy.stateOnMerits().name(),
                "source", policy.policy().basis().map(basis -> basis.document()).orElse(null),
                "explanation",
                        policy.explanation()
                                .map(why -> text(Bilingual.of(why.toText(Locale.CHINESE), why.toText(Locale.ENGLISH))))
                                .orElse(null),
                "amount", policy.amount().map(Object::toString).orElse(null),
                "benefits",
                        policy.benefits().stream()
                                .map(PolicyJsonReport::benefit)
                                .toList(),
                "documents",
                        policy.documents().stream()
                                .map(document -> text(document.label()))
                                .toList(),
                "applyFirst", ids(policy.applyFirst()),
                "missingFacts",
                        policy.missingFacts().stream().map(fact -> fact.name()).toList(),
                "reasons", policy.reasons().stream().map(reason -> text(reason)).toList());
    }

    private static Map<String, @Nullable Object> benefit(BenefitAmount benefit) {
        return object(
                "label", benefit.label().map(PolicyJsonReport::text).orElse(null),
                "amount", benefit.amount().map(Object::toString).orElse(null),
                "isCeiling", benefit.isCeiling(),
                "computation",
                        benefit.computation()
                                .map(step ->
                                        text(Bilingual.of(step.toText(Locale.CHINESE), step.toText(Locale.ENGLISH))))
                                .orElse(null),
                "payments",
                        benefit.payments().stream()
                                .map(PolicyJsonReport::payment)
                                .toList());
    }

    private static Map<String, @Nullable Object> ask(FactToAsk ask) {
        return object(
                "fact", ask.fact().name(),
                "label", text(ask.fact().label()),
                "couldUnlock", ask.couldUnlock().toString(),
                "isBounded", ask.isBounded(),
                "policies", ids(ask.policies()));
    }

    private static Map<String, @Nullable Object> nearMiss(NearMiss miss) {
        return object(
                "policy", miss.policy().id().toString(),
                "changes",
                        text(Bilingual.of(
                                miss.changes().toText(Locale.CHINESE),
                                miss.changes().toText(Locale.ENGLISH))));
    }

    private static Map<String, @Nullable Object> item(PolicyBundle.Item item) {
        return object(
                "policy", item.policy().id().toString(),
                "granted", item.granted().toString(),
                "isValued", item.isValued());
    }

    private static Map<String, @Nullable Object> leftOut(PolicyBundle.LeftOut leftOut) {
        return object(
                "policy", leftOut.policy().id().toString(),
                "reason", leftOut.reason().name(),
                "others", ids(leftOut.others()));
    }

    private static Map<String, @Nullable Object> payment(Payment payment) {
        return object(
                "year", payment.year(),
                "payer", payment.payer().code(),
                "amount", payment.amount().toString());
    }

    private static Map<String, @Nullable Object> reach(PolicyReach reach) {
        Map<String, @Nullable Object> counts = new LinkedHashMap<>();
        reach.counts().forEach((state, count) -> counts.put(state.name(), count));
        return object("policy", reach.id().toString(), "counts", counts);
    }

    private static List<String> ids(List<PolicyId> ids) {
        return ids.stream().map(PolicyId::toString).toList();
    }

    private static Map<String, @Nullable Object> text(Bilingual text) {
        return object("zh", text.zh(), "en", text.en());
    }

    /** Names and values by turns. */
    private static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            result.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return result;
    }
}
