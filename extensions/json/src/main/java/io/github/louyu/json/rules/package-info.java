/**
 * How conditions, rulebooks, policies and amounts are laid out in documents (规则文档): as a clerk reads and writes them, with
 * Chinese names for every field. They name facts by a registry and hold no code. Not
 * exported.
 */
@NullMarked
package io.github.louyu.json.rules;

import org.jspecify.annotations.NullMarked;
