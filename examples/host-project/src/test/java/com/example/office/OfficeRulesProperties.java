package com.example.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.testkit.arbitraries.LouyuDomain;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(LouyuDomain.class)
@Domain(DomainContext.Global.class)
class OfficeRulesProperties {

    private static final VisitEngine ENGINE = VisitEngine.of(OfficeRules.rulebook(), WorkCalendar.china());

    @Property(tries = 200)
    void noVisitIsDueBeforeItsFirstDay(@ForAll EnterpriseFile file, @ForAll LocalDate day) {
        assertThat(ENGINE.assess(file, day).obligations())
                .allSatisfy(visit -> assertThat(visit.due()).isAfterOrEqualTo(visit.onset()));
    }

    @Property(tries = 200)
    void whatIsRecordedLaterChangesNothingToday(@ForAll EnterpriseFile file, @ForAll LocalDate day) {
        assertThat(ENGINE.assess(file.knownOn(day), day).pending())
                .isEqualTo(ENGINE.assess(file, day).pending());
    }
}
