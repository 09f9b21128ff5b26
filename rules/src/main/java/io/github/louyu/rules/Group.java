package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;

/**
 * Facts that leaves tie together, so that only their joint values count, with the leaves that read any of them. A fact that no
 * leaf compares with another one is a group of its own.
 *
 * @param facts the facts whose values may be otherwise, each once
 * @param entries the entries of which there may be more
 * @param leaves the numbers of the leaves that depend on them
 */
record Group<S>(ImmutableList<Fact<S, ?>> facts, ImmutableList<DatedEntries> entries, ImmutableList<Integer> leaves) {}
