package io.github.louyu.rules;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.HeadquartersStatus;
import io.github.louyu.enterprise.IndustryCode;
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.Officer;
import io.github.louyu.enterprise.Section;
import io.github.louyu.time.PeriodKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * The facts of an enterprise file (企业事实): its attributes, events, visits and published figures, each as known on the
 * date asked about. Import them statically, and a rule reads as it is said. A fact that the file does not hold on a
 * date is missing, and a condition that needs it is UNKNOWN; events and visits are never missing.
 *
 * <pre>{@code
 * Condition<EnterpriseFile> condition = all(
 *     keyTier().isAtLeast(KeyTier.DISTRICT),
 *     headcount().isAbove(200),
 *     visit().didNotHappenWithinLast(Span.days(90)));
 * }</pre>
 */
public final class EnterpriseFacts {

    private EnterpriseFacts() {}

    /**
     * Reads the tier as a key enterprise (重点企业级别).
     *
     * @return the fact; missing if nobody knows
     */
    public static LevelFact<EnterpriseFile, KeyTier> keyTier() {
        return level(EnterpriseAttributes.KEY_TIER);
    }

    /**
     * Reads the industry (行业), by GB/T 4754-2017.
     *
     * @return the fact; missing if nobody knows; codes are compared as they are: F51 is not F
     */
    public static CodeFact<EnterpriseFile, IndustryCode> industry() {
        return code(EnterpriseAttributes.INDUSTRY);
    }

    /**
     * Reads where the capital comes from (资本来源).
     *
     * @return the fact; missing if nobody knows
     */
    public static CodeFact<EnterpriseFile, InvestmentOrigin> investmentOrigin() {
        return code(EnterpriseAttributes.INVESTMENT_ORIGIN);
    }

    /**
     * Reads what headquarters it is (总部类型).
     *
     * @return the fact; missing if nobody knows
     */
    public static CodeFact<EnterpriseFile, HeadquartersStatus> headquartersStatus() {
        return code(EnterpriseAttributes.HEADQUARTERS_STATUS);
    }

    /**
     * Reads how many persons work in it here (从业人数).
     *
     * @return the fact, in persons; missing if nobody knows
     */
    public static CountFact<EnterpriseFile> headcount() {
        return count(EnterpriseAttributes.HEADCOUNT);
    }

    /**
     * Reads the tax per period (税收), in the currency it was published in.
     *
     * @param periods the kind of periods
     * @return the series; a figure counts from the day of its publication, if it was recorded by then
     */
    public static FigureSeries<MoneyFact<EnterpriseFile>> tax(PeriodKind periods) {
        return moneyFigures(FigureKind.TAX, periods);
    }

    /**
     * Reads the revenue per period (营业收入), in the currency it was published in.
     *
     * @param periods the kind of periods
     * @return the series; a figure counts from the day of its publication, if it was recorded by then
     */
    public static FigureSeries<MoneyFact<EnterpriseFile>> revenue(PeriodKind periods) {
        return moneyFigures(FigureKind.REVENUE, periods);
    }

    /**
     * Reads the profit per period (利润), in the currency it was published in.
     *
     * @param periods the kind of periods
     * @return the series; a figure counts from the day of its publication, if it was recorded by then
     */
    public static FigureSeries<MoneyFact<EnterpriseFile>> profit(PeriodKind periods) {
        return moneyFigures(FigureKind.PROFIT, periods);
    }

    /**
     * Reads events of a kind (事件).
     *
     * @param kind the kind, of this library or the host's own
     * @return the fact; none on file means that none happened
     */
    public static EventFact event(EventKind kind) {
        return new EventFact(new DatedEntries.Events(kind));
    }

    /**
     * Reads the visits made (走访).
     *
     * @return the fact; none on file means that none was made
     */
    public static EventFact visit() {
        return new EventFact(new DatedEntries.Visits());
    }

    /**
     * Reads figures that are amounts of money.
     *
     * @param kind the kind of figure
     * @param periods the kind of periods
     * @return the series
     */
    public static FigureSeries<MoneyFact<EnterpriseFile>> moneyFigures(FigureKind<Money> kind, PeriodKind periods) {
        return FigureSeries.of(kind, periods, Money::toBigMoney, MoneyFact::new, MoneyFact::reader);
    }

    /**
     * Reads figures that are whole numbers.
     *
     * @param kind the kind of figure
     * @param periods the kind of periods
     * @return the series, its values as exact numbers
     */
    public static FigureSeries<DecimalFact<EnterpriseFile>> countFigures(FigureKind<Long> kind, PeriodKind periods) {
        return FigureSeries.of(kind, periods, BigDecimal::valueOf, DecimalFact::new, DecimalFact::reader);
    }

    /**
     * Reads figures that are exact numbers.
     *
     * @param kind the kind of figure
     * @param periods the kind of periods
     * @return the series
     */
    public static FigureSeries<DecimalFact<EnterpriseFile>> decimalFigures(
            FigureKind<BigDecimal> kind, PeriodKind periods) {
        return FigureSeries.of(kind, periods, value -> value, DecimalFact::new, DecimalFact::reader);
    }

    /**
     * Reads an attribute that is yes or no.
     *
     * @param attribute the attribute
     * @return the fact; missing on a day for which the file does not know it
     */
    public static FlagFact<EnterpriseFile> flag(Attribute<Boolean> attribute) {
        return new FlagFact<>(attribute.name(), attribute.label(), new AttributeReader<>(attribute));
    }

    /**
     * Reads an attribute that is a code.
     *
     * @param <T> the type of the codes
     * @param attribute the attribute
     * @return the fact; missing on a day for which the file does not know it
     */
    public static <T> CodeFact<EnterpriseFile, T> code(Attribute<T> attribute) {
        return new CodeFact<>(attribute.name(), attribute.label(), new AttributeReader<>(attribute));
    }

    /**
     * Reads an attribute that is a level.
     *
     * @param <E> the levels
     * @param attribute the attribute
     * @return the fact; missing on a day for which the file does not know it
     */
    public static <E extends Enum<E>> LevelFact<EnterpriseFile, E> level(Attribute<E> attribute) {
        return new LevelFact<>(attribute.name(), attribute.label(), new AttributeReader<>(attribute));
    }

    /**
     * Reads an attribute that is a whole number.
     *
     * @param attribute the attribute
     * @return the fact; missing on a day for which the file does not know it
     */
    public static CountFact<EnterpriseFile> count(Attribute<Long> attribute) {
        return new CountFact<>(
                attribute.name(), attribute.label(), new AttributeReader<>(attribute), dimension(attribute));
    }

    /**
     * Reads an attribute that is an exact number.
     *
     * @param attribute the attribute
     * @return the fact; missing on a day for which the file does not know it
     */
    public static DecimalFact<EnterpriseFile> decimal(Attribute<BigDecimal> attribute) {
        return new DecimalFact<>(
                attribute.name(), attribute.label(), new AttributeReader<>(attribute), dimension(attribute));
    }

    /**
     * Reads an attribute that is an amount of money.
     *
     * @param attribute the attribute
     * @return the fact; missing on a day for which the file does not know it
     */
    public static MoneyFact<EnterpriseFile> money(Attribute<Money> attribute) {
        return new MoneyFact<>(
                attribute.name(), attribute.label(), new AttributeReader<>(attribute).map(Money::toBigMoney));
    }

    /**
     * Reads an attribute that is a day.
     *
     * @param attribute the attribute
     * @return the fact; missing on a day for which the file does not know it
     */
    public static DateFact<EnterpriseFile> date(Attribute<LocalDate> attribute) {
        return new DateFact<>(attribute.name(), attribute.label(), new AttributeReader<>(attribute));
    }

    /**
     * Reads an attribute that is words.
     *
     * @param attribute the attribute
     * @return the fact; missing on a day for which the file does not know it
     */
    public static TextFact<EnterpriseFile> text(Attribute<String> attribute) {
        return new TextFact<>(attribute.name(), attribute.label(), new AttributeReader<>(attribute));
    }

    /**
     * Reads an attribute that is any number of codes.
     *
     * @param <T> the type of the codes
     * @param attribute the attribute
     * @return the fact; missing on a day for which the file does not know it
     */
    public static <T> CodeSetFact<EnterpriseFile, T> codes(Attribute<ImmutableSet<T>> attribute) {
        return new CodeSetFact<>(attribute.name(), attribute.label(), new AttributeReader<>(attribute));
    }

    /**
     * Reads the leases (租赁), whatever days they speak of; {@link LeaseFacts} has what is known of one.
     *
     * @return the leases; none on file is not known, unless the section is marked complete
     */
    public static Items<EnterpriseFile, Lease> leases() {
        return section("leases", Lease.class, Section.LEASES);
    }

    /**
     * Reads the officers (高管), in office or not; {@link OfficerFacts} has what is known of one.
     *
     * @return the officers; none on file is not known, unless the section is marked complete
     */
    public static Items<EnterpriseFile, Officer> officers() {
        return section("officers", Officer.class, Section.OFFICERS);
    }

    private static <C extends FileContent> Items<EnterpriseFile, C> section(
            String name, Class<C> type, Section section) {
        return new Items<>(new ItemListFact<>(name, section.label(), new ItemReaders.OfSection<>(type, section)));
    }

    private static Dimension dimension(Attribute<?> attribute) {
        return Dimension.of(Unit.of(attribute.type().unit().orElseThrow()));
    }
}
