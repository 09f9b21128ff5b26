package io.github.louyu.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What another library says of documents: Jackson's tree of them, and what a validator makes of our schemas. */
final class JsonDocuments {

    static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

    private JsonDocuments() {}

    /** Tells whether the validator accepts a document of the kind. */
    static boolean isValid(WritableKind<?> kind, String document) throws IOException {
        JsonNode tree = MAPPER.readTree(document);
        return SCHEMAS.computeIfAbsent(kind.name(), name -> schema(kind))
                .validate(tree)
                .isEmpty();
    }

    private static JsonSchema schema(WritableKind<?> kind) {
        // schemas of conditions hold themselves, and to follow each way into them before any is needed takes minutes
        SchemaValidatorsConfig asNeeded =
                SchemaValidatorsConfig.builder().preloadJsonSchema(false).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(LouyuJson.schema(kind), asNeeded);
    }
}
