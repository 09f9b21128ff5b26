package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.time.DateRange;
import java.util.Optional;

/** What the view of a fact says of the decision table that gives it: how that is laid out as attributes, and read back. */
final class TableAttributes {

    static final String DECISION = "DECISION";
    static final String DATED_DECISION = "DATED_DECISION";

    private static final String POLICY = "policy";
    private static final String ROW = "row ";
    private static final String OUTCOME = "outcome ";
    private static final String IN_FORCE = "in force ";
    private static final String NOT_COVERED = "not-covered";
    private static final String NO_RULE_IN_FORCE = "no-rule-in-force";

    private TableAttributes() {}

    static ImmutableMap<String, RuleAttribute> of(TableNode table) {
        ImmutableMap.Builder<String, RuleAttribute> attributes = ImmutableMap.builder();
        if (table instanceof TableNode.OfRows rows) {
            attributes.put(
                    POLICY,
                    new RuleAttribute.OfName(
                            rows.policy().name(), Texts.bilingual("table." + rows.policy(), ImmutableMap.of())));
            attributes.put(NOT_COVERED, outcome(table.notCovered()));
            for (TableNode.Row row : rows.rows()) {
                attributes.put(ROW + row.id(), new RuleAttribute.OfCondition(row.when()));
                attributes.put(OUTCOME + row.id(), outcome(row.outcome()));
            }
        } else if (table instanceof TableNode.OfVersions dated) {
            attributes.put(NOT_COVERED, outcome(table.notCovered()));
            attributes.put(NO_RULE_IN_FORCE, outcome(dated.noRuleInForce()));
            for (TableNode.Version version : dated.versions()) {
                attributes.put(IN_FORCE + version.inForce(), new RuleAttribute.OfFact(version.fact()));
            }
        }
        return attributes.buildOrThrow();
    }

    private static RuleAttribute outcome(Object code) {
        return new RuleAttribute.OfValues(ValueType.Kind.CODE, ImmutableList.of(code));
    }

    static boolean isTable(FactNode fact) {
        return fact.operation().equals(DECISION) || fact.operation().equals(DATED_DECISION);
    }

    /** The table that gives a fact; empty of other facts. */
    static Optional<TableNode> table(FactNode fact) {
        return switch (fact.operation()) {
            case DECISION -> Optional.of(rows(fact));
            case DATED_DECISION -> Optional.of(versions(fact));
            default -> Optional.empty();
        };
    }

    private static TableNode.OfRows rows(FactNode fact) {
        ImmutableList.Builder<TableNode.Row> rows = ImmutableList.builder();
        for (String name : fact.attributes().keySet()) {
            if (name.startsWith(ROW)) {
                String id = name.substring(ROW.length());
                RuleNode when = Views.attribute(fact.attributes(), name, RuleAttribute.OfCondition.class)
                        .condition();
                rows.add(new TableNode.Row(id, when, outcome(fact, OUTCOME + id)));
            }
        }
        String policy = Views.attribute(fact.attributes(), POLICY, RuleAttribute.OfName.class)
                .name();
        return new TableNode.OfRows(
                Views.constant(HitPolicy.values(), policy, ""), rows.build(), outcome(fact, NOT_COVERED));
    }

    private static TableNode.OfVersions versions(FactNode fact) {
        ImmutableList.Builder<TableNode.Version> versions = ImmutableList.builder();
        for (String name : fact.attributes().keySet()) {
            if (name.startsWith(IN_FORCE)) {
                DateRange range = DateRange.parse(name.substring(IN_FORCE.length()));
                FactNode version = Views.attribute(fact.attributes(), name, RuleAttribute.OfFact.class)
                        .fact();
                versions.add(new TableNode.Version(range, version));
            }
        }
        return new TableNode.OfVersions(versions.build(), outcome(fact, NOT_COVERED), outcome(fact, NO_RULE_IN_FORCE));
    }

    private static Object outcome(FactNode fact, String name) {
        return Views.attribute(fact.attributes(), name, RuleAttribute.OfValues.class)
                .values()
                .get(0);
    }
}
