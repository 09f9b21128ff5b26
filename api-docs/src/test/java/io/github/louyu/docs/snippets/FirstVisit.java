package io.github.louyu.docs.snippets;

import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.rules.visit.SixMandatoryVisits;
import io.github.louyu.rules.visit.VisitAssessment;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;

/** Shown in the overview of the Javadoc. */
final class FirstVisit {

    private FirstVisit() {}

    static VisitAssessment assess() {
        // @start region="assess"
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("demo-1"))
                .recordedOn(LocalDate.parse("2019-01-02")) // the day the office learned what follows
                .attribute(EnterpriseAttributes.KEY_TIER, KeyTier.DISTRICT, LocalDate.parse("2018-01-01"))
                .add("lease-7", Lease.ofClosed(LocalDate.parse("2017-01-01"), LocalDate.parse("2019-12-15")))
                .build();
        VisitRulebook six = SixMandatoryVisits.with(SixMandatoryVisits.exampleTerms())
                .rulebook("demo-2019", LocalDate.parse("2019-01-03"));
        VisitAssessment assessment =
                VisitEngine.of(six, WorkCalendar.china()).assess(file, LocalDate.parse("2019-09-24"));
        // @end
        return assessment;
    }
}
