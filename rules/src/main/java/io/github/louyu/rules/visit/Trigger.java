package io.github.louyu.rules.visit;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.FigureSeries;
import io.github.louyu.time.Span;
import org.jspecify.annotations.Nullable;

/** What makes a rule oblige a visit. */
sealed interface Trigger {

    /** An event of a kind becomes known. */
    record OnEvent(EventKind kind) implements Trigger {}

    /** A date approaches; without a lead it shows as soon as it is known. */
    record Ahead(TargetDates dates, @Nullable Span lead) implements Trigger {}

    /** A condition becomes true; once per run of TRUE. */
    record When(Condition<EnterpriseFile> condition) implements Trigger {}

    /** The latest published figures satisfy a condition; once per period. */
    record OnFigures(FigureSeries<?> series, Condition<EnterpriseFile> condition) implements Trigger {}

    /** A calendar period runs; once per period. */
    record Every(Cadence cadence) implements Trigger {}

    /** Nobody has been in contact for so long; once per last contact. */
    record AfterSilence(Span silence) implements Trigger {}

    /** Whatever the host says; once per key. */
    record OfHost(HostTrigger trigger) implements Trigger {}

    /** What a rule must keep across versions, so that keys of different meaning never meet. */
    default String kindForGood() {
        String kind = getClass().getSimpleName();
        return this instanceof OfHost host ? kind + " " + host.trigger().name() : kind;
    }
}
