/** The one style in which value types are generated; not exported. */
@NullMarked
package io.github.louyu.style;

import org.jspecify.annotations.NullMarked;
