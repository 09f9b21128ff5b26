package io.github.louyu.testkit.cases;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands under the keys of a map.
 *
 * @param at where the map stands
 * @param values what stands under each key
 */
record CaseFields(Cursor at, Map<String, Cursor> values) {

    /** What stands under a key that is there. */
    Cursor under(String key) {
        return requireNonNull(values.get(key), key);
    }

    /** What stands under a key that must be there. */
    <T> Optional<T> given(String key, Function<Cursor, Optional<T>> reader) {
        Cursor value = values.get(key);
        if (value == null) {
            at.problem("not-given", Map.of("key", key));
            return Optional.empty();
        }
        return reader.apply(value);
    }

    <T> Optional<T> optional(String key, Function<Cursor, Optional<T>> reader) {
        Cursor value = values.get(key);
        return value == null ? Optional.empty() : reader.apply(value);
    }

    Optional<LocalDate> day(String key) {
        return given(key, Cursor::date);
    }

    Optional<LocalDate> optionalDay(String key) {
        return optional(key, Cursor::date);
    }

    Optional<LocalTime> optionalTime(String key) {
        return optional(key, value -> value.parsed("wanted.time", CaseFields::time));
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    <T> Optional<T> optionalId(String key, Function<String, T> id) {
        return optional(key, value -> value.parsed("wanted.id", id));
    }

    <T> Optional<T> id(String key, Function<String, T> id) {
        return given(key, value -> value.parsed("wanted.id", id));
    }

    /** Whether it is said that there is no value. */
    boolean isNotKnown(String key) {
        Cursor value = values.get(key);
        return value != null && value.isNull();
    }

    /** Each word of a list that may be left out. */
    <T> ImmutableList<T> listed(String key, Function<Cursor, Optional<T>> reader) {
        Cursor list = values.get(key);
        return list == null
                ? ImmutableList.of()
                : list.list().stream()
                        .flatMap(each -> reader.apply(each).stream())
                        .collect(ImmutableList.toImmutableList());
    }

    /** Each map of a list that may be left out. */
    <T> ImmutableList<T> all(String key, List<String> keys, Function<CaseFields, Optional<T>> reader) {
        return listed(key, each -> {
            Map<String, Cursor> said = each.map();
            each.onlyOf(said, keys);
            return reader.apply(new CaseFields(each, said));
        });
    }

    /** The words under the keys of a map that may be left out. */
    Map<String, String> texts(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        Optional.ofNullable(values.get(key))
                .ifPresent(map ->
                        map.map().forEach((name, value) -> value.text().ifPresent(text -> texts.put(name, text))));
        return texts;
    }
}
