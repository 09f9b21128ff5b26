/**
 * How values are laid out in documents. A {@link io.github.louyu.json.shape.Shape} is stated once per type; writing, reading with every
 * problem, and the JSON Schema all come from it. Not exported.
 */
@NullMarked
package io.github.louyu.json.shape;

import org.jspecify.annotations.NullMarked;
