package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.Explanation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;

/** The documents of answers as trees of another library, for comparison with what the answers say. */
final class AnswerTrees {

    private static final LouyuJson JSON = LouyuJson.standard();

    private AnswerTrees() {}

    /** Writes an answer, lets the schema judge it, and reads it with another library. */
    static <T> JsonNode written(AnswerKind<T> kind, T answer) throws IOException {
        String document = JSON.write(kind, answer);
        assertThat(JsonDocuments.isValid(kind, document)).as(document).isTrue();
        JsonNode tree = JsonDocuments.MAPPER.readTree(document);
        assertThat(JsonDocuments.MAPPER.readTree(JSON.writeLine(kind, answer))).isEqualTo(tree);
        assertThat(text(tree, "louyu")).isEqualTo(kind.name());
        for (JsonNode object : objects(tree)) {
            ObjectNode changed = (ObjectNode) object;
            changed.put("surplus", 1);
            assertThat(JsonDocuments.isValid(kind, tree.toString()))
                    .as(object.toString())
                    .isFalse();
            changed.remove("surplus");
        }
        return tree;
    }

    /** The document and two objects inside it, so that large answers do not take long. */
    private static List<JsonNode> objects(JsonNode tree) {
        List<JsonNode> objects = new ArrayList<>();
        objects.add(tree);
        List<JsonNode> inside = tree.findParents("title");
        inside.stream().limit(1).forEach(objects::add);
        tree.findParents("reasonCode").stream().limit(1).forEach(objects::add);
        return objects;
    }

    static void checkExplanation(JsonNode tree, Explanation explanation) {
        assertThat(text(tree, "reasonCode")).isEqualTo(explanation.reasonCode());
        checkText(
                tree.path("condition"),
                explanation.conditionText(Locale.CHINESE),
                explanation.conditionText(Locale.ENGLISH));
        assertThat(tree.path("needed").asBoolean(true)).isEqualTo(explanation.isNeeded());
        if (!explanation.isNeeded()) {
            assertThat(tree).hasSize(3);
            return;
        }
        assertThat(text(tree, "truth")).isEqualTo(explanation.truth().name());
        assertThat(tree.has("value")).isEqualTo(explanation.value().isPresent());
        assertThat(tree.has("limit")).isEqualTo(explanation.limit().isPresent());
        assertThat(tree.has("margin")).isEqualTo(explanation.margin().isPresent());
        explanation.value().ifPresent(value -> checkText(tree.path("value"), value.zh(), value.en()));
        assertThat(texts(tree, "evidence"))
                .isEqualTo(explanation.evidence().stream()
                        .map(entry -> entry.value())
                        .toList());
        assertThat(tree.path("missing").findValuesAsText("name"))
                .isEqualTo(explanation.unknownFacts().stream()
                        .map(fact -> fact.name())
                        .toList());
        assertThat(tree.path("workedOutOf")).hasSameSizeAs(explanation.workedOutOf());
        assertThat(tree.path("reasons")).hasSameSizeAs(explanation.reasons());
        assertThat(tree.path("failures")).hasSameSizeAs(explanation.failures());
        assertThat(tree.path("parts")).hasSameSizeAs(explanation.parts());
        for (int i = 0; i < explanation.parts().size(); i++) {
            checkExplanation(tree.path("parts").get(i), explanation.parts().get(i));
        }
    }

    static String text(JsonNode tree, String field) {
        assertThat(tree.path(field).isTextual()).as("%s of %s", field, tree).isTrue();
        return tree.path(field).textValue();
    }

    static Optional<String> found(JsonNode tree, String field) {
        return tree.has(field) ? Optional.of(text(tree, field)) : Optional.empty();
    }

    static Optional<Money> money(JsonNode tree, String field) {
        return tree.has(field)
                ? Optional.of(Money.parse(text(tree.path(field), "currency") + " " + text(tree.path(field), "amount")))
                : Optional.empty();
    }

    static ImmutableList<String> texts(JsonNode tree, String field) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        tree.path(field).forEach(each -> texts.add(each.textValue()));
        return texts.build();
    }

    static void checkText(JsonNode tree, String zh, String en) {
        if (zh.equals(en)) {
            assertThat(tree.textValue()).isEqualTo(zh);
        } else {
            assertThat(text(tree, "zh")).isEqualTo(zh);
            assertThat(text(tree, "en")).isEqualTo(en);
        }
    }
}
