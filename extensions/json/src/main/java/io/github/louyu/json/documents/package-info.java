/**
 * The layouts of the values of {@code core}, a class for each of its packages or documents. Not exported.
 *
 * <p>Start at {@link io.github.louyu.json.documents.TimeShapes} for the smallest.
 */
@NullMarked
package io.github.louyu.json.documents;

import org.jspecify.annotations.NullMarked;
