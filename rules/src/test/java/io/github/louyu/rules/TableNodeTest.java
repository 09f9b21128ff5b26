package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a host reads off the view of a fact that a decision table gives. */
class TableNodeTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 2);
    private static final Bilingual LABEL = Bilingual.of("服务等级", "care");

    private static final Condition<EnterpriseFile> KEY =
            EnterpriseFacts.keyTier().isAtLeast(KeyTier.DISTRICT);
    private static final Condition<EnterpriseFile> MANY =
            EnterpriseFacts.headcount().isAtLeast(100);

    private static final DecisionTable<EnterpriseFile, String> TABLE = DecisionTable.<EnterpriseFile, String>named(
                    "care", LABEL, HitPolicy.FIRST)
            .row("key", KEY, "close")
            .row("many", MANY, "regular")
            .build();

    private static FactNode with(String attribute, RuleAttribute value) {
        FactNode view = TABLE.asFact("none").view();
        Map<String, RuleAttribute> attributes = new LinkedHashMap<>(view.attributes());
        attributes.put(attribute, value);
        return new FactNode(
                view.name(),
                view.label(),
                view.type(),
                view.unit(),
                view.operation(),
                ImmutableMap.copyOf(attributes),
                view.parts());
    }

    @Test
    void aTableIsReadWithItsRowsInOrder() {
        TableNode table = TABLE.asFact("none").view().table().orElseThrow();

        assertThat(table)
                .isEqualTo(new TableNode.OfRows(
                        HitPolicy.FIRST,
                        ImmutableList.of(
                                new TableNode.Row("key", KEY.view(), "close"),
                                new TableNode.Row("many", MANY.view(), "regular")),
                        "none"));
    }

    @Test
    void versionsAreReadWithTheDaysOnWhichTheyAreInForce() {
        Timeline<DecisionTable<EnterpriseFile, String>> versions =
                Timeline.<DecisionTable<EnterpriseFile, String>>builder()
                        .from(DAY, TABLE)
                        .unknownFrom(DAY.plusDays(20))
                        .build();

        TableNode.OfVersions table = (TableNode.OfVersions)
                DecisionTable.asFact(DatedParameter.of("care", LABEL, versions), "none", "no rule")
                        .view()
                        .table()
                        .orElseThrow();

        assertThat(table.versions())
                .containsExactly(new TableNode.Version(
                        DateRange.of(DAY, DAY.plusDays(20)),
                        TABLE.asFact("none").view()));
        assertThat(table.notCovered()).isEqualTo("none");
        assertThat(table.noRuleInForce()).isEqualTo("no rule");
    }

    @Test
    void otherFactsHaveNoTable() {
        assertThat(EnterpriseFacts.headcount().view().table()).isEmpty();
        assertThat(EnterpriseFacts.headcount().times("2").view().table()).isEmpty();
    }

    @Test
    void attributesThatAreNotThoseOfATableAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("row few", new RuleAttribute.OfCondition(MANY.view()))
                        .table())
                .withMessageContaining("outcome few");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("row key", RuleAttribute.OfNumber.of(1)).table())
                .withMessageContaining("row key");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        with("policy", new RuleAttribute.OfName("LAST", LABEL)).table())
                .withMessageContaining("LAST");
    }
}
