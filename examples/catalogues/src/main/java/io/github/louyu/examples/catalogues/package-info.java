/**
 * Published lists of service policies, written as catalogues: real ones, each with its document number or, where our source
 * gives none, with the source. What a source leaves out is a fact that the host supplies, never a figure of ours.
 */
@NullMarked
package io.github.louyu.examples.catalogues;

import org.jspecify.annotations.NullMarked;
