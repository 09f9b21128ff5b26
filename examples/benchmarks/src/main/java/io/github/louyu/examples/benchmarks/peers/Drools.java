package io.github.louyu.examples.benchmarks.peers;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/**
 * The six visits by Drools, with its executable model and a stateless session. Its facts are made of the file each time, as a host
 * must whose files change and whose day goes on; or once before anything is timed, which shows what its rules alone take.
 */
final class Drools implements Means {

    private static final String RULES = "six-visits.drl";

    private final WorkCalendar calendar;
    private final KieBase rules;
    private final IntFunction<List<Object>> facts;

    private Drools(WorkCalendar calendar, KieBase rules, IntFunction<List<Object>> facts) {
        this.calendar = calendar;
        this.rules = rules;
        this.facts = facts;
    }

    static Drools fromFiles(
            List<EnterpriseFile> files, KieBase rules, WorkCalendar calendar, LocalDate today, LocalDate rulesFrom) {
        return new Drools(calendar, rules, enterprise -> DroolsFacts.of(files.get(enterprise), today, rulesFrom));
    }

    static Drools fromFactsMadeBefore(
            List<EnterpriseFile> files, KieBase rules, WorkCalendar calendar, LocalDate today, LocalDate rulesFrom) {
        List<List<Object>> facts = new ArrayList<>();
        for (EnterpriseFile file : files) {
            facts.add(DroolsFacts.of(file, today, rulesFrom));
        }
        return new Drools(calendar, rules, facts::get);
    }

    static KieBase compile() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem sources = services.newKieFileSystem();
        sources.write(
                "src/main/resources/io/github/louyu/examples/benchmarks/peers/" + RULES,
                services.getResources().newClassPathResource(RULES, Drools.class));
        KieBuilder builder = services.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    RULES + ": must compile, but was " + builder.getResults().getMessages());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    @Override
    public List<DueVisit> visitsOf(int enterprise) {
        List<DueVisit> visits = new ArrayList<>();
        StatelessKieSession session = rules.newStatelessKieSession();
        session.setGlobal("deadlines", new DroolsDeadlines(calendar, visits));
        session.execute(facts.apply(enterprise));
        return visits;
    }
}
