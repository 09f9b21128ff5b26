package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.tree.Findings;
import io.github.louyu.json.tree.Path;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.Codes;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.OutcomeCode;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.RefusedException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codes that a table of a document may give, of which each must be given by something. Not thread-safe. */
final class Outcomes {

    private final ImmutableList<OutcomeCode> all;
    private final Codes<OutcomeCode> codes;
    private final Set<OutcomeCode> used = new HashSet<>();

    Outcomes(ImmutableList<OutcomeCode> all) {
        this.all = all;
        this.codes = Codes.of(all, OutcomeCode::code);
    }

    @Nullable OutcomeCode find(TableRows.Given given, Reading in) {
        OutcomeCode code = codes.find(given.text()).orElse(null);
        if (code == null) {
            given.at().judge(in, () -> {
                in.unknownCode(given.at().node(), given.text(), KnownCodes.of(all, OutcomeCode::code));
                return true;
            });
        } else {
            used.add(code);
        }
        return code;
    }

    /** Makes a table of rows, {@code null} if one gives a code that there is not. */
    <S> @Nullable DecisionTable<S, OutcomeCode> table(String name, Bilingual label, TableRows<S> rows, Reading in) {
        DecisionTable.Builder<S, OutcomeCode> table = DecisionTable.named(name, label, rows.policy());
        boolean refused = !areApart(Lists.transform(rows.rows(), TableRows.Row::id), in);
        for (TableRows.Row<S> row : rows.rows()) {
            OutcomeCode outcome = find(row.gives(), in);
            if (outcome == null) {
                refused = true;
            } else if (!refused) {
                table.row(row.id().text(), row.when(), outcome);
            }
        }
        return refused ? null : table.build();
    }

    /** Tells each id that stands again, with where it stands first. */
    static boolean areApart(List<TableRows.Given> ids, Reading in) {
        Map<String, TableRows.Given> seen = new HashMap<>();
        boolean apart = true;
        for (TableRows.Given id : ids) {
            TableRows.Given first = seen.putIfAbsent(id.text(), id);
            if (first != null) {
                apart = id.at().judge(in, () -> {
                    in.add(
                            DocumentProblem.Kind.REFUSED,
                            id.at().node(),
                            Words.of(
                                    "refused.id-twice",
                                    ImmutableMap.of(
                                            "id", Findings.quoted(id.text()),
                                            "place",
                                                    Bilingual.same(
                                                            Path.text(first.at().way())))),
                            null);
                    return false;
                });
            }
        }
        return apart;
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
