package io.github.louyu.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.time.ReportingPeriod;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reads as many lines as it is told, which are made while they are read, and each tenth of which is refused. Run in a machine of its own. */
final class ManyLines {

    private static final LouyuJson JSON = LouyuJson.standard();

    private ManyLines() {}

    public static void main(String[] args) throws IOException {
        long lines = Long.parseLong(args[0]);
        try (InputStream stream = new MadeLines(lines)) {
            LineReader<EnterpriseFile> reader = JSON.readLines(DocumentKind.ENTERPRISE_FILE, stream);
            while (reader.hasNext()) {
                reader.next();
            }
            LinesSummary summary = reader.summary();
            System.out.println("read " + summary.read() + ", refused " + summary.refused());
            summary.reasons()
                    .forEach(reason -> System.out.println(reason.kind() + " " + reason.path() + " " + reason.lines()));
        }
    }

    /** A stream that makes its lines as they are asked for. */
    private static final class MadeLines extends InputStream {

        private final long lines;
        private long made;
        private byte[] line = new byte[0];
        private int next;

        MadeLines(long lines) {
            this.lines = lines;
        }

        @Override
        public int read() {
            if (next == line.length) {
                if (made == lines) {
                    return -1;
                }
                line = make(made++).getBytes(UTF_8);
                next = 0;
            }
            return line[next++] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int first = read();
            if (first < 0) {
                return -1;
            }
            bytes[offset] = (byte) first;
            int more = Math.min(length - 1, line.length - next);
            System.arraycopy(line, next, bytes, offset + 1, more);
            next += more;
            return more + 1;
        }

        private static String make(long number) {
            if (number % 10 == 9) {
                return "{\"louyu\":\"enterprise-file\",\"format\":1,\"id\":\"E" + number
                        + "\",\"openedOn\":\"soon\"}\n";
            }
            LocalDate day = LocalDate.of(2019, 1, 2).plusDays(number % 300);
            EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E" + number))
                    .recordedOn(day)
                    .add("l1", Lease.ofClosed(LocalDate.of(2016, 6, 1), day.plusYears(1)))
                    .add(
                            "f1",
                            Figure.of(
                                    FigureKind.TAX,
                                    ReportingPeriod.year(2018),
                                    Money.of(CurrencyUnit.of("CNY"), BigDecimal.valueOf(number)),
                                    day))
                    .visit("v1", Visit.on(day))
                    .build();
            return JSON.writeLine(DocumentKind.ENTERPRISE_FILE, file) + "\n";
        }
    }
}
