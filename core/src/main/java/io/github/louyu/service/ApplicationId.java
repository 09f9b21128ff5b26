package io.github.louyu.service;

import static java.util.Objects.requireNonNull;

import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EntryId;

/**
 * The identity of an application under a policy (政策申请编号): the enterprise in whose file it is kept, and its entry there.
 *
 * @param enterprise the enterprise
 * @param entry the entry of the application in the file of the enterprise
 */
public record ApplicationId(EnterpriseId enterprise, EntryId entry) {

    /**
     * Checks that both are given.
     *
     * @param enterprise the enterprise
     * @param entry the entry of the application in the file of the enterprise
     */
    public ApplicationId {
        requireNonNull(enterprise, "enterprise");
        requireNonNull(entry, "entry");
    }

    /**
     * Makes the identity of an application.
     *
     * @param enterprise the enterprise
     * @param entry the entry of the application in the file of the enterprise
     * @return the identity
     */
    public static ApplicationId of(EnterpriseId enterprise, EntryId entry) {
        return new ApplicationId(enterprise, entry);
    }

    @Override
    public String toString() {
        return enterprise + "/" + entry;
    }
}
