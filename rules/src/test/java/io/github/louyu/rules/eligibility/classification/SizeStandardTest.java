package io.github.louyu.rules.eligibility.classification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.IndustryCode;
import io.github.louyu.rules.CodeFact;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.Facts;
import io.github.louyu.rules.Truth;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The size standard of 2011: every limit of every industry, a person or a fen below it, at it, and above it. */
class SizeStandardTest {

    /** Industry; then staff, revenue and assets of large, medium and small, in persons and ten thousand yuan, -1 if not asked. */
    private static final String TABLE = """
            A01,   -1,20000,-1,     -1,500,-1,     -1,50,-1
            B06,   1000,40000,-1,   300,2000,-1,   20,300,-1
            C13,   1000,40000,-1,   300,2000,-1,   20,300,-1
            D44,   1000,40000,-1,   300,2000,-1,   20,300,-1
            E47,   -1,80000,80000,  -1,6000,5000,  -1,300,300
            F5123, 200,40000,-1,    20,5000,-1,    5,1000,-1
            F52,   300,20000,-1,    50,500,-1,     10,100,-1
            G54,   1000,30000,-1,   300,3000,-1,   20,200,-1
            G58,   1000,30000,-1,   300,3000,-1,   20,200,-1
            G59,   200,30000,-1,    100,1000,-1,   20,100,-1
            G60,   1000,30000,-1,   300,2000,-1,   20,100,-1
            H61,   300,10000,-1,    100,2000,-1,   10,100,-1
            H62,   300,10000,-1,    100,2000,-1,   10,100,-1
            I63,   2000,100000,-1,  100,1000,-1,   10,100,-1
            I64,   2000,100000,-1,  100,1000,-1,   10,100,-1
            I65,   300,10000,-1,    100,1000,-1,   10,50,-1
            K7010, -1,200000,10000, -1,1000,5000,  -1,100,2000
            K702,  1000,5000,-1,    300,1000,-1,   100,500,-1
            L72,   300,-1,120000,   100,-1,8000,   10,-1,100
            M73,   300,-1,-1,       100,-1,-1,     10,-1,-1
            N78,   300,-1,-1,       100,-1,-1,     10,-1,-1
            O80,   300,-1,-1,       100,-1,-1,     10,-1,-1
            Q85,   300,-1,-1,       100,-1,-1,     10,-1,-1
            R86,   300,-1,-1,       100,-1,-1,     10,-1,-1
            K703,  300,-1,-1,       100,-1,-1,     10,-1,-1
            K709,  300,-1,-1,       100,-1,-1,     10,-1,-1
            """;

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    /** A subject of a host's own. */
    private record Firm(
            @Nullable IndustryCode industry,
            @Nullable Long staff,
            @Nullable Money revenue,
            @Nullable Money assets) {}

    private static final Facts<Firm> FACTS = Facts.of(Firm.class, "firm");

    private static final CodeFact<Firm, EnterpriseSize> SIZE = SizeStandard.miit2011()
            .fact(
                    FACTS.code("industry", Bilingual.of("行业", "industry"), Firm::industry),
                    FACTS.count("staff", Bilingual.of("从业人员", "staff"), Firm::staff),
                    FACTS.money("revenue", Bilingual.of("营业收入", "revenue"), Firm::revenue),
                    FACTS.money("assets", Bilingual.of("资产总额", "assets"), Firm::assets));

    /** One industry with what large, medium and small ones need, in persons and fen; null if it is not asked for. */
    record Line(String industry, List<List<@Nullable Long>> limits) {

        static Line of(String text) {
            String[] cells = text.replace(" ", "").split(",", -1);
            List<List<@Nullable Long>> limits = new ArrayList<>();
            for (int at : List.of(1, 4, 7)) {
                List<@Nullable Long> ofSize = new ArrayList<>();
                ofSize.add(limit(cells[at], 1));
                ofSize.add(limit(cells[at + 1], 1_000_000));
                ofSize.add(limit(cells[at + 2], 1_000_000));
                limits.add(ofSize);
            }
            return new Line(cells[0], limits);
        }

        private static @Nullable Long limit(String cell, long unit) {
            return cell.equals("-1") ? null : Long.parseLong(cell) * unit;
        }

        /** Word by word: the first size of which every limit is reached, else micro. */
        EnterpriseSize size(long[] values) {
            EnterpriseSize[] sizes = {EnterpriseSize.LARGE, EnterpriseSize.MEDIUM, EnterpriseSize.SMALL};
            for (int size = 0; size < sizes.length; size++) {
                boolean reached = true;
                for (int i = 0; i < values.length; i++) {
                    Long limit = limits.get(size).get(i);
                    reached &= limit == null || values[i] >= limit;
                }
                if (reached) {
                    return sizes[size];
                }
            }
            return EnterpriseSize.MICRO;
        }
    }

    static Stream<Line> lines() {
        return TABLE.lines().map(Line::of);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyLimitIsTheFirstValueOfItsSize(Line line) {
        for (List<@Nullable Long> ofSize : line.limits()) {
            for (int criterion = 0; criterion < 3; criterion++) {
                Long limit = ofSize.get(criterion);
                if (limit != null) {
                    for (long step = -1; step <= 1; step++) {
                        long[] values = {1_000_000, 1_000_000_000_000L, 1_000_000_000_000L};
                        values[criterion] = limit + step;
                        assertThat(size(line.industry(), values))
                                .as("%s: criterion %s is %s", line.industry(), criterion, limit + step)
                                .contains(line.size(values));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"J66", "J", "P83", "P", "G53", "Q84", "K704", "S91", "T97"})
    void whatTheStandardDoesNotNameIsNotCoveredAndNotMicro(String industry) {
        assertThat(size(industry, new long[] {1, 1, 1})).contains(EnterpriseSize.NOT_COVERED);
    }

    @ParameterizedTest
    @CsvSource({"F", "G", "I", "K", "K70", "Q"})
    void anIndustryKnownTooRoughlyLeavesItOpen(String industry) {
        assertThat(size(industry, new long[] {1, 1, 1})).isEmpty();
    }

    @Test
    void whatIsMissingLeavesItOpenUnlessItDoesNotMatter() {
        Firm wholesaler = new Firm(IndustryCode.of("F51"), 4L, null, null);
        assertThat(SIZE.read(wholesaler, DAY)).contains(EnterpriseSize.MICRO);
        assertThat(SIZE.read(new Firm(IndustryCode.of("F51"), 5L, null, null), DAY))
                .isEmpty();
        assertThat(SIZE.isIn(EnterpriseSize.SMALL, EnterpriseSize.MICRO).test(wholesaler, DAY))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void theVersionOfTheDayDecidesAndWithoutOneNoRuleIsInForce() {
        LocalDate start = LocalDate.of(2011, 7, 1);
        LocalDate change = LocalDate.of(2020, 1, 1);
        LocalDate end = LocalDate.of(2025, 1, 1);
        SizeStandard lower = new SizeStandard(
                "demo",
                "demo [2020] 1",
                ImmutableList.of(new SizeLine(
                        "software",
                        ImmutableList.of(IndustryCode.of("I65")),
                        SizeLine.Limits.staff(200),
                        SizeLine.Limits.staff(50),
                        SizeLine.Limits.staff(5))));
        CodeFact<Firm, EnterpriseSize> size = SizeStandard.factByVersion(
                DatedParameter.of(
                        "size",
                        Bilingual.of("企业规模", "size"),
                        Timeline.<SizeStandard>builder()
                                .from(start, SizeStandard.miit2011())
                                .from(change, lower)
                                .unknownFrom(end)
                                .build()),
                FACTS.code("industry", Bilingual.of("行业", "industry"), Firm::industry),
                FACTS.count("staff", Bilingual.of("从业人员", "staff"), Firm::staff),
                FACTS.money("revenue", Bilingual.of("营业收入", "revenue"), Firm::revenue),
                FACTS.money("assets", Bilingual.of("资产总额", "assets"), Firm::assets));
        Firm firm = new Firm(IndustryCode.of("I65"), 60L, fen(1_000_000_000_000L), fen(0));
        assertThat(size.read(firm, start.minusDays(1))).contains(EnterpriseSize.NO_RULE_IN_FORCE);
        assertThat(size.read(firm, start)).contains(EnterpriseSize.SMALL);
        assertThat(size.read(firm, change.minusDays(1))).contains(EnterpriseSize.SMALL);
        assertThat(size.read(firm, change)).contains(EnterpriseSize.MEDIUM);
        assertThat(size.read(firm, end.minusDays(1))).contains(EnterpriseSize.MEDIUM);
        assertThat(size.read(firm, end)).contains(EnterpriseSize.NO_RULE_IN_FORCE);
        Firm bank = new Firm(IndustryCode.of("J66"), 60L, null, null);
        assertThat(size.read(bank, change)).contains(EnterpriseSize.NOT_COVERED);
        assertThat(size.read(new Firm(IndustryCode.of("I65"), null, null, null), change))
                .isEmpty();
        assertThat(size.timeline(firm).changes()).containsExactly(start, change, end);
    }

    private static Optional<EnterpriseSize> size(String industry, long[] values) {
        return SIZE.read(new Firm(IndustryCode.of(industry), values[0], fen(values[1]), fen(values[2])), DAY);
    }

    private static Money fen(long amount) {
        return Money.of(CurrencyUnit.of("CNY"), BigDecimal.valueOf(amount, 2));
    }
}
