package io.github.louyu.docs;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The anchors of a page's headings, from their words, each once. */
final class Anchors {

    private final Map<String, Integer> used = new HashMap<>();

    String next(String heading) {
        String slug = heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        int times = used.merge(slug, 1, Integer::sum);
        return times == 1 ? slug : slug + "-" + times;
    }
}
