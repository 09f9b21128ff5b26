package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import java.util.Optional;

/**
 * A fact as neutral data (事实视图): its name, and if it is worked out of other facts, of which and how. Immutable.
 *
 * @param name the stable name
 * @param label the name for people
 * @param type the type of its values
 * @param unit the unit of a count or a number, if it has one
 * @param operation how it is worked out, such as {@code TIMES}; {@code READ} if it reads the subject
 * @param attributes what the operation needs besides the parts, by name; of what is lifted from a related subject, the
 *     {@code relation} and the {@code fact} that was lifted
 * @param parts the facts that it is worked out of
 */
public record FactNode(
        String name,
        Bilingual label,
        ValueType.Kind type,
        Optional<String> unit,
        String operation,
        ImmutableMap<String, RuleAttribute> attributes,
        ImmutableList<FactNode> parts) {

    /** The operation of a fact that reads the subject. */
    public static final String READ = "READ";

    /**
     * Checks that nothing is null.
     *
     * @param name the stable name
     * @param label the name for people
     * @param type the type of its values
     * @param unit the unit of a count or a number, if it has one
     * @param operation how it is worked out, such as {@code TIMES}; {@code READ} if it reads the subject
     * @param attributes what the operation needs besides the parts, by name
     * @param parts the facts that it is worked out of
     */
    public FactNode {
        requireNonNull(name, "name");
        requireNonNull(label, "label");
        requireNonNull(type, "type");
        requireNonNull(unit, "unit");
        requireNonNull(operation, "operation");
        requireNonNull(attributes, "attributes");
        requireNonNull(parts, "parts");
    }

    /**
     * Gives the decision table that decides the fact.
     *
     * @return the table or its versions; empty of a fact that no table decides
     * @throws IllegalArgumentException if the attributes are not those of a table
     */
    public Optional<TableNode> table() {
        return TableAttributes.table(this);
    }

    static FactNode of(Fact<?, ?> fact) {
        FactReader<?, ?> reader = fact.reader();
        return new FactNode(
                fact.name(),
                fact.label(),
                fact.type(),
                fact.unit(),
                reader.operation(),
                reader.attributes(),
                reader.parts().stream().map(FactNode::of).collect(ImmutableList.toImmutableList()));
    }
}
