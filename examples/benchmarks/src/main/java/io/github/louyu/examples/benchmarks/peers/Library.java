package io.github.louyu.examples.benchmarks.peers;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitObligation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The six visits by this library. */
final class Library implements Means {

    private final List<EnterpriseFile> files;
    private final VisitEngine engine;
    private final LocalDate today;

    Library(List<EnterpriseFile> files, VisitEngine engine, LocalDate today) {
        this.files = files;
        this.engine = engine;
        this.today = today;
    }

    @Override
    public List<DueVisit> visitsOf(int enterprise) {
        List<DueVisit> visits = new ArrayList<>();
        for (VisitObligation obligation :
                engine.assess(files.get(enterprise), today).obligations()) {
            if (obligation.state().isPending()) {
                visits.add(new DueVisit(obligation.rule(), obligation.key(), obligation.due()));
            }
        }
        return visits;
    }
}
