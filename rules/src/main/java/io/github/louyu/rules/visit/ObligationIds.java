package io.github.louyu.rules.visit;

import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.ObligationId;

/**
 * Gives obligations their identities: enterprise, rule and key with slashes between. A rule id has no slash, and those in the other
 * two are escaped, so no two obligations share one.
 */
final class ObligationIds {

    private ObligationIds() {}

    static ObligationId of(EnterpriseId enterprise, String rule, String key) {
        return ObligationId.of(escape(enterprise.value()) + "/" + rule + "/" + escape(key));
    }

    private static String escape(String text) {
        return text.replace("%", "%25").replace("/", "%2F");
    }
}
