package io.github.louyu.examples.huaihai;

import static io.github.louyu.examples.huaihai.JsonReport.object;
import static io.github.louyu.examples.huaihai.JsonReport.text;

import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.rules.visit.ObligationChange;
import io.github.louyu.rules.visit.VisitObligation;
import io.github.louyu.rules.visit.office.EndingLease;
import io.github.louyu.rules.visit.office.EndingLeases;
import io.github.louyu.rules.visit.office.FactGap;
import io.github.louyu.rules.visit.office.Load;
import io.github.louyu.rules.visit.office.MadePromise;
import io.github.louyu.rules.visit.office.Rate;
import io.github.louyu.rules.visit.office.VisitRates;
import io.github.louyu.rules.visit.office.Workload;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Prints the Monday page as JSON, in both languages. */
final class MondayJson {

    private final Names names;

    private MondayJson(Names names) {
        this.names = names;
    }

    static String of(MondayPage page) {
        return Json.write(new MondayJson(page.names()).page(page));
    }

    private Map<String, @Nullable Object> page(MondayPage page) {
        return object(
                "data", "演示数据 / demonstration data",
                "since", page.since(),
                "on", page.on(),
                "rates", rates(page.rates()),
                "begun", moves(page.moves().begun()),
                "escalated", moves(page.moves().escalated()),
                "closed", moves(page.moves().closed()),
                "reopened", moves(page.moves().reopened()),
                "rescheduled", moves(page.moves().rescheduled()),
                "until", page.until(),
                "liaisons", work(page.liaisons(), this::person),
                "teams",
                        work(
                                page.teams(),
                                team -> team.stream().map(this::person).toList()),
                "buildings",
                        work(page.buildings(), building -> {
                            Names.Place place = names.building(building);
                            return object("id", place.id(), "name", text(place.name()));
                        }),
                "promises", page.promises().stream().map(this::promise).toList(),
                "leasesInSixMonths", leases(page.inSixMonths()),
                "leasesInTwelveMonths", leases(page.inTwelveMonths()),
                "facts", page.facts().stream().map(MondayJson::fact).toList(),
                "incompleteFiles",
                        page.incomplete().stream()
                                .map(file -> object(
                                        "enterprise", enterprise(file.enterprise()),
                                        "rules",
                                                file.undetermined().stream()
                                                        .map(undetermined -> undetermined.rule())
                                                        .toList(),
                                        "facts",
                                                file.facts().stream()
                                                        .map(MondayJson::fact)
                                                        .toList()))
                                .toList());
    }

    private static Map<String, @Nullable Object> rates(VisitRates rates) {
        return object(
                "dueFrom", rates.dueIn().start(),
                "completion", rate(rates.completion()),
                "onTime", rate(rates.onTime()));
    }

    private static Map<String, @Nullable Object> rate(Rate rate) {
        return object(
                "numerator", rate.numerator(),
                "denominator", rate.denominator(),
                "percent", rate.percent(1).orElse(null));
    }

    private List<Map<String, @Nullable Object>> moves(List<ObligationChange> moves) {
        return moves.stream()
                .map(move -> object(
                        "before",
                                move.before()
                                        .map(earlier -> earlier.state().name())
                                        .orElse(null),
                        "visit", visit(move.after())))
                .toList();
    }

    private Map<String, @Nullable Object> visit(VisitObligation visit) {
        return object(
                "id", visit.id().value(),
                "enterprise", enterprise(visit.enterprise()),
                "title", text(visit.title()),
                "reason", text(visit.reason()),
                "state", visit.state().name(),
                "level", visit.level(),
                "due", visit.due(),
                "lead", visit.leadPerson().map(this::person).orElse(null));
    }

    private <K> List<Map<String, @Nullable Object>> work(Workload<K> work, Function<K, Object> whose) {
        return work.loads().stream()
                .map(load -> object(
                        "whose", whose.apply(load.key()),
                        "enterprises", load.enterprises(),
                        "overdue", load.overdue(),
                        "capacity",
                                load.capacity().isPresent() ? load.capacity().getAsInt() : null,
                        "overload", load.capacity().isPresent() ? load.overload() : null,
                        "obligations", ids(load)))
                .toList();
    }

    private static List<String> ids(Load<?> load) {
        return load.obligations().stream().map(visit -> visit.id().value()).toList();
    }

    private Map<String, @Nullable Object> promise(MadePromise made) {
        return object(
                "id", made.promise().id().value(),
                "enterprise", enterprise(made.enterprise()),
                "visit", made.visit().value(),
                "madeOn", made.madeOn(),
                "what", made.promise().what(),
                "due", made.promise().dueOn(),
                "keeper", made.keeper().map(this::person).orElse(null));
    }

    private Map<String, @Nullable Object> leases(EndingLeases leases) {
        return object(
                "squareMetres", leases.squareMetres(),
                "withoutArea", leases.withoutArea(),
                "taxes",
                        leases.taxes().stream()
                                .map(total -> object(
                                        "period", total.period(),
                                        "total", total.total(),
                                        "enterprises", total.enterprises()))
                                .toList(),
                "withoutTax", leases.withoutTax(),
                "followed", leases.followed().size(),
                "leases", leases.leases().stream().map(this::lease).toList());
    }

    private Map<String, @Nullable Object> lease(EndingLease lease) {
        return object(
                "id", lease.entry().value(),
                "enterprise", enterprise(lease.enterprise()),
                "lastDay", lease.lastDay(),
                "squareMetres", lease.lease().areaSquareMetres().orElse(null),
                "taxPeriod", lease.tax().map(tax -> tax.period()).orElse(null),
                "tax", lease.tax().map(tax -> tax.amount()).orElse(null));
    }

    private static Map<String, @Nullable Object> fact(FactGap asked) {
        return object(
                "fact", asked.fact().name(),
                "label", text(asked.fact().label()),
                "decides", asked.decides(),
                "bears", asked.bears());
    }

    private Map<String, @Nullable Object> enterprise(EnterpriseId id) {
        return JsonReport.enterprise(names.enterprise(id));
    }

    private Map<String, @Nullable Object> person(PersonId id) {
        return JsonReport.person(names.person(id));
    }
}
