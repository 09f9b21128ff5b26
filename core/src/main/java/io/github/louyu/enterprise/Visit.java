package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * A visit made to the enterprise (走访), with what its record (走访记录) says.
 *
 * <p>Notes, custom fields and what was promised may hold personal data, so {@link #toString()} shows none of them, and of persons
 * only their ranks and roles.
 *
 * <pre>{@code
 * Visit visit = Visit.builder()
 *     .on(LocalDate.of(2019, 9, 3))
 *     .purpose("six-visits")
 *     .addVisitor(VisitParticipant.of(PersonId.of("p-17"), VisitorRank.SUBDISTRICT_LEADER))
 *     .outcome(VisitOutcome.MET)
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Visit implements FileContent, WithVisit {

    Visit() {}

    /**
     * Gives the day on which the visit was made.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * Gives the form of the visit.
     *
     * @return the form, {@link VisitForm#ON_SITE} unless another is given
     */
    @Value.Default
    public VisitForm form() {
        return VisitForm.ON_SITE;
    }

    /**
     * Gives what the visit was for, as a code of the host's own, such as {@code six-visits}.
     *
     * @return the code, not blank; empty if the visit was for nothing in particular
     */
    public abstract Optional<String> purpose();

    /**
     * Gives who went for the office.
     *
     * @return the visitors in the order of the record, each person once; empty if the record names none
     */
    public abstract ImmutableList<VisitParticipant> visitors();

    /**
     * Gives whom the visitors met.
     *
     * @return the persons of the enterprise in the order of the record; empty if the record names none
     */
    public abstract ImmutableList<MetPerson> metWith();

    /**
     * Gives what came of the visit.
     *
     * @return the outcome, empty if the record does not say
     */
    public abstract Optional<VisitOutcome> outcome();

    /**
     * Gives the notes of the visit. They may hold personal data.
     *
     * @return the text, not blank; empty if there are none
     */
    @Value.Redacted
    public abstract Optional<String> notes();

    /**
     * Gives what was promised to the enterprise.
     *
     * @return the promises in the order of the record, each id once, none due before the visit
     */
    public abstract ImmutableList<VisitPromise> promises();

    /**
     * Gives the mandatory visits that this visit says it was made for.
     *
     * @return the ids in the order of the record; empty if it names none
     */
    public abstract ImmutableSet<ObligationId> obligations();

    /**
     * Gives the fields of the record that are the host's own, by name. They may hold personal data. A field without a text is
     * left out.
     *
     * @return the texts by name of the field, neither of them blank, in the natural order of the names; empty unless given
     */
    // not generated as a map: the generated builder would name both texts of a field that is given twice
    @Value.Default
    @Value.Redacted
    public ImmutableSortedMap<String, String> fields() {
        return ImmutableSortedMap.of();
    }

    /**
     * Makes a visit of which only the day is known; it was on site.
     *
     * @param date the day of the visit
     * @return the visit
     * @throws IllegalArgumentException if the day is a bound such as {@link LocalDate#MAX}
     */
    public static Visit on(LocalDate date) {
        return builder().on(requireNonNull(date, "date")).build();
    }

    /**
     * Starts a visit; its day must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gives the days from that of the visit on.
     *
     * @return the range from the day of the visit, without an end
     */
    @Override
    public DateRange effective() {
        return DateRange.from(on());
    }

    /**
     * Gives the highest rank among the visitors.
     *
     * @return the rank, empty if the record names no visitors
     */
    public Optional<VisitorRank> rank() {
        return visitors().stream().map(VisitParticipant::rank).max(Comparator.naturalOrder());
    }

    @Value.Check
    Visit checked() {
        ContentChecks.checkCalendarDay("what.visit-day", Map.of(), on());
        Map<String, ?> which = Map.of("on", on());
        ContentChecks.checkText("what.visit-purpose", which, purpose());
        ContentChecks.checkText("what.visit-notes", which, notes());
        Set<PersonId> persons = new HashSet<>();
        visitors().forEach(visitor -> persons.add(visitor.person()));
        if (persons.size() != visitors().size()) {
            throw SENTENCES.refusal(
                    "visit.visitors", Map.of("on", on(), "entries", visitors().size(), "persons", persons.size()));
        }
        Set<PromiseId> promiseIds = new HashSet<>();
        for (VisitPromise promise : promises()) {
            if (!promiseIds.add(promise.id())) {
                throw SENTENCES.refusal("visit.promises", Map.of("on", on(), "promise", promise.id()));
            }
            if (promise.dueOn().isBefore(on())) {
                throw SENTENCES.refusal(
                        "visit.promise-due", Map.of("promise", promise.id(), "on", on(), "due", promise.dueOn()));
            }
        }
        fields().forEach((name, text) -> {
            ContentChecks.checkText("what.visit-field-name", which, name);
            ContentChecks.checkText("what.visit-field", Map.of("on", on(), "name", name), text);
        });
        return fields().comparator().equals(Ordering.natural()) ? this : withFields(inNaturalOrder(fields()));
    }

    private static ImmutableSortedMap<String, String> inNaturalOrder(Map<String, String> fields) {
        return ImmutableSortedMap.copyOfSorted(new TreeMap<>(fields));
    }

    /** Builds a {@link Visit}. Each attribute is set at most once, collections may grow. Not thread-safe. */
    public static final class Builder extends ImmutableVisit.Builder {

        Builder() {}

        /**
         * Sets the fields of the record that are the host's own, by name.
         *
         * @param fields the texts by name of the field, neither of them blank
         * @return this builder
         * @throws IllegalStateException if they were set already
         */
        public Builder fields(Map<String, String> fields) {
            return fields(inNaturalOrder(requireNonNull(fields, "fields")));
        }
    }
}
