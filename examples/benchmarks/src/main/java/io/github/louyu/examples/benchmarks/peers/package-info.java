/**
 * The six mandatory visits of many enterprises by four means: the library, a hand-written loop, Easy Rules and Drools. All of
 * them must find the same visits before any is timed. Start at {@link io.github.louyu.examples.benchmarks.peers.PeersTable}.
 */
@NullMarked
package io.github.louyu.examples.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
