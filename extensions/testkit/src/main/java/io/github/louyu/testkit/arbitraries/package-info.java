/**
 * Random values (随机样本) of every public value type, for jqwik properties in host projects.
 *
 * <p>Start at {@link io.github.louyu.testkit.arbitraries.LouyuDomain} in a property class, or at {@link
 * io.github.louyu.testkit.arbitraries.LouyuArbitraries} where an arbitrary is wanted as a value. All values are valid by
 * construction, stay in a few years around 2019, and shrink to small readable ones. This package uses jqwik and the public
 * types of the library; nothing else of the testkit stands on it.
 */
@NullMarked
package io.github.louyu.testkit.arbitraries;

import org.jspecify.annotations.NullMarked;
