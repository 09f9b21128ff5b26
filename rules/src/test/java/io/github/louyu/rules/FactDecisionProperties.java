package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What an explanation tells of a table is what the leaf read of it. */
class FactDecisionProperties {

    @Property
    void theValueReadIsWhatTheTableDecides(
            @ForAll("tables") CodeFact<EnterpriseFile, String> table,
            @ForAll("files") EnterpriseFile file,
            @ForAll("days") LocalDate day) {
        Explanation leaf = table.is("a").using(WorkCalendar.china()).explain(file, day);

        FactDecision told = leaf.decisions().get(0);
        Decision<?> decision = told.explanation().orElseThrow().decision();
        Statistics.label("state").collect(decision.state());
        assertThat(leaf.decisions()).hasSize(1);
        assertThat(told.name()).isEqualTo(table.name());
        Optional<String> decided = switch (decision.state()) {
            case DECIDED -> decision.outcome().map(Object::toString);
            case NOT_COVERED -> Optional.of("none");
            case UNDETERMINED, CONFLICT -> Optional.empty();
        };
        assertThat(leaf.value().map(text -> text.en())).isEqualTo(decided);
    }

    @Provide
    Arbitrary<CodeFact<EnterpriseFile, String>> tables() {
        return RandomTables.tables();
    }

    @Provide
    Arbitrary<EnterpriseFile> files() {
        return RandomFiles.files();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomValues.near(RandomValues.FIRST_DAY, 5, 120);
    }
}
