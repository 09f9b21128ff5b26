package io.github.louyu.examples.benchmarks.peers;

import java.time.LocalDate;

/**
 * A visit that is still to be made.
 *
 * @param rule the rule that asks for it
 * @param key what tells it from the others of its rule
 * @param due the day by which it is due
 */
public record DueVisit(String rule, String key, LocalDate due) {}
