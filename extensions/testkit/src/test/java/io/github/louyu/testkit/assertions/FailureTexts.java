package io.github.louyu.testkit.assertions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The texts that failures must have, kept as a reader sees them in {@code failures.txt}: each under its name. */
final class FailureTexts {

    private static final Map<String, String> BY_NAME = read();

    private FailureTexts() {}

    static String named(String name) {
        return Objects.requireNonNull(BY_NAME.get(name), () -> "no text named '" + name + "' in failures.txt");
    }

    private static Map<String, String> read() {
        Map<String, String> byName = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(FailureTexts.class.getResourceAsStream("failures.txt"))) {
            for (String section : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^== ", -1)) {
                int end = section.indexOf('\n');
                if (end > 0) {
                    byName.put(
                            section.substring(0, end),
                            section.substring(end + 1).stripTrailing());
                }
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("failures.txt", unreadable);
        }
        return byName;
    }
}
