package io.github.louyu.rules;

import static io.github.louyu.rules.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Span;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/** What a node of a condition says besides its parts (条件节点属性), typed. Immutable. */
public sealed interface RuleAttribute {

    /**
     * Gives the attribute in words.
     *
     * @return the words that stand for it in the text of a condition
     */
    Bilingual text();

    /**
     * A fact that is read (事实).
     *
     * @param fact the fact as neutral data
     */
    record OfFact(FactNode fact) implements RuleAttribute {

        /**
         * Checks that nothing is null.
         *
         * @param fact the fact as neutral data
         */
        public OfFact {
            requireNonNull(fact, "fact");
        }

        @Override
        public Bilingual text() {
            return fact.label();
        }
    }

    /**
     * A condition on something else than the subject, such as one of its leases (条件).
     *
     * @param condition the condition as neutral data
     */
    record OfCondition(RuleNode condition) implements RuleAttribute {

        /**
         * Checks that nothing is null.
         *
         * @param condition the condition as neutral data
         */
        public OfCondition {
            requireNonNull(condition, "condition");
        }

        @Override
        public Bilingual text() {
            return Bilingual.of(RuleText.of(condition, Locale.CHINESE), RuleText.of(condition, Locale.ENGLISH));
        }
    }

    /**
     * Something else that has a name (名称), such as a relation, or what the host's code judges.
     *
     * @param name the stable name
     * @param label the name for people
     */
    record OfName(String name, Bilingual label) implements RuleAttribute {

        /**
         * Checks that nothing is null.
         *
         * @param name the stable name
         * @param label the name for people
         */
        public OfName {
            requireNonNull(name, "name");
            requireNonNull(label, "label");
        }

        @Override
        public Bilingual text() {
            return label;
        }
    }

    /**
     * Events of a kind, or visits, that are read (事件).
     *
     * @param name the stable name: {@code event/} and the code of the kind, or {@code visit}
     * @param label the name for people
     */
    record OfEntries(String name, Bilingual label) implements RuleAttribute {

        /**
         * Checks that nothing is null.
         *
         * @param name the stable name: {@code event/} and the code of the kind, or {@code visit}
         * @param label the name for people
         */
        public OfEntries {
            requireNonNull(name, "name");
            requireNonNull(label, "label");
        }

        @Override
        public Bilingual text() {
            return label;
        }
    }

    /**
     * Values to compare with (取值).
     *
     * @param type of which type they are
     * @param values the values, at least one
     */
    record OfValues(ValueType.Kind type, ImmutableList<Object> values) implements RuleAttribute {

        /**
         * Checks that there is one.
         *
         * @param type of which type they are
         * @param values the values, at least one
         * @throws IllegalArgumentException if there is none
         */
        public OfValues {
            requireNonNull(type, "type");
            if (requireNonNull(values, "values").isEmpty()) {
                throw SENTENCES.refusal("values.none", Map.of("values", values));
            }
        }

        @Override
        public Bilingual text() {
            return ValueText.ofAll(values);
        }
    }

    /**
     * A limit that changes over the years (分段参数).
     *
     * @param type of which type its values are
     * @param parameter the parameter
     */
    record OfParameter(ValueType.Kind type, DatedParameter<?> parameter) implements RuleAttribute {

        /**
         * Checks that nothing is null.
         *
         * @param type of which type its values are
         * @param parameter the parameter
         */
        public OfParameter {
            requireNonNull(type, "type");
            requireNonNull(parameter, "parameter");
        }

        @Override
        public Bilingual text() {
            return parameter.label();
        }
    }

    /**
     * The length of a window (期限).
     *
     * @param span the length
     */
    record OfSpan(Span span) implements RuleAttribute {

        /**
         * Checks that nothing is null.
         *
         * @param span the length
         */
        public OfSpan {
            requireNonNull(span, "span");
        }

        @Override
        public Bilingual text() {
            return FactLabels.span(span);
        }
    }

    /**
     * A plain number, such as how many times or how many parts (数).
     *
     * @param number the number
     */
    record OfNumber(BigDecimal number) implements RuleAttribute {

        /**
         * Checks that nothing is null.
         *
         * @param number the number
         */
        public OfNumber {
            requireNonNull(number, "number");
        }

        static OfNumber of(long number) {
            return new OfNumber(BigDecimal.valueOf(number));
        }

        @Override
        public Bilingual text() {
            return ValueText.of(number);
        }
    }
}
