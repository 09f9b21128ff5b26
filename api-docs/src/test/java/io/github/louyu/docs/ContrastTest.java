package io.github.louyu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2 asks for a contrast of 4.5 between text and ground (success criterion 1.4.3). */
class ContrastTest {

    private static final double ENOUGH = 4.5;
    private static final Pattern COLOUR = Pattern.compile("--([a-z]+): #([0-9a-f]{6});");
    private static final List<String> TEXTS =
            List.of("text", "muted", "link", "keyword", "string", "comment", "true", "false", "unknown");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyTextIsReadableOnEveryGround(String scheme) {
        Map<String, String> colours = colours(scheme);
        for (String text : TEXTS) {
            for (String ground : List.of("ground", "raised")) {
                assertThat(contrast(colours, text, ground))
                        .as("%s on %s, %s", text, ground, scheme)
                        .isGreaterThanOrEqualTo(ENOUGH);
            }
        }
        assertThat(contrast(colours, "text", "mark")).isGreaterThanOrEqualTo(ENOUGH);
    }

    private static Map<String, String> colours(String scheme) {
        String css = Site.read(Site.FOLDER.resolve("site.css"));
        int dark = css.indexOf("prefers-color-scheme: dark");
        String part = scheme.equals("dark") ? css.substring(dark) : css.substring(0, dark);
        Map<String, String> colours = new LinkedHashMap<>();
        COLOUR.matcher(part).results().forEach(found -> colours.putIfAbsent(found.group(1), found.group(2)));
        return colours;
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        assertThat(colours).containsKeys(one, other);
        double first = luminance(colours.getOrDefault(one, ""));
        double second = luminance(colours.getOrDefault(other, ""));
        double lighter = Math.max(first, second);
        double darker = Math.min(first, second);
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
    }

    private static double channel(String colour, int from) {
        double value = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
