package io.github.louyu.docs;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.rules.Condition;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);
    private static final Condition<EnterpriseFile> CONDITION = all(
            keyTier().isAtLeast(KeyTier.DISTRICT),
            any(headcount().isAtLeast(500), headcount().isBelow(3)));

    @Test
    void partsStandUnderTheirWhole() {
        assertThat(drawn(CONDITION.view().toMermaid(Locale.ENGLISH)))
                .matches("(?s)<figure class=\"chart\"><figcaption>caption</figcaption><ul><li><span>[^<]*</span><ul>"
                        + "<li><span>[^<]*key tier[^<]*</span></li>"
                        + "<li><span>[^<]*</span><ul><li><span>[^<]*500[^<]*</span></li>"
                        + "<li><span>[^<]*3[^<]*</span></li></ul></li></ul></li></ul></figure>\n");
    }

    @Test
    void anExplanationShowsTheTruthOfEachPart() {
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("demo-1"))
                .recordedOn(DAY)
                .attribute(EnterpriseAttributes.KEY_TIER, KeyTier.DISTRICT, DAY)
                .build();
        assertThat(drawn(CONDITION.explain(file, DAY).toMermaid(Locale.CHINESE)))
                .contains("<span class=\"UNKNOWN\">", "<span class=\"TRUE\">");
    }

    @Test
    void everyFlowchartOfATextIsAFigureOfItsOwn() {
        String one = CONDITION.view().toMermaid(Locale.ENGLISH);
        String other = CONDITION.view().toMermaid(Locale.CHINESE);
        assertThat(drawn("before\n" + one + "between\n" + other + "after\n")).isEqualTo(drawn(one) + drawn(other));
    }

    @Test
    void signsOfTheLanguageAreSignsAgain() {
        assertThat(drawn("flowchart TD\n    n0[\"a #34;b#34; #60; c\"]\n")).contains("a &quot;b&quot; &lt; c");
    }

    @Test
    void aTextWithoutAFlowchartIsNotDrawn() {
        assertThat(drawn("not a flowchart TD\n")).isEmpty();
    }

    @Test
    void anArrowToNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> drawn("flowchart TD\n    n0[\"a\"]\n    n0 --> n1\n"))
                .withMessage("flowchart: an arrow leads to a box that is not there: n1");
    }

    private static String drawn(String text) {
        return Chart.toHtml(text, "caption");
    }
}
