package io.github.louyu.rules;

import static io.github.louyu.rules.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;
import java.util.Map;

/**
 * An outcome of a decision table that is a code and no constant of a program (判定结果代码): what lets a document hold a whole table, and name what
 * it decides. A table written in Java may give it too; then it can be written as a document.
 *
 * <pre>{@code
 * OutcomeCode large = new OutcomeCode("LARGE", Bilingual.of("大型", "Large"));
 * }</pre>
 *
 * @param code the stable code, not blank
 * @param label the name for people
 */
public record OutcomeCode(String code, Bilingual label) implements Labelled {

    /**
     * Checks the code.
     *
     * @param code the stable code, not blank
     * @param label the name for people
     * @throws IllegalArgumentException if the code is blank
     */
    public OutcomeCode {
        requireNonNull(code, "code");
        requireNonNull(label, "label");
        if (code.isBlank()) {
            throw SENTENCES.refusal("outcome.blank", Map.of("code", code));
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
