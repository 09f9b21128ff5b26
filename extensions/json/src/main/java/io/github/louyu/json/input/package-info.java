/**
 * What may be read, and what is said when it is refused: limits on documents, and problems with line, column, path and value.
 *
 * <p>Start at {@link io.github.louyu.json.input.DocumentException}. This package depends on the texts of {@code core} alone.
 */
@NullMarked
package io.github.louyu.json.input;

import org.jspecify.annotations.NullMarked;
