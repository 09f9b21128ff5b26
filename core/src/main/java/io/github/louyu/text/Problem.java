package io.github.louyu.text;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Locale;

/**
 * One mistake in what a host built (错误): where it stands and what is wrong there.
 *
 * @param path where it stands, from the whole to the part, such as {@code rulebook huaihai-2019 > rule lease-expiry}: an
 *     address, the same for every reader, in which programs may look for ids
 * @param message what was expected and what was found, in both languages; it never holds personal data
 */
public record Problem(String path, Bilingual message) implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @param path where it stands, from the whole to the part, such as {@code rulebook huaihai-2019 > rule
     *     lease-expiry}
     * @param message what was expected and what was found, in both languages; it never holds personal data
     */
    public Problem {
        requireNonNull(path, "path");
        requireNonNull(message, "message");
    }

    /**
     * Tells what refused a part.
     *
     * @param path where the part stands
     * @param refusal what was thrown; its reason is taken as {@link RefusedException#reasonOf} says, and where that begins with the
     *     last step of the path, that is not said twice
     * @return the problem
     */
    public static Problem refused(String path, RuntimeException refusal) {
        Bilingual reason = RefusedException.reasonOf(refusal);
        return new Problem(
                path,
                Bilingual.of(
                        Places.without(Locale.CHINESE, path, reason.zh()),
                        Places.without(Locale.ENGLISH, path, reason.en())));
    }

    /**
     * Gives the same problem as a part of something larger.
     *
     * @param outer the path of what it stands in, such as {@code rulebook huaihai-2019}
     * @return the problem, its path beginning there
     */
    public Problem within(String outer) {
        return new Problem(outer + " > " + path, message);
    }

    /**
     * Gives the problem for a reader, such as {@code 规则集 huaihai-2019 > 规则 lease-expiry：…}.
     *
     * @param locale the reader's locale: Chinese of any country, or English for everybody else
     * @return the place and the sentence in that language
     */
    public String toText(Locale locale) {
        return Places.sentence(locale, path, message.in(locale));
    }

    /**
     * Gives the problem as one text.
     *
     * @return the place and the sentence in both languages
     */
    public Bilingual text() {
        return Bilingual.of(toText(Locale.CHINESE), toText(Locale.ENGLISH));
    }

    /** Gives the problem in English. */
    @Override
    public String toString() {
        return path + ": " + message.en();
    }
}
