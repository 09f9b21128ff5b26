package io.github.louyu.enterprise;

import io.github.louyu.community.BuildingId;
import io.github.louyu.text.Bilingual;
import java.util.stream.Collectors;

/**
 * The attributes of an enterprise that the field keeps (企业常用属性). A host adds its own with {@link Attribute}.
 */
public final class EnterpriseAttributes {

    /** The registered name (企业名称). */
    public static final Attribute<String> NAME = Attribute.text("name", Bilingual.of("企业名称", "name"));

    /** The industry (行业), by GB/T 4754-2017. */
    public static final Attribute<IndustryCode> INDUSTRY = Attribute.of(
            "industry", Bilingual.of("行业", "industry"), ValueType.code(IndustryCode.class, IndustryCode::toString));

    /** The registration type (登记注册类型). */
    public static final Attribute<RegistrationType> REGISTRATION_TYPE =
            Attribute.code("registration-type", Bilingual.of("登记注册类型", "registration type"), RegistrationType.class);

    /** Where the capital comes from (资本来源). */
    public static final Attribute<InvestmentOrigin> INVESTMENT_ORIGIN =
            Attribute.code("investment-origin", Bilingual.of("资本来源", "investment origin"), InvestmentOrigin.class);

    /** What headquarters it is (总部类型). */
    public static final Attribute<HeadquartersStatus> HEADQUARTERS_STATUS = Attribute.code(
            "headquarters-status", Bilingual.of("总部类型", "headquarters status"), HeadquartersStatus.class);

    /** Its tier as a key enterprise (重点企业级别). */
    public static final Attribute<KeyTier> KEY_TIER =
            Attribute.level("key-tier", Bilingual.of("重点企业级别", "key tier"), KeyTier.class);

    /** The persons who work in it here (从业人数). */
    public static final Attribute<Long> HEADCOUNT =
            Attribute.count("headcount", Bilingual.of("从业人数", "headcount"), "persons");

    /** The area where it is registered (注册地). */
    public static final Attribute<AreaCode> REGISTERED_AREA = Attribute.of(
            "registered-area", Bilingual.of("注册地", "registered area"), ValueType.code(AreaCode.class, AreaCode::value));

    /** The building it is in (所在楼宇). */
    public static final Attribute<BuildingId> BUILDING = Attribute.of(
            "building", Bilingual.of("所在楼宇", "building"), ValueType.code(BuildingId.class, BuildingId::value));

    /** The chief liaison officer (首席联络员). */
    public static final Attribute<PersonId> CHIEF_LIAISON = Attribute.of(
            "chief-liaison",
            Bilingual.of("首席联络员", "chief liaison officer"),
            ValueType.code(PersonId.class, PersonId::value));

    /** The team that serves it (服务团队). */
    public static final Attribute<ServiceTeam> SERVICE_TEAM = Attribute.of(
            "service-team",
            Bilingual.of("服务团队", "service team"),
            ValueType.code(ServiceTeam.class, EnterpriseAttributes::textOf));

    private EnterpriseAttributes() {}

    /** Each part with its length before it, so that different teams have different texts. */
    private static String textOf(ServiceTeam team) {
        return team.members().stream()
                .map(member -> part(member.person().value())
                        + part(member.role().name())
                        + member.department().map(EnterpriseAttributes::part).orElse("-"))
                .collect(Collectors.joining());
    }

    private static String part(String text) {
        return text.length() + ":" + text;
    }
}
