/** Holds the published classes to the oldest libraries that hosts bring. */
@NullMarked
package io.github.louyu.checks.linkage;

import org.jspecify.annotations.NullMarked;
