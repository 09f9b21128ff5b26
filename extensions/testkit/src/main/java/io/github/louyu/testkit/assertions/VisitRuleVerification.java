package io.github.louyu.testkit.assertions;

import static java.util.Objects.requireNonNull;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.visit.CancelReason;
import io.github.louyu.rules.visit.ObligationState;
import io.github.louyu.rules.visit.Trigger;
import io.github.louyu.rules.visit.VisitAssessment;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitObligation;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question to one visit rule (走访规则验证). Immutable; each method gives another. */
public final class VisitRuleVerification {

    private final VisitRule rule;
    private final WorkCalendar calendar;
    private final Telling telling;
    private final @Nullable LocalDate from;

    VisitRuleVerification(VisitRule rule) {
        this(requireNonNull(rule, "rule"), WorkCalendar.china(), Telling.ZH_AND_EN, null);
    }

    private VisitRuleVerification(VisitRule rule, WorkCalendar calendar, Telling telling, @Nullable LocalDate from) {
        this.rule = rule;
        this.calendar = calendar;
        this.telling = telling;
        this.from = from;
    }

    /**
     * Counts working days by another calendar than China's.
     *
     * @param other the calendar
     * @return the question
     */
    public VisitRuleVerification countingBy(WorkCalendar other) {
        return new VisitRuleVerification(rule, requireNonNull(other, "other"), telling, from);
    }

    /**
     * Puts the rule in force from a day on, rather than from the day the file was opened. An event that was known before the rule was in
     * force obliges nobody.
     *
     * @param date the first day
     * @return the question
     */
    public VisitRuleVerification inForceFrom(LocalDate date) {
        return new VisitRuleVerification(rule, calendar, telling, requireNonNull(date, "date"));
    }

    /**
     * Chooses in which languages failures are told; Chinese and English unless chosen.
     *
     * @param first a language: Chinese, or English for every other
     * @param others further languages
     * @return the question
     */
    public VisitRuleVerification inLanguages(Locale first, Locale... others) {
        return new VisitRuleVerification(rule, calendar, Telling.in(first, others), from);
    }

    /**
     * Says of whom it is asked.
     *
     * @param file the file
     * @return the question, which lacks a day
     */
    public OfFile given(EnterpriseFile file) {
        return new OfFile(requireNonNull(file, "file"));
    }

    /** The question of a file, which lacks a day (尚缺日期). */
    public final class OfFile {

        private final EnterpriseFile file;

        private OfFile(EnterpriseFile file) {
            this.file = file;
        }

        /**
         * Says on which day it is asked.
         *
         * @param date the day; the file counts as known on it
         * @return what may be expected
         */
        public Answer on(LocalDate date) {
            requireNonNull(date, "date");
            LocalDate first = from != null ? from : file.openedOn().orElse(date);
            VisitEngine engine = VisitEngine.of(VisitRulebook.of("verification", first, rule), calendar);
            return new Answer(engine, file, date, engine.assess(file, date));
        }
    }

    /** What is expected of the rule (期望). */
    public final class Answer {

        private final VisitEngine engine;
        private final EnterpriseFile file;
        private final LocalDate date;
        private final VisitAssessment assessment;

        private Answer(VisitEngine engine, EnterpriseFile file, LocalDate date, VisitAssessment assessment) {
            this.engine = engine;
            this.file = file;
            this.date = date;
            this.assessment = assessment;
        }

        /**
         * Expects that a visit is to be made, open or overdue.
         *
         * @return this
         */
        public Answer isDue() {
            if (assessment.pending().isEmpty()) {
                throw failed("verify.due");
            }
            return this;
        }

        /**
         * Expects that a visit is to be made, open or overdue, and by when.
         *
         * @param due the last day on which the visit is in time
         * @return this
         */
        public Answer isDue(LocalDate due) {
            isDue();
            List<LocalDate> found =
                    assessment.pending().stream().map(VisitObligation::due).toList();
            if (!found.contains(requireNonNull(due, "due"))) {
                throw failed(
                        "verify.due-on",
                        Map.of(
                                "wanted", Telling.same(due),
                                "found",
                                        Telling.listed(found.stream()
                                                .map(Telling::same)
                                                .toList())));
            }
            return this;
        }

        /**
         * Expects that no visit is to be made, and that this is certain.
         *
         * @return this
         */
        public Answer isNotDue() {
            if (!assessment.pending().isEmpty()
                    || !assessment.undetermined().isEmpty()
                    || !assessment.failures().isEmpty()) {
                throw failed("verify.not-due");
            }
            return this;
        }

        /**
         * Expects that it is not known whether a visit is to be made.
         *
         * @param missing the names of exactly the facts that are lacking; none named: whichever
         * @return this
         */
        public Answer isUndetermined(String... missing) {
            new VisitAssessmentAssert(assessment).telling(telling).isUndetermined(rule.id(), missing);
            return this;
        }

        /**
         * Expects that the rule failed, because code of the host threw.
         *
         * @return this
         */
        public Answer hasFailed() {
            new VisitAssessmentAssert(assessment).telling(telling).hasFailures(rule.id());
            return this;
        }

        /**
         * Expects that the visit was made in time.
         *
         * @return this
         */
        public Answer isFulfilled() {
            return has(ObligationState.FULFILLED);
        }

        /**
         * Expects that the visit was made, but late.
         *
         * @return this
         */
        public Answer isFulfilledLate() {
            return has(ObligationState.FULFILLED_LATE);
        }

        /**
         * Expects that the visit is overdue, at a level of escalation.
         *
         * @param level the level, 0 for none
         * @return this
         */
        public Answer isOverdueAtLevel(int level) {
            has(ObligationState.OVERDUE);
            if (assessment.obligations().stream()
                    .noneMatch(each -> each.state() == ObligationState.OVERDUE && each.level() == level)) {
                throw failed("verify.level", Map.of("wanted", Telling.same(level)));
            }
            return this;
        }

        /**
         * Expects that the visit is cancelled.
         *
         * @param reason why
         * @return this
         */
        public Answer isCancelled(CancelReason reason) {
            has(ObligationState.CANCELLED);
            if (assessment.obligations().stream()
                    .noneMatch(each -> each.cancelReason().equals(Optional.of(reason)))) {
                throw failed("verify.state", Map.of("wanted", reason.label()));
            }
            return this;
        }

        /**
         * Expects that the visit lapsed.
         *
         * @return this
         */
        public Answer hasLapsed() {
            return has(ObligationState.LAPSED);
        }

        private Answer has(ObligationState state) {
            if (assessment.obligations().stream().noneMatch(each -> each.state() == state)) {
                throw failed("verify.state", Map.of("wanted", state.label()));
            }
            return this;
        }

        private AssertionError failed(String key) {
            return failed(key, Map.of());
        }

        private AssertionError failed(String key, Map<String, Bilingual> values) {
            Map<String, Bilingual> all = new HashMap<>(values);
            all.put("rule", Telling.same(rule.id()));
            all.put("date", Telling.same(date));
            return new AssertionError(telling.failure(key, all, this::why));
        }

        private String explained(String key, Condition<EnterpriseFile> condition, Locale locale) {
            String why = condition.using(calendar).explain(file, date).toText(locale);
            return "\n" + Telling.text(key).in(locale) + "\n  " + why.replace("\n", "\n  ");
        }

        /** The condition that begins a visit, of rules that have one. */
        private Optional<Condition<EnterpriseFile>> triggering() {
            if (rule.trigger() instanceof Trigger.When when) {
                return Optional.of(when.condition());
            }
            return rule.trigger() instanceof Trigger.OnFigures figures
                    ? Optional.of(figures.condition())
                    : Optional.empty();
        }

        /** What there is, and of each obligation why; where there is none, why the scope and the trigger did or did not hold on the day. */
        private String why(Locale locale) {
            StringBuilder text = new StringBuilder(new VisitAssessmentAssert(assessment).why(locale));
            if (assessment.obligations().isEmpty()) {
                text.append(explained("verify.scope", rule.scope(), locale));
                triggering().ifPresent(each -> text.append(explained("verify.trigger", each, locale)));
            }
            for (VisitObligation each : assessment.obligations()) {
                String scope = engine.explain(file, each).scope().toText(locale);
                text.append("\n  ").append(scope.replace("\n", "\n  "));
            }
            return text.toString();
        }
    }
}
