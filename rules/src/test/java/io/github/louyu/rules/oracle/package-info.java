/**
 * The naive reading of files, conditions and visit rules: the oracle that the engines are tested against.
 *
 * <p>It follows the definitions of SEMANTICS word by word and day by day, and is never clever. Nothing here may use the
 * main code of the library, so that the two cannot share a mistake.
 */
@NullMarked
package io.github.louyu.rules.oracle;

import org.jspecify.annotations.NullMarked;
