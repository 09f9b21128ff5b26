package io.github.louyu.json.shape;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.words.Words;
import io.github.louyu.text.Bilingual;
import java.util.List;

/** The fields of an object and the codes of a field as a problem lists them, in their order. */
final class KnownNames {

    private static final int MOST = 20;

    private KnownNames() {}

    /** Lists codes, in Chinese by the first word that each has besides, with the code in brackets. */
    static Bilingual codes(List<? extends List<String>> codes) {
        return Bilingual.of(
                codes.stream().map(KnownNames::inChinese).collect(joining("、")),
                codes.stream().map(names -> names.get(0)).collect(joining(", ")));
    }

    /** Gives the Chinese name of a field with the one that it is written with. */
    static Bilingual chineseFirst(List<String> names) {
        return Bilingual.of(inChinese(names), names.get(1) + " (" + names.get(0) + ")");
    }

    private static String inChinese(List<String> names) {
        return names.size() == 1 || names.get(1).equals(names.get(0))
                ? names.get(0)
                : names.get(1) + "（" + names.get(0) + "）";
    }

    /**
     * Lists fields by the name they are written with, in Chinese with the first Chinese name that they have besides, and no more than a
     * reader looks through.
     */
    static Bilingual fields(List<? extends List<String>> fields) {
        Bilingual shown = Bilingual.of(
                fields.stream().limit(MOST).map(KnownNames::withOther).collect(joining("、")),
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
