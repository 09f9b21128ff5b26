package io.github.louyu.json.answers;

import com.google.common.collect.ImmutableList;
import io.github.louyu.json.documents.CommonShapes;
import io.github.louyu.json.documents.TimeShapes;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.rules.eligibility.Authority;
import io.github.louyu.rules.eligibility.BenefitAmount;
import io.github.louyu.rules.eligibility.CalculationStep;
import io.github.louyu.rules.eligibility.EligibilityReport;
import io.github.louyu.rules.eligibility.EligibilityState;
import io.github.louyu.rules.eligibility.FactToAsk;
import io.github.louyu.rules.eligibility.Grant;
import io.github.louyu.rules.eligibility.GrantReview;
import io.github.louyu.rules.eligibility.NearMiss;
import io.github.louyu.rules.eligibility.Payment;
import io.github.louyu.rules.eligibility.PolicyBundle;
import io.github.louyu.rules.eligibility.PolicyEligibility;
import io.github.louyu.rules.eligibility.PolicyId;
import io.github.louyu.rules.eligibility.Quota;
import io.github.louyu.rules.eligibility.RequiredDocument;
import io.github.louyu.time.PeriodKind;

/** The answers of the eligibility engine. */
public final class EligibilityShapes {

    private static final Shape<EligibilityState> STATE = Scalars.code(EligibilityState.class);

    private static final Shape<PolicyId> POLICY_ID = ObjectShape.written("PolicyId", fields -> {
        fields.required("catalogue", Scalars.TEXT, PolicyId::catalogue);
        fields.required("policy", Scalars.TEXT, PolicyId::policy);
    });

    private static final Shape<Authority> AUTHORITY = ObjectShape.written("Authority", fields -> {
        fields.required("code", Scalars.TEXT, Authority::code);
        fields.required("label", CommonShapes.BILINGUAL, Authority::label);
    });

    private static final Shape<RequiredDocument> DOCUMENT = ObjectShape.written("RequiredDocument", fields -> {
        fields.required("code", Scalars.TEXT, RequiredDocument::code);
        fields.required("label", CommonShapes.BILINGUAL, RequiredDocument::label);
    });

    private static final Shape<Quota> QUOTA = ObjectShape.written("Quota", fields -> {
        fields.optional("places", Scalars.LONG, Quota::places);
        fields.optional("budget", CommonShapes.MONEY, Quota::budget);
        fields.optional("period", Scalars.code(PeriodKind.class), Quota::period);
        fields.required("allocation", Scalars.code(Quota.Allocation.class), Quota::allocation);
    });

    private static final Shape<Payment> PAYMENT = ObjectShape.written("Payment", fields -> {
        fields.required("payer", AUTHORITY, Payment::payer);
        fields.requiredInt("year", Scalars.INT, Payment::year);
        fields.required("amount", CommonShapes.MONEY, Payment::amount);
    });

    private static final ObjectShape<CalculationStep> STEP = ObjectShape.written("CalculationStep", fields -> {
        fields.required("kind", Scalars.code(CalculationStep.Kind.class), CalculationStep::kind);
        fields.required("words", CommonShapes.BILINGUAL, CalculationStep::words);
        fields.optional("value", CommonShapes.AMOUNT, CalculationStep::value);
        fields.optional("currency", CommonShapes.CURRENCY, CalculationStep::currency);
        fields.optional("obstacle", Scalars.code(CalculationStep.Obstacle.class), CalculationStep::obstacle);
        fields.set("missing", GroundsShapes.MISSING_FACT, CalculationStep::missingFacts);
        fields.list("operands", Scalars.lazy(EligibilityShapes::step), CalculationStep::operands);
    });

    private static final Shape<BenefitAmount> BENEFIT = ObjectShape.written("BenefitAmount", fields -> {
        fields.optional("label", CommonShapes.BILINGUAL, BenefitAmount::label);
        fields.usual("service", Scalars.FLAG, BenefitAmount::isService, false);
        fields.optional("amount", CommonShapes.MONEY, BenefitAmount::amount);
        fields.usual("ceiling", Scalars.FLAG, BenefitAmount::isCeiling, false);
        fields.usual("underQuota", Scalars.FLAG, BenefitAmount::isUnderQuota, false);
        fields.optional("sureAmount", CommonShapes.MONEY, BenefitAmount::sureAmount);
        fields.optional("mostItCanBe", CommonShapes.MONEY, BenefitAmount::mostItCanBe);
        fields.set("missing", GroundsShapes.MISSING_FACT, BenefitAmount::missingFacts);
        fields.list("payments", PAYMENT, BenefitAmount::payments);
        fields.optional("computation", STEP, BenefitAmount::computation);
    });

    private static final Shape<PolicyEligibility> POLICY = ObjectShape.written("PolicyEligibility", fields -> {
        fields.required("id", POLICY_ID, PolicyEligibility::id);
        fields.required("title", CommonShapes.BILINGUAL, PolicyEligibility::title);
        fields.required("issuer", AUTHORITY, PolicyEligibility::issuer);
        fields.required("inForce", TimeShapes.RANGE, PolicyEligibility::inForce);
        fields.required("state", STATE, PolicyEligibility::state);
        fields.required("stateOnMerits", STATE, PolicyEligibility::stateOnMerits);
        fields.optional("nextOpenDay", TimeShapes.DATE, PolicyEligibility::nextOpenDay);
        fields.optional("amount", CommonShapes.MONEY, PolicyEligibility::amount);
        fields.optional("mostItCanBe", CommonShapes.MONEY, PolicyEligibility::mostItCanBe);
        fields.list("benefits", BENEFIT, PolicyEligibility::benefits);
        fields.list("documents", DOCUMENT, PolicyEligibility::documents);
        fields.optional("quota", QUOTA, PolicyEligibility::quota);
        fields.list("applyFirst", POLICY_ID, PolicyEligibility::applyFirst);
        fields.set("missing", GroundsShapes.MISSING_FACT, PolicyEligibility::missingFacts);
        fields.set("reasons", CommonShapes.BILINGUAL, PolicyEligibility::reasons);
        fields.optional("explanation", ExplanationShapes.EXPLANATION, PolicyEligibility::explanation);
        fields.optional("discretion", ExplanationShapes.EXPLANATION, PolicyEligibility::discretionExplanation);
    });

    private static final Shape<FactToAsk> FACT_TO_ASK = ObjectShape.written("FactToAsk", fields -> {
        fields.required("fact", GroundsShapes.MISSING_FACT, FactToAsk::fact);
        fields.list("policies", POLICY_ID, FactToAsk::policies);
        fields.list("couldDecide", POLICY_ID, FactToAsk::couldDecide);
        fields.required("couldUnlock", CommonShapes.MONEY, FactToAsk::couldUnlock);
        fields.required("bounded", Scalars.FLAG, FactToAsk::isBounded);
    });

    private static final Shape<PolicyBundle.Item> ITEM = ObjectShape.written("BundleItem", fields -> {
        fields.required("policy", POLICY_ID, item -> item.policy().id());
        fields.required("granted", CommonShapes.MONEY, PolicyBundle.Item::granted);
        fields.list("payments", PAYMENT, PolicyBundle.Item::payments);
        fields.required("valued", Scalars.FLAG, PolicyBundle.Item::isValued);
    });

    private static final Shape<PolicyBundle.LeftOut> LEFT_OUT = ObjectShape.written("LeftOut", fields -> {
        fields.required("policy", POLICY_ID, left -> left.policy().id());
        fields.required("reason", Scalars.code(PolicyBundle.Reason.class), PolicyBundle.LeftOut::reason);
        fields.list("others", POLICY_ID, PolicyBundle.LeftOut::others);
    });

    private static final Shape<PolicyBundle.NotCompared> NOT_COMPARED = ObjectShape.written("NotCompared", fields -> {
        fields.required("policy", POLICY_ID, each -> each.policy().id());
        fields.list("amounts", CommonShapes.MONEY, PolicyBundle.NotCompared::amounts);
    });

    private static final Shape<PolicyBundle> BUNDLE = ObjectShape.written("PolicyBundle", fields -> {
        fields.list("items", ITEM, PolicyBundle::items);
        fields.list("leftOut", LEFT_OUT, PolicyBundle::leftOut);
        fields.required("worth", CommonShapes.MONEY, PolicyBundle::worth);
        fields.required("most", CommonShapes.MONEY, PolicyBundle::most);
        fields.required("bound", CommonShapes.MONEY, PolicyBundle::bound);
        fields.required("provenOptimal", Scalars.FLAG, PolicyBundle::isProvenOptimal);
        fields.list("notCompared", NOT_COMPARED, PolicyBundle::notCompared);
        fields.optional("warning", CommonShapes.BILINGUAL, PolicyBundle::warning);
        fields.list("totals", PAYMENT, PolicyBundle::totals);
    });

    /** The answer for one subject on one day. */
    public static final ObjectShape<EligibilityReport> REPORT = ObjectShape.written("EligibilityReport", fields -> {
        fields.required("date", TimeShapes.DATE, EligibilityReport::date);
        fields.list("policies", POLICY, EligibilityReport::policies);
        fields.list("missingFacts", FACT_TO_ASK, EligibilityReport::missingFacts);
        fields.required("bestBundle", BUNDLE, EligibilityReport::bestBundle);
        fields.optional("nextChange", TimeShapes.DATE, EligibilityReport::nextChange);
    });

    private static final Shape<NearMiss> NEAR_MISS = ObjectShape.written("NearMiss", fields -> {
        fields.required("policy", POLICY_ID, miss -> miss.policy().id());
        fields.required("title", CommonShapes.BILINGUAL, miss -> miss.policy().title());
        fields.optional("mostItCanBe", CommonShapes.MONEY, miss -> miss.policy().mostItCanBe());
        fields.required("changesNeeded", ExplanationShapes.CHANGES_NEEDED, NearMiss::changes);
    });

    /** What is nearly so. */
    public static final ObjectShape<ImmutableList<NearMiss>> NEAR_MISSES = ObjectShape.written(
            "NearMisses", fields -> fields.required("nearMisses", NEAR_MISS.list(), misses -> misses));

    private static final Shape<Grant> GRANT = ObjectShape.written("Grant", fields -> {
        fields.required("policy", POLICY_ID, Grant::policy);
        fields.required("appliedOn", TimeShapes.DATE, Grant::appliedOn);
        fields.required("grantedOn", TimeShapes.DATE, Grant::grantedOn);
        fields.required("amount", CommonShapes.MONEY, Grant::amount);
    });

    /** Whether a grant stays. */
    public static final ObjectShape<GrantReview> GRANT_REVIEW = ObjectShape.written("GrantReview", fields -> {
        fields.required("grant", GRANT, GrantReview::grant);
        fields.required(
                "title", CommonShapes.BILINGUAL, review -> review.policy().title());
        fields.required("state", Scalars.code(GrantReview.State.class), GrantReview::state);
        fields.optional("boundUntil", TimeShapes.DATE, GrantReview::boundUntil);
        fields.optional("brokenOn", TimeShapes.DATE, GrantReview::brokenOn);
        fields.required("toRepay", CommonShapes.MONEY, GrantReview::toRepay);
    });

    private EligibilityShapes() {}

    private static Shape<CalculationStep> step() {
        return STEP;
    }
}
