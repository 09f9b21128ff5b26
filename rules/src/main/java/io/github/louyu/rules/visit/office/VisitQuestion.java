package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import io.github.louyu.enterprise.EntryId;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;
import java.util.Optional;

/**
 * What to ask at a visit (走访问题). It names no person and repeats no free text of the file.
 *
 * @param source why it is asked
 * @param about the entry that it is about: the visit of a promise, or the appeal; empty if none is
 * @param text the question
 */
public record VisitQuestion(Source source, Optional<EntryId> about, Bilingual text) {

    /** Why a question is asked (问题来源), in the order in which they are asked. */
    public enum Source implements Labelled {
        /** The rule that obliges the visit says so. */
        RULE("规则", "rule"),
        /** A promise of the office is open. */
        PROMISE("承诺", "promise"),
        /** An appeal of the enterprise is open. */
        APPEAL("诉求", "appeal"),
        /** A rule cannot be judged without the answer. */
        MISSING_FACT("缺项", "missing fact");

        private final String zh;
        private final String en;

        Source(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public Bilingual label() {
            return Bilingual.of(zh, en);
        }
    }

    /**
     * Checks that nothing is null.
     *
     * @param source why it is asked
     * @param about the entry that it is about: the visit of a promise, or the appeal; empty if none is
     * @param text the question
     */
    public VisitQuestion {
        requireNonNull(source, "source");
        requireNonNull(about, "about");
        requireNonNull(text, "text");
    }
}
