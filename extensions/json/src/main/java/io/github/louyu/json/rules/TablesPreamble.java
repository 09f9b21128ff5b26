package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Preamble;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Schemas;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.CodeFact;
import io.github.louyu.rules.Codes;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.OutcomeCode;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.text.RefusedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decision tables that a document defines for itself, of which each may name those before it. */
final class TablesPreamble implements Preamble {

    private static final ImmutableList<String> NAMES = ImmutableList.of("tables", "判定表");

    @Override
    public ImmutableList<String> names() {
        return NAMES;
    }

    @Override
    public @Nullable Context read(Node node, Reading in) {
        Tables tables = new Tables(in.context());
        return in.items(node, each -> tables.add(each, in)) == null ? null : tables.context;
    }

    /** What has been defined so far. */
    private static final class Tables {

        private Context context;

        Tables(Context context) {
            this.context = context;
        }

        /** Adds a table; one that is refused is added as far as others need it, so that they are not told to name an unknown one. */
        @Nullable Context add(Node node, Reading in) {
            SubjectType<?> subject = SubjectField.read(node, in);
            Context larger = subject == null ? null : in.within(context, () -> with(subject.type(), node, in));
            if (larger != null) {
                context = larger;
            } else {
                Optional<Context> stead = subject == null ? Optional.empty() : withStandIn(subject.type(), node);
                context = RefusedTables.with(stead.orElse(context), node, stead.isPresent());
            }
            return larger;
        }

        private <S> @Nullable Context with(Class<S> subject, Node node, Reading in) {
            TableFact<S> table = new TableShapes<>(subject).fact().read(node, in, ImmutableList.of(SubjectField.NAMES));
            return table == null ? null : in.making(node, () -> with(subject, table.fact(), table.outcomes()));
        }

        private <S> Context with(Class<S> subject, CodeFact<S, OutcomeCode> fact, ImmutableList<OutcomeCode> outcomes) {
            FactRegistry registry = context.get(FactRegistry.class);
            if (registry.fact(subject, fact.name()).isPresent()) {
                throw new RefusedException(Words.of("refused.table-name", "table", fact.name()));
            }
            return context.with(
                    FactRegistry.class,
                    registry.toBuilder()
                            .fact(subject, fact, Codes.of(outcomes, OutcomeCode::code))
                            .build());
        }

        private <S> Optional<Context> withStandIn(Class<S> subject, Node node) {
            return TableStandIn.of(subject, node)
                    .filter(fact -> context.get(FactRegistry.class)
                            .fact(subject, fact.fact().name())
                            .isEmpty())
                    .map(fact -> with(subject, fact.fact(), fact.outcomes()));
        }
    }

    @Override
    public Context gathering(Context context) {
        return context.with(WrittenTables.class, new WrittenTables());
    }

    @Override
    public Optional<Node> gathered(Context gathering) {
        return WrittenTables.of(gathering).flatMap(WrittenTables::all);
    }

    @Override
    public Node schema(Schemas schemas) {
        return RuleSchemas.list(
                SubjectField.schema(schemas, "DefinedTable", new TableShapes<>(SubjectType.ENTERPRISE.type()).fact()));
    }
}
