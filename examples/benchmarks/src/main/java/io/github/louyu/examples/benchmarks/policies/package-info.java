/**
 * What it costs to assess one enterprise against many service policies, and how that grows.
 *
 * <p>Start at {@link io.github.louyu.examples.benchmarks.policies.PolicyCountTable}. This package uses the library as any host
 * would.
 */
@NullMarked
package io.github.louyu.examples.benchmarks.policies;

import org.jspecify.annotations.NullMarked;
