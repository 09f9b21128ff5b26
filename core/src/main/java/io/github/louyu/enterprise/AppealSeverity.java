package io.github.louyu.enterprise;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/**
 * How an appeal weighs (诉求轻重): the classes for which offices set different times to answer and to solve. The order of the
 * constants means nothing: what is urgent need not be difficult.
 *
 * <p>Shanghai solves ordinary appeals within 5 working days and difficult ones within 15 (Shanghai Business Environment
 * Regulations, text of 27 September 2024, Art. 49); enquiries and urgent appeals have times of their own elsewhere. The times
 * themselves are for rules to say.
 */
public enum AppealSeverity implements Labelled {
    /** A question, which an answer settles (咨询). */
    ENQUIRY("咨询", "Enquiry"),
    /** An appeal like most (一般). */
    ORDINARY("一般", "Ordinary"),
    /** An appeal that is hard or complex to solve (疑难). */
    DIFFICULT("疑难", "Difficult"),
    /** An appeal that cannot wait (紧急). */
    URGENT("紧急", "Urgent");

    private final String zh;
    private final String en;

    AppealSeverity(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the class for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
