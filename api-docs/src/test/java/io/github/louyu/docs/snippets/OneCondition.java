package io.github.louyu.docs.snippets;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.EnterpriseFacts.event;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.rules.Condition;
import io.github.louyu.time.Span;
import java.time.LocalDate;
import java.util.Locale;

/** Shown in the package of the kernel. */
final class OneCondition {

    private OneCondition() {}

    static String explained(EnterpriseFile file) {
        // @start region="condition"
        Condition<EnterpriseFile> leaving = all(
                keyTier().isAtLeast(KeyTier.DISTRICT),
                event(EventKind.RELOCATION_NOTICE).happenedWithinLast(Span.days(30)));
        String why = leaving.explain(file, LocalDate.parse("2019-03-04")).toText(Locale.ENGLISH);
        // @end
        return why;
    }
}
