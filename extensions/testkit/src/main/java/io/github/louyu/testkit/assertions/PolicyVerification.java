package io.github.louyu.testkit.assertions;

import static java.util.Objects.requireNonNull;

import io.github.louyu.rules.eligibility.ApplicationWindow;
import io.github.louyu.rules.eligibility.Benefit;
import io.github.louyu.rules.eligibility.EligibilityEngine;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.RequiredDocument;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A question to one policy (政策验证). Immutable; each method gives another.
 *
 * @param <S> the type of subject
 */
public final class PolicyVerification<S> {

    private final ServicePolicy<S> policy;
    private final WorkCalendar calendar;
    private final Telling telling;

    PolicyVerification(ServicePolicy<S> policy) {
        this(requireNonNull(policy, "policy"), WorkCalendar.china(), Telling.ZH_AND_EN);
    }

    private PolicyVerification(ServicePolicy<S> policy, WorkCalendar calendar, Telling telling) {
        this.policy = policy;
        this.calendar = calendar;
        this.telling = telling;
    }

    /**
     * Counts working days by another calendar than China's.
     *
     * @param other the calendar
     * @return the question
     */
    public PolicyVerification<S> countingBy(WorkCalendar other) {
        return new PolicyVerification<>(policy, requireNonNull(other, "other"), telling);
    }

    /**
     * Chooses in which languages failures are told; Chinese and English unless chosen.
     *
     * @param first a language: Chinese, or English for every other
     * @param others further languages
     * @return the question
     */
    public PolicyVerification<S> inLanguages(Locale first, Locale... others) {
        return new PolicyVerification<>(policy, calendar, Telling.in(first, others));
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

    /** The policy without what it says of others. */
    private ServicePolicy<S> alone() {
        ServicePolicy<S> alone = ServicePolicy.of(policy.subject(), policy.id())
                .titled(policy.title())
                .inForce(policy.inForce());
        if (policy.category().isPresent()) {
            alone = alone.inCategory(policy.category().get());
        }
        if (policy.basis().isPresent()) {
            alone = alone.citing(policy.basis().get());
        }
        if (policy.condition().isPresent()) {
            alone = alone.when(policy.condition().get());
        }
        if (policy.discretion().isPresent()) {
            alone = alone.atDiscretionWhen(policy.discretion().get());
        }
        for (ApplicationWindow window : policy.windows()) {
            alone = alone.acceptingApplications(window);
        }
        for (Benefit<S> benefit : policy.benefits()) {
            alone = alone.granting(benefit);
        }
        for (RequiredDocument document : policy.documents()) {
            alone = alone.requiring(document);
        }
        if (policy.quota().isPresent()) {
            alone = alone.limitedTo(policy.quota().get());
        }
        if (policy.clawBack().isPresent()) {
            alone = alone.clawedBack(policy.clawBack().get());
        }
        return policy.isAutomatic() ? alone.automatic() : alone;
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
         * @return what may be expected: {@code isEligibleFor}, {@code hasState}, {@code isUndetermined}
         * @throws IllegalArgumentException if the policy makes no catalogue, because it lacks a condition or a benefit
         */
        public PolicyEligibilityAssert on(LocalDate date) {
            PolicyCatalogue alone = PolicyCatalogue.of("verification", alone());
            return new PolicyEligibilityAssert(EligibilityEngine.of(alone, policy.subject())
                            .countingBy(calendar)
                            .assess(subject, requireNonNull(date, "date"))
                            .policies()
                            .get(0))
                    .telling(telling);
        }
    }
}
