/** Builds a host project from coordinates. */
@NullMarked
package io.github.louyu.examples.hostcheck;

import org.jspecify.annotations.NullMarked;
