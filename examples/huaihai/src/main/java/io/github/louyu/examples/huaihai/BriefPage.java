package io.github.louyu.examples.huaihai;

import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.rules.visit.office.VisitBrief;
import io.github.louyu.time.WorkCalendar;

/**
 * The brief of one visit.
 *
 * @param names what the tables call enterprises, buildings and persons
 * @param enterprise the enterprise to be visited
 * @param brief what to know
 */
record BriefPage(Names names, Enterprise enterprise, VisitBrief brief) {

    /**
     * Makes the brief that was asked for.
     *
     * @throws Options.UsageException if there is no such obligation on the day
     */
    static BriefPage of(HuaihaiData data, VisitRulebook rulebook, Options options) throws Options.UsageException {
        ObligationId id = options.obligation().orElseThrow();
        Enterprise enterprise = data.enterprises().get(enterpriseOf(id));
        if (enterprise != null) {
            VisitEngine engine = VisitEngine.of(rulebook, WorkCalendar.china());
            if (engine.assess(enterprise.file(), options.date()).find(id).isPresent()) {
                return new BriefPage(
                        new Names(data), enterprise, VisitBrief.of(engine, enterprise.file(), id, options.date()));
            }
        }
        throw new Options.UsageException(options.messages(), "usage.obligation", id.value());
    }

    /** The id of an obligation begins with its enterprise; those of these tables need no escaping. */
    private static String enterpriseOf(ObligationId id) {
        String value = id.value();
        int slash = value.indexOf('/');
        return slash < 0 ? value : value.substring(0, slash);
    }
}
