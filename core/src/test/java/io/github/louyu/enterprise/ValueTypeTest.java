package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTypeTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 3);
    private static final Bilingual LABEL = Bilingual.of("名", "name");

    private static List<ValueType<?>> types() {
        return List.of(
                ValueType.flag(),
                ValueType.code(KeyTier.class),
                ValueType.code(Section.class),
                ValueType.code(PersonId.class, PersonId::value),
                ValueType.level(KeyTier.class),
                ValueType.count("persons"),
                ValueType.count("desks"),
                ValueType.decimal("persons"),
                ValueType.money(),
                ValueType.date(),
                ValueType.text());
    }

    @Test
    void typesAreEqualIfKindClassAndUnitAre() {
        assertThat(types()).doesNotHaveDuplicates().isEqualTo(types());
        assertThat(types())
                .extracting(Object::hashCode)
                .isEqualTo(types().stream().map(Object::hashCode).toList());
    }

    @Test
    void aTypeTellsKindClassAndUnit() {
        assertThat(ValueType.count("persons").kind()).isEqualTo(ValueType.Kind.COUNT);
        assertThat(ValueType.count("persons").javaType()).isEqualTo(Long.class);
        assertThat(ValueType.count("persons").unit()).contains("persons");
        assertThat(ValueType.money().unit()).isEmpty();
        assertThat(ValueType.decimal("m2")).hasToString("DECIMAL in m2");
        assertThat(ValueType.text()).hasToString("TEXT");
    }

    @Test
    void aUnitIsNotBlank() {
        assertThatThrownBy(() -> ValueType.decimal(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value type: the unit must not be blank, but was ' '");
        assertThatThrownBy(() -> ValueType.count("")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1.0, 1", "1.00, 1", "0, 0", "0.000, 0", "-0.0, 0", "1E+2, 100", "120.50, 120.5", "-1.10, -1.1"
    })
    void equalNumbersAreOneValue(BigDecimal number, String text) {
        ValueType<BigDecimal> type = ValueType.decimal("1");

        assertThat(type.textOf(number)).isEqualTo(text);
        assertThat(type.normalize(number)).isEqualTo(new BigDecimal(text)).isEqualByComparingTo(number);
        Attribute<BigDecimal> ratio = Attribute.decimal("ratio", LABEL, "1");
        assertThat(AttributeValue.from(ratio, number, DAY))
                .isEqualTo(AttributeValue.from(ratio, new BigDecimal(text), DAY));
        FigureKind<BigDecimal> kind = FigureKind.of("RATIO", LABEL, ValueType.decimal("1"));
        ReportingPeriod year = ReportingPeriod.year(2018);
        assertThat(Figure.of(kind, year, number, DAY)).isEqualTo(Figure.of(kind, year, new BigDecimal(text), DAY));
    }

    @Test
    void oneNumberInTwoFormsIsNoChangeOverTime() {
        Attribute<BigDecimal> ratio = Attribute.decimal("ratio", LABEL, "1");
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(DAY)
                .attribute(ratio, new BigDecimal("1.0"), DAY)
                .attribute(ratio, new BigDecimal("1.00"), DAY.plusDays(9))
                .build();

        assertThat(file.timeline(ratio).changes()).containsExactly(DAY);
    }

    @Test
    void textsTellValuesApart() {
        assertThat(ValueType.flag().textOf(true)).isEqualTo("true");
        assertThat(ValueType.level(KeyTier.class).textOf(KeyTier.DISTRICT)).isEqualTo("DISTRICT");
        assertThat(ValueType.count("x").textOf(-3L)).isEqualTo("-3");
        assertThat(ValueType.money().textOf(Money.of(CurrencyUnit.of("CNY"), 1)))
                .isEqualTo("CNY 1.00");
        assertThat(ValueType.date().textOf(DAY)).isEqualTo("2019-09-03");
        assertThat(ValueType.text().textOf(" a ")).isEqualTo(" a ");
        assertThat(EnterpriseAttributes.CHIEF_LIAISON.type().textOf(PersonId.of("p")))
                .isEqualTo("p");
    }

    @Test
    void attributesAreEqualIfNameAndTypeAre() {
        Attribute<Long> desks = Attribute.count("n", LABEL, "desks");

        assertThat(desks)
                .isEqualTo(Attribute.count("n", Bilingual.same("other"), "desks"))
                .hasSameHashCodeAs(Attribute.count("n", Bilingual.same("other"), "desks"))
                .isNotEqualTo(Attribute.count("m", LABEL, "desks"))
                .isNotEqualTo(Attribute.count("n", LABEL, "persons"))
                .isNotEqualTo(Attribute.text("n", LABEL))
                .isNotEqualTo("n")
                .hasToString("n");
        assertThatThrownBy(() -> Attribute.text(" ", LABEL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute: the name must not be blank, but was ' '");
    }

    @Test
    void anAttributeOfEveryKindKeepsItsType() {
        assertThat(Attribute.flag("n", LABEL).type()).isEqualTo(ValueType.flag());
        assertThat(Attribute.code("n", LABEL, Section.class).type()).isEqualTo(ValueType.code(Section.class));
        assertThat(Attribute.level("n", LABEL, KeyTier.class).type()).isEqualTo(ValueType.level(KeyTier.class));
        assertThat(Attribute.money("n", LABEL).type()).isEqualTo(ValueType.money());
        assertThat(Attribute.date("n", LABEL).type()).isEqualTo(ValueType.date());
        assertThat(Attribute.date("n", LABEL).label()).isEqualTo(LABEL);
    }

    @Test
    void kindsOfFiguresAreEqualIfCodeAndTypeAre() {
        assertThat(FigureKind.TAX)
                .isEqualTo(FigureKind.of("TAX", LABEL, ValueType.money()))
                .hasSameHashCodeAs(FigureKind.of("TAX", LABEL, ValueType.money()))
                .isNotEqualTo(FigureKind.of("TAX", LABEL, ValueType.count("CNY")))
                .isNotEqualTo(FigureKind.PROFIT)
                .isNotEqualTo("TAX")
                .hasToString("TAX");
        assertThatThrownBy(() -> FigureKind.of(" ", LABEL, ValueType.money()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("figure kind: the code must not be blank, but was ' '");
        assertThatThrownBy(() -> FigureKind.of("X", LABEL, ValueType.text()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("figure kind X: the type must be a count, a decimal or money, but was TEXT");
    }

    @Test
    void kindsOfEventsAreEqualIfTheirCodesAre() {
        assertThat(EventKind.of("X", LABEL))
                .isEqualTo(EventKind.of("X", Bilingual.same("other")))
                .hasSameHashCodeAs(EventKind.of("X", Bilingual.same("other")))
                .isNotEqualTo(EventKind.of("Y", LABEL))
                .isNotEqualTo("X")
                .hasToString("X");
        assertThatThrownBy(() -> EventKind.of(" ", LABEL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("event kind: the code must not be blank, but was ' '");
    }

    @Test
    void anAttributeValueHasAStart() {
        assertThatThrownBy(() -> AttributeValue.during(EnterpriseAttributes.NAME, "x", DateRange.until(DAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value of name: the range must have a start, but was ../2019-09-03");
    }

    @Test
    void anEventIsNotPublishedBeforeItIsDecided() {
        assertThatThrownBy(() -> FileEvent.builder()
                        .kind(EventKind.EXECUTIVE_CHANGE)
                        .on(DAY)
                        .decidedOn(DAY)
                        .publishedOn(DAY.minusDays(1))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "event EXECUTIVE_CHANGE of 2019-09-03: publishedOn must not be before decidedOn 2019-09-03, "
                                + "but was 2019-09-02");
    }

    @Test
    void reasonsAreNotBlank() {
        ObligationId o = ObligationId.of("o");

        assertThatThrownBy(() -> new DueDateExtension(o, DAY, DAY, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("extension of o: the reason must not be blank, but was ' '");
        assertThatThrownBy(() -> new VisitWaiver(o, DAY, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("waiver of o: the reason must not be blank, but was ''");
    }

    private static String textOf(ServiceTeam team) {
        return EnterpriseAttributes.SERVICE_TEAM.type().textOf(team);
    }

    private static TeamMember member(String person) {
        return TeamMember.of(PersonId.of(person), TeamRole.OTHER);
    }

    @Test
    void teamsWhosePartsRunTogetherAlikeHaveDifferentTexts() {
        ServiceTeam team = ServiceTeam.of(member("a"), member("b"));

        assertThat(textOf(team)).isEqualTo("1:a5:OTHER-1:b5:OTHER-");
        assertThat(textOf(ServiceTeam.of(member("a:OTHER:-b")))).isNotEqualTo(textOf(team));
        assertThat(textOf(ServiceTeam.of(member("a5:OTHER-1:b")))).isNotEqualTo(textOf(team));
        assertThat(textOf(ServiceTeam.of(member("a").withDepartment("-"), member("b"))))
                .isNotEqualTo(textOf(team));
    }
}
