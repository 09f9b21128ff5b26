/**
 * The rule kernel: facts, conditions over them, and what can be read off a condition.
 *
 * <p>Start at {@link io.github.louyu.rules.EnterpriseFacts} for what an enterprise file says, at
 * {@link io.github.louyu.rules.Facts} for subjects of your own, and put the comparisons together with
 * {@link io.github.louyu.rules.Conditions}.
 *
 * {@snippet class="io.github.louyu.docs.snippets.OneCondition" region="condition"}
 *
 * <p>This package depends on the core module and Guava. Evaluating never throws for data.
 */
@NullMarked
package io.github.louyu.rules;

import org.jspecify.annotations.NullMarked;
