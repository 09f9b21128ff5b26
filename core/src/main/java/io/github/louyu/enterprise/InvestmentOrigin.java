package io.github.louyu.enterprise;

import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/**
 * Where the capital of an enterprise comes from (投资来源), in the three groups of the registration types. Whether
 * "foreign-invested" (外资) takes in capital from Hong Kong, Macao and Taiwan differs from source to source, so the two
 * groups are kept apart and whoever counts says which they mean.
 */
public enum InvestmentOrigin implements Labelled {
    /** Mainland capital (内资). */
    DOMESTIC("内资", "Domestic"),
    /** Capital from Hong Kong, Macao or Taiwan (港澳台商投资). */
    HONG_KONG_MACAO_TAIWAN("港澳台商投资", "Hong Kong, Macao or Taiwan investment"),
    /** Capital from abroad (外商投资). */
    FOREIGN("外商投资", "Foreign investment");

    private final String zh;
    private final String en;

    InvestmentOrigin(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the group that a registration type belongs to: codes 100 to 199, 200 to 299 or 300 to 399.
     *
     * @param type the registration type
     * @return where the capital comes from
     */
    public static InvestmentOrigin of(RegistrationType type) {
        requireNonNull(type, "type");
        return type.origin();
    }

    /**
     * Gives the name of the group for people.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
