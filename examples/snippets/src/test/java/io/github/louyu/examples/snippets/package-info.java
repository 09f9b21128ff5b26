/** Holds what the documents show to what the library does. */
@NullMarked
package io.github.louyu.examples.snippets;

import org.jspecify.annotations.NullMarked;
