package io.github.louyu.enterprise;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.text.Bilingual;
import java.util.Optional;

/**
 * A unified social credit code as it stands on file (在案的统一社会信用代码): either a verified code, or suspect text that is kept
 * with the reason why it is none. Everything said of it follows from the text; two of them are equal if their texts
 * are.
 *
 * <p>Suspect text may be anything, even a person's identity number, so it is not part of {@link #toString()}.
 *
 * @param text the text as it was written, may be anything
 */
public record RecordedCreditCode(String text) {

    private static final int FULL_WIDTH_FIRST = '！';
    private static final int FULL_WIDTH_LAST = '～';
    private static final int FULL_WIDTH_OFFSET = '！' - '!';

    /** Why a text is no unified social credit code (代码存疑原因): the first of these that holds. */
    public enum Problem {
        /** It has not 18 characters. */
        WRONG_LENGTH("位数不符", "Wrong length"),
        /** A character stands in it that may not stand there: not of the alphabet, or no digit within the area code. */
        ILLEGAL_CHARACTER("含非法字符", "Illegal character"),
        /** The form is right, but the last character is not the check character of the others (GB 32100-2015). */
        WRONG_CHECK_CHARACTER("校验码不符", "Wrong check character");

        private final String zh;
        private final String en;

        Problem(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        /**
         * Gives the name of the problem for people.
         *
         * @return the label
         */
        public Bilingual label() {
            return Bilingual.of(zh, en);
        }
    }

    /** What is worth a second look without making a code suspect (代码提示). */
    public enum Warning {
        /** White space, letter case or character width was changed to read the text. */
        NORMALISED("已规范书写（空白、大小写或全角字符）", "Written differently: white space, letter case or full-width characters"),
        /** The organisation code within the code does not carry its own check character (GB 11714). */
        ORGANISATION_CHECK_FAILS("组织机构代码校验码不符", "The check character of the organisation code does not hold");

        private final String zh;
        private final String en;

        Warning(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        /**
         * Gives the text of the warning for people.
         *
         * @return the label
         */
        public Bilingual label() {
            return Bilingual.of(zh, en);
        }
    }

    /**
     * Keeps a text, whatever it says.
     *
     * @param text the text as it was written, may be anything
     */
    public RecordedCreditCode {
        requireNonNull(text, "text");
    }

    /**
     * Gives the text as it is read: without white space around it, ASCII letters in upper case, full-width characters
     * as their ASCII ones. Positions in {@link #reason()} count its characters.
     *
     * @return the text as it is read
     */
    public String normalised() {
        int[] characters = text.codePoints()
                .map(RecordedCreditCode::halfWidth)
                .map(c -> c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c)
                .toArray();
        int start = 0;
        int end = characters.length;
        while (start < end && isSpace(characters[start])) {
            start++;
        }
        while (end > start && isSpace(characters[end - 1])) {
            end--;
        }
        return new String(characters, start, end - start);
    }

    /**
     * Gives the verified code.
     *
     * @return the code, empty if the text is suspect
     */
    public Optional<UnifiedSocialCreditCode> code() {
        String normalised = normalised();
        return CreditCodeDiagnosis.of(normalised).isPresent()
                ? Optional.empty()
                : Optional.of(UnifiedSocialCreditCode.of(normalised));
    }

    /**
     * Tells whether the text is a code.
     *
     * @return whether there is a verified code
     */
    public boolean isVerified() {
        return problem().isEmpty();
    }

    /**
     * Gives what makes the text suspect.
     *
     * @return the problem, empty if the code is verified
     */
    public Optional<Problem> problem() {
        return CreditCodeDiagnosis.of(normalised()).map(CreditCodeDiagnosis::problem);
    }

    /**
     * Explains to people what makes the text suspect: which position, which character, what was expected. The text
     * itself is not repeated.
     *
     * @return the reason, empty if the code is verified
     */
    public Optional<Bilingual> reason() {
        return CreditCodeDiagnosis.of(normalised()).map(CreditCodeDiagnosis::reason);
    }

    /**
     * Gives what is worth a second look, in the order of the constants.
     *
     * @return the warnings, empty if there are none; on suspect text, {@link Warning#NORMALISED} at most
     */
    public ImmutableList<Warning> warnings() {
        ImmutableList.Builder<Warning> warnings = ImmutableList.builder();
        if (!normalised().equals(text)) {
            warnings.add(Warning.NORMALISED);
        }
        if (code().filter(code -> !code.organisationCheckHolds()).isPresent()) {
            warnings.add(Warning.ORGANISATION_CHECK_FAILS);
        }
        return warnings.build();
    }

    /**
     * Describes it without repeating suspect text.
     *
     * @return the verified code, or what makes the text suspect
     */
    @Override
    public String toString() {
        return code().map(UnifiedSocialCreditCode::value)
                .orElseGet(() -> "suspect credit code: " + problem().orElseThrow());
    }

    private static int halfWidth(int character) {
        boolean fullWidth = character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST;
        return fullWidth ? character - FULL_WIDTH_OFFSET : character;
    }

    private static boolean isSpace(int character) {
        // a no-break space, which spreadsheets like, is a space character and no white space
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
