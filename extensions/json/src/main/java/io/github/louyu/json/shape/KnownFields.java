package io.github.louyu.json.shape;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.words.Words;
import io.github.louyu.text.Bilingual;
import java.util.List;

/** The fields of an object as a problem lists them: in their order, and no more than a reader looks through. */
final class KnownFields {

    private static final int MOST = 20;

    private KnownFields() {}

    /** Lists fields by the name they are written with, in Chinese with the first Chinese name that they have besides. */
    static Bilingual of(List<? extends List<String>> fields) {
        Bilingual shown = Bilingual.of(
                fields.stream().limit(MOST).map(KnownFields::withOther).collect(joining("、")),
                fields.stream().limit(MOST).map(names -> names.get(0)).collect(joining(", ")));
        int more = fields.size() - MOST;
        return more <= 0
                ? shown
                : Words.of(
                        "fields.more",
                        ImmutableMap.of("fields", shown, "more", Bilingual.same(Integer.toString(more))));
    }

    private static String withOther(List<String> names) {
        return names.get(0)
                + names.stream()
                        .skip(1)
                        .findFirst()
                        .map(other -> "（" + other + "）")
                        .orElse("");
    }
}
