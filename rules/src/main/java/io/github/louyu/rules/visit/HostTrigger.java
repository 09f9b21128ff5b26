package io.github.louyu.rules.visit;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.text.Bilingual;

/**
 * A trigger of the host's own (自定义触发), for what no other expresses, such as a rhythm of its own. It says which keys show on which days, as
 * far as can be told from what is known; it is asked again whenever something is recorded, and of each answer only the days until then are
 * read, so no host code can know today what was learned tomorrow.
 *
 * <p>It must be pure, thread-safe and equal to another of the same data (a record is), and its name must stay. Where it throws, the rule fails
 * on those days and shows nothing; every other rule is as if this one were absent.
 *
 * <pre>{@code
 * record AnniversaryOfOpening() implements HostTrigger {
 *     public String name() { return "anniversary"; }
 *     public Bilingual label() { return Bilingual.of("开业周年", "anniversary of the opening"); }
 *     public ImmutableList<HostOccurrence> showing(EnterpriseFile known) {
 *         return known.openedOn().map(day -> day.plusYears(1)).stream()
 *             .map(day -> HostOccurrence.of("first", DateRange.ofClosed(day, day.plusDays(30))))
 *             .collect(ImmutableList.toImmutableList());
 *     }
 * }
 * }</pre>
 */
public interface HostTrigger {

    /**
     * Gives the name by which rules and records know it.
     *
     * @return the name, the same for good
     */
    String name();

    /**
     * Gives the name for people, which is the reason of its obligations.
     *
     * @return the label
     */
    Bilingual label();

    /**
     * Tells what shows when, if nothing more becomes known than the file holds.
     *
     * @param known the file as known on some day; nothing recorded later is in it
     * @return the occurrences with the days on which each shows, in any order; those of one key on one day are one
     */
    ImmutableList<HostOccurrence> showing(EnterpriseFile known);
}
