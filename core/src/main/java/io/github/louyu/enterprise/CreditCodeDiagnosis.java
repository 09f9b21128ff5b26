package io.github.louyu.enterprise;

import io.github.louyu.text.Bilingual;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What keeps a text from being a unified social credit code (统一社会信用代码): the first problem found. */
record CreditCodeDiagnosis(RecordedCreditCode.Problem problem, Bilingual reason) {

    private static final Pattern PLAIN = Pattern.compile("[0-9A-Za-z]{18}");
    /** GB 11643: six digits of area, the date of birth, a serial number and a check character. */
    private static final Pattern RESIDENT_IDENTITY_NUMBER =
            Pattern.compile("\\d{6}(18|19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[0-9Xx]");

    /** Looks for what is wrong with a text; empty if it is a code. */
    static Optional<CreditCodeDiagnosis> of(String text) {
        int[] characters = text.codePoints().toArray();
        if (characters.length != UnifiedSocialCreditCode.LENGTH) {
            return Optional.of(new CreditCodeDiagnosis(
                    RecordedCreditCode.Problem.WRONG_LENGTH,
                    Bilingual.of(
                            "应为" + UnifiedSocialCreditCode.LENGTH + "位，实际为" + characters.length + "位",
                            "must have " + UnifiedSocialCreditCode.LENGTH + " characters, but had "
                                    + characters.length)));
        }
        for (int i = 0; i < characters.length; i++) {
            boolean inArea = i >= UnifiedSocialCreditCode.AREA_START && i < UnifiedSocialCreditCode.AREA_END;
            String allowed = inArea ? "0123456789" : UnifiedSocialCreditCode.ALPHABET;
            if (allowed.indexOf(characters[i]) < 0) {
                String found = shown(characters[i]);
                return Optional.of(new CreditCodeDiagnosis(
                        RecordedCreditCode.Problem.ILLEGAL_CHARACTER,
                        Bilingual.of(
                                "第" + (i + 1) + "位应为 " + allowed + " 之一，实际为 " + found,
                                "character " + (i + 1) + " must be one of " + allowed + ", but was " + found)));
            }
        }
        char expected = UnifiedSocialCreditCode.checkCharacterOf(text);
        int actual = characters[characters.length - 1];
        if (actual != expected) {
            return Optional.of(new CreditCodeDiagnosis(
                    RecordedCreditCode.Problem.WRONG_CHECK_CHARACTER,
                    Bilingual.of(
                            "校验码应为 " + shown(expected) + "，实际为 " + shown(actual),
                            "check character must be " + shown(expected) + ", but was " + shown(actual))));
        }
        return Optional.empty();
    }

    /** Quotes a text that looks like a mistyped code; says nothing of one that may be a person's number or name. */
    static String quoteIfHarmless(String text) {
        boolean harmless = PLAIN.matcher(text).matches()
                && !RESIDENT_IDENTITY_NUMBER.matcher(text).matches();
        return harmless ? " '" + text + "'" : "";
    }

    private static String shown(int character) {
        boolean visible = character > ' ' && character < 0x7f;
        return visible ? "'" + Character.toString(character) + "'" : String.format(Locale.ROOT, "U+%04X", character);
    }
}
