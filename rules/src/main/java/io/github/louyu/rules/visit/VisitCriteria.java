package io.github.louyu.rules.visit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitForm;
import io.github.louyu.enterprise.VisitOutcome;
import io.github.louyu.enterprise.VisitorRank;
import org.jspecify.annotations.Nullable;

/**
 * Which visits count for a rule (走访认定条件): any, or only those of a purpose, a form, an outcome, a rank, with certain fields
 * of the record. What is not asked for does not matter. Immutable; each method gives another.
 *
 * <pre>{@code
 * VisitCriteria metByALeader =
 *     VisitCriteria.any().ofOutcome(VisitOutcome.MET).ofRankAtLeast(VisitorRank.SUBDISTRICT_LEADER);
 * }</pre>
 *
 * @param purposes the purposes that count; empty: any, also none
 * @param forms the forms that count; empty: any
 * @param outcomes the outcomes that count; empty: any, also none
 * @param lowestRank the rank that somebody among the visitors must have at least; null: any
 * @param fields the fields of the record that must be filled in
 */
public record VisitCriteria(
        ImmutableSet<String> purposes,
        ImmutableSet<VisitForm> forms,
        ImmutableSet<VisitOutcome> outcomes,
        @Nullable VisitorRank lowestRank,
        ImmutableSet<String> fields) {

    private static final VisitCriteria ANY =
            new VisitCriteria(ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of(), null, ImmutableSet.of());

    /**
     * Checks that nothing but the rank is null.
     *
     * @param purposes the purposes that count; empty: any, also none
     * @param forms the forms that count; empty: any
     * @param outcomes the outcomes that count; empty: any, also none
     * @param lowestRank the rank that somebody among the visitors must have at least; null: any
     * @param fields the fields of the record that must be filled in
     */
    public VisitCriteria {
        requireNonNull(purposes, "purposes");
        requireNonNull(forms, "forms");
        requireNonNull(outcomes, "outcomes");
        requireNonNull(fields, "fields");
    }

    /**
     * Counts every visit.
     *
     * @return the criteria
     */
    public static VisitCriteria any() {
        return ANY;
    }

    /**
     * Counts only visits of certain purposes, instead of those said before.
     *
     * @param first a purpose, as the host writes it in {@link Visit#purpose()}
     * @param others more purposes
     * @return the narrower criteria
     */
    public VisitCriteria ofPurpose(String first, String... others) {
        return new VisitCriteria(
                ImmutableSet.<String>builder().add(first).add(others).build(), forms, outcomes, lowestRank, fields);
    }

    /**
     * Counts only visits of certain forms, instead of those said before.
     *
     * @param first a form
     * @param others more forms
     * @return the narrower criteria
     */
    public VisitCriteria ofForm(VisitForm first, VisitForm... others) {
        return new VisitCriteria(
                purposes,
                ImmutableSet.<VisitForm>builder().add(first).add(others).build(),
                outcomes,
                lowestRank,
                fields);
    }

    /**
     * Counts only visits of certain outcomes, such as those where somebody was met, instead of those said before. A
     * visit of which no outcome is recorded does not count.
     *
     * @param first an outcome
     * @param others more outcomes
     * @return the narrower criteria
     */
    public VisitCriteria ofOutcome(VisitOutcome first, VisitOutcome... others) {
        return new VisitCriteria(
                purposes,
                forms,
                ImmutableSet.<VisitOutcome>builder().add(first).add(others).build(),
                lowestRank,
                fields);
    }

    /**
     * Counts only visits on which somebody of a rank or higher went. A visit that names no visitors does not count.
     *
     * @param rank the lowest rank
     * @return the narrower criteria
     */
    public VisitCriteria ofRankAtLeast(VisitorRank rank) {
        return new VisitCriteria(purposes, forms, outcomes, requireNonNull(rank, "rank"), fields);
    }

    /**
     * Counts only visits whose record carries certain fields, instead of those said before.
     *
     * @param first the name of a field of the host's own, as in {@link Visit#fields()}
     * @param others more names
     * @return the narrower criteria
     */
    public VisitCriteria carrying(String first, String... others) {
        return new VisitCriteria(
                purposes,
                forms,
                outcomes,
                lowestRank,
                ImmutableSet.<String>builder().add(first).add(others).build());
    }

    /**
     * Tells whether a visit counts.
     *
     * @param visit the visit
     * @return true if it has all that is asked for
     */
    public boolean admits(Visit visit) {
        return (purposes.isEmpty() || visit.purpose().filter(purposes::contains).isPresent())
                && (forms.isEmpty() || forms.contains(visit.form()))
                && (outcomes.isEmpty()
                        || visit.outcome().filter(outcomes::contains).isPresent())
                && (lowestRank == null
                        || visit.rank()
                                .filter(rank -> rank.compareTo(lowestRank) >= 0)
                                .isPresent())
                && visit.fields().keySet().containsAll(fields);
    }
}
