package io.github.louyu.examples.huaihai;

import java.util.List;
import java.util.Set;

/**
 * What was read of a table.
 *
 * @param rows the rows in which each cell is what its column expects
 * @param ids the ids of all rows, the bad ones too, so that what refers to a bad row is not reported besides
 * @param allIdsKnown whether the file could be read to its end and each row named its id
 */
record TableRows(List<Row> rows, Set<String> ids, boolean allIdsKnown) {}
