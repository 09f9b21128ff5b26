package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.json.input.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final String FILE = "{\"louyu\": \"enterprise-file\", \"format\": 1, \"id\": \"E1\"}";
    private static final Limits STANDARD = Limits.standard();

    private static List<String> problems(Limits limits, DocumentSource source) throws IOException {
        ReadResult<EnterpriseFile> result =
                LouyuJson.standard().withLimits(limits).tryRead(DocumentKind.ENTERPRISE_FILE, source);
        return result.problems().stream().map(DocumentProblem::toString).toList();
    }

    @Test
    void aDocumentAsLongAsItMayBeIsReadAndOneCharacterMoreIsNot() throws IOException {
        Limits exact = STANDARD.withDocumentLength(FILE.length());
        Limits less = STANDARD.withDocumentLength(FILE.length() - 1);
        byte[] bytes = FILE.getBytes(StandardCharsets.UTF_8);
        for (DocumentSource source : List.of(
                DocumentSource.json(FILE),
                DocumentSource.json(bytes),
                DocumentSource.yaml(FILE),
                DocumentSource.json(new StringReader(FILE)),
                DocumentSource.json(new ByteArrayInputStream(bytes)))) {
            assertThat(problems(exact, source)).isEmpty();
        }
        for (DocumentSource source : List.of(
                DocumentSource.json(FILE),
                DocumentSource.json(bytes),
                DocumentSource.yaml(FILE),
                DocumentSource.json(new StringReader(FILE)),
                DocumentSource.json(new ByteArrayInputStream(bytes)))) {
            assertThat(problems(less, source))
                    .containsExactly("line 1, column 1: a document may have at most " + (FILE.length() - 1)
                            + " bytes or characters, but this one has more");
        }
    }

    @Test
    void depthIsCountedFromTheDocumentItself() throws IOException {
        String nested = "{\"louyu\": \"enterprise-file\", \"format\": 1, \"id\": \"E1\", \"log\": []}";

        assertThat(problems(STANDARD.withDepth(2), DocumentSource.json(nested))).isEmpty();
        assertThat(problems(STANDARD.withDepth(1), DocumentSource.json(nested)))
                .containsExactly("line 1, column 11, louyu: objects and lists may lie at most 1 deep in one another,"
                        + " but these lie deeper");
    }

    @Test
    void valuesAreCounted() throws IOException {
        assertThat(problems(STANDARD.withValues(4), DocumentSource.json(FILE))).isEmpty();
        assertThat(problems(STANDARD.withValues(3), DocumentSource.yaml(FILE)))
                .containsExactly("line 1, column 49, id: a document may have at most 3 values, but this one has more");
    }

    @Test
    void textsAndNamesHaveALength() throws IOException {
        assertThat(problems(STANDARD.withTextLength(15), DocumentSource.json(FILE)))
                .isEmpty();
        assertThat(problems(STANDARD.withTextLength(14), DocumentSource.json(FILE)))
                .singleElement()
                .asString()
                .contains("a text or a name may have at most 14 characters");
        assertThat(problems(STANDARD.withTextLength(14), DocumentSource.yaml(FILE)))
                .singleElement()
                .asString()
                .contains("a text or a name may have at most 14 characters");
    }

    @Test
    void aNumberIsMeasuredWrittenOut() throws IOException {
        Limits three = STANDARD.withNumberDigits(3);
        assertThat(problems(three, number("999e0"))).isEmpty();
        assertThat(problems(three, number("1e2"))).isEmpty();
        assertThat(problems(three, number("0.999"))).isEmpty();
        for (String digits : List.of("1000", "1e3", "0.9999", "1e-4", "1e999999999", "1e-2147483648", "-1e3")) {
            assertThat(problems(three, number(digits)))
                    .as(digits)
                    .containsExactly(
                            "line 1, column 164, log[0].areaSquareMetres: a number may have at most 3 digits on"
                                    + " either side of the decimal point when it is written out, but this one has more");
        }
    }

    private static DocumentSource number(String digits) {
        return DocumentSource.json(
                "{\"louyu\": \"enterprise-file\", \"format\": 1, \"id\": \"E1\", \"log\": [{\"kind\":"
                        + " \"lease\", \"id\": \"l1\", \"recordedOn\": \"2019-01-02\", \"start\": \"2019-01-01\","
                        + " \"areaSquareMetres\": " + digits + "}]}");
    }

    @Test
    void thatThereAreProblemsBeyondTheLimitIsSaid() throws IOException {
        String text = "{\"louyu\": \"enterprise-file\", \"format\": 1, \"id\": \"E1\", \"log\": [1, 2, 3, 4, 5]}";

        assertThat(problems(STANDARD.withProblems(2), DocumentSource.json(text)))
                .hasSize(3)
                .last()
                .asString()
                .endsWith("the document has more problems; only the first 2 are told");
    }

    /** Names that were chosen to have one hash, by that of Java and by that of the parser's own table of names. */
    @Test
    void namesThatCollideAreReadLikeOthers() throws IOException {
        for (List<String> alike : List.of(List.of("Aa", "BB"), List.of("AB", "B!"))) {
            StringBuilder text = new StringBuilder("{");
            for (int i = 0; i < 1 << 12; i++) {
                text.append('"');
                for (int bit = 0; bit < 12; bit++) {
                    text.append(alike.get(i >> bit & 1));
                }
                text.append("\": 1, ");
            }
            text.append(FILE.substring(1));

            assertThat(problems(STANDARD.withProblems(2), DocumentSource.json(text.toString())))
                    .hasSize(3);
        }
    }

    @Test
    void aRefusalDoesNotRepeatALongText() throws IOException {
        String rule = "two " + "words".repeat(20_000);

        assertThat(LouyuJson.standard()
                        .tryRead(
                                DocumentKind.VISIT_RULEBOOK,
                                "{\"louyu\": \"visit-rulebook\", \"format\": 1, \"id\": \"book\", \"from\":"
                                        + " \"2019-01-03\", \"rules\": [{\"id\": \"" + rule
                                        + "\", \"afterSilence\": \"3 days\", \"dueWithin\": \"3 days\"}]}")
                        .problems())
                .singleElement()
                .asString()
                .contains("but was 'two words")
                .hasSizeLessThan(1_000);
    }

    @Test
    void aLimitMustLeaveRoom() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withDepth(0))
                .withMessage("limit depth: must be from 1 to 500, but was 0");
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withDepth(501));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withDocumentLength(0));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withNumberDigits(10_001));
    }
}
