package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.Codes;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.OutcomeCode;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.RefusedException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codes that a table of a document may give, of which each must be given by something. Not thread-safe. */
final class Outcomes {

    private final ImmutableList<OutcomeCode> all;
    private final Codes<OutcomeCode> codes;
    private final Set<OutcomeCode> used = new HashSet<>();

    Outcomes(ImmutableList<OutcomeCode> all) {
        Set<String> seen = new HashSet<>();
        for (OutcomeCode outcome : all) {
            if (!seen.add(outcome.code())) {
                throw new RefusedException(Words.of("refused.outcome-twice", "code", outcome.code()));
            }
        }
        this.all = all;
        this.codes = Codes.of(all, OutcomeCode::code);
    }

    @Nullable OutcomeCode find(TableRows.Given given, Reading in) {
        OutcomeCode code = codes.find(given.text()).orElse(null);
        if (code == null) {
            ImmutableList<String> known = all.stream().map(OutcomeCode::code).collect(ImmutableList.toImmutableList());
            in.unknownName(
                    given.at(), given.text(), known, Words.of("expected.code", "codes", String.join(", ", known)));
        } else {
            used.add(code);
        }
        return code;
    }

    /** Makes a table of rows, {@code null} if one gives a code that there is not. */
    <S> @Nullable DecisionTable<S, OutcomeCode> table(String name, Bilingual label, TableRows<S> rows, Reading in) {
        DecisionTable.Builder<S, OutcomeCode> table = DecisionTable.named(name, label, rows.policy());
        boolean refused = false;
        in.path().enter(rows.list());
        for (int i = 0; i < rows.rows().size(); i++) {
            TableRows.Row<S> row = rows.rows().get(i);
            in.path().enter(i);
            in.path().enter("gives");
            OutcomeCode outcome = find(row.gives(), in);
            in.path().leave();
            in.path().leave();
            if (outcome == null) {
                refused = true;
            } else {
                table.row(row.id(), row.when(), outcome);
            }
        }
        in.path().leave();
        return refused ? null : table.build();
    }

    /** Refuses a code that nothing gives: it is misspelt, or a row is missing. */
    void checkEachIsGiven() {
        for (OutcomeCode outcome : all) {
            if (!used.contains(outcome)) {
                throw new RefusedException(Words.of("refused.outcome-of-nothing", "code", outcome.code()));
            }
        }
    }
}
