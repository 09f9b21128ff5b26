package io.github.louyu.rules.documents;

import static io.github.louyu.rules.Conditions.all;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.IndustryCode;
import io.github.louyu.rules.CodeFact;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.CountFact;
import io.github.louyu.rules.Decision;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.EnterpriseFacts;
import io.github.louyu.rules.HitPolicy;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.rules.MoneyFact;
import io.github.louyu.rules.Truth;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The size standard of small and medium enterprises (中小企业划型标准规定, MIIT joint notice [2011] 300; statistics method 2017), every
 * row, at every limit, a unit below and above it.
 */
class EnterpriseSizeStandardTest {

    /**
     * Industry (GB/T 4754-2017), then the lower limits of large, medium and small: R revenue and A assets in ten thousand yuan, E
     * persons employed. A class needs all its limits; what is below small is micro.
     */
    private static final String STANDARD = """
            A                 | R 20000         | R 500         | R 50
            B C D             | E 1000 R 40000  | E 300 R 2000  | E 20 R 300
            E                 | R 80000 A 80000 | R 6000 A 5000 | R 300 A 300
            F51               | E 200 R 40000   | E 20 R 5000   | E 5 R 1000
            F52               | E 300 R 20000   | E 50 R 500    | E 10 R 100
            G54 G55 G56 G57 G58 | E 1000 R 30000 | E 300 R 3000 | E 20 R 200
            G59               | E 200 R 30000   | E 100 R 1000  | E 20 R 100
            G60               | E 1000 R 30000  | E 300 R 2000  | E 20 R 100
            H                 | E 300 R 10000   | E 100 R 2000  | E 10 R 100
            I63 I64           | E 2000 R 100000 | E 100 R 1000  | E 10 R 100
            I65               | E 300 R 10000   | E 100 R 1000  | E 10 R 50
            K701              | R 200000 A 10000 | R 1000 A 5000 | R 100 A 2000
            K702              | E 1000 R 5000   | E 300 R 1000  | E 100 R 500
            L                 | E 300 A 120000  | E 100 A 8000  | E 10 A 100
            M N O Q85 R K703 K709 | E 300       | E 100         | E 10
            """;

    private static final String NOT_LISTED = "not listed";

    private enum Size implements Labelled {
        MICRO("微型", "micro"),
        SMALL("小型", "small"),
        MEDIUM("中型", "medium"),
        LARGE("大型", "large"),
        NOT_COVERED("不适用", "not covered");

        private final String zh;
        private final String en;

        Size(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public Bilingual label() {
            return Bilingual.of(zh, en);
        }
    }

    private static final LocalDate DAY = LocalDate.of(2020, 3, 1);
    private static final Attribute<Money> ASSETS = Attribute.money("assets", Bilingual.of("资产总额", "total assets"));
    private static final CountFact<EnterpriseFile> STAFF = EnterpriseFacts.headcount();
    private static final MoneyFact<EnterpriseFile> REVENUE =
            EnterpriseFacts.revenue(PeriodKind.YEAR).latest();
    private static final MoneyFact<EnterpriseFile> TOTAL_ASSETS = EnterpriseFacts.money(ASSETS);

    /** A line of the standard: its industries, and its limits from large to small, by criterion. */
    private record Line(String name, List<IndustryCode> industries, List<Map<Character, Long>> limits) {}

    private static final List<Line> LINES =
            STANDARD.lines().map(EnterpriseSizeStandardTest::line).toList();

    private static Line line(String text) {
        List<String> cells = Splitter.on('|').trimResults().splitToList(text);
        List<Map<Character, Long>> limits = new ArrayList<>();
        for (String cell : cells.subList(1, cells.size())) {
            Map<Character, Long> ofClass = new LinkedHashMap<>();
            List<String> words = Splitter.on(' ').splitToList(cell);
            for (int i = 0; i < words.size(); i += 2) {
                ofClass.put(words.get(i).charAt(0), Long.parseLong(words.get(i + 1)));
            }
            limits.add(ofClass);
        }
        List<IndustryCode> industries = Splitter.on(' ')
                .splitToStream(cells.get(0))
                .map(IndustryCode::of)
                .toList();
        return new Line(cells.get(0), industries, limits);
    }

    /** The line of an industry: that which it is within; not known if it is known less exactly than the standard asks. */
    private static @Nullable String lineOf(IndustryCode code) {
        for (Line line : LINES) {
            if (line.industries().stream().anyMatch(code::isWithin)) {
                return line.name();
            }
        }
        boolean mayBeListed =
                LINES.stream().flatMap(line -> line.industries().stream()).anyMatch(listed -> listed.isWithin(code));
        return mayBeListed ? null : NOT_LISTED;
    }

    private static final CodeFact<EnterpriseFile, String> LINE = EnterpriseFacts.industry()
            .grouped("size-line", Bilingual.of("划型行业", "line of the standard"), EnterpriseSizeStandardTest::lineOf);

    private static final DecisionTable<EnterpriseFile, Size> TABLE = table();

    private static DecisionTable<EnterpriseFile, Size> table() {
        DecisionTable.Builder<EnterpriseFile, Size> table =
                DecisionTable.named("enterprise-size-2011", Bilingual.of("企业规模", "enterprise size"), HitPolicy.FIRST);
        List<Size> sizes = List.of(Size.LARGE, Size.MEDIUM, Size.SMALL);
        for (Line line : LINES) {
            for (int i = 0; i < sizes.size(); i++) {
                Condition<EnterpriseFile> reached = LINE.is(line.name());
                for (Map.Entry<Character, Long> limit : line.limits().get(i).entrySet()) {
                    reached = all(reached, atLeast(limit.getKey(), limit.getValue()));
                }
                table.row(line.name() + "/" + sizes.get(i), reached, sizes.get(i));
            }
            table.row(line.name() + "/" + Size.MICRO, LINE.is(line.name()), Size.MICRO);
        }
        return table.build();
    }

    private static Condition<EnterpriseFile> atLeast(char criterion, long limit) {
        return switch (criterion) {
            case 'E' -> STAFF.isAtLeast(limit);
            case 'R' -> REVENUE.isAtLeast(tenThousandYuan(limit));
            default -> TOTAL_ASSETS.isAtLeast(tenThousandYuan(limit));
        };
    }

    private static Money tenThousandYuan(long amount) {
        return Money.parse("CNY " + amount * 10_000);
    }

    /** A file of amounts in fen, persons as they are; a criterion without one is not on file. */
    private static EnterpriseFile file(@Nullable String industry, Map<Character, Long> values) {
        EnterpriseFileBuilder builder =
                EnterpriseFile.builder(EnterpriseId.of("E1")).recordedOn(DAY.minusDays(10));
        if (industry != null) {
            builder.attribute(EnterpriseAttributes.INDUSTRY, IndustryCode.of(industry), DAY.minusDays(10));
        }
        values.forEach((criterion, value) -> {
            switch (criterion) {
                case 'E' -> builder.attribute(EnterpriseAttributes.HEADCOUNT, value, DAY.minusDays(10));
                case 'R' ->
                    builder.add(
                            "revenue",
                            Figure.of(FigureKind.REVENUE, ReportingPeriod.year(2019), fen(value), DAY.minusDays(10)));
                default -> builder.attribute(ASSETS, fen(value), DAY.minusDays(10));
            }
        });
        return builder.build();
    }

    private static Money fen(long amount) {
        return Money.ofMinor(CurrencyUnit.of("CNY"), amount);
    }

    private static long unit(char criterion) {
        return criterion == 'E' ? 1 : 1_000_000;
    }

    private static Decision<Size> decide(EnterpriseFile file) {
        return TABLE.using(WorkCalendar.weekendsOnly()).decide(file, DAY);
    }

    /** Every value of a criterion at which a class begins, one below and one above, with every such value of the others. */
    @TestFactory
    Stream<DynamicTest> everyRowAtEveryLimit() {
        return LINES.stream()
                .map(line -> DynamicTest.dynamicTest(line.name(), () -> {
                    List<Map<Character, Long>> cases = new ArrayList<>(List.of(Map.of()));
                    for (char criterion : line.limits().get(0).keySet()) {
                        TreeSet<Long> values = new TreeSet<>();
                        for (Map<Character, Long> ofClass : line.limits()) {
                            long limit = requireNonNull(ofClass.get(criterion)) * unit(criterion);
                            values.addAll(List.of(limit - 1, limit, limit + 1));
                        }
                        List<Map<Character, Long>> more = new ArrayList<>();
                        for (Map<Character, Long> soFar : cases) {
                            for (long value : values) {
                                Map<Character, Long> next = new LinkedHashMap<>(soFar);
                                next.put(criterion, value);
                                more.add(next);
                            }
                        }
                        cases = more;
                    }
                    for (Map<Character, Long> values : cases) {
                        for (IndustryCode industry : line.industries()) {
                            assertThat(decide(file(industry.value(), values)).outcome())
                                    .as("%s %s", industry, values)
                                    .contains(expected(line, values));
                        }
                    }
                }));
    }

    private static Size expected(Line line, Map<Character, Long> values) {
        for (int i = 0; i < line.limits().size(); i++) {
            boolean reachesAll = line.limits().get(i).entrySet().stream()
                    .allMatch(limit ->
                            requireNonNull(values.get(limit.getKey())) >= limit.getValue() * unit(limit.getKey()));
            if (reachesAll) {
                return List.of(Size.LARGE, Size.MEDIUM, Size.SMALL).get(i);
            }
        }
        return Size.MICRO;
    }

    @Test
    void financeEducationAndOthersAreNotCovered() {
        Map<Character, Long> any = Map.of('E', 1L, 'R', 1L, 'A', 1L);
        for (String industry : List.of("J", "J66", "J6712", "P", "P83", "Q84", "G53", "K704", "S91", "T")) {
            assertThat(decide(file(industry, any)).state()).as(industry).isEqualTo(Decision.State.NOT_COVERED);
        }
    }

    @Test
    void aNarrowerIndustryIsOfItsLineAndAWiderOneIsNotKnown() {
        assertThat(decide(file("F5123", Map.of('E', 4L))).outcome()).contains(Size.MICRO);
        assertThat(decide(file("F5211", Map.of('E', 9L))).outcome()).contains(Size.MICRO);
        assertThat(decide(file("K7010", Map.of('R', 1L))).outcome()).contains(Size.MICRO);
        Decision<Size> trade = decide(file("F", Map.of('E', 7L, 'R', 10_000_000_000L)));
        assertThat(trade.state()).isEqualTo(Decision.State.UNDETERMINED);
        assertThat(trade.mayBeNotCovered()).isTrue();
    }

    @Test
    void whatCannotMatterIsNotAskedFor() {
        assertThat(decide(file("F51", Map.of('E', 4L))).outcome()).contains(Size.MICRO);
        Decision<Size> open = decide(file("F51", Map.of('E', 20L)));
        assertThat(open.outcomes()).containsExactly(Size.MEDIUM, Size.SMALL, Size.MICRO);
        assertThat(TABLE.using(WorkCalendar.weekendsOnly())
                        .explain(file("F51", Map.of('E', 20L)), DAY)
                        .unknownFacts())
                .extracting(MissingFact::name)
                .containsExactly("REVENUE/YEAR/latest");
    }

    @Test
    void theSizeIsAFactOfOtherRules() {
        Condition<EnterpriseFile> smallOrMicro = TABLE.asFact(Size.NOT_COVERED).isIn(Size.SMALL, Size.MICRO);
        assertThat(smallOrMicro.test(file("F51", Map.of('E', 4L)), DAY)).isEqualTo(Truth.TRUE);
        assertThat(smallOrMicro.test(file("J66", Map.of('E', 4L)), DAY)).isEqualTo(Truth.FALSE);
        assertThat(smallOrMicro.test(file(null, Map.of('E', 4L)), DAY)).isEqualTo(Truth.UNKNOWN);
    }
}
