package io.github.louyu.docs.snippets;

import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.KeyTier;
import java.time.LocalDate;

/** Shown in the package of enterprise files. */
final class OneFile {

    private OneFile() {}

    static EnterpriseFile file() {
        // @start region="file"
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("demo-1"))
                .recordedOn(LocalDate.parse("2019-01-02")) // the day the office learned what follows
                .attribute(EnterpriseAttributes.KEY_TIER, KeyTier.DISTRICT, LocalDate.parse("2018-01-01"))
                .recordedOn(LocalDate.parse("2019-03-01"))
                .event("notice-1", EventKind.RELOCATION_NOTICE, LocalDate.parse("2019-02-27"))
                .build();
        EnterpriseFile asInFebruary = file.knownOn(LocalDate.parse("2019-02-28")); // without the notice
        // @end
        return asInFebruary;
    }
}
