package io.github.louyu.rules.eligibility;

import static io.github.louyu.rules.eligibility.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;
import java.util.Map;

/**
 * A public body that issues policies or bears their cost (政府部门): a city, a district, a commission.
 *
 * @param code the stable code, not blank
 * @param label the name for people
 */
public record Authority(String code, Bilingual label) implements Labelled {

    /**
     * Checks the code.
     *
     * @param code the stable code, not blank
     * @param label the name for people
     * @throws IllegalArgumentException if the code is blank
     */
    public Authority {
        requireNonNull(code, "code");
        requireNonNull(label, "label");
        if (code.isBlank()) {
            throw SENTENCES.refusal("authority.blank", Map.of("code", code));
        }
    }

    /**
     * Makes one of its code and its name.
     *
     * @param code the stable code, not blank
     * @param zh the Chinese name
     * @param en the English name
     * @return the authority
     * @throws IllegalArgumentException if a text is blank
     */
    public static Authority of(String code, String zh, String en) {
        return new Authority(code, Bilingual.of(zh, en));
    }
}
