package io.github.louyu.docs;

import io.github.louyu.checks.bundle.Published;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The words of the library in both languages, read from where the library itself reads them: the terms from the Javadoc of
 * the types, the labels from the codes, the words of messages from their bundles.
 */
final class Glossary {

    static final String FILE = "glossary.html";

    private static final String CHINESE_BUNDLE = "texts_zh.properties";
    private static final String ENGLISH_BUNDLE = "texts_en.properties";

    private final List<PublicType> types;
    private final Published published;

    Glossary(List<PublicType> types, Published published) {
        this.types = types;
        this.published = published;
    }

    /** A table: words in both languages, and where they stand in code, as HTML. */
    private record Row(String chinese, String english, String code) {}

    String toHtml(Language language) throws IOException {
        StringBuilder html = new StringBuilder();
        html.append("<h1>").append(language.word("glossary")).append("</h1>\n<p>");
        html.append(language.word("glossary.lead")).append("</p>\n");
        html.append(heading("types", language));
        html.append(table(terms(), language, "glossary.code"));
        html.append(heading("codes", language));
        for (PublicType type : types) {
            List<Row> rows = codes(type);
            if (!rows.isEmpty()) {
                html.append("<h3 id=\"").append(type.name()).append("\">");
                html.append(link(type))
                        .append(type.term()
                                .map(term -> " " + Html.escaped(term))
                                .orElse(""));
                html.append("</h3>\n").append(table(rows, language, "glossary.code"));
            }
        }
        html.append(heading("messages", language));
        for (Map.Entry<String, List<Row>> bundle : messages().entrySet()) {
            html.append("<h3><code>").append(bundle.getKey()).append("</code></h3>\n");
            html.append(table(bundle.getValue(), language, "glossary.key"));
        }
        return html.toString();
    }

    List<Section> sections(Language language) {
        String page = language.word("glossary");
        List<Section> sections = new ArrayList<>();
        StringBuilder terms = new StringBuilder();
        terms().forEach(row ->
                terms.append(row.chinese()).append(' ').append(row.english()).append(' '));
        sections.add(new Section(FILE, Optional.of("types"), page, language.word("glossary.types"), terms.toString()));
        for (PublicType type : types) {
            StringBuilder codes = new StringBuilder();
            codes(type)
                    .forEach(row -> codes.append(row.chinese())
                            .append(' ')
                            .append(row.english())
                            .append(' '));
            if (codes.length() > 0) {
                String heading =
                        type.name() + type.term().map(term -> " " + term).orElse("");
                sections.add(new Section(FILE, Optional.of(type.name()), page, heading, codes.toString()));
            }
        }
        return sections;
    }

    private List<Row> terms() {
        return types.stream()
                .filter(type -> type.term().isPresent() && !type.name().endsWith("Id"))
                .map(type -> new Row(type.term().orElseThrow(), words(type.name()), link(type)))
                .sorted((one, other) -> one.english().compareTo(other.english()))
                .toList();
    }

    /** The constants of a type that have labels. */
    private static List<Row> codes(PublicType type) {
        try {
            Class<?> loaded =
                    Class.forName(type.packageName() + "." + type.name(), true, Glossary.class.getClassLoader());
            List<Row> rows = new ArrayList<>();
            for (Field field : loaded.getDeclaredFields()) {
                int modifiers = field.getModifiers();
                if (Modifier.isPublic(modifiers) && Modifier.isStatic(modifiers)) {
                    label(field.get(null))
                            .ifPresent(label -> rows.add(new Row(
                                    label.in(Language.CHINESE.locale()),
                                    label.in(Language.ENGLISH.locale()),
                                    "<a href=\"../" + type.page() + "#" + field.getName() + "\"><code>"
                                            + field.getName() + "</code></a>")));
                }
            }
            return rows;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("glossary: cannot read the codes of " + type.name(), e);
        }
    }

    /** The label of a code: of an element of a list, or of a kind that hosts may add to. */
    private static Optional<Bilingual> label(Object code) throws ReflectiveOperationException {
        if (code instanceof Labelled labelled) {
            return Optional.of(labelled.label());
        }
        for (Method method : code.getClass().getMethods()) {
            if (method.getName().equals("label") && method.getReturnType().equals(Bilingual.class)) {
                return Optional.of((Bilingual) method.invoke(code));
            }
        }
        return Optional.empty();
    }

    /** The bundles of all modules: every key that both languages have, in the order of the keys. */
    private Map<String, List<Row>> messages() throws IOException {
        Map<String, List<Row>> messages = new LinkedHashMap<>();
        for (Published.Module module : published.modules().values()) {
            Path resources = module.folder().resolve("src/main/resources");
            if (Files.isDirectory(resources)) {
                try (Stream<Path> files = Files.walk(resources)) {
                    for (Path chinese : files.filter(file -> file.endsWith(CHINESE_BUNDLE))
                            .sorted()
                            .toList()) {
                        String folder = resources
                                .relativize(chinese.getParent())
                                .toString()
                                .replace('/', '.');
                        messages.put(folder, rows(chinese, chinese.resolveSibling(ENGLISH_BUNDLE)));
                    }
                }
            }
        }
        return messages;
    }

    private static List<Row> rows(Path chinese, Path english) {
        Properties ours = properties(chinese);
        Properties theirs = properties(english);
        return new TreeSet<>(ours.stringPropertyNames())
                .stream()
                        .map(key -> new Row(
                                ours.getProperty(key),
                                theirs.getProperty(key),
                                "<code>" + Html.escaped(key) + "</code>"))
                        .toList();
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String heading(String part, Language language) {
        return "<h2 id=\"" + part + "\">" + language.word("glossary." + part) + "</h2>\n";
    }

    private static String table(List<Row> rows, Language language, String third) {
        StringBuilder html = new StringBuilder("<table tabindex=\"0\"><thead><tr>");
        for (String key : Arrays.asList("glossary.chinese", "glossary.english", third)) {
            html.append("<th scope=\"col\">").append(language.word(key)).append("</th>");
        }
        html.append("</tr></thead><tbody>\n");
        for (Row row : rows) {
            html.append("<tr><td lang=\"zh-CN\">").append(Html.escaped(row.chinese()));
            html.append("</td><td lang=\"en\">").append(Html.escaped(row.english()));
            html.append("</td><td>").append(row.code()).append("</td></tr>\n");
        }
        return html.append("</tbody></table>\n").toString();
    }

    private static String link(PublicType type) {
        return "<a href=\"../" + type.page() + "\"><code>" + type.name() + "</code></a>";
    }

    /** The name of a type as words: {@code KeyTier} is "key tier". */
    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
