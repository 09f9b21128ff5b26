package io.github.louyu.testkit.assertions;

import static java.util.Objects.requireNonNull;

import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Explanation;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a condition (条件): what it says and of whom it holds.
 *
 * @param <S> the type of subject
 */
public final class ConditionAssert<S> extends ExplainedAssert<ConditionAssert<S>, Condition<S>> {

    private WorkCalendar calendar = WorkCalendar.china();

    ConditionAssert(@Nullable Condition<S> actual) {
        super(actual, ConditionAssert.class);
    }

    /**
     * Counts working days by another calendar than China's.
     *
     * @param other the calendar
     * @return this
     */
    public ConditionAssert<S> countingBy(WorkCalendar other) {
        calendar = requireNonNull(other, "other");
        return this;
    }

    /**
     * Expects that the condition holds of a subject.
     *
     * @param subject the subject
     * @param date the day asked about
     * @return this
     */
    public ConditionAssert<S> isTrueFor(S subject, LocalDate date) {
        explained(subject, date).isTrue();
        return this;
    }

    /**
     * Expects that the condition does not hold of a subject.
     *
     * @param subject the subject
     * @param date the day asked about
     * @return this
     */
    public ConditionAssert<S> isFalseFor(S subject, LocalDate date) {
        explained(subject, date).isFalse();
        return this;
    }

    /**
     * Expects that it is not known whether the condition holds of a subject.
     *
     * @param subject the subject
     * @param date the day asked about
     * @param missing the names of exactly the facts that would decide it; none named: whichever
     * @return this
     */
    public ConditionAssert<S> isUnknownFor(S subject, LocalDate date, String... missing) {
        explained(subject, date).isUnknown(missing);
        return this;
    }

    /**
     * Expects the words of the condition.
     *
     * @param words the words in both languages
     * @return this
     */
    public ConditionAssert<S> reads(Bilingual words) {
        Bilingual found = Bilingual.of(given().toText(Locale.CHINESE), given().toText(Locale.ENGLISH));
        if (!found.equals(words)) {
            throw failed("words", Map.of("wanted", words, "found", found), locale -> "");
        }
        return this;
    }

    private ExplanationAssert explained(S subject, LocalDate date) {
        Explanation explanation = given().using(calendar).explain(subject, date);
        return new ExplanationAssert(explanation).telling(telling());
    }
}
