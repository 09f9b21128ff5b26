package io.github.louyu.examples.huaihai.data;

import java.util.HashSet;
import java.util.Set;

/**
 * Draws distinct Unified Social Credit Codes that are well formed by GB 32100-2015, with an organisation code that is
 * well formed by GB 11714, under an administrative area number that is assigned to no place.
 */
final class CreditCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /** Registering body and category of an enterprise (91), then the area number. */
    private static final String PREFIX = "91" + "990000";

    private final Draws draws = new Draws("credit codes");
    private final Set<String> drawn = new HashSet<>();

    String next() {
        String code;
        do {
            StringBuilder organisation = new StringBuilder("MA");
            while (organisation.length() < ORGANISATION_WEIGHTS.length) {
                organisation.append(ALPHABET.charAt(draws.below(ALPHABET.length())));
            }
            String body = PREFIX + organisation + organisationCheck(organisation);
            code = body + check(body);
        } while (!drawn.add(code));
        return code;
    }

    private static char organisationCheck(CharSequence organisation) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += ORGANISATION_WEIGHTS[i] * Character.digit(organisation.charAt(i), 36);
        }
        return "0123456789X".charAt((11 - sum % 11) % 11);
    }

    private static char check(String body) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < body.length(); i++) {
            sum += weight * ALPHABET.indexOf(body.charAt(i));
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
