package io.github.louyu.rules.visit;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.conformance.EngineAnswers;
import io.github.louyu.rules.conformance.NeutralAdapter;
import io.github.louyu.rules.conformance.RuleAdapter;
import io.github.louyu.rules.oracle.NeutralCase;
import io.github.louyu.rules.oracle.NeutralRule;
import io.github.louyu.rules.oracle.NeutralRulebook;
import io.github.louyu.rules.oracle.RandomCases;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Random rulebooks, files and acts of an office, without answers. */
final class LawCases extends DomainContextBase {

    static final DateRange RANGE = DateRange.of(RandomCases.RANGE.first(), RandomCases.RANGE.end());

    @Provide
    static Arbitrary<NeutralCase.OfVisits> visitCases() {
        return RandomCases.visitQuestions((rulebooks, calendar, file) -> EngineAnswers.agenda(
                VisitEngine.of(RuleAdapter.rulebooks(rulebooks), NeutralAdapter.calendar(calendar)),
                NeutralAdapter.file(file),
                RandomCases.RANGE,
                rulebooks.stream()
                        .map(NeutralRulebook::from)
                        .min(Comparator.naturalOrder())
                        .orElse(RandomCases.RANGE.first())));
    }

    static VisitEngine engine(NeutralCase.OfVisits c) {
        return VisitEngine.of(RuleAdapter.rulebooks(c.rulebooks()), NeutralAdapter.calendar(c.calendar()));
    }

    static EnterpriseFile file(NeutralCase.OfVisits c) {
        return NeutralAdapter.file(c.file());
    }

    static Stream<NeutralRule> rules(NeutralCase.OfVisits c) {
        return c.rulebooks().stream().flatMap(rulebook -> rulebook.rules().stream());
    }

    static List<LocalDate> days() {
        return RandomCases.RANGE.days();
    }
}
