package io.github.louyu.service;

import static java.util.Objects.requireNonNull;

import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EntryId;

/**
 * The identity of an appeal (诉求编号): the enterprise in whose file it is kept, and its entry there.
 *
 * @param enterprise the enterprise
 * @param entry the entry of the appeal in the file of the enterprise
 */
public record AppealId(EnterpriseId enterprise, EntryId entry) {

    /**
     * Checks that both are given.
     *
     * @param enterprise the enterprise
     * @param entry the entry of the appeal in the file of the enterprise
     */
    public AppealId {
        requireNonNull(enterprise, "enterprise");
        requireNonNull(entry, "entry");
    }

    /**
     * Makes the identity of an appeal.
     *
     * @param enterprise the enterprise
     * @param entry the entry of the appeal in the file of the enterprise
     * @return the identity
     */
    public static AppealId of(EnterpriseId enterprise, EntryId entry) {
        return new AppealId(enterprise, entry);
    }

    @Override
    public String toString() {
        return enterprise + "/" + entry;
    }
}
