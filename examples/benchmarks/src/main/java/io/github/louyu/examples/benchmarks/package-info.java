/** What an assessment costs: benchmarks, and the table of their results. Nothing here is published. */
@NullMarked
package io.github.louyu.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
