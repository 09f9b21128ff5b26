package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.Correction;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.enterprise.Retraction;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** On which days something is learned that speaks of a day, and which days nothing learned later speaks of. */
class RevisionsOfADayTest {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 1);
    private static final LocalDate UNTIL = DAY.plusDays(30);
    private static final EntryId FIRST = EntryId.of("e1");
    private static final Evaluator<EnterpriseFile> LARGE =
            EnterpriseFacts.headcount().isAtLeast(10).using(WorkCalendar.weekendsOnly());

    private static FileContent staff(long staff, LocalDate from) {
        return AttributeValue.from(EnterpriseAttributes.HEADCOUNT, staff, from);
    }

    private static LogEntry entry(EntryId id, LocalDate recordedOn, FileContent content) {
        return Entry.of(id, recordedOn, content);
    }

    private static EnterpriseFile file(LogEntry... lines) {
        return EnterpriseFile.builder(EnterpriseId.of("E1")).build().append(lines);
    }

    @Test
    void aCorrectionRevisesTheDaysThatItSpeaksOf() {
        EnterpriseFile corrected = file(
                entry(FIRST, DAY, staff(5, DAY)),
                new Correction(EntryId.of("c1"), DAY.plusDays(7), FIRST, staff(15, DAY)));
        assertThat(LARGE.revisions(corrected, DAY, UNTIL)).containsExactly(DAY.plusDays(7));
        assertThat(LARGE.revisions(corrected, DAY, DAY.plusDays(7))).containsExactly(DAY.plusDays(7));
        assertThat(LARGE.revisions(corrected, DAY, DAY.plusDays(6))).isEmpty();
        assertThat(LARGE.revisions(corrected, DAY.plusDays(7), UNTIL))
                .as("known by then")
                .isEmpty();
        assertThat(LARGE.isSettled(corrected, DAY, UNTIL)).isFalse();
        assertThat(LARGE.isSettled(corrected, DAY, DAY.plusDays(6))).isTrue();
        assertThat(LARGE.isSettled(corrected, DAY.plusDays(7), UNTIL)).isTrue();
    }

    @Test
    void aRetractionRevisesWhatWasKnown() {
        EnterpriseFile retracted =
                file(entry(FIRST, DAY, staff(5, DAY)), new Retraction(EntryId.of("r1"), DAY.plusDays(4), FIRST));
        assertThat(LARGE.revisions(retracted, DAY, UNTIL)).containsExactly(DAY.plusDays(4));
        assertThat(LARGE.isSettled(retracted, DAY, UNTIL)).isFalse();
        assertThat(LARGE.revisions(retracted, DAY, DAY.plusDays(3))).isEmpty();
    }

    @Test
    void whatIsRecordedLaterSpeaksOfADayIfItIsEffectiveByThen() {
        EnterpriseFile backdated = file(entry(FIRST, DAY.plusDays(5), staff(5, DAY)));
        assertThat(LARGE.revisions(backdated, DAY, UNTIL)).containsExactly(DAY.plusDays(5));
        EnterpriseFile news = file(entry(FIRST, DAY.plusDays(5), staff(5, DAY.plusDays(1))));
        assertThat(LARGE.revisions(news, DAY, UNTIL)).isEmpty();
        assertThat(LARGE.isSettled(news, DAY, UNTIL)).isTrue();
    }

    @Test
    void aConditionOnADaySettlesWhenTheDateDoes() {
        Evaluator<EnterpriseFile> soon = EnterpriseFacts.date(RandomValues.FOUNDED)
                .isWithinNext(Span.days(3))
                .using(WorkCalendar.weekendsOnly());
        EnterpriseFile quiet = file(entry(FIRST, DAY, AttributeValue.from(RandomValues.FOUNDED, DAY, DAY)));
        EnterpriseFile revised = quiet.append(new Correction(
                EntryId.of("c1"),
                DAY.plusDays(2),
                FIRST,
                AttributeValue.from(RandomValues.FOUNDED, DAY.plusDays(9), DAY)));
        assertThat(soon.isSettled(quiet, DAY, UNTIL)).isTrue();
        assertThat(soon.isSettled(revised, DAY, UNTIL)).isFalse();
    }

    @Test
    void figuresAreReadAsKnownOnTheDayAlone() {
        assertThat(EnterpriseFacts.tax(PeriodKind.YEAR)
                        .latest()
                        .isIn(BigMoney.parse("CNY 5"))
                        .using(WorkCalendar.weekendsOnly())
                        .readsKnowledge())
                .isFalse();
        assertThat(EnterpriseFacts.keyTier()
                        .isKnown()
                        .using(WorkCalendar.weekendsOnly())
                        .readsKnowledge())
                .isTrue();
    }

    /** Amounts are compared at the rate of the day; codes have no rate. */
    @Test
    void whereARateChangesAmountsAreNotSteady() {
        ExchangeRates rates = ExchangeRates.builder()
                .rate(
                        CurrencyUnit.USD,
                        CurrencyUnit.of("CNY"),
                        Timeline.<BigDecimal>builder()
                                .from(DAY, new BigDecimal("7"))
                                .from(DAY.plusDays(5), new BigDecimal("6"))
                                .build())
                .build();
        EnterpriseFile file = file(
                entry(FIRST, DAY, AttributeValue.from(RandomValues.CAPITAL, Money.parse("USD 1"), DAY)),
                entry(EntryId.of("e2"), DAY, staff(5, DAY)));
        MoneyFact<EnterpriseFile> capital = EnterpriseFacts.money(RandomValues.CAPITAL);
        DateRange changing = DateRange.of(DAY, UNTIL);
        DateRange steady = DateRange.of(DAY.plusDays(5), UNTIL);
        for (Condition<EnterpriseFile> condition : List.<Condition<EnterpriseFile>>of(
                capital.isIn(BigMoney.parse("CNY 7")),
                capital.plus(capital).isIn(BigMoney.parse("CNY 14")),
                capital.dividedBy(capital.times("2")).isAtLeast("0.5"))) {
            Evaluator<EnterpriseFile> bound = condition.using(WorkCalendar.weekendsOnly(), rates);
            assertThat(bound.isSteady(file, changing)).as("%s", condition).isFalse();
            assertThat(bound.isSteady(file, steady)).as("%s", condition).isTrue();
        }
        for (Condition<EnterpriseFile> condition : List.<Condition<EnterpriseFile>>of(
                EnterpriseFacts.headcount().isIn(5L),
                EnterpriseFacts.headcount().times("2").isAtLeast("10"),
                EnterpriseFacts.keyTier().isKnown())) {
            assertThat(condition.using(WorkCalendar.weekendsOnly(), rates).isSteady(file, changing))
                    .as("%s", condition)
                    .isTrue();
        }
    }
}
