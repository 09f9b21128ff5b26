package io.github.louyu.rules.oracle;

import io.github.louyu.rules.oracle.Knowledge.Version;
import io.github.louyu.rules.oracle.NeutralCase.UndeterminedKey;
import io.github.louyu.rules.oracle.NeutralPayload.Event;
import io.github.louyu.rules.oracle.NeutralPayload.Lease;
import io.github.louyu.rules.oracle.NeutralTrigger.AfterSilence;
import io.github.louyu.rules.oracle.NeutralTrigger.Ahead;
import io.github.louyu.rules.oracle.NeutralTrigger.Cadence;
import io.github.louyu.rules.oracle.NeutralTrigger.Every;
import io.github.louyu.rules.oracle.NeutralTrigger.On;
import io.github.louyu.rules.oracle.NeutralTrigger.OnFiguresBelowPeriodBefore;
import io.github.louyu.rules.oracle.NeutralTrigger.Target;
import io.github.louyu.rules.oracle.NeutralTrigger.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the rules show on each day, and so which occurrences there are (SEMANTICS 3). */
final class NaiveOccurrences {

    /**
     * What obliges a visit, once.
     *
     * @param rule as the version in force on the onset has it
     * @param begins b: visits count from here, less the grace
     * @param target T, or null if the trigger has none
     * @param entry the entry that is the cause, or null
     */
    record Occurrence(
            NeutralRule rule,
            String key,
            LocalDate onset,
            LocalDate begins,
            @Nullable LocalDate target,
            @Nullable String entry) {

        String id() {
            return rule.id() + "/" + key;
        }
    }

    private static final Comparator<UndeterminedKey> BY_RULE_AND_KEY = Comparator.comparing(UndeterminedKey::rule)
            .thenComparing(UndeterminedKey::key, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<NeutralRulebook> rulebooks;
    private final NeutralCalendar calendar;
    private final NaiveConditions conditions;
    private final NaiveFile file;

    private final Map<String, Occurrence> occurrences = new LinkedHashMap<>();
    private final Map<LocalDate, Set<UndeterminedKey>> undetermined = new HashMap<>();
    private final Map<String, Truth3> lastKnown = new HashMap<>();
    private LocalDate nextDay;

    NaiveOccurrences(List<NeutralRulebook> rulebooks, NeutralCalendar calendar, NaiveFile file) {
        this.rulebooks = rulebooks.stream()
                .sorted(Comparator.comparing(NeutralRulebook::from))
                .toList();
        this.calendar = calendar;
        this.conditions = new NaiveConditions(calendar);
        this.file = file;
        this.nextDay =
                this.rulebooks.isEmpty() ? LocalDate.MAX : this.rulebooks.get(0).from();
    }

    /** The occurrences with an onset by the day, by onset and key. */
    List<Occurrence> until(LocalDate day) {
        sweepTo(day);
        return occurrences.values().stream()
                .filter(o -> !o.onset().isAfter(day))
                .sorted(Comparator.comparing(Occurrence::onset).thenComparing(Occurrence::key))
                .toList();
    }

    /** The rules and keys of which it is unknown on the day whether they oblige. */
    Set<UndeterminedKey> undetermined(LocalDate day) {
        sweepTo(day);
        return undetermined.getOrDefault(day, Set.of());
    }

    /** Whether the occurrence still shows at its onset with what is known on the day (SEMANTICS 4.1). */
    boolean stands(Occurrence o, LocalDate day) {
        Knowledge known = file.withWhatIsKnownOn(day, o.onset());
        // v1000049: a scope that is UNKNOWN at the onset in hindsight withdraws, as one that is FALSE does.
        return stillShows(o, known) && conditions.truth(o.rule().scope(), known, o.onset()) == Truth3.TRUE;
    }

    private Optional<NeutralRule> ruleOn(LocalDate day, String id) {
        return rulesOn(day).stream().filter(r -> r.id().equals(id)).findAny();
    }

    private List<NeutralRule> rulesOn(LocalDate day) {
        List<NeutralRule> rules = List.of();
        for (NeutralRulebook rulebook : rulebooks) {
            if (!rulebook.from().isAfter(day)) {
                rules = rulebook.rules();
            }
        }
        return rules;
    }

    private void sweepTo(LocalDate day) {
        while (!nextDay.isAfter(day)) {
            sweep(nextDay);
            nextDay = nextDay.plusDays(1);
        }
    }

    private void sweep(LocalDate day) {
        Set<UndeterminedKey> unknown = new TreeSet<>(BY_RULE_AND_KEY);
        lastKnown.keySet().removeIf(id -> ruleOn(day, id).isEmpty());
        for (NeutralRule rule : rulesOn(day)) {
            for (Shown shown : shownBy(rule, day)) {
                UndeterminedKey key = new UndeterminedKey(rule.id(), shown.key());
                boolean begun = occurrences.containsKey(rule.id() + "/" + shown.key());
                if (!begun && shown.truth() == Truth3.UNKNOWN) {
                    unknown.add(key);
                } else if (!begun && shown.truth() == Truth3.TRUE) {
                    Occurrence o = shown.occurrence(rule, day);
                    occurrences.put(o.id(), o);
                }
            }
        }
        undetermined.put(day, unknown);
    }

    /** A key that a rule shows on a day if the truth is TRUE, or may show if it is UNKNOWN. */
    private record Shown(
            @Nullable String key,
            Truth3 truth,
            LocalDate begins,
            @Nullable LocalDate target,
            @Nullable String entry) {

        Occurrence occurrence(NeutralRule rule, LocalDate onset) {
            return new Occurrence(rule, String.valueOf(key), onset, begins, target, entry);
        }
    }

    private List<Shown> shownBy(NeutralRule rule, LocalDate day) {
        Knowledge known = file.on(day);
        Truth3 scope = conditions.truth(rule.scope(), known, day);
        NeutralTrigger trigger = rule.trigger();
        if (trigger instanceof On t) {
            return shownByOn(rule, t, scope, day);
        } else if (trigger instanceof Ahead t) {
            return shownByAhead(t, scope, day);
        } else if (trigger instanceof When t) {
            return shownByWhen(rule, conditions.truth(t.condition(), known, day).and(scope), day);
        } else if (trigger instanceof OnFiguresBelowPeriodBefore) {
            return known.latestPeriod(day).stream()
                    .map(period -> new Shown(
                            period.toString(),
                            conditions.isBelowPeriodBefore(period, known, day).and(scope),
                            day,
                            null,
                            null))
                    .toList();
        } else if (trigger instanceof Every t) {
            LocalDate first = firstDay(t.cadence(), day);
            LocalDate last = lastDay(t.cadence(), first);
            return List.of(new Shown(text(t.cadence(), first), scope, first, last, null));
        } else {
            NeutralLength length = ((AfterSilence) trigger).length();
            return known.lastContact(day).stream()
                    .filter(contact -> day.isAfter(calendar.plus(contact, length)))
                    .map(contact -> new Shown(
                            contact.toString(),
                            scope,
                            calendar.plus(contact, length).plusDays(1),
                            null,
                            null))
                    .toList();
        }
    }

    private List<Shown> shownByOn(NeutralRule rule, On trigger, Truth3 scope, LocalDate day) {
        Predicate<Version> isOfKind =
                v -> v.payload() instanceof Event e && e.kind().equals(trigger.kind());
        LocalDate dayBefore = day.minusDays(1);
        boolean wasInForce = ruleOn(dayBefore, rule.id())
                .filter(r -> r.trigger().equals(trigger))
                .isPresent();
        List<Shown> shown = new ArrayList<>();
        for (Version event : file.on(day).versions().stream().filter(isOfKind).toList()) {
            // News is what was never known as such before: an event that was of another kind for a while is no news
            // again,
            // and one that becomes known on the very day on which the rule comes into force is. No case tells either.
            boolean isNews = file.recordingDaysUntil(dayBefore).stream()
                    .allMatch(d -> file.on(d).entry(event.id()).filter(isOfKind).isEmpty());
            boolean isPending = wasInForce
                    && undetermined
                            .getOrDefault(dayBefore, Set.of())
                            .contains(new UndeterminedKey(rule.id(), event.id()));
            if (isNews || isPending) {
                LocalDate on = ((Event) event.payload()).on();
                shown.add(new Shown(event.id(), scope, on.isBefore(day) ? on : day, null, event.id()));
            }
        }
        return shown;
    }

    private List<Shown> shownByAhead(Ahead trigger, Truth3 scope, LocalDate day) {
        List<Shown> shown = new ArrayList<>();
        for (Version entry : file.on(day).versions()) {
            if (!isOfTarget(trigger.target(), entry)) {
                continue;
            }
            LocalDate target = target(trigger.target(), entry);
            if (target == null) {
                // v1000023: an unknown target is undetermined on every day on which the scope is not FALSE.
                shown.add(new Shown(entry.id() + "@?", scope.and(Truth3.UNKNOWN), day, null, entry.id()));
            } else {
                LocalDate begins = begins(trigger, entry, target);
                if (!day.isBefore(begins) && !day.isAfter(target)) {
                    shown.add(new Shown(entry.id() + "@" + target, scope, begins, target, entry.id()));
                }
            }
        }
        return shown;
    }

    private List<Shown> shownByWhen(NeutralRule rule, Truth3 truth, LocalDate day) {
        Truth3 before = lastKnown.getOrDefault(rule.id(), Truth3.FALSE);
        if (truth == Truth3.UNKNOWN) {
            return List.of(new Shown(null, truth, day, null, null));
        }
        lastKnown.put(rule.id(), truth);
        return truth == Truth3.TRUE && before == Truth3.FALSE
                ? List.of(new Shown(day.toString(), truth, day, null, null))
                : List.of();
    }

    private boolean stillShows(Occurrence o, Knowledge known) {
        LocalDate onset = o.onset();
        NeutralTrigger trigger = o.rule().trigger();
        if (trigger instanceof On t) {
            return known.entry(o.key())
                    .filter(v -> v.payload() instanceof Event e && e.kind().equals(t.kind()))
                    .isPresent();
        } else if (trigger instanceof Ahead t) {
            return known.versions().stream()
                    .filter(v -> v.id().equals(o.entry()) && isOfTarget(t.target(), v))
                    .anyMatch(v -> o.target() != null
                            && o.target().equals(target(t.target(), v))
                            && !onset.isBefore(begins(t, v, o.target())));
        } else if (trigger instanceof When t) {
            // v1000064: true at the onset is enough, also if in hindsight the run began before it.
            return conditions.truth(t.condition(), known, onset) == Truth3.TRUE;
        } else if (trigger instanceof OnFiguresBelowPeriodBefore) {
            return conditions.isBelowPeriodBefore(YearMonth.parse(o.key()), known, onset) == Truth3.TRUE;
        } else if (trigger instanceof Every) {
            return true;
        } else {
            // v1000061: of another last contact it is another key, though there was silence all the same.
            NeutralLength length = ((AfterSilence) trigger).length();
            return known.lastContact(onset)
                    .filter(contact -> contact.toString().equals(o.key()))
                    .filter(contact -> onset.isAfter(calendar.plus(contact, length)))
                    .isPresent();
        }
    }

    private LocalDate begins(Ahead trigger, Version entry, LocalDate target) {
        // v1000063: first R is that of the entry, also after a correction, which is said later.
        return trigger.lead() == null ? entry.knownFrom() : calendar.minus(target, trigger.lead());
    }

    private static boolean isOfTarget(Target target, Version entry) {
        return target instanceof Target.EventDay t
                ? entry.payload() instanceof Event e && e.kind().equals(t.kind())
                : entry.payload() instanceof Lease; // v1000023: in force or not, the lease's own range is not asked.
    }

    private static @Nullable LocalDate target(Target target, Version entry) {
        if (entry.payload() instanceof Event e) {
            return e.on();
        }
        Lease lease = (Lease) entry.payload();
        return target instanceof Target.LeaseEnd ? lease.end() : lease.noticeBy();
    }

    private static LocalDate firstDay(Cadence cadence, LocalDate day) {
        int month = day.getMonthValue() - (day.getMonthValue() - 1) % months(cadence);
        return LocalDate.of(day.getYear(), month, 1);
    }

    private static LocalDate lastDay(Cadence cadence, LocalDate first) {
        return first.plusMonths(months(cadence)).minusDays(1);
    }

    private static int months(Cadence cadence) {
        return switch (cadence) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
        };
    }

    private static String text(Cadence cadence, LocalDate first) {
        int number = (first.getMonthValue() - 1) / months(cadence) + 1;
        return switch (cadence) {
            case MONTH -> YearMonth.from(first).toString();
            case QUARTER -> first.getYear() + "-Q" + number;
            case HALF_YEAR -> first.getYear() + "-H" + number;
            case YEAR -> String.valueOf(first.getYear());
        };
    }
}
