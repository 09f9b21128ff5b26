package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.documents.CommonShapes;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.rules.eligibility.Authority;
import io.github.louyu.rules.eligibility.CapGroup;
import io.github.louyu.rules.eligibility.ExclusionGroup;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.util.Optional;

/** Service policies and their catalogues (政策清单). */
public final class PolicyShapes {

    static final Shape<Authority> AUTHORITY = ObjectShape.of("Authority", fields -> {
        var code = fields.required("code", Scalars.TEXT, Authority::code).alias("代码");
        var label = fields.required("label", CommonShapes.BILINGUAL, Authority::label)
                .alias("名称");
        return values -> new Authority(values.get(code), values.get(label));
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
                        var inForce = fields.usual(
                                        "inForce", WindowShape.DAYS, PolicyCatalogue::inForce, DateRange.always())
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
            .withPlaces(
                    ImmutableMap.of(
                            "policy", "policies", "exclusion group", "exclusionGroups", "cap group", "capGroups"),
                    "id",
                    "编号",
                    "code",
                    "代码")
            .withPreamble(new TablesPreamble());

    private static Optional<Bilingual> title(PolicyCatalogue catalogue) {
        return Optional.of(catalogue.title()).filter(title -> !title.equals(Bilingual.same(catalogue.id())));
    }

    private static Optional<Authority> issuer(PolicyCatalogue catalogue) {
        return Optional.of(catalogue.issuer())
                .filter(issuer -> !issuer.equals(new Authority(catalogue.id(), catalogue.title())));
    }
}
