package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.louyu.json.input.DocumentProblem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is wrong with a document, whoever reads Chinese is told in Chinese: every field of the stored documents is left out and
 * given each of a number of values that do not belong there, items of lists are given twice, and no problem has English words in
 * its Chinese text but names, codes and what the document says itself. Fields of equal objects at equal places are taken once,
 * and those that only stand beside other fields than before are given each fourth value, in turn.
 */
class ProblemsInChineseTest {

    private static final Path STORED = Path.of("src/test/resources/io/github/louyu/json/format-1");
    private static final Path EXAMPLE =
            Path.of("src/main/resources/io/github/louyu/json/examples/six-mandatory-visits.yaml");
    private static final ObjectMapper MAPPER = JsonDocuments.MAPPER;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What a document says is shown in quotes, and a name that is offered, which may be an English one, between these words. */
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|'[^']*'|；是否应为 .*？");

    /** Two words side by side are a sentence of another language; names and codes stand alone. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?<![A-Za-z0-9_.-])[A-Za-z]*[a-z] [a-z]+(?![A-Za-z0-9_.=-])");

    private static final List<JsonNode> TEXTS = nodes(
            "",
            " ",
            "x",
            "..",
            "2019-01-31",
            "0001-01-01",
            "9999-12-31",
            "-999999999-01-01",
            "+999999999-12-31",
            "2019-01-01/..",
            "../..",
            "2019-Q1",
            "09:30:30",
            "101%",
            "CNY -1",
            "USD 5",
            "0 days",
            "02-30",
            "A9",
            "010000000");

    private static final List<JsonNode> NUMBERS = Stream.of("0", "-1", "2", "5.5", "101", "2147483648")
            .<JsonNode>map(number -> NODES.numberNode(new BigDecimal(number)))
            .toList();

    private static final List<JsonNode> OTHERS =
            List.of(NODES.booleanNode(true), NODES.nullNode(), NODES.objectNode(), NODES.arrayNode());

    private static List<JsonNode> nodes(String... texts) {
        return Stream.of(texts).<JsonNode>map(NODES::textNode).toList();
    }

    /** What stands there instead: others of its own type, and one of each other type. */
    private static List<JsonNode> insteadOf(JsonNode value) {
        List<JsonNode> all = new ArrayList<>(value.isTextual() ? TEXTS : TEXTS.subList(2, 3));
        all.addAll(value.isNumber() ? NUMBERS : NUMBERS.subList(1, 2));
        all.addAll(OTHERS);
        return all;
    }

    static Iterable<DocumentKind<?>> kinds() {
        return DocumentKind.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void problemsOfStoredDocumentsAreInChinese(DocumentKind<?> kind) throws IOException {
        LouyuJson json = LouyuJson.standard();
        Told told = new Told();
        try (Stream<Path> files = Files.list(STORED.resolve(kind.name()))) {
            for (Path file : files.sorted().toList()) {
                told.readAllChanges(json, kind, (ObjectNode) MAPPER.readTree(Files.readString(file)));
            }
        }
        told.check();
    }

    @Test
    void problemsOfTheExampleAreInChinese() throws IOException {
        LouyuJson json = LouyuJson.standard();
        String example = json.write(
                DocumentKind.VISIT_RULEBOOK,
                json.read(DocumentKind.VISIT_RULEBOOK, DocumentSource.yaml(Files.readString(EXAMPLE))));
        Told told = new Told();
        told.readAllChanges(json, DocumentKind.VISIT_RULEBOOK, (ObjectNode) MAPPER.readTree(example));
        told.check();
    }

    @Test
    void theLookFindsEnglish() {
        assertThat(englishIn("应为日期，实为 'must be a day'")).isFalse();
        assertThat(englishIn("租约：lease from 2019-01-01: lastDay must not be before start"))
                .isTrue();
        assertThat(englishIn("自 2019-01-01 起的租赁：到期日（lastDay）不得早于起始日（start），实为 2018-01-01"))
                .isFalse();
    }

    private static boolean englishIn(String chinese) {
        return chinese.startsWith("内容不符合要求（")
                || ENGLISH.matcher(QUOTED.matcher(chinese).replaceAll("")).find();
    }

    /** What was told of many documents: how many were refused, and each sentence with English in it. */
    private static final class Told {

        private final Map<String, String> english = new TreeMap<>();
        private final Set<String> seen = new HashSet<>();
        private int refused;
        private int byTheValue;

        void check() {
            assertThat(english).isEmpty();
            assertThat(refused).isGreaterThan(100);
            assertThat(byTheValue).as("refused by the value itself").isPositive();
        }

        <T> void readAllChanges(LouyuJson json, DocumentKind<T> kind, ObjectNode root) throws IOException {
            readAllChanges(json, kind, root, root, "");
        }

        private <T> void readAllChanges(
                LouyuJson json, DocumentKind<T> kind, ObjectNode root, JsonNode container, String path)
                throws IOException {
            if (container instanceof ObjectNode object) {
                List<String> names = names(object);
                for (String name : names) {
                    JsonNode value = object.get(name);
                    readAllChanges(json, kind, root, value, path + "." + name);
                    String place = path + "." + name + value.getNodeType();
                    if (seen.add(names + place)) {
                        List<JsonNode> others = insteadOf(value);
                        boolean all = seen.add(place);
                        for (int i = all ? 0 : seen.size() % 4; i < others.size(); i += all ? 1 : 4) {
                            JsonNode other = others.get(i);
                            tried(json, kind, root, () -> object.set(name, other));
                        }
                        tried(json, kind, root, () -> object.remove(name));
                        object.set(name, value);
                    }
                }
            } else if (container instanceof ArrayNode array) {
                for (JsonNode item : array) {
                    readAllChanges(json, kind, root, item, path + "[]");
                }
                if (seen.add(path)) {
                    readAllChanges(json, kind, root, array);
                }
            }
        }

        private <T> void readAllChanges(LouyuJson json, DocumentKind<T> kind, ObjectNode root, ArrayNode array)
                throws IOException {
            List<JsonNode> all = new ArrayList<>();
            array.forEach(all::add);
            for (JsonNode item : all) {
                tried(json, kind, root, () -> array.add(item.deepCopy()));
                array.remove(all.size());
            }
            for (JsonNode other : all.isEmpty() ? List.<JsonNode>of() : insteadOf(all.get(0))) {
                tried(json, kind, root, () -> array.set(0, other));
            }
            tried(json, kind, root, array::removeAll);
            array.removeAll();
            array.addAll(all);
        }

        private <T> void tried(LouyuJson json, DocumentKind<T> kind, ObjectNode root, Runnable change)
                throws IOException {
            change.run();
            for (DocumentProblem problem :
                    json.tryRead(kind, MAPPER.writeValueAsString(root)).problems()) {
                refused++;
                byTheValue += problem.kind() == DocumentProblem.Kind.REFUSED ? 1 : 0;
                if (englishIn(problem.message().zh())) {
                    english.putIfAbsent(
                            problem.message().zh().replaceAll("[0-9]+", "0"), problem.toText(Locale.CHINESE));
                }
            }
        }
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
