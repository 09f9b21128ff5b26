package io.github.louyu.rules.visit;

import io.github.louyu.enterprise.EnterpriseId;

/** Says that a monitor was asked about an enterprise whose file (一企一档) it does not hold. */
public final class UnknownEnterpriseException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient EnterpriseId enterprise;

    UnknownEnterpriseException(EnterpriseId enterprise, int files) {
        super("monitor: the file must be put before it is asked for, but there is none of " + enterprise.value()
                + " among its " + files + " files");
        this.enterprise = enterprise;
    }

    /**
     * Gives the enterprise.
     *
     * @return its identity
     */
    public EnterpriseId enterprise() {
        return enterprise;
    }
}
