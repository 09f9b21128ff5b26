package io.github.louyu.rules.eligibility.classification;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.IndustryCode;
import java.util.OptionalLong;

/**
 * A line of a size standard (划型标准条目): its industries, and the lower limits of large, medium and small ones. A size needs all its
 * limits; who reaches none of them is micro.
 *
 * @param id the stable id, not blank, without a blank or a slash
 * @param industries the industries, each with all within it
 * @param large the limits of large ones
 * @param medium the limits of medium ones
 * @param small the limits of small ones
 */
public record SizeLine(String id, ImmutableList<IndustryCode> industries, Limits large, Limits medium, Limits small) {

    /**
     * Checks that nothing is null.
     *
     * @param id the stable id, not blank, without a blank or a slash
     * @param industries the industries, each with all within it
     * @param large the limits of large ones
     * @param medium the limits of medium ones
     * @param small the limits of small ones
     */
    public SizeLine {
        requireNonNull(id, "id");
        requireNonNull(industries, "industries");
        requireNonNull(large, "large");
        requireNonNull(medium, "medium");
        requireNonNull(small, "small");
    }

    /**
     * The lower limits of one size (规模下限), each included; a criterion without one is not asked for.
     *
     * @param staff the persons who work in it
     * @param revenue the revenue, in ten thousand yuan
     * @param assets the total assets, in ten thousand yuan
     */
    public record Limits(OptionalLong staff, OptionalLong revenue, OptionalLong assets) {

        /**
         * Checks that nothing is null.
         *
         * @param staff the persons who work in it
         * @param revenue the revenue, in ten thousand yuan
         * @param assets the total assets, in ten thousand yuan
         */
        public Limits {
            requireNonNull(staff, "staff");
            requireNonNull(revenue, "revenue");
            requireNonNull(assets, "assets");
        }

        /**
         * Asks for staff alone.
         *
         * @param staff the persons who work in it
         * @return the limits
         */
        public static Limits staff(long staff) {
            return new Limits(OptionalLong.of(staff), OptionalLong.empty(), OptionalLong.empty());
        }

        /**
         * Asks for revenue alone.
         *
         * @param revenue the revenue, in ten thousand yuan
         * @return the limits
         */
        public static Limits revenue(long revenue) {
            return new Limits(OptionalLong.empty(), OptionalLong.of(revenue), OptionalLong.empty());
        }

        /**
         * Asks for staff and revenue.
         *
         * @param staff the persons who work in it
         * @param revenue the revenue, in ten thousand yuan
         * @return the limits
         */
        public static Limits staffAndRevenue(long staff, long revenue) {
            return new Limits(OptionalLong.of(staff), OptionalLong.of(revenue), OptionalLong.empty());
        }

        /**
         * Asks for staff and assets.
         *
         * @param staff the persons who work in it
         * @param assets the total assets, in ten thousand yuan
         * @return the limits
         */
        public static Limits staffAndAssets(long staff, long assets) {
            return new Limits(OptionalLong.of(staff), OptionalLong.empty(), OptionalLong.of(assets));
        }

        /**
         * Asks for revenue and assets.
         *
         * @param revenue the revenue, in ten thousand yuan
         * @param assets the total assets, in ten thousand yuan
         * @return the limits
         */
        public static Limits revenueAndAssets(long revenue, long assets) {
            return new Limits(OptionalLong.empty(), OptionalLong.of(revenue), OptionalLong.of(assets));
        }
    }
}
