package io.github.louyu.examples.huaihai;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.louyu.community.BuildingId;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.rules.visit.ObligationChange;
import io.github.louyu.rules.visit.VisitObligation;
import io.github.louyu.rules.visit.office.EndingLease;
import io.github.louyu.rules.visit.office.EndingLeases;
import io.github.louyu.rules.visit.office.FactGap;
import io.github.louyu.rules.visit.office.Load;
import io.github.louyu.rules.visit.office.MadePromise;
import io.github.louyu.rules.visit.office.Rate;
import io.github.louyu.rules.visit.office.Workload;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Prints the Monday page for the officers who meet. */
final class MondayText {

    private static final int SHORT = 18;
    private static final int NAME = 30;
    private static final int WORDS = 44;
    private static final int MOST_LEASES = 10;

    private final MondayPage data;
    private final Messages messages;
    private final TextPage page;

    private MondayText(MondayPage data, Messages messages) {
        this.data = data;
        this.messages = messages;
        this.page = new TextPage(messages);
    }

    static String of(MondayPage data, Messages messages) {
        MondayText text = new MondayText(data, messages);
        text.heading();
        text.moves("begun", data.moves().begun());
        text.moves("escalated", data.moves().escalated());
        text.moves("closed", data.moves().closed());
        text.moves("reopened", data.moves().reopened());
        text.moves("rescheduled", data.moves().rescheduled());
        text.work("liaisons", data.liaisons(), text::person);
        text.work("buildings", data.buildings(), text::building);
        text.promises();
        text.leases();
        text.facts();
        return text.page.text();
    }

    private void heading() {
        page.say("report.demonstration");
        page.say("monday.title", data.on().toString(), data.since().toString());
        page.say(
                "monday.rates",
                data.rates().dueIn().start().toString(),
                data.on().toString(),
                Long.toString(data.rates().completion().denominator()),
                rate(data.rates().completion()),
                rate(data.rates().onTime()));
    }

    private String rate(Rate rate) {
        return rate.percent(1)
                .map(percent -> messages.text("monday.rate", Long.toString(rate.numerator()), percent.toPlainString()))
                .orElseGet(() -> messages.text("monday.no-rate"));
    }

    /** What did not happen needs no heading, but for what the meeting always asks. */
    private void moves(String name, ImmutableList<ObligationChange> moves) {
        if (moves.isEmpty() && (name.equals("reopened") || name.equals("rescheduled"))) {
            return;
        }
        page.section("monday." + name, Integer.toString(moves.size()));
        if (moves.isEmpty()) {
            return;
        }
        TextTable table = page.table(
                "monday", List.of("state", "due", "enterprise", "why", "who"), SHORT, SHORT, NAME, WORDS, NAME);
        for (ObligationChange move : moves) {
            VisitObligation visit = move.after();
            table.add(
                    page.state(visit),
                    visit.due().toString(),
                    where(visit),
                    messages.text(visit.title()) + "\n" + messages.text(visit.reason()) + "\n" + visit.id(),
                    visit.leadPerson().map(this::person).orElseGet(() -> messages.text("monday.nobody")));
        }
        page.add(table);
    }

    private String where(VisitObligation visit) {
        Enterprise enterprise = data.names().enterprise(visit.enterprise());
        return page.named(enterprise)
                + enterprise
                        .file()
                        .timeline(EnterpriseAttributes.BUILDING)
                        .at(data.on())
                        .map(building -> "\n" + building(building))
                        .orElse("");
    }

    private <K> void work(String name, Workload<K> work, Function<K, String> named) {
        page.section("monday." + name, data.until().toString());
        TextTable table = page.table(
                "work",
                List.of("who", "enterprises", "obligations", "overdue", "overload"),
                NAME,
                SHORT,
                SHORT,
                SHORT,
                SHORT);
        for (Load<K> load : work.loads()) {
            table.add(
                    named.apply(load.key()),
                    Integer.toString(load.enterprises()),
                    Integer.toString(load.obligations().size()),
                    Integer.toString(load.overdue()),
                    load.capacity().isEmpty()
                            ? messages.text("monday.no-capacity")
                            : Integer.toString(load.overload()));
        }
        page.add(table);
        if (!work.unassigned().isEmpty()) {
            page.say("monday.unassigned", Integer.toString(work.unassigned().size()));
        }
    }

    private String person(PersonId id) {
        return messages.text(data.names().person(id).name());
    }

    private String building(BuildingId id) {
        return messages.text(data.names().building(id).name());
    }

    private void promises() {
        page.section("monday.promises", Integer.toString(data.promises().size()));
        if (data.promises().isEmpty()) {
            return;
        }
        TextTable table = page.table("promise", List.of("due", "enterprise", "what", "who"), SHORT, NAME, WORDS, NAME);
        for (MadePromise made : data.promises()) {
            table.add(
                    made.promise().dueOn() + "\n"
                            + messages.text("monday.days-late", Long.toString(made.daysOverdue(data.on()))),
                    page.named(data.names().enterprise(made.enterprise())),
                    made.promise().what() + "\n"
                            + messages.text(
                                    "monday.promised",
                                    made.madeOn().toString(),
                                    made.promise().id().value()),
                    made.keeper().map(this::person).orElseGet(() -> messages.text("monday.nobody")));
        }
        page.add(table);
    }

    private void leases() {
        page.section("monday.leases");
        leases("monday.six", data.inSixMonths());
        leases("monday.twelve", data.inTwelveMonths());
        List<EndingLease> largest = data.inSixMonths().leases().stream()
                .filter(lease -> lease.tax().isPresent())
                .collect(Comparators.greatest(MOST_LEASES, Comparator.comparing(MondayText::tax)));
        TextTable table = page.table(
                "lease", List.of("end", "enterprise", "premises", "tax", "who"), SHORT, NAME, WORDS, NAME, NAME);
        for (EndingLease lease : largest) {
            table.add(
                    lease.lastDay().toString(),
                    page.named(data.names().enterprise(lease.enterprise())),
                    lease.lease().building().map(this::building).orElse("") + " "
                            + lease.lease().floor().orElse("")
                            + lease.lease()
                                    .areaSquareMetres()
                                    .map(area -> "\n" + messages.text("monday.area", area.toPlainString()))
                                    .orElse(""),
                    lease.tax()
                            .map(tax -> messages.text(tax.period().label()) + " " + EvidenceText.amount(tax.amount()))
                            .orElse(""),
                    lease.chiefLiaison().map(this::person).orElseGet(() -> messages.text("monday.nobody")));
        }
        page.add(table);
    }

    private static BigDecimal tax(EndingLease lease) {
        return lease.tax().map(tax -> tax.amount().getAmount()).orElse(BigDecimal.ZERO);
    }

    private void leases(String key, EndingLeases leases) {
        page.say(
                key,
                Integer.toString(leases.leases().size()),
                leases.squareMetres().toPlainString(),
                Integer.toString(leases.followed().size()));
        leases.taxes()
                .forEach(total -> page.say(
                        "monday.tax",
                        messages.text(total.period().label()),
                        EvidenceText.amount(total.total()),
                        Integer.toString(total.enterprises())));
        if (leases.withoutTax() > 0) {
            page.say("monday.no-tax", Integer.toString(leases.withoutTax()));
        }
    }

    private void facts() {
        page.section("monday.facts", Integer.toString(data.incomplete().size()));
        if (data.facts().isEmpty()) {
            return;
        }
        TextTable table =
                page.table("fact", List.of("fact", "decides", "bears", "enterprises"), WORDS, SHORT, SHORT, 80);
        for (FactGap asked : data.facts()) {
            table.add(
                    messages.text(asked.fact().label()),
                    Integer.toString(asked.decides()),
                    Integer.toString(asked.bears()),
                    String.join(
                            " ",
                            data.incomplete().stream()
                                    .filter(file -> file.facts().stream()
                                            .anyMatch(each -> each.fact().equals(asked.fact())))
                                    .map(file -> file.enterprise().value())
                                    .toList()));
        }
        page.add(table);
    }
}
