package io.github.louyu.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.json.input.DocumentProblem.Kind;
import io.github.louyu.json.input.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private static final LouyuJson JSON = LouyuJson.standard();
    private static final String HEAD = "{\"louyu\": \"enterprise-file\", \"format\": 1, \"id\": \"E1\"";

    private static LineReader<EnterpriseFile> read(String lines) {
        return JSON.readLines(DocumentKind.ENTERPRISE_FILE, new ByteArrayInputStream(lines.getBytes(UTF_8)));
    }

    private static EnterpriseFile file(int number) {
        return EnterpriseFile.builder(EnterpriseId.of("E" + number))
                .recordedOn(LocalDate.of(2019, 1, 2))
                .add("l1", Lease.ofClosed(LocalDate.of(2016, 6, 1), LocalDate.of(2019, 5, 31)))
                .build();
    }

    @Test
    void whatIsWrittenLineByLineIsReadLineByLine() throws IOException {
        List<EnterpriseFile> files =
                IntStream.range(0, 100).mapToObj(JsonLinesTest::file).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        long written = JSON.writeLines(DocumentKind.ENTERPRISE_FILE, files.iterator(), out);

        assertThat(written).isEqualTo(100);
        assertThat(out.toString(UTF_8)).hasLineCount(100).endsWith("\n");
        assertThat(ImmutableList.copyOf(Iterators.transform(
                        read(out.toString(UTF_8)), line -> line.result().orThrow())))
                .isEqualTo(files);
    }

    @Test
    void aLineThatIsRefusedDoesNotStopTheNextAndIsCountedWithItsReasons() {
        LineReader<EnterpriseFile> lines = read(HEAD + "}\n"
                + "\n"
                + HEAD + ", \"openedOn\": \"soon\"}\n"
                + HEAD + ", \"log\": [7, 8]}\n"
                + "{\"louyu\": \r\n"
                + HEAD + ", \"log\": [{\"kind\": \"visit\"}, 9]}\r\n"
                + HEAD + "}");

        List<ReadLine<EnterpriseFile>> all = ImmutableList.copyOf(lines);

        assertThat(all).extracting(ReadLine::number).containsExactly(1L, 3L, 4L, 5L, 6L, 7L);
        assertThat(all)
                .extracting(line -> line.result().isRefused())
                .containsExactly(false, true, true, true, true, false);
        assertThat(all.get(1).result().problems())
                .extracting(DocumentProblem::toString)
                .containsExactly("line 3, column 67, openedOn: must be a day such as 2019-01-31, but was 'soon'");
        assertThat(lines.summary())
                .isEqualTo(new LinesSummary(
                        2,
                        4,
                        ImmutableList.of(
                                new LinesSummary.Reason(Kind.WRONG_TYPE, "log[]", 2, 4),
                                new LinesSummary.Reason(Kind.WRONG_VALUE, "openedOn", 1, 3),
                                new LinesSummary.Reason(Kind.SYNTAX, "", 1, 5),
                                new LinesSummary.Reason(Kind.MISSING_FIELD, "log[]", 1, 6))));
    }

    @Test
    void aLineThatIsTooLongIsRefusedAndPassedOver() {
        String lines = HEAD + "}\n" + HEAD + ", \"openedOn\": \"" + "x".repeat(500) + "\"}\n" + HEAD + "}\n";
        LineReader<EnterpriseFile> reader = JSON.withLimits(Limits.standard().withDocumentLength(100))
                .readLines(DocumentKind.ENTERPRISE_FILE, new ByteArrayInputStream(lines.getBytes(UTF_8)));

        assertThat(ImmutableList.copyOf(reader))
                .extracting(line -> line.result().isRefused())
                .containsExactly(false, true, false);
        assertThat(reader.summary().reasons()).containsExactly(new LinesSummary.Reason(Kind.LIMIT, "", 1, 2));
    }

    @Test
    void noLinesGiveNothing() {
        LineReader<EnterpriseFile> lines = read("\n  \n");

        assertThat(lines.hasNext()).isFalse();
        assertThat(lines.summary()).isEqualTo(new LinesSummary(0, 0, ImmutableList.of()));
    }

    @Test
    void aStreamThatCannotBeReadSaysSo() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() ->
                        JSON.readLines(DocumentKind.ENTERPRISE_FILE, broken).hasNext());
    }

    /** All files together would not fit into the memory of the machine that reads them. */
    @Test
    void manyLinesTakeTheMemoryOfOne() throws IOException, InterruptedException {
        long lines = Long.getLong("louyu.lines", 100_000);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyLines.class.getName(),
                        Long.toString(lines))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output)
                .contains("read " + (lines - lines / 10) + ", refused " + lines / 10)
                .contains("WRONG_VALUE openedOn " + lines / 10);
    }
}
