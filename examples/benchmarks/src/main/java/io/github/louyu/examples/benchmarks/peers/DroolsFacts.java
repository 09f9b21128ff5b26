package io.github.louyu.examples.benchmarks.peers;

import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.rules.visit.SixMandatoryVisits;
import io.github.louyu.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** What a file says, as facts for a working memory, with windows laid and days turned into numbers. */
public final class DroolsFacts {

    private DroolsFacts() {}

    /**
     * The day asked about.
     *
     * @param day the epoch day
     * @param rulesFrom the epoch day from which the rules are in force
     */
    public record Today(long day, long rulesFrom) {}

    /**
     * The enterprise.
     *
     * @param tier its tier as a number
     */
    public record Enterprise(int tier) {}

    /**
     * An event.
     *
     * @param kind the code of its kind
     * @param id the entry
     * @param about the entry it speaks of, or none
     * @param recorded the epoch day on which it was recorded
     * @param begins the epoch day from which visits count
     */
    public record Event(String kind, String id, String about, long recorded, long begins) {}

    /**
     * A date that approaches.
     *
     * @param rule the rule that looks ahead to it
     * @param id the entry
     * @param opens the epoch day on which its window opens
     * @param onset the epoch day on which the rule first sees it
     * @param date its epoch day
     */
    public record Ahead(String rule, String id, long opens, long onset, long date) {}

    /**
     * A tax.
     *
     * @param period the period
     * @param half its number, counted in half-years
     * @param cents the amount
     * @param onset the epoch day on which it was published and known, not before the rules were in force
     */
    public record Tax(String period, long half, long cents, long onset) {}

    /**
     * A visit.
     *
     * @param day the epoch day on which it was made
     */
    public record Visited(long day) {}

    static List<Object> of(EnterpriseFile file, LocalDate today, LocalDate rulesFrom) {
        List<Object> facts = new ArrayList<>();
        facts.add(new Today(today.toEpochDay(), rulesFrom.toEpochDay()));
        KeyTier tier = file.timeline(EnterpriseAttributes.KEY_TIER).atOrNull(today);
        if (tier != null) {
            facts.add(new Enterprise(tier.ordinal()));
        }
        for (Known<FileEvent> event : file.known(FileEvent.class, today)) {
            facts.add(fact(event, rulesFrom));
        }
        for (Known<Lease> lease : file.known(Lease.class, today)) {
            LocalDate end = lease.content().lastDay().orElseThrow();
            facts.add(ahead(SixMandatoryVisits.LEASE_EXPIRY, lease, end.minusMonths(3), end, rulesFrom));
        }
        for (Known<Figure<Money>> figure : file.figures(FigureKind.TAX)) {
            facts.add(tax(figure, rulesFrom));
        }
        for (Known<Visit> visit : file.known(Visit.class, today)) {
            facts.add(new Visited(visit.content().on().toEpochDay()));
        }
        return facts;
    }

    private static Object fact(Known<FileEvent> event, LocalDate rulesFrom) {
        LocalDate on = event.content().on();
        if (event.content().kind().equals(EventKind.HEADQUARTERS_LEADER_VISIT)) {
            return ahead(SixMandatoryVisits.HEADQUARTERS_LEADER_VISIT, event, on.minusDays(14), on, rulesFrom);
        }
        long recorded = event.recordedOn().toEpochDay();
        return new Event(
                event.content().kind().code(),
                event.entry().value(),
                event.content().about().map(EntryId::value).orElse(""),
                recorded,
                Math.min(on.toEpochDay(), recorded));
    }

    private static Ahead ahead(String rule, Known<?> entry, LocalDate opens, LocalDate date, LocalDate rulesFrom) {
        long onset = Math.max(opens.toEpochDay(), Math.max(entry.recordedOn().toEpochDay(), rulesFrom.toEpochDay()));
        return new Ahead(rule, entry.entry().value(), opens.toEpochDay(), onset, date.toEpochDay());
    }

    private static Tax tax(Known<Figure<Money>> figure, LocalDate rulesFrom) {
        ReportingPeriod period = figure.content().period();
        long published = figure.content().effective().start().toEpochDay();
        return new Tax(
                period.toString(),
                period.year() * 2L + period.number(),
                figure.content().value().orElseThrow().getAmountMinorLong(),
                Math.max(
                        rulesFrom.toEpochDay(),
                        Math.max(published, figure.recordedOn().toEpochDay())));
    }
}
