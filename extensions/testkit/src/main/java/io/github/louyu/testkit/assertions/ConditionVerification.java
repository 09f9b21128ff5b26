package io.github.louyu.testkit.assertions;

import static java.util.Objects.requireNonNull;

import io.github.louyu.rules.Condition;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A question to one condition (条件验证). Immutable; each method gives another.
 *
 * @param <S> the type of subject
 */
public final class ConditionVerification<S> {

    private final Condition<S> condition;
    private final WorkCalendar calendar;
    private final Telling telling;

    ConditionVerification(Condition<S> condition) {
        this(requireNonNull(condition, "condition"), WorkCalendar.china(), Telling.ZH_AND_EN);
    }

    private ConditionVerification(Condition<S> condition, WorkCalendar calendar, Telling telling) {
        this.condition = condition;
        this.calendar = calendar;
        this.telling = telling;
    }

    /**
     * Counts working days by another calendar than China's.
     *
     * @param other the calendar
     * @return the question
     */
    public ConditionVerification<S> countingBy(WorkCalendar other) {
        return new ConditionVerification<>(condition, requireNonNull(other, "other"), telling);
    }

    /**
     * Chooses in which languages failures are told; Chinese and English unless chosen.
     *
     * @param first a language: Chinese, or English for every other
     * @param others further languages
     * @return the question
     */
    public ConditionVerification<S> inLanguages(Locale first, Locale... others) {
        return new ConditionVerification<>(condition, calendar, Telling.in(first, others));
    }

    /**
     * Says of whom it is asked.
     *
     * @param subject the subject
     * @return the question, which lacks a day
     */
    public OfSubject given(S subject) {
        return new OfSubject(requireNonNull(subject, "subject"));
    }

    /** The question of a subject, which lacks a day (尚缺日期). */
    public final class OfSubject {

        private final S subject;

        private OfSubject(S subject) {
            this.subject = subject;
        }

        /**
         * Says on which day it is asked.
         *
         * @param date the day
         * @return what may be expected: {@code isTrue}, {@code isFalse}, {@code isUnknown}
         */
        public ExplanationAssert on(LocalDate date) {
            return new ExplanationAssert(condition.using(calendar).explain(subject, requireNonNull(date, "date")))
                    .telling(telling);
        }
    }
}
