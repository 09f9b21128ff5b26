package io.github.louyu.enterprise;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static io.github.louyu.enterprise.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The registration type of an enterprise (企业登记注册类型), by the rule of the National Bureau of Statistics and the State
 * Administration for Industry and Commerce of 1998 (国统字〔1998〕200号), with the code the rule gives it. The constants
 * stand in the order of their codes; the types that end in 00 stand for their whole group where nothing more exact is
 * known.
 */
public enum RegistrationType implements Labelled {
    /** Domestic-funded (内资企业), not told more exactly. */
    DOMESTIC("100", InvestmentOrigin.DOMESTIC, "内资企业", "Domestic-funded enterprise"),
    /** State-owned (国有企业), not a company. */
    STATE_OWNED("110", InvestmentOrigin.DOMESTIC, "国有企业", "State-owned enterprise"),
    /** Collectively owned (集体企业). */
    COLLECTIVE("120", InvestmentOrigin.DOMESTIC, "集体企业", "Collectively owned enterprise"),
    /** Share-cooperative (股份合作企业). */
    SHARE_COOPERATIVE("130", InvestmentOrigin.DOMESTIC, "股份合作企业", "Share-cooperative enterprise"),
    /** Jointly operated by domestic enterprises (联营企业). */
    JOINT_OPERATION("140", InvestmentOrigin.DOMESTIC, "联营企业", "Jointly operated enterprise"),
    /** Limited liability company (有限责任公司). */
    LIMITED_LIABILITY("150", InvestmentOrigin.DOMESTIC, "有限责任公司", "Limited liability company"),
    /** Company wholly owned by the state (国有独资公司), a kind of limited liability company. */
    WHOLLY_STATE_OWNED("151", InvestmentOrigin.DOMESTIC, "国有独资公司", "Wholly state-owned company"),
    /** Company limited by shares (股份有限公司). */
    JOINT_STOCK("160", InvestmentOrigin.DOMESTIC, "股份有限公司", "Joint-stock company"),
    /** Private (私营企业). */
    PRIVATE("170", InvestmentOrigin.DOMESTIC, "私营企业", "Private enterprise"),
    /** Any other domestic-funded enterprise (其他内资企业). */
    OTHER_DOMESTIC("190", InvestmentOrigin.DOMESTIC, "其他内资企业", "Other domestic-funded enterprise"),

    /** Funded from Hong Kong, Macao or Taiwan (港、澳、台商投资企业), not told more exactly. */
    HONG_KONG_MACAO_TAIWAN(
            "200",
            InvestmentOrigin.HONG_KONG_MACAO_TAIWAN,
            "港、澳、台商投资企业",
            "Enterprise with Hong Kong, Macao or Taiwan investment"),
    /** Equity joint venture with capital from Hong Kong, Macao or Taiwan (与港、澳、台商合资经营企业). */
    HONG_KONG_MACAO_TAIWAN_JOINT_VENTURE(
            "210",
            InvestmentOrigin.HONG_KONG_MACAO_TAIWAN,
            "与港、澳、台商合资经营企业",
            "Equity joint venture with Hong Kong, Macao or Taiwan investors"),
    /** Contractual joint venture with capital from Hong Kong, Macao or Taiwan (与港、澳、台商合作经营企业). */
    HONG_KONG_MACAO_TAIWAN_COOPERATIVE_VENTURE(
            "220",
            InvestmentOrigin.HONG_KONG_MACAO_TAIWAN,
            "与港、澳、台商合作经营企业",
            "Cooperative joint venture with Hong Kong, Macao or Taiwan investors"),
    /** Wholly owned from Hong Kong, Macao or Taiwan (港、澳、台商独资经营企业). */
    HONG_KONG_MACAO_TAIWAN_SOLE(
            "230",
            InvestmentOrigin.HONG_KONG_MACAO_TAIWAN,
            "港、澳、台商独资经营企业",
            "Enterprise wholly owned by Hong Kong, Macao or Taiwan investors"),
    /** Company limited by shares with capital from Hong Kong, Macao or Taiwan (港、澳、台商投资股份有限公司). */
    HONG_KONG_MACAO_TAIWAN_JOINT_STOCK(
            "240",
            InvestmentOrigin.HONG_KONG_MACAO_TAIWAN,
            "港、澳、台商投资股份有限公司",
            "Joint-stock company with Hong Kong, Macao or Taiwan investment"),
    /** Any other enterprise funded from Hong Kong, Macao or Taiwan (其他港、澳、台商投资企业). */
    OTHER_HONG_KONG_MACAO_TAIWAN(
            "290",
            InvestmentOrigin.HONG_KONG_MACAO_TAIWAN,
            "其他港、澳、台商投资企业",
            "Other enterprise with Hong Kong, Macao or Taiwan investment"),

    /** Foreign-funded (外商投资企业), not told more exactly. */
    FOREIGN("300", InvestmentOrigin.FOREIGN, "外商投资企业", "Foreign-invested enterprise"),
    /** Chinese-foreign equity joint venture (中外合资经营企业). */
    FOREIGN_JOINT_VENTURE("310", InvestmentOrigin.FOREIGN, "中外合资经营企业", "Chinese-foreign equity joint venture"),
    /** Chinese-foreign contractual joint venture (中外合作经营企业). */
    FOREIGN_COOPERATIVE_VENTURE(
            "320", InvestmentOrigin.FOREIGN, "中外合作经营企业", "Chinese-foreign cooperative joint venture"),
    /** Wholly foreign-owned (外资企业). */
    FOREIGN_SOLE("330", InvestmentOrigin.FOREIGN, "外资企业", "Wholly foreign-owned enterprise"),
    /** Company limited by shares with foreign capital (外商投资股份有限公司). */
    FOREIGN_JOINT_STOCK("340", InvestmentOrigin.FOREIGN, "外商投资股份有限公司", "Foreign-invested joint-stock company"),
    /** Any other foreign-funded enterprise (其他外商投资企业). */
    OTHER_FOREIGN("390", InvestmentOrigin.FOREIGN, "其他外商投资企业", "Other foreign-invested enterprise");

    private static final ImmutableMap<String, RegistrationType> BY_CODE =
            Arrays.stream(values()).collect(toImmutableMap(RegistrationType::code, type -> type));

    private final String code;
    private final InvestmentOrigin origin;
    private final String zh;
    private final String en;

    RegistrationType(String code, InvestmentOrigin origin, String zh, String en) {
        this.code = code;
        this.origin = origin;
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the type that has a code.
     *
     * @param code the code, three digits
     * @return the type
     * @throws IllegalArgumentException if no type here has that code; the message lists the codes there are
     */
    public static RegistrationType fromCode(String code) {
        return findCode(code)
                .orElseThrow(() -> SENTENCES.refusal(
                        "registration-type.code", Map.of("codes", String.join(", ", BY_CODE.keySet()), "code", code)));
    }

    /**
     * Looks for the type that has a code. The finer types of the rule, such as 159 or 173, are not told apart here, and
     * a code that is none of those above is not found.
     *
     * @param code the code, three digits
     * @return the type, empty if no type here has that code
     */
    public static Optional<RegistrationType> findCode(String code) {
        requireNonNull(code, "code");
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * Gives the code of the rule.
     *
     * @return three digits
     */
    public String code() {
        return code;
    }

    /**
     * Gives the name of the type for people.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }

    InvestmentOrigin origin() {
        return origin;
    }
}
