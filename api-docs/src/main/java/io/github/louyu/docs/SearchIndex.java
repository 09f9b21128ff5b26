package io.github.louyu.docs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the search of a language reads: a script that is loaded beside the page, because a file may not fetch another. */
final class SearchIndex {

    private SearchIndex() {}

    static String of(List<Section> sections) {
        return sections.stream()
                .map(section -> "{\"u\":%s,\"p\":%s,\"h\":%s,\"x\":%s}"
                        .formatted(
                                quoted(section.target()),
                                quoted(section.page()),
                                quoted(section.heading()),
                                quoted(section.text())))
                .collect(Collectors.joining(",\n", "window.louyuSections=[\n", "\n];\n"));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.replaceAll("\\s+", " ").strip().toCharArray()) {
            if (c < ' ' || "\"\\<\u2028\u2029".indexOf(c) >= 0) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
