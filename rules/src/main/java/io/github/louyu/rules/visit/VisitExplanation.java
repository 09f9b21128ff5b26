package io.github.louyu.rules.visit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.rules.Explanation;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a rule obliges a visit (必访说明): its conditions as they were on the onset, as known that day.
 *
 * @param scope why the enterprise is in the scope of the rule
 * @param trigger why the condition of the trigger held; empty if the trigger is no condition, such as an event or a date
 */
public record VisitExplanation(Explanation scope, Optional<Explanation> trigger) {

    /**
     * Checks that nothing is null.
     *
     * @param scope why the enterprise is in the scope of the rule
     * @param trigger why the condition of the trigger held
     */
    public VisitExplanation {
        requireNonNull(scope, "scope");
        requireNonNull(trigger, "trigger");
    }

    /**
     * Gives the explanation in words: the scope, then the condition of the trigger if there is one, each with a line for each node,
     * indented by two spaces, as {@link Explanation#toText} has them.
     *
     * @param locale the reader's locale: Chinese, or English for everybody else
     * @return the text, without a line break at its end
     */
    public String toText(Locale locale) {
        String ofScope = headed(locale, "explanation.scope", scope);
        return trigger.map(condition -> ofScope + "\n" + headed(locale, "explanation.trigger", condition))
                .orElse(ofScope);
    }

    private static String headed(Locale locale, String heading, Explanation explanation) {
        return VisitTexts.get(requireNonNull(locale, "locale"), heading, ImmutableMap.of())
                + "\n  "
                + explanation.toText(locale).replace("\n", "\n  ");
    }
}
