/**
 * Published conditions written in the means of the kernel, over its public API alone, as a host would write them. They are tests
 * that read as documentation; the library ships none of these figures.
 */
@NullMarked
package io.github.louyu.rules.documents;

import org.jspecify.annotations.NullMarked;
