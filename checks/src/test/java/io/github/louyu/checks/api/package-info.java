/** Holds the public API to a list that is kept, so that it changes on purpose alone. */
@NullMarked
package io.github.louyu.checks.api;

import org.jspecify.annotations.NullMarked;
