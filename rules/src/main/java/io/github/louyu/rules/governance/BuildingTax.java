package io.github.louyu.rules.governance;

import static java.util.Objects.requireNonNull;

import io.github.louyu.community.BuildingId;
import io.github.louyu.time.ReportingPeriod;
import org.joda.money.Money;

/**
 * What the enterprises of a building paid in taxes in a period (楼宇税收).
 *
 * @param building the building
 * @param period the period
 * @param total the sum of what is on file
 * @param covered how many of its enterprises have a figure of the period on file
 * @param enterprises how many enterprises it has
 */
public record BuildingTax(BuildingId building, ReportingPeriod period, Money total, int covered, int enterprises) {

    /**
     * Checks that nothing is null.
     *
     * @param building the building
     * @param period the period
     * @param total the sum of what is on file
     * @param covered how many of its enterprises have a figure on file
     * @param enterprises how many enterprises it has
     */
    public BuildingTax {
        requireNonNull(building, "building");
        requireNonNull(period, "period");
        requireNonNull(total, "total");
    }
}
