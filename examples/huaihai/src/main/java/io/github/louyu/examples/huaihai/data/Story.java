package io.github.louyu.examples.huaihai.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens to one fictitious enterprise, told step by step. A step is recorded two days after its date unless the
 * day is given; days off are rolled to the next day on which the office is open.
 */
final class Story {

    /** A correction of an entry to a new date, or its retraction where {@code date} is null. */
    record Amendment(LocalDate recordedOn, @Nullable LocalDate date) {}

    /** An event; {@code about} is the place in this story of the event it answers, or -1. */
    record Event(
            EventKind kind,
            LocalDate date,
            LocalDate recordedOn,
            int about,
            @Nullable Amendment amendment) {}

    record Visit(
            LocalDate date,
            String purpose,
            LocalDate recordedOn,
            @Nullable Amendment amendment) {}

    record TierChange(LocalDate from, String value, LocalDate recordedOn) {}

    /** A lease that ends on a day, the correction of that day, and the day on which its renewal is recorded. */
    record LeaseEnd(
            LocalDate end,
            LocalDate recordedOn,
            @Nullable Amendment amendment,
            @Nullable LocalDate renewedOn) {}

    /** A later, corrected change of the tax. */
    record Restatement(LocalDate recordedOn, int percent) {}

    private final List<Event> events = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final List<TierChange> tierChanges = new ArrayList<>();
    private final List<LeaseEnd> leaseEnds = new ArrayList<>();
    private @Nullable String tierAtImport;
    private boolean withoutLease;
    private boolean withoutTax2018H1;
    private boolean withoutTax2019H1;
    private @Nullable Integer taxPercent;
    private @Nullable LocalDate taxPublishedOn;
    private @Nullable Restatement restatement;

    Story event(EventKind kind, String date) {
        return event(kind, date, Days.recorded(Days.day(date), 2));
    }

    Story event(EventKind kind, String date, String recordedOn) {
        return event(kind, date, Days.open(Days.day(recordedOn)));
    }

    private Story event(EventKind kind, String date, LocalDate recordedOn) {
        events.add(new Event(kind, Days.day(date), recordedOn, -1, null));
        return this;
    }

    /** An event that answers the last one: a withdrawal, a closing. */
    Story answered(EventKind kind, String date, String recordedOn) {
        events.add(new Event(kind, Days.day(date), Days.open(Days.day(recordedOn)), events.size() - 1, null));
        return this;
    }

    /** Corrects the date of the last event. */
    Story correctedTo(String date, String recordedOn) {
        return amend(new Amendment(Days.open(Days.day(recordedOn)), Days.day(date)));
    }

    /** Retracts the last event. */
    Story retracted(String recordedOn) {
        return amend(new Amendment(Days.open(Days.day(recordedOn)), null));
    }

    private Story amend(Amendment amendment) {
        Event last = events.remove(events.size() - 1);
        events.add(new Event(last.kind(), last.date(), last.recordedOn(), last.about(), amendment));
        return this;
    }

    Story visit(String date) {
        LocalDate made = Days.open(Days.day(date));
        return visit("MANDATORY", made, Days.recorded(made, 1), null);
    }

    Story visit(String purpose, String date) {
        LocalDate made = Days.open(Days.day(date));
        return visit(purpose, made, Days.recorded(made, 1), null);
    }

    Story visitRecorded(String purpose, String date, String recordedOn) {
        return visit(purpose, Days.open(Days.day(date)), Days.open(Days.day(recordedOn)), null);
    }

    Story visitRetracted(String date, String retractedOn) {
        LocalDate made = Days.open(Days.day(date));
        Amendment retraction = new Amendment(Days.open(Days.day(retractedOn)), null);
        return visit("MANDATORY", made, Days.recorded(made, 1), retraction);
    }

    private Story visit(String purpose, LocalDate date, LocalDate recordedOn, @Nullable Amendment amendment) {
        visits.add(new Visit(date, purpose, recordedOn, amendment));
        return this;
    }

    Story tierAtImport(String tier) {
        tierAtImport = tier;
        return this;
    }

    Story tier(String from, String value) {
        tierChanges.add(new TierChange(Days.day(from), value, Days.recorded(Days.day(from), 3)));
        return this;
    }

    Story leaseEnds(String end) {
        return lease(end, Days.IMPORT, null, null);
    }

    Story leaseEndsLearned(String end, String recordedOn) {
        return lease(end, Days.open(Days.day(recordedOn)), null, null);
    }

    Story leaseEndsCorrected(String end, String correctedEnd, String recordedOn) {
        Amendment correction = new Amendment(Days.open(Days.day(recordedOn)), Days.day(correctedEnd));
        return lease(end, Days.IMPORT, correction, null);
    }

    Story leaseRenewed(String end, String renewedOn) {
        return lease(end, Days.IMPORT, null, Days.open(Days.day(renewedOn)));
    }

    private Story lease(
            String end, LocalDate recordedOn, @Nullable Amendment amendment, @Nullable LocalDate renewedOn) {
        leaseEnds.add(new LeaseEnd(Days.day(end), recordedOn, amendment, renewedOn));
        return this;
    }

    Story withoutLease() {
        withoutLease = true;
        return this;
    }

    Story withoutTax2018H1() {
        withoutTax2018H1 = true;
        return this;
    }

    Story withoutTax2019H1() {
        withoutTax2019H1 = true;
        return this;
    }

    /** The change of the tax of 2019-H1 against 2018-H1. */
    Story tax(int percent) {
        taxPercent = percent;
        return this;
    }

    Story taxPublished(int percent, String publishedOn) {
        taxPublishedOn = Days.open(Days.day(publishedOn));
        return tax(percent);
    }

    Story taxRestated(int percent, String recordedOn) {
        restatement = new Restatement(Days.open(Days.day(recordedOn)), percent);
        return this;
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    List<Visit> visits() {
        return List.copyOf(visits);
    }

    List<TierChange> tierChanges() {
        return List.copyOf(tierChanges);
    }

    List<LeaseEnd> leaseEnds() {
        return List.copyOf(leaseEnds);
    }

    /** The tier at the import, empty for none, or null where it may be drawn. */
    @Nullable String tierAtImport() {
        return tierAtImport;
    }

    boolean hasLease() {
        return !withoutLease;
    }

    boolean hasTax2018H1() {
        return !withoutTax2018H1;
    }

    boolean hasTax2019H1() {
        return !withoutTax2019H1;
    }

    @Nullable Integer taxPercent() {
        return taxPercent;
    }

    @Nullable LocalDate taxPublishedOn() {
        return taxPublishedOn;
    }

    @Nullable Restatement restatement() {
        return restatement;
    }
}
