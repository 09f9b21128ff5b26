package io.github.louyu.json.documents;

import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.tree.Node;
import io.github.louyu.text.Bilingual;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * How a code is read that stands for something with a name for people: known to the reader, or given with its name.
 *
 * @param <T> what it stands for
 * @param field the field in which the code stands
 * @param expected the key of the words for what belongs there
 * @param maker makes it of code and name
 */
record CodedName<T>(String field, String expected, BiFunction<String, Bilingual, T> maker) {

    /** Gives what a code stands for: with the name given, else as it is known; null if it is neither, and says so. */
    static <T> @Nullable T read(
            Node node, Optional<Bilingual> label, Map<String, T> known, CodedName<T> named, Reading in) {
        in.path().enter(named.field());
        String code = Scalars.TEXT.read(node, in);
        in.path().leave();
        if (code == null) {
            return null;
        }
        if (label.isPresent()) {
            return named.maker().apply(code, label.get());
        }
        T value = known.get(code);
        if (value == null) {
            Definition.unknown(node, named.field(), code, known, named.expected(), in);
        }
        return value;
    }
}
