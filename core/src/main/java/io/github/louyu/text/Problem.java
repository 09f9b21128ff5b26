package io.github.louyu.text;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * One mistake in what a host built (错误): where it stands and what is wrong there.
 *
 * @param path where it stands, from the whole to the part, such as {@code rulebook huaihai-2019 > rule lease-expiry}
 * @param message what was expected and what was found; it never holds personal data
 */
public record Problem(String path, String message) implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @param path where it stands, from the whole to the part, such as {@code rulebook huaihai-2019 > rule
     *     lease-expiry}
     * @param message what was expected and what was found; it never holds personal data
     */
    public Problem {
        requireNonNull(path, "path");
        requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return path + ": " + message;
    }
}
