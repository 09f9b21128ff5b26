package io.github.louyu.enterprise;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Public codes, and codes by an oracle that takes its weights from the tables of the two standards. */
final class CreditCodes {

    static final String HUAWEI = "914403001922038216";
    static final String TENCENT = "91440300708461136T";
    static final String XIAOMI = "91110108551385082Q";
    static final String ALIBABA = "91330100799655058B";
    static final String BYD = "91440300192317458F";
    static final List<String> PUBLIC = List.of(HUAWEI, TENCENT, XIAOMI, ALIBABA, BYD);

    static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    static final List<Character> CHARACTERS =
            ALPHABET.chars().mapToObj(c -> (char) c).toList();

    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ORGANISATION_VALUES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private CreditCodes() {}

    /** Gives the weighted sum of the first 17 characters. */
    static int sum(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * ALPHABET.indexOf(code.charAt(i));
        }
        return sum;
    }

    /** Adds the one character that makes the whole sum, the check character counted once, a multiple of 31. */
    static String complete(String first17) {
        for (char check : CHARACTERS) {
            if ((sum(first17) + ALPHABET.indexOf(check)) % 31 == 0) {
                return first17 + check;
            }
        }
        throw new AssertionError("no check character for " + first17);
    }

    /** Gives the check character of an organisation code's first eight characters. */
    static char organisationCheck(String first8) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += ORGANISATION_WEIGHTS[i] * ORGANISATION_VALUES.indexOf(first8.charAt(i));
        }
        int check = 11 - sum % 11;
        return switch (check) {
            case 10 -> 'X';
            case 11 -> '0';
            default -> (char) ('0' + check);
        };
    }

    /** Codes of right form and check character, of any area and organisation code. */
    static Arbitrary<String> valid() {
        Arbitrary<String> area = Arbitraries.strings().withCharRange('0', '9').ofLength(6);
        Arbitrary<String> head = Arbitraries.strings().withChars(ALPHABET).ofLength(2);
        Arbitrary<String> organisation =
                Arbitraries.strings().withChars(ALPHABET).ofLength(9);
        return Combinators.combine(head, area, organisation).as((h, a, o) -> complete(h + a + o));
    }
}
