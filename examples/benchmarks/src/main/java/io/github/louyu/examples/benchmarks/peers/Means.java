package io.github.louyu.examples.benchmarks.peers;

import java.util.List;

/** A means to find the visits that are still to be made in one enterprise. Used by one thread. */
interface Means {

    /**
     * Finds the visits.
     *
     * @param enterprise the number of the enterprise
     * @return the visits, in any order
     */
    List<DueVisit> visitsOf(int enterprise);
}
