package io.github.louyu.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes documents at random places, each change one that people or programs make. */
final class Mutations {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = JsonDocuments.MAPPER;

    private Mutations() {}

    /** A change of a document. */
    enum Change {
        REMOVE,
        RENAME,
        ADD,
        NULL,
        NUMBER,
        TEXT,
        FLAG,
        OBJECT,
        LIST,
        TWICE,
        LETTER,
        EXCHANGE
    }

    /** Gives the changed document, which may be the same. */
    static String change(String document, Change change, Random random) throws IOException {
        ObjectNode root = (ObjectNode) MAPPER.readTree(document);
        List<ContainerNode<?>> containers = new ArrayList<>();
        collect(root, containers);
        ContainerNode<?> container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object) {
            change(object, change, random, containers);
        } else if (container instanceof ArrayNode array) {
            change(array, change, random);
        }
        return MAPPER.writeValueAsString(root);
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> containers) {
        if (node instanceof ContainerNode<?> container && !container.isEmpty()) {
            containers.add(container);
            container.forEach(each -> collect(each, containers));
        }
    }

    private static void change(ObjectNode object, Change change, Random random, List<ContainerNode<?>> containers) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.get(random.nextInt(names.size()));
        JsonNode value = object.get(name);
        switch (change) {
            case REMOVE -> object.remove(name);
            case RENAME -> {
                object.remove(name);
                object.set(name + "s", value);
            }
            case ADD -> object.put("surplus", random.nextInt(3));
            case EXCHANGE -> {
                ContainerNode<?> other = containers.get(random.nextInt(containers.size()));
                object.set(name, other.deepCopy());
            }
            default -> object.set(name, changed(value, change, random));
        }
    }

    private static void change(ArrayNode array, Change change, Random random) {
        int index = random.nextInt(array.size());
        switch (change) {
            case REMOVE -> array.remove(index);
            case TWICE, ADD -> array.add(array.get(index).deepCopy());
            default -> array.set(index, changed(array.get(index), change, random));
        }
    }

    private static JsonNode changed(JsonNode value, Change change, Random random) {
        return switch (change) {
            case NULL -> NODES.nullNode();
            case NUMBER -> NODES.numberNode(random.nextInt(40) - 20);
            case TEXT ->
                NODES.textNode(List.of("", " ", "2019-01-31", "2019-13-01", "x", "..", "2019-01-01/..")
                        .get(random.nextInt(7)));
            case FLAG -> NODES.booleanNode(random.nextBoolean());
            case OBJECT -> NODES.objectNode();
            case LIST -> NODES.arrayNode().add(value);
            case LETTER ->
                value.isTextual() && !value.textValue().isEmpty()
                        ? NODES.textNode(value.textValue().substring(1)
                                + value.textValue().charAt(0))
                        : value;
            default -> value;
        };
    }
}
