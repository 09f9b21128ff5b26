package io.github.louyu.rules.visit;

import static java.util.Objects.requireNonNull;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.FigureSeries;
import io.github.louyu.time.Span;
import org.jspecify.annotations.Nullable;

/**
 * What makes a rule oblige a visit (触发条件). Rules are made with the methods of {@link VisitRule}; this is what they say, for whoever
 * writes them down. Immutable.
 */
public sealed interface Trigger {

    /**
     * An event of a kind becomes known (事件).
     *
     * @param kind the kind
     */
    record OnEvent(EventKind kind) implements Trigger {

        /**
         * Checks that nothing is null.
         *
         * @param kind the kind
         */
        public OnEvent {
            requireNonNull(kind, "kind");
        }
    }

    /**
     * A date approaches (临近日期).
     *
     * @param dates the dates looked ahead to
     * @param lead how long before; null: as soon as the date is known
     */
    record Ahead(TargetDates dates, @Nullable Span lead) implements Trigger {

        /**
         * Checks that nothing but the lead is null.
         *
         * @param dates the dates looked ahead to
         * @param lead how long before; null: as soon as the date is known
         */
        public Ahead {
            requireNonNull(dates, "dates");
        }
    }

    /**
     * A condition becomes true (条件成立); once for each run of TRUE.
     *
     * @param condition the condition
     */
    record When(Condition<EnterpriseFile> condition) implements Trigger {

        /**
         * Checks that nothing is null.
         *
         * @param condition the condition
         */
        public When {
            requireNonNull(condition, "condition");
        }
    }

    /**
     * The latest published figures satisfy a condition (指标公布); once for each period.
     *
     * @param series the series whose latest period is meant
     * @param condition the condition
     */
    record OnFigures(FigureSeries<?> series, Condition<EnterpriseFile> condition) implements Trigger {

        /**
         * Checks that nothing is null.
         *
         * @param series the series whose latest period is meant
         * @param condition the condition
         */
        public OnFigures {
            requireNonNull(series, "series");
            requireNonNull(condition, "condition");
        }
    }

    /**
     * A calendar period runs (定期); once for each period.
     *
     * @param cadence how often
     */
    record Every(Cadence cadence) implements Trigger {

        /**
         * Checks that nothing is null.
         *
         * @param cadence how often
         */
        public Every {
            requireNonNull(cadence, "cadence");
        }
    }

    /**
     * Nobody has been in contact for so long (久未联系); once for each last contact.
     *
     * @param silence how long
     */
    record AfterSilence(Span silence) implements Trigger {

        /**
         * Checks that nothing is null.
         *
         * @param silence how long
         */
        public AfterSilence {
            requireNonNull(silence, "silence");
        }
    }

    /**
     * Whatever the host says (自定义触发); once for each key.
     *
     * @param trigger the host's trigger
     */
    record OfHost(HostTrigger trigger) implements Trigger {

        /**
         * Checks that nothing is null.
         *
         * @param trigger the host's trigger
         */
        public OfHost {
            requireNonNull(trigger, "trigger");
        }
    }
}
