package io.github.louyu.json.rules;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.OutcomeCode;

/** Decision tables that are documents (判定表). */
public final class DecisionTables {

    /** A table on enterprise files. */
    public static final ObjectShape<DecisionTable<EnterpriseFile, OutcomeCode>> TABLE =
            new TableShapes<>(EnterpriseFile.class).table();

    private DecisionTables() {}
}
