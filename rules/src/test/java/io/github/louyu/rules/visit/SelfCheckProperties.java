package io.github.louyu.rules.visit;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.oracle.NeutralCase;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** An engine that checks itself finds nothing. */
@Domain(LawCases.class)
@Domain(DomainContext.Global.class)
class SelfCheckProperties {

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theTwoReadingsAgree(@ForAll NeutralCase.OfVisits c, @ForAll @IntRange(max = 131) int days) {
        VisitEngine engine = LawCases.engine(c).selfChecking();
        EnterpriseFile file = LawCases.file(c);
        LocalDate day = LawCases.RANGE.start().plusDays(days);
        assertThatCode(() -> engine.assess(file, day)).doesNotThrowAnyException();
        assertThatCode(() -> engine.agenda(file, DateRange.of(LawCases.RANGE.start(), day.plusDays(1))))
                .doesNotThrowAnyException();
        assertThatCode(() -> engine.nextChange(file, day)).doesNotThrowAnyException();
        Statistics.collect(engine.assess(file, day).obligations().isEmpty() ? "none" : "some");
        Statistics.coverage(coverage -> coverage.check("some").count(n -> n >= 10));
    }
}
