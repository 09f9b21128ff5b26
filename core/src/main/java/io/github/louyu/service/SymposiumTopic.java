package io.github.louyu.service;

import static io.github.louyu.service.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;
import java.util.Map;

/**
 * A topic of a symposium (座谈议题). The constants are those of the key-enterprise symposium of Huaihai Middle Road Subdistrict in July
 * 2019 (Wenhui Daily, 24 September 2019); a host makes its own.
 *
 * @param code the stable code, not blank
 * @param label the name
 */
public record SymposiumTopic(String code, Bilingual label) implements Labelled {

    /** How the enterprise is doing (企业经营情况). */
    public static final SymposiumTopic ENTERPRISE_OPERATION =
            of("ENTERPRISE_OPERATION", Bilingual.of("企业经营情况", "Enterprise operation"));

    /** The economic situation (经济形势). */
    public static final SymposiumTopic ECONOMIC_SITUATION =
            of("ECONOMIC_SITUATION", Bilingual.of("经济形势", "Economic situation"));

    /** Relief of personal income tax (个人所得税减免). */
    public static final SymposiumTopic PERSONAL_INCOME_TAX_RELIEF =
            of("PERSONAL_INCOME_TAX_RELIEF", Bilingual.of("个人所得税减免", "Personal income tax relief"));

    /** Introduction of talent (人才引进). */
    public static final SymposiumTopic TALENT_INTRODUCTION =
            of("TALENT_INTRODUCTION", Bilingual.of("人才引进", "Talent introduction"));

    /** Subsidies for education and training (教育培训补贴). */
    public static final SymposiumTopic TRAINING_SUBSIDY =
            of("TRAINING_SUBSIDY", Bilingual.of("教育培训补贴", "Education and training subsidy"));

    /**
     * Checks the code.
     *
     * @param code the stable code, not blank
     * @param label the name
     * @throws IllegalArgumentException if the code is blank
     */
    public SymposiumTopic {
        requireNonNull(code, "code");
        requireNonNull(label, "label");
        if (code.isBlank()) {
            throw SENTENCES.refusal("symposium-topic.blank", Map.of("code", code));
        }
    }

    /**
     * Makes a topic.
     *
     * @param code the stable code, not blank
     * @param label the name
     * @return the topic
     * @throws IllegalArgumentException if the code is blank
     */
    public static SymposiumTopic of(String code, Bilingual label) {
        return new SymposiumTopic(code, label);
    }
}
