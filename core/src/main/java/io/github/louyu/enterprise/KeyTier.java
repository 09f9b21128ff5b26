package io.github.louyu.enterprise;

import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/**
 * The level of government that lists an enterprise as a key enterprise (重点企业), from none to the highest: the order of
 * the constants is the order of the tiers. An enterprise listed at several levels has the highest of them.
 *
 * <p>{@link #NONE} says that the enterprise is known not to be a key enterprise. Where nobody knows, there is no tier
 * at all.
 */
public enum KeyTier implements Labelled {
    /** Known not to be a key enterprise. */
    NONE("非重点企业", "not a key enterprise"),
    /** Listed by the sub-district (街道). */
    SUBDISTRICT("街道级", "sub-district"),
    /** Listed by the district (区). */
    DISTRICT("区级", "district"),
    /** Listed by the city (市). */
    CITY("市级", "city");

    private final String zh;
    private final String en;

    KeyTier(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the tier for people.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }

    /**
     * Tells whether this tier is as high as another or higher.
     *
     * @param other the other tier
     * @return whether it is
     */
    public boolean isAtLeast(KeyTier other) {
        requireNonNull(other, "other");
        return compareTo(other) >= 0;
    }
}
