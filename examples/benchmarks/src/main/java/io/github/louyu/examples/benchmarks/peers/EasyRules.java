package io.github.louyu.examples.benchmarks.peers;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.visit.SixMandatoryVisits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The six visits by Easy Rules: each is a rule whose condition and action are those of the hand-written loop. */
final class EasyRules implements Means {

    private static final String FILE = "file";
    private static final String VISITS = "visits";

    private final List<EnterpriseFile> files;
    private final HandWritten written;
    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();

    EasyRules(List<EnterpriseFile> files, HandWritten written) {
        this.files = files;
        this.written = written;
        register(SixMandatoryVisits.EXECUTIVE_CHANGE, written::addExecutiveChanges);
        register(SixMandatoryVisits.HEADQUARTERS_LEADER_VISIT, written::addHeadquartersVisits);
        register(SixMandatoryVisits.RELOCATION, written::addRelocations);
        register(SixMandatoryVisits.LEASE_EXPIRY, written::addLeases);
        register(SixMandatoryVisits.UNEXPECTED_DECLINE, written::addDeclines);
        register(SixMandatoryVisits.SIGNIFICANT_CASE, written::addCases);
    }

    private void register(String rule, BiConsumer<EnterpriseFile, List<DueVisit>> action) {
        rules.register(new RuleBuilder()
                .name(rule)
                .when(facts -> written.isKeyEnterprise(facts.get(FILE)))
                .then(facts -> action.accept(facts.get(FILE), facts.get(VISITS)))
                .build());
    }

    @Override
    public List<DueVisit> visitsOf(int enterprise) {
        List<DueVisit> visits = new ArrayList<>();
        Facts facts = new Facts();
        facts.put(FILE, files.get(enterprise));
        facts.put(VISITS, visits);
        engine.fire(rules, facts);
        return visits;
    }
}
