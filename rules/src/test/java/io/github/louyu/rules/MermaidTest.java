package io.github.louyu.rules;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.Conditions.not;
import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Conditions and explanations as trees and as Mermaid flowcharts. */
class MermaidTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);
    private static final Condition<EnterpriseFile> CONDITION = any(
            headcount().isAtLeast(100),
            all(keyTier().is(KeyTier.CITY), not(headcount().isKnown())));
    private static final EnterpriseFile FILE = EnterpriseFile.builder(EnterpriseId.of("E1"))
            .recordedOn(DAY)
            .attribute(EnterpriseAttributes.HEADCOUNT, 120L, DAY)
            .build();

    @Test
    void aConditionIsATreeOfLinesOrOfBoxes() {
        assertThat(CONDITION.view().toTree(Locale.ENGLISH)).isEqualTo("""
                        one of these
                          headcount is at least 100
                          all of these
                            key tier is city
                            headcount is not on file
                              headcount is on file\
                        """);
        assertThat(CONDITION.view().toMermaid(Locale.CHINESE)).isEqualTo("""
                        flowchart TD
                            n0["以下任一项成立"]
                            n1["从业人数不少于100人"]
                            n0 --> n1
                            n2["以下各项均成立"]
                            n3["重点企业级别为市级"]
                            n2 --> n3
                            n4["从业人数未登记"]
                            n5["从业人数已登记"]
                            n4 --> n5
                            n2 --> n4
                            n0 --> n2
                        """);
    }

    @Test
    void anExplanationShowsItsTruthsAndLeavesOffWhatWasNotNeeded() {
        String chart = CONDITION.explain(FILE, DAY).toMermaid(Locale.ENGLISH);
        assertThat(chart)
                .contains("n0[\"holds: one of these\"]:::TRUE\n")
                .contains(":::TRUE\n    n0 --> n1\n    n2[\"not needed: all of these\"]:::NOT_NEEDED\n    n0 --> n2\n")
                .doesNotContain("n3")
                .contains("classDef TRUE ", "classDef FALSE ", "classDef UNKNOWN ", "classDef NOT_NEEDED ");
        assertThat(keyTier().is(KeyTier.CITY).explain(FILE, DAY).toMermaid(Locale.ENGLISH))
                .contains("]:::UNKNOWN\n");
        assertThat(headcount().isBelow(3).explain(FILE, DAY).toMermaid(Locale.ENGLISH))
                .contains("]:::FALSE\n");
    }

    /** A label may hold anything that a host calls its facts. */
    @Test
    void whatIsSyntaxIsWrittenAsCharacterCodes() {
        Condition<EnterpriseFile> condition = EnterpriseFacts.text(
                        Attribute.text("name", Bilingual.of("名\"称", "a\"b`c[d]{e}<b>&#35;|%%")))
                .is("x\ny\\z");
        assertThat(condition.view().toMermaid(Locale.ENGLISH))
                .isEqualTo("flowchart TD\n    n0[\"a#34;b#96;c#91;d#93;#123;e#125;#60;b#62;#38;#35;35;#124;#37;#37;"
                        + " is x#10;y#92;z\"]\n");
        assertThat(condition.view().toMermaid(Locale.CHINESE)).contains("名#34;称为");
    }
}
