package io.github.louyu.examples.huaihai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void membersStandInTheirOrder() {
        Map<String, @Nullable Object> value = new LinkedHashMap<>();
        value.put("b", List.of(1, true));
        value.put("a", Map.of());
        value.put("n", null);
        value.put("d", new BigDecimal("53.0"));
        value.put("e", List.of());
        assertThat(Json.write(value)).isEqualTo("""
                {
                  "b": [
                    1,
                    true
                  ],
                  "a": {},
                  "n": null,
                  "d": 53.0,
                  "e": []
                }
                """);
    }

    @Property
    void everyTextReadsBack(@ForAll String text) throws IOException {
        JsonNode read = new ObjectMapper().readTree(Json.write(Arrays.asList(Map.of(text, text), "\u0000\"\\/\n演示𠮷")));
        assertThat(read.get(0).get(text).asText()).isEqualTo(text);
        assertThat(read.get(1).asText()).isEqualTo("\u0000\"\\/\n演示𠮷");
    }
}
