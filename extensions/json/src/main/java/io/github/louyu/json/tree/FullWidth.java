package io.github.louyu.json.tree;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.words.Words;
import io.github.louyu.text.Bilingual;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Full-width punctuation (全角标点) that an input method writes where YAML has a mark of its own. YAML reads it as text, and fails at what
 * follows, often on the next line.
 */
final class FullWidth {

    private static final char COLON = '：';
    private static final char COMMA = '，';
    private static final char SPACE = '\u3000';

    private static final int MOST_LINES = 5;

    private static final String QUOTES = "“”‘’";

    /** What is to be written instead of each mark that is neither a space nor a quote. */
    private static final ImmutableMap<Character, String> INSTEAD = ImmutableMap.<Character, String>builder()
            .put(COLON, ": ")
            .put(COMMA, ", ")
            .put('｛', "{")
            .put('［', "[")
            .put('－', "- ")
            .buildOrThrow();

    private FullWidth() {}

    /** Says which marks are likely to be why the parser failed at a line, or on a few lines right before it; null if none is. */
    static @Nullable Bilingual cause(String text, int line) {
        ImmutableList<String> lines = text.lines().limit(line).collect(ImmutableList.toImmutableList());
        TreeMap<Integer, Set<Character>> found = new TreeMap<>();
        for (int i = lines.size(); i > 0 && found.size() < MOST_LINES; i--) {
            Set<Character> marks = marks(lines.get(i - 1));
            if (!marks.isEmpty()) {
                found.put(i, marks);
            } else if (i < line && !isPassedOver(lines.get(i - 1))) {
                break;
            }
        }
        if (found.isEmpty()) {
            return null;
        }
        Set<Character> all = new LinkedHashSet<>();
        found.values().forEach(all::addAll);
        return Words.of(
                "syntax.yaml.full-width",
                ImmutableMap.of(
                        "lines", joined(found.keySet(), "、", " and ", each -> Words.of("syntax.line", "line", each)),
                        "marks", joined(all, "，", ", ", FullWidth::instead)));
    }

    private static Bilingual instead(char mark) {
        if (mark == SPACE || QUOTES.indexOf(mark) >= 0) {
            return Words.of(mark == SPACE ? "syntax.full-width.space" : "syntax.full-width.quote");
        }
        return Words.of(
                "syntax.full-width.mark",
                ImmutableMap.of(
                        "mark", Bilingual.same(String.valueOf(mark)),
                        "instead", Bilingual.same(INSTEAD.getOrDefault(mark, " "))));
    }

    private static <T> Bilingual joined(Set<T> all, String zh, String en, Function<T, Bilingual> told) {
        return Bilingual.of(
                all.stream().map(each -> told.apply(each).zh()).distinct().collect(joining(zh)),
                all.stream().map(each -> told.apply(each).en()).distinct().collect(joining(en)));
    }

    /** Tells whether nothing but a remark stands on a line, so that the one before it is the last that was read. */
    private static boolean isPassedOver(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    /** The marks of a line that stand where YAML would have its own: outside quotes and remarks, and not within a text. */
    private static Set<Character> marks(String line) {
        Set<Character> marks = new LinkedHashSet<>();
        boolean begins = true; // whether a name or a value begins here
        boolean named = false; // whether a colon of YAML has been seen since the last item began
        int brackets = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ((c == '"' || c == '\'') && begins) {
                i = endOfQuotes(line, i);
                begins = false;
            } else if (c == '#' && (i == 0 || line.charAt(i - 1) == ' ')) {
                return marks;
            } else if (c == SPACE ? begins || brackets > 0 : isMark(c, begins, named, brackets)) {
                marks.add(c);
            } else if (c == '{' || c == '[' || c == ',') {
                brackets += c == ',' ? 0 : begins ? 1 : 0;
                begins |= c != ',' || brackets > 0;
                named &= !begins;
            } else if (isFollowedByBlank(line, i) && (c == ':' || (c == '-' && begins))) {
                named |= c == ':';
                begins = true;
            } else if (c == '}' || c == ']') {
                brackets = Math.max(0, brackets - 1);
                begins = false;
            } else if (c != ' ') {
                begins = false;
            }
        }
        return marks;
    }

    private static boolean isMark(char c, boolean begins, boolean named, int brackets) {
        return switch (c) {
            case COLON -> !named;
            case COMMA -> brackets > 0;
            default -> begins && (INSTEAD.containsKey(c) || QUOTES.indexOf(c) >= 0);
        };
    }

    private static boolean isFollowedByBlank(String line, int i) {
        return i + 1 == line.length() || line.charAt(i + 1) == ' ';
    }

    /** The index of the quote that ends a text, or of the end of the line. */
    private static int endOfQuotes(String line, int start) {
        char quote = line.charAt(start);
        for (int i = start + 1; i < line.length(); i++) {
            if (quote == '"' && line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == quote) {
                return i;
            }
        }
        return line.length();
    }
}
