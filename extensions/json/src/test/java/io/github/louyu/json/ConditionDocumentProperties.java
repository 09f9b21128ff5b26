package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.RuleAttribute;
import io.github.louyu.rules.RuleNode;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.time.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** L4 of conditions: what is written, as JSON or as YAML, is read again equal, says the same, and is written the same. */
class ConditionDocumentProperties {

    private static final LouyuJson JSON = LouyuJson.standard().withFacts(RuleSamples.REGISTRY);

    @Provide
    static Arbitrary<Condition<EnterpriseFile>> conditions() {
        return Arbitraries.recursive(
                () -> Arbitraries.of(RuleSamples.leaves()), ConditionDocumentProperties::composed, 0, 3);
    }

    private static Arbitrary<Condition<EnterpriseFile>> composed(Arbitrary<Condition<EnterpriseFile>> part) {
        Arbitrary<List<Condition<EnterpriseFile>>> more = part.list().ofMaxSize(3);
        return Arbitraries.oneOf(
                Combinators.combine(part, more).as((first, others) -> Conditions.all(first, array(others))),
                Combinators.combine(part, more).as((first, others) -> Conditions.any(first, array(others))),
                Combinators.combine(part, more).as((first, others) -> Conditions.exactlyOne(first, array(others))),
                Combinators.combine(Arbitraries.integers().between(0, 5), part, more)
                        .as((required, first, others) -> Conditions.atLeast(required, first, array(others))),
                part.map(Conditions::not),
                part.map(condition -> condition.via(RuleSamples.PARENT)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type is made raw
    private static Condition<EnterpriseFile>[] array(List<Condition<EnterpriseFile>> conditions) {
        return conditions.toArray(new Condition[0]);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsReadAgainEqual(@ForAll("conditions") Condition<EnterpriseFile> condition) throws IOException {
        checkWrittenAndRead(condition);
    }

    @Example
    void everyKindOfNodeIsWrittenAndRead() throws IOException {
        List<Condition<EnterpriseFile>> all = Stream.concat(
                        RuleSamples.leaves().stream(), RuleSamples.composed().stream())
                .toList();
        for (Condition<EnterpriseFile> condition : all) {
            checkWrittenAndRead(condition);
        }
        assertThat(all.stream().flatMap(condition -> kinds(condition.view())).distinct())
                .containsAll(RuleNode.KINDS);
    }

    private static Stream<String> kinds(RuleNode node) {
        Stream<RuleNode> inside = node.attributes().values().stream()
                .filter(RuleAttribute.OfCondition.class::isInstance)
                .map(attribute -> ((RuleAttribute.OfCondition) attribute).condition());
        return Stream.concat(
                Stream.of(node.kind()),
                Stream.concat(inside, node.children().stream()).flatMap(ConditionDocumentProperties::kinds));
    }

    private static void checkWrittenAndRead(Condition<EnterpriseFile> condition) throws IOException {
        VisitRulebook book = VisitRulebook.of(
                "book",
                LocalDate.of(2019, 1, 3),
                VisitRule.on("rule", EventKind.RELOCATION_NOTICE)
                        .inScope(condition)
                        .dueWithin(Span.days(1)));
        String json = JSON.write(DocumentKind.VISIT_RULEBOOK, book);
        String yaml = JSON.writeYaml(DocumentKind.VISIT_RULEBOOK, book);
        VisitRulebook ofJson = JSON.read(DocumentKind.VISIT_RULEBOOK, json);
        VisitRulebook ofYaml = JSON.read(DocumentKind.VISIT_RULEBOOK, DocumentSource.yaml(yaml));

        assertThat(ofJson).as(json).isEqualTo(book);
        assertThat(ofYaml).as(yaml).isEqualTo(book);
        assertThat(JSON.writeYaml(DocumentKind.VISIT_RULEBOOK, ofYaml)).isEqualTo(yaml);
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(ofYaml.rules().get(0).scope().toText(locale)).isEqualTo(condition.toText(locale));
        }
    }
}
