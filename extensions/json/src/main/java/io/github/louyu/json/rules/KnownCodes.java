package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.Codes;
import io.github.louyu.text.Labelled;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Codes by all names by which they are read: the code itself, then its names for people, the Chinese one first. */
final class KnownCodes {

    private KnownCodes() {}

    static <T> ImmutableList<ImmutableList<String>> of(Codes<T> codes) {
        return of(codes.all(), codes::textOf);
    }

    static <T> ImmutableList<ImmutableList<String>> of(List<T> codes, Function<? super T, String> text) {
        return codes.stream()
                .map(code -> Stream.concat(
                                Stream.of(text.apply(code)),
                                code instanceof Labelled labelled
                                        ? Stream.of(
                                                labelled.label().zh(),
                                                labelled.label().en())
                                        : Stream.of())
                        .collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }
}
