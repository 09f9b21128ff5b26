package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;

/**
 * The unified social credit code of a legal person (统一社会信用代码, GB 32100-2015): 18 characters that a registering body
 * gives once and that stay. Every value of this type has the right form and the right check character.
 *
 * <p>The characters are the digits and the upper-case letters without I, O, S, V and Z: one for the registering body,
 * one for the category, six digits for the area of the registering body, nine characters of the organisation code
 * (组织机构代码, GB 11714) and the check character. No single wrong character and no exchange of two neighbours leaves a code
 * that passes the check.
 *
 * <p>Codes are public. Text that turns out not to be one may be anything, even a person's identity number, so the
 * message of the exception repeats it only where it can hardly be that; it always names what is wrong.
 *
 * @param value the 18 characters
 */
public record UnifiedSocialCreditCode(String value) {

    static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    static final int LENGTH = 18;
    static final int AREA_START = 2;
    static final int AREA_END = 8;

    private static final int ORGANISATION_END = 17;
    private static final int MODULUS = 31;
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /**
     * Checks the code.
     *
     * @param value the 18 characters
     * @throws IllegalArgumentException if the value has not 18 characters, holds a character that may not stand where
     *     it does, or does not end in its check character; the message says which, where and what was expected
     */
    public UnifiedSocialCreditCode {
        requireNonNull(value, "value");
        Optional<CreditCodeDiagnosis> wrong = CreditCodeDiagnosis.of(value);
        if (wrong.isPresent()) {
            throw SENTENCES.refusal(
                    "credit-code.wrong",
                    Map.of(
                            "code",
                            CreditCodeDiagnosis.quoteIfHarmless(value),
                            "reason",
                            wrong.get().reason()));
        }
    }

    /**
     * Makes a code of its exact text: no blank, lower-case or full-width character is forgiven.
     *
     * @param value the 18 characters
     * @return the code
     * @throws IllegalArgumentException if the value has not 18 characters, holds a character that may not stand where
     *     it does, or does not end in its check character; the message says which, where and what was expected
     */
    public static UnifiedSocialCreditCode of(String value) {
        return new UnifiedSocialCreditCode(value);
    }

    /**
     * Reads a code as people write it down, and keeps what is not a code as suspect text, with the reason. What cannot
     * change the meaning is forgiven and noted as a warning: white space around the text, lower-case letters,
     * full-width characters.
     *
     * @param text what is written, may be anything
     * @return what was read
     */
    public static RecordedCreditCode parseLeniently(String text) {
        return new RecordedCreditCode(text);
    }

    /**
     * Gives the character of the registering body (登记管理部门代码): 1 is the establishment office, 5 civil affairs, 9 market
     * regulation, Y any other; bodies that were added to the standard later have characters of their own.
     *
     * @return the first character
     */
    public char registeringBody() {
        return value.charAt(0);
    }

    /**
     * Gives the character of the category within the registering body (机构类别代码): under market regulation, 1 is an
     * enterprise and 2 an individual business.
     *
     * @return the second character
     */
    public char category() {
        return value.charAt(1);
    }

    /**
     * Gives the area of the registering body (登记管理机关行政区划码), as it was at registration; it need not be where the
     * enterprise is now.
     *
     * @return characters 3 to 8
     */
    public AreaCode areaCode() {
        return AreaCode.of(value.substring(AREA_START, AREA_END));
    }

    /**
     * Gives the organisation code (组织机构代码, GB 11714), without the hyphen that is often written before its own check
     * character.
     *
     * @return characters 9 to 17
     */
    public String organisationCode() {
        return value.substring(AREA_END, ORGANISATION_END);
    }

    /**
     * Gives the check character (校验码) of the whole code.
     *
     * @return the last character
     */
    public char checkCharacter() {
        return value.charAt(LENGTH - 1);
    }

    /**
     * Tells whether the organisation code carries the check character that GB 11714 gives it. This is a hint and no
     * condition: the code as a whole is verified without it.
     *
     * @return whether it does
     */
    public boolean organisationCheckHolds() {
        String code = organisationCode();
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            // GB 11714 numbers the letters without gaps, unlike GB 32100
            sum += ORGANISATION_WEIGHTS[i] * Character.digit(code.charAt(i), Character.MAX_RADIX);
        }
        int check = (11 - sum % 11) % 11;
        return code.charAt(ORGANISATION_WEIGHTS.length) == (check == 10 ? 'X' : (char) ('0' + check));
    }

    /** Gives the check character of 17 characters: with it, their sum weighted by powers of 3 is a multiple of 31. */
    static char checkCharacterOf(CharSequence first17) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += weight * ALPHABET.indexOf(first17.charAt(i));
            weight = weight * 3 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    @Override
    public String toString() {
        return value;
    }
}
