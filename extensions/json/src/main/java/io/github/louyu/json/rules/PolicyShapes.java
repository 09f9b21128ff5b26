package io.github.louyu.json.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.json.documents.CommonShapes;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Schemas;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.eligibility.Amount;
import io.github.louyu.rules.eligibility.ApplicationWindow;
import io.github.louyu.rules.eligibility.Authority;
import io.github.louyu.rules.eligibility.Benefit;
import io.github.louyu.rules.eligibility.CapGroup;
import io.github.louyu.rules.eligibility.ClawBack;
import io.github.louyu.rules.eligibility.CostShare;
import io.github.louyu.rules.eligibility.ExclusionGroup;
import io.github.louyu.rules.eligibility.LegalBasis;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.PolicyCategory;
import io.github.louyu.rules.eligibility.Quota;
import io.github.louyu.rules.eligibility.RequiredDocument;
import io.github.louyu.rules.eligibility.Reward;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Service policies and their catalogues (政策清单). */
public final class PolicyShapes {

    /** To how many decimals, and which way. */
    record Rounding(int decimals, RoundingMode mode) {}

    static final Shape<Rounding> ROUNDING = ObjectShape.of("Rounding", fields -> {
        var decimals =
                fields.requiredInt("decimals", Scalars.INT, Rounding::decimals).alias(Names.chinese("decimals"));
        var mode = fields.required("mode", new PlainCode<>(RoundingMode.class), Rounding::mode)
                .alias(Names.chinese("mode"));
        return values -> new Rounding(values.get(decimals), values.get(mode));
    });

    static final Shape<Reward> REWARD = ObjectShape.of("Reward", fields -> {
        var threshold = fields.required("threshold", PlainForms.BIG_MONEY, Reward::threshold)
                .alias(Names.chinese("threshold"));
        var amount =
                fields.required("amount", PlainForms.BIG_MONEY, Reward::amount).alias(Names.chinese("amount"));
        return values -> new Reward(values.get(threshold), values.get(amount));
    });

    private static final Shape<Authority> AUTHORITY = ObjectShape.of("Authority", fields -> {
        var code = fields.required("code", Scalars.TEXT, Authority::code).alias("代码");
        var label = fields.required("label", CommonShapes.BILINGUAL, Authority::label)
                .alias("名称");
        return values -> new Authority(values.get(code), values.get(label));
    });

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

    private static final Shape<ExclusionGroup> EXCLUSION_GROUP = ObjectShape.of("ExclusionGroup", fields -> {
        var code = fields.required("code", Scalars.TEXT, ExclusionGroup::code).alias("代码");
        var label = fields.required("label", CommonShapes.BILINGUAL, ExclusionGroup::label)
                .alias("名称");
        var kind = fields.required(
                        "kind",
                        new PlainCode<>(
                                ExclusionGroup.Kind.class,
                                ImmutableMap.of(
                                        ExclusionGroup.Kind.HIGHEST_ONLY, ImmutableList.of("就高不就低"),
                                        ExclusionGroup.Kind.MUTUALLY_EXCLUSIVE, ImmutableList.of("不重复享受"))),
                        ExclusionGroup::kind)
                .alias("互斥方式");
        return values -> new ExclusionGroup(values.get(code), values.get(label), values.get(kind));
    });

    private static final Shape<CapGroup> CAP_GROUP = ObjectShape.of("CapGroup", fields -> {
        var code = fields.required("code", Scalars.TEXT, CapGroup::code).alias("代码");
        var label = fields.required("label", CommonShapes.BILINGUAL, CapGroup::label)
                .alias("名称");
        var cap = fields.required("cap", PlainForms.MONEY, CapGroup::cap).alias("封顶");
        return values -> new CapGroup(values.get(code), values.get(label), values.get(cap));
    });

    private static final Shape<CostShare> COST_SHARE = ObjectShape.of("CostShare", fields -> {
        var payer = fields.required("payer", AUTHORITY, CostShare::payer).alias("承担方");
        var share =
                fields.required("share", PlainForms.PERCENT, CostShare::percent).alias("比例");
        return values -> new CostShare(values.get(payer), values.get(share));
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

    /** Days from the first to the last, which is included, as documents say them. */
    static final Shape<DateRange> DAYS = ObjectShape.of("Days", fields -> {
        var from = fields.optional(
                        "from",
                        PlainForms.DAY,
                        range -> Optional.of(range).filter(DateRange::hasStart).map(DateRange::start))
                .alias("自");
        var until = fields.optional(
                        "lastDay",
                        PlainForms.DAY,
                        range -> Optional.of(range)
                                .filter(DateRange::hasEnd)
                                .map(each -> each.endExclusive().minusDays(1)))
                .alias("至");
        return values -> days(values.get(from), values.get(until));
    });

    private static final Shape<MonthDay> MONTH_DAY = Scalars.form(
            "MonthDay",
            day -> String.format(Locale.ROOT, "%02d-%02d", day.getMonthValue(), day.getDayOfMonth()),
            PolicyShapes::monthDay,
            "expected.rule.month-day",
            "^(?:[0-9]{2}-[0-9]{2}|[0-9]{1,2}月[0-9]{1,2}日)$");

    private static final ObjectShape<ApplicationWindow.Yearly> YEARLY = ObjectShape.of("YearlyWindow", fields -> {
        var first = fields.required("yearlyFrom", MONTH_DAY, ApplicationWindow.Yearly::firstDay)
                .alias("每年自");
        var last = fields.required("yearlyTo", MONTH_DAY, ApplicationWindow.Yearly::lastDay)
                .alias("每年至");
        return values -> new ApplicationWindow.Yearly(values.get(first), values.get(last));
    });

    private PolicyShapes() {}

    /** A catalogue in one version. */
    public static final ObjectShape<PolicyCatalogue> CATALOGUE = ObjectShape.<PolicyCatalogue>of(
                    "PolicyCatalogue", fields -> {
                        var id = fields.required("id", Scalars.TEXT, PolicyCatalogue::id)
                                .alias("编号");
                        var title = fields.optional("title", CommonShapes.BILINGUAL, PolicyShapes::title)
                                .alias("标题");
                        var version = fields.optional("version", Scalars.TEXT, PolicyCatalogue::version)
                                .alias("版本");
                        var issuer = fields.optional("issuer", AUTHORITY, PolicyShapes::issuer)
                                .alias("发布单位");
                        var inForce = fields.usual("inForce", DAYS, PolicyCatalogue::inForce, DateRange.always())
                                .alias("有效期");
                        var groups = fields.list("exclusionGroups", EXCLUSION_GROUP, PolicyCatalogue::exclusionGroups)
                                .alias("互斥组");
                        var caps = fields.list("capGroups", CAP_GROUP, PolicyCatalogue::capGroups)
                                .alias("合计封顶组");
                        var policies = fields.<ImmutableList<ServicePolicy<?>>>required(
                                        "policies", new PolicyShape().list(), PolicyCatalogue::policies)
                                .alias("政策");
                        return values -> {
                            PolicyCatalogue.Builder builder =
                                    PolicyCatalogue.builder(values.get(id)).inForce(values.get(inForce));
                            values.get(title).ifPresent(builder::title);
                            values.get(version).ifPresent(builder::version);
                            values.get(issuer).ifPresent(builder::issuer);
                            values.get(groups).forEach(builder::exclusionGroup);
                            values.get(caps).forEach(builder::capGroup);
                            return builder.policies(values.get(policies)).build();
                        };
                    })
            .withPlaces(ImmutableMap.of("policy", "policies"));

    private static DateRange days(Optional<LocalDate> from, Optional<LocalDate> lastDay) {
        if (from.isPresent() && lastDay.isPresent()) {
            return DateRange.ofClosed(from.get(), lastDay.get());
        }
        return DateRange.of(
                from.orElse(LocalDate.MIN), lastDay.map(day -> day.plusDays(1)).orElse(LocalDate.MAX));
    }

    private static MonthDay monthDay(String text) {
        String[] parts = text.replaceAll("[日]", "").split("[-月]", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("month and day: must be two numbers");
        }
        return MonthDay.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private static Optional<Bilingual> title(PolicyCatalogue catalogue) {
        return Optional.of(catalogue.title()).filter(title -> !title.equals(Bilingual.same(catalogue.id())));
    }

    private static Optional<Authority> issuer(PolicyCatalogue catalogue) {
        return Optional.of(catalogue.issuer())
                .filter(issuer -> !issuer.equals(new Authority(catalogue.id(), catalogue.title())));
    }

    private static Optional<Bilingual> title(ServicePolicy<?> policy) {
        return Optional.of(policy.title()).filter(title -> !title.equals(Bilingual.same(policy.id())));
    }

    /** A policy for subjects of one type. */
    private static <S> ObjectShape<ServicePolicy<S>> policy(SubjectType<S> subject) {
        return ObjectShape.of("ServicePolicy", fields -> {
            var id = fields.<String>required("id", Scalars.TEXT, ServicePolicy::id)
                    .alias("编号");
            var title = fields.<Bilingual>optional("title", CommonShapes.BILINGUAL, PolicyShapes::title)
                    .alias("标题");
            var category = fields.<PolicyCategory>optional("category", CATEGORY, ServicePolicy::category)
                    .alias("类别");
            var basis = fields.<LegalBasis>optional("basis", BASIS, ServicePolicy::basis)
                    .alias("依据");
            var inForce = fields.<DateRange>usual("inForce", DAYS, ServicePolicy::inForce, DateRange.always())
                    .alias("有效期");
            var windows = fields.<ApplicationWindow>list("applications", new WindowShape(), ServicePolicy::windows)
                    .alias("申报期");
            ConditionShape<S> conditions = new ConditionShape<>(subject.type());
            var when = fields.<Condition<S>>optional("when", conditions, ServicePolicy::condition)
                    .alias("当", "条件");
            var discretion = fields.<Condition<S>>optional("atDiscretionWhen", conditions, ServicePolicy::discretion)
                    .alias("一事一议");
            var benefits = fields.<Benefit<S>>list("benefits", benefit(subject), ServicePolicy::benefits)
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
            var automatic = fields.<Boolean>usual("automatic", Scalars.FLAG, ServicePolicy::isAutomatic, false)
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

    private static <S> ObjectShape<Benefit<S>> benefit(SubjectType<S> subject) {
        return ObjectShape.of("Benefit", fields -> {
            var service = fields.<Bilingual>optional("service", CommonShapes.BILINGUAL, Benefit::service)
                    .alias("服务");
            var amount = fields.<Amount<S>>optional("amount", new AmountShape<>(subject.type()), Benefit::amount)
                    .alias("金额");
            var label = fields.<Bilingual>optional("label", CommonShapes.BILINGUAL, PolicyShapes::label)
                    .alias("名称");
            var ceiling = fields.<Boolean>usual("ceiling", Scalars.FLAG, Benefit::isCeiling, false)
                    .alias("最高不超过");
            var rounded = fields.<Rounding>optional("rounded", ROUNDING, PolicyShapes::rounding)
                    .alias("取整");
            var instalments = fields.<Integer>list("instalments", Scalars.INT, Benefit::instalments)
                    .alias("分期拨付");
            var years = fields.<Integer>usual("years", Scalars.INT, Benefit::years, 1)
                    .alias("年数");
            var shares = fields.<CostShare>list("sharedBy", COST_SHARE, Benefit::shares)
                    .alias("分级承担");
            return values -> {
                if (values.get(service).isPresent() == values.get(amount).isPresent()) {
                    throw new IllegalArgumentException("benefit: must be a service or an amount, and not both");
                }
                Benefit<S> benefit = values.get(amount)
                        .map(Benefit::of)
                        .orElseGet(() -> Benefit.service(values.get(service).orElseThrow()));
                benefit = values.get(label).map(benefit::named).orElse(benefit);
                benefit = values.get(ceiling) ? benefit.asCeiling() : benefit;
                if (values.get(rounded).isPresent()) {
                    Rounding rounding = values.get(rounded).get();
                    benefit = benefit.rounded(rounding.decimals(), rounding.mode());
                }
                if (!values.get(instalments).isEmpty()) {
                    benefit = benefit.inInstalments(values.get(instalments).stream()
                            .mapToInt(weight -> weight)
                            .toArray());
                }
                benefit = values.get(years) == 1 ? benefit : benefit.eachYearFor(values.get(years));
                List<CostShare> shared = values.get(shares);
                return shared.isEmpty()
                        ? benefit
                        : benefit.sharedBy(
                                shared.get(0), shared.subList(1, shared.size()).toArray(new CostShare[0]));
            };
        });
    }

    private static Optional<Bilingual> label(Benefit<?> benefit) {
        return benefit.label().filter(label -> !benefit.service().equals(Optional.of(label)));
    }

    private static Optional<Rounding> rounding(Benefit<?> benefit) {
        return benefit.decimals().map(decimals -> new Rounding(decimals, benefit.rounding()));
    }

    /** When applications are taken: once, or on the same days of every year. */
    private static final class WindowShape extends Shape<ApplicationWindow> {

        @Override
        public Node write(ApplicationWindow value, Context context) {
            return value instanceof ApplicationWindow.Yearly yearly
                    ? YEARLY.write(yearly, context)
                    : DAYS.write(((ApplicationWindow.Once) value).days(), context);
        }

        @Override
        public @Nullable ApplicationWindow read(Node node, Reading in) {
            if (node instanceof Node.Mapping mapping
                    && mapping.members().keySet().stream()
                            .anyMatch(name -> name.startsWith("yearly") || name.startsWith("每年"))) {
                return YEARLY.read(node, in);
            }
            DateRange days = DAYS.read(node, in);
            return days == null ? null : ApplicationWindow.once(days);
        }

        @Override
        public Node schema(Schemas schemas) {
            return Node.mapping(
                    ImmutableMap.of("anyOf", Node.sequence(List.of(YEARLY.schema(schemas), DAYS.schema(schemas)))));
        }
    }

    private static final class AmountShape<S> extends Shape<Amount<S>> {

        private final Class<S> subject;

        AmountShape(Class<S> subject) {
            this.subject = subject;
        }

        @Override
        public Node write(Amount<S> value, Context context) {
            return new AmountForms<>(subject, context.get(FactRegistry.class)).write(value.view());
        }

        @Override
        public @Nullable Amount<S> read(Node node, Reading in) {
            return new AmountForms<>(subject, in.context().get(FactRegistry.class)).read(node, in);
        }

        @Override
        public Node schema(Schemas schemas) {
            return RuleSchemas.amount(schemas);
        }
    }

    /** A policy for subjects of any type: its field {@code subject} says of which. */
    private static final class PolicyShape extends Shape<ServicePolicy<?>> {

        private static final String SUBJECT = "subject";
        private static final ImmutableList<String> NAMES = ImmutableList.of(SUBJECT, "适用对象");

        @Override
        public Node write(ServicePolicy<?> value, Context context) {
            return writeOf(value, context);
        }

        private static <S> Node writeOf(ServicePolicy<S> value, Context context) {
            SubjectType<S> subject = value.subject();
            if (!subject.equals(context.get(RuleNames.class).subjects().get(subject.code()))) {
                throw new IllegalArgumentException(
                        "policy " + value.id() + ": cannot be written, because the host did not"
                                + " give the type of subject " + subject.code());
            }
            Map<String, Node> members = new LinkedHashMap<>();
            if (!subject.equals(SubjectType.ENTERPRISE)) {
                members.put(SUBJECT, Node.text(subject.code()));
            }
            policy(subject).writeFields(value, context, members);
            return Node.mapping(members);
        }

        @Override
        public @Nullable ServicePolicy<?> read(Node node, Reading in) {
            SubjectType<?> subject = SubjectType.ENTERPRISE;
            if (node instanceof Node.Mapping mapping) {
                for (String name : NAMES) {
                    Node.Member given = mapping.members().get(name);
                    if (given != null) {
                        in.path().enter(name);
                        subject = subject(given.value(), in);
                        in.path().leave();
                    }
                }
            }
            return subject == null ? null : policy(subject).read(node, in, ImmutableSet.copyOf(NAMES));
        }

        private static @Nullable SubjectType<?> subject(Node node, Reading in) {
            String code = Scalars.TEXT.read(node, in);
            if (code == null) {
                return null;
            }
            ImmutableMap<String, SubjectType<?>> known =
                    in.context().get(RuleNames.class).subjects();
            SubjectType<?> subject = known.get(code);
            if (subject == null) {
                subject = known.values().stream()
                        .filter(each -> each.label().zh().equals(code))
                        .findFirst()
                        .orElse(null);
            }
            if (subject == null) {
                in.unknownName(node, code, known.keySet(), Words.of("expected.rule.subject"));
            }
            return subject;
        }

        @Override
        public Node schema(Schemas schemas) {
            return schemas.define("ServicePolicy", () -> {
                Node.Mapping schema =
                        (Node.Mapping) policy(SubjectType.ENTERPRISE).schemaOf(schemas, ImmutableMap.of());
                Map<String, Node> all = new LinkedHashMap<>();
                schema.members().forEach((name, member) -> all.put(name, member.value()));
                Map<String, Node> properties = new LinkedHashMap<>();
                NAMES.forEach(name -> properties.put(name, RuleSchemas.type("string")));
                ((Node.Mapping) requireNonNull(all.get("properties")))
                        .members()
                        .forEach((name, member) -> properties.put(name, member.value()));
                all.put("properties", Node.mapping(properties));
                return Node.mapping(all);
            });
        }
    }
}
