/**
 * Documents as neutral trees with positions: parsed from JSON and YAML within limits, and printed as JSON. The only package that knows the
 * parsers. Not exported.
 */
@NullMarked
package io.github.louyu.json.tree;

import org.jspecify.annotations.NullMarked;
