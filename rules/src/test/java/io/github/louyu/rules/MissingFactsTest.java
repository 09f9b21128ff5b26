package io.github.louyu.rules;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.Conditions.atLeast;
import static io.github.louyu.rules.Conditions.exactlyOne;
import static io.github.louyu.rules.Conditions.not;
import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.rules.EnterpriseFacts.industry;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.IndustryCode;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Which facts to ask for, type by type. */
class MissingFactsTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);
    private static final EnterpriseFile EMPTY =
            EnterpriseFile.builder(EnterpriseId.of("E1")).build();
    private static final DateFact<EnterpriseFile> FOUNDED = EnterpriseFacts.date(RandomValues.FOUNDED);
    private static final DateFact<EnterpriseFile> MOVED_IN = EnterpriseFacts.date(RandomValues.MOVED_IN);
    private static final MoneyFact<EnterpriseFile> CAPITAL = EnterpriseFacts.money(RandomValues.CAPITAL);
    private static final FigureSeries<MoneyFact<EnterpriseFile>> TAX = EnterpriseFacts.tax(PeriodKind.YEAR);

    private static List<String> asked(Condition<EnterpriseFile> condition) {
        MissingFacts missing = condition.explain(EMPTY, DAY).missingFacts();
        assertThat(missing.isExact()).isTrue();
        return missing.facts().stream().map(MissingFact::name).toList();
    }

    @Test
    void theSameWhateverItIs() {
        Condition<EnterpriseFile> certain =
                any(headcount().isBelow(3), headcount().isAtLeast(3));
        assertThat(certain.explain(EMPTY, DAY).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(asked(certain)).isEmpty();
        assertThat(certain.explain(EMPTY, DAY).toText(Locale.ENGLISH))
                .startsWith("not known: one of these; the same whatever is missing\n");
        assertThat(certain.explain(EMPTY, DAY).toText(Locale.CHINESE)).startsWith("不明：以下任一项成立；所缺内容无论为何，结果都不变\n");
        assertThat(asked(any(headcount().isBelow(3), headcount().isAbove(3)))).containsExactly("headcount");
        assertThat(asked(all(headcount().isAbove(3), headcount().isBelow(4)))).isEmpty();
    }

    @Test
    void whatCannotDecideIsNotAskedFor() {
        assertThat(asked(any(
                        FOUNDED.isAfter(DAY),
                        headcount().isBelow(3),
                        not(headcount().isBelow(3)))))
                .isEmpty();
    }

    @Test
    void everyTypeOfFact() {
        assertThat(asked(any(keyTier().is(KeyTier.CITY), not(keyTier().is(KeyTier.CITY)))))
                .isEmpty();
        assertThat(asked(any(keyTier().is(KeyTier.CITY), keyTier().is(KeyTier.DISTRICT))))
                .hasSize(1);
        assertThat(asked(any(industry().is(IndustryCode.of("F51")), industry().isNot(IndustryCode.of("F52")))))
                .hasSize(1);
        assertThat(asked(any(
                        EnterpriseFacts.flag(RandomValues.LISTED).isTrue(),
                        EnterpriseFacts.flag(RandomValues.LISTED).isFalse())))
                .isEmpty();
        assertThat(asked(any(
                        EnterpriseFacts.text(RandomValues.STREET).is("a"),
                        EnterpriseFacts.text(RandomValues.STREET).isNot("a"))))
                .isEmpty();
        assertThat(asked(all(CAPITAL.isAbove(Money.parse("CNY 1")), CAPITAL.isBelow(Money.parse("CNY 1.01")))))
                .hasSize(1);
        assertThat(asked(all(CAPITAL.isAbove(Money.parse("CNY 1")), CAPITAL.isAtMost(Money.parse("CNY 1")))))
                .isEmpty();
    }

    @Test
    void windowsOnOneDay() {
        assertThat(asked(all(FOUNDED.isWithinNext(Span.days(3)), FOUNDED.isWithinLast(Span.months(1)))))
                .as("on the day itself")
                .hasSize(1);
        assertThat(asked(all(
                        FOUNDED.isWithinNext(Span.days(3)), FOUNDED.isWithinLast(Span.months(1)), FOUNDED.isNot(DAY))))
                .isEmpty();
        assertThat(asked(all(FOUNDED.isWithinNext(Span.months(1)), FOUNDED.isAfter(LocalDate.of(2019, 10, 23)))))
                .hasSize(1);
        assertThat(asked(all(FOUNDED.isWithinNext(Span.months(1)), FOUNDED.isAfter(LocalDate.of(2019, 10, 24)))))
                .isEmpty();
    }

    @Test
    void factsAgainstFacts() {
        assertThat(asked(any(FOUNDED.isAfter(MOVED_IN), FOUNDED.isOnOrBefore(MOVED_IN))))
                .isEmpty();
        assertThat(asked(all(FOUNDED.isAfter(MOVED_IN), MOVED_IN.isAfter(DAY), FOUNDED.isBefore(DAY.plusDays(2)))))
                .as("no day lies between")
                .isEmpty();
        assertThat(asked(all(FOUNDED.isAfter(MOVED_IN), MOVED_IN.isAfter(DAY), FOUNDED.isBefore(DAY.plusDays(3)))))
                .containsExactly("founded", "moved-in");
    }

    /** Two facts with two names may read one figure. */
    @Test
    void oneFigureUnderTwoNames() {
        assertThat(asked(any(
                        TAX.periodBefore().isBelow(Money.parse("CNY 3")),
                        TAX.yearBefore().isAtLeast(Money.parse("CNY 3")))))
                .isEmpty();
    }

    @Test
    void whatIsKnownAsksOnlyWhereLearningCanDecide() {
        assertThat(asked(headcount().isKnown())).containsExactly("headcount");
        assertThat(asked(all(headcount().isKnown(), keyTier().isAtLeast(KeyTier.CITY))))
                .containsExactly("headcount", "key-tier");
        assertThat(asked(any(Conditions.always(), headcount().isKnown()))).isEmpty();
    }

    /** Whether an odd number of them holds or not, it is the same; but nobody tries all the combinations. */
    @Test
    void aSearchThatWouldTakeTooLongNamesTooManyAndSaysSo() {
        Condition<EnterpriseFile> odd = numbered(0);
        for (int i = 1; i < 18; i++) {
            odd = exactlyOne(odd, numbered(i));
        }
        Condition<EnterpriseFile> certain = any(CAPITAL.dividedBy(TAX.latest()).isAtLeast("2"), Conditions.always());
        MissingFacts missing =
                all(any(odd, not(odd)), certain).explain(EMPTY, DAY).missingFacts();
        assertThat(missing.isExact()).isFalse();
        assertThat(missing.facts())
                .hasSize(20)
                .extracting(MissingFact::name)
                .contains("n0", "n17", "capital", "TAX/YEAR/latest");
    }

    private static Condition<EnterpriseFile> numbered(int number) {
        String name = "n" + number;
        return EnterpriseFacts.count(Attribute.count(name, Bilingual.same(name), "1"))
                .isAtLeast(1);
    }

    /** Ten of twenty, each of another fact: every one can decide, and none needs a million completions. */
    @Test
    void manyFactsAreNoMatter() {
        List<Condition<EnterpriseFile>> parts =
                IntStream.range(0, 20).mapToObj(MissingFactsTest::numbered).toList();
        assertThat(asked(atLeast(10, parts.get(0), RandomWorld.array(parts.subList(1, 20)))))
                .hasSize(20);
    }
}
