/** The enterprise file as the text of its semantics reads, without an index and without haste: the oracle of its tests. */
@NullMarked
package io.github.louyu.enterprise.oracle;

import org.jspecify.annotations.NullMarked;
