/**
 * Test support (测试支持) for host projects. The work is done in the packages below: random values for jqwik in {@code
 * arbitraries}, assertions and questions to one rule whose failures show the explanation in {@code assertions}, cases as YAML in
 * {@code cases}, what the cases have not seen yet in {@code coverage}, and the cases that thresholds call for in {@code boundary}.
 */
@NullMarked
package io.github.louyu.testkit;

import org.jspecify.annotations.NullMarked;
