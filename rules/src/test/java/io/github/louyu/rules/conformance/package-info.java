/** The engine held to neutral cases, through its public API alone. */
@NullMarked
package io.github.louyu.rules.conformance;

import org.jspecify.annotations.NullMarked;
