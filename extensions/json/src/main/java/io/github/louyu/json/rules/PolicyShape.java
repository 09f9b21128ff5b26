package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.json.documents.CommonShapes;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Schemas;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.tree.Node;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.eligibility.ApplicationWindow;
import io.github.louyu.rules.eligibility.Benefit;
import io.github.louyu.rules.eligibility.ClawBack;
import io.github.louyu.rules.eligibility.LegalBasis;
import io.github.louyu.rules.eligibility.PolicyCategory;
import io.github.louyu.rules.eligibility.Quota;
import io.github.louyu.rules.eligibility.RequiredDocument;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A policy for subjects of any type: its field {@code subject} says of which. */
final class PolicyShape extends Shape<ServicePolicy<?>> {

    private static final Shape<PolicyCategory> CATEGORY = ObjectShape.of("PolicyCategory", fields -> {
        var code = fields.required("code", Scalars.TEXT, PolicyCategory::code).alias("代码");
        var label = fields.required("label", CommonShapes.BILINGUAL, PolicyCategory::label)
                .alias("名称");
        return values -> new PolicyCategory(values.get(code), values.get(label));
    });

    private static final Shape<RequiredDocument> DOCUMENT = ObjectShape.of("RequiredDocument", fields -> {
        var code = fields.required("code", Scalars.TEXT, RequiredDocument::code).alias("代码");
        var label = fields.required("label", CommonShapes.BILINGUAL, RequiredDocument::label)
                .alias("名称");
        return values -> new RequiredDocument(values.get(code), values.get(label));
    });

    private static final Shape<LegalBasis> BASIS = ObjectShape.of("LegalBasis", fields -> {
        var document =
                fields.required("document", Scalars.TEXT, LegalBasis::document).alias("文号");
        var link = fields.optional("link", Scalars.TEXT, LegalBasis::link).alias("链接");
        return values -> new LegalBasis(values.get(document), values.get(link));
    });

    private static final Shape<Quota> QUOTA = ObjectShape.of("Quota", fields -> {
        var places = fields.optional("places", Scalars.LONG, Quota::places).alias("名额");
        var budget = fields.optional("budget", PlainForms.MONEY, Quota::budget).alias("资金总额");
        var period = fields.optional("period", VisitRuleShapes.PERIODS, Quota::period)
                .alias("周期");
        var allocation = fields.usual(
                        "allocation",
                        new PlainCode<>(Quota.Allocation.class),
                        Quota::allocation,
                        Quota.Allocation.NOT_STATED)
                .alias("分配方式");
        return values -> new Quota(values.get(places), values.get(budget), values.get(period), values.get(allocation));
    });

    @Override
    public Node write(ServicePolicy<?> value, Context context) {
        return writeOf(value, context);
    }

    private static <S> Node writeOf(ServicePolicy<S> value, Context context) {
        SubjectType<S> subject = value.subject();
        if (!subject.equals(context.get(RuleNames.class).subjects().get(subject.code()))) {
            throw new IllegalArgumentException("policy " + value.id() + ": cannot be written, because the host did not"
                    + " give the type of subject " + subject.code());
        }
        Map<String, Node> members = new LinkedHashMap<>();
        SubjectField.write(subject, members);
        policy(subject).writeFields(value, context, members);
        return Node.mapping(members);
    }

    @Override
    public @Nullable ServicePolicy<?> read(Node node, Reading in) {
        SubjectType<?> subject = SubjectField.read(node, in);
        return subject == null ? null : policy(subject).read(node, in, ImmutableList.of(SubjectField.NAMES));
    }

    @Override
    public Node schema(Schemas schemas) {
        return SubjectField.schema(schemas, "ServicePolicy", policy(SubjectType.ENTERPRISE));
    }

    private static Optional<Bilingual> title(ServicePolicy<?> policy) {
        return Optional.of(policy.title()).filter(title -> !title.equals(Bilingual.same(policy.id())));
    }

    /** A policy for subjects of one type. */
    private static <S> ObjectShape<ServicePolicy<S>> policy(SubjectType<S> subject) {
        return ObjectShape.of("ServicePolicy", fields -> {
            var id = fields.<String>required("id", Scalars.TEXT, ServicePolicy::id)
                    .alias("编号");
            var title = fields.<Bilingual>optional("title", CommonShapes.BILINGUAL, PolicyShape::title)
                    .alias("标题");
            var category = fields.<PolicyCategory>optional("category", CATEGORY, ServicePolicy::category)
                    .alias("类别");
            var basis = fields.<LegalBasis>optional("basis", BASIS, ServicePolicy::basis)
                    .alias("依据");
            var inForce = fields.<DateRange>usual(
                            "inForce", WindowShape.DAYS, ServicePolicy::inForce, DateRange.always())
                    .alias("有效期");
            var windows = fields.<ApplicationWindow>list("applications", new WindowShape(), ServicePolicy::windows)
                    .alias("申报期");
            ConditionShape<S> conditions = new ConditionShape<>(subject.type());
            var when = fields.<Condition<S>>optional("when", conditions, ServicePolicy::condition)
                    .alias("当", "条件");
            var discretion = fields.<Condition<S>>optional("atDiscretionWhen", conditions, ServicePolicy::discretion)
                    .alias("一事一议");
            var benefits = fields.<Benefit<S>>list("benefits", BenefitShape.of(subject), ServicePolicy::benefits)
                    .alias("扶持内容");
            var documents = fields.<RequiredDocument>list("documents", DOCUMENT, ServicePolicy::documents)
                    .alias("申报材料");
            var excluded = fields.<String>list("excluding", Scalars.TEXT, ServicePolicy::excluded)
                    .alias("互斥政策");
            var prior = fields.<String>list("yieldingTo", Scalars.TEXT, ServicePolicy::prior)
                    .alias("优先政策");
            var groups = fields.<String>list("groups", Scalars.TEXT, ServicePolicy::groups)
                    .alias("互斥组");
            var caps = fields.<String>list("caps", Scalars.TEXT, ServicePolicy::caps)
                    .alias("合计封顶组");
            var quota =
                    fields.<Quota>optional("quota", QUOTA, ServicePolicy::quota).alias("名额");
            var clawBack = fields.<ClawBack<S>>optional("clawBack", clawBack(subject), ServicePolicy::clawBack)
                    .alias("追回");
            var automatic = fields.<Boolean>usual("automatic", PlainForms.FLAG, ServicePolicy::isAutomatic, false)
                    .alias("免申即享");
            return values -> {
                ServicePolicy<S> policy =
                        ServicePolicy.of(subject, values.get(id)).inForce(values.get(inForce));
                policy = values.get(title).map(policy::titled).orElse(policy);
                policy = values.get(category).map(policy::inCategory).orElse(policy);
                policy = values.get(basis).map(policy::citing).orElse(policy);
                policy = values.get(when).map(policy::when).orElse(policy);
                policy = values.get(discretion).map(policy::atDiscretionWhen).orElse(policy);
                policy = values.get(quota).map(policy::limitedTo).orElse(policy);
                policy = values.get(clawBack).map(policy::clawedBack).orElse(policy);
                policy = values.get(automatic) ? policy.automatic() : policy;
                policy = with(
                        policy, values.get(windows), ApplicationWindow[]::new, ServicePolicy::acceptingApplications);
                policy = with(policy, values.get(documents), RequiredDocument[]::new, ServicePolicy::requiring);
                policy = with(policy, values.get(excluded), String[]::new, ServicePolicy::excluding);
                policy = with(policy, values.get(prior), String[]::new, ServicePolicy::yieldingTo);
                policy = with(policy, values.get(groups), String[]::new, ServicePolicy::inGroup);
                policy = with(policy, values.get(caps), String[]::new, ServicePolicy::underCap);
                return granting(policy, values.get(benefits));
            };
        });
    }

    private interface Saying<S, T> {
        ServicePolicy<S> say(ServicePolicy<S> policy, T first, T[] others);
    }

    private static <S, T> ServicePolicy<S> with(
            ServicePolicy<S> policy, List<T> items, IntFunction<T[]> array, Saying<S, T> saying) {
        return items.isEmpty()
                ? policy
                : saying.say(
                        policy, items.get(0), items.subList(1, items.size()).toArray(array));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type is made raw
    private static <S> ServicePolicy<S> granting(ServicePolicy<S> policy, List<Benefit<S>> benefits) {
        Benefit<S>[] others = benefits.stream().skip(1).toArray(Benefit[]::new);
        return benefits.isEmpty() ? policy : policy.granting(benefits.get(0), others);
    }

    private static <S> ObjectShape<ClawBack<S>> clawBack(SubjectType<S> subject) {
        return ObjectShape.of("ClawBack", fields -> {
            var when = fields.<Condition<S>>required("when", new ConditionShape<>(subject.type()), ClawBack::condition)
                    .alias("当");
            var within = fields.required("within", PlainForms.SPAN, ClawBack<S>::within)
                    .alias("期限");
            var share = fields.usual("share", PlainForms.PERCENT, ClawBack<S>::percent, BigDecimal.valueOf(100))
                    .alias("比例");
            return values -> new ClawBack<>(values.get(when), values.get(within), values.get(share));
        });
    }
}
