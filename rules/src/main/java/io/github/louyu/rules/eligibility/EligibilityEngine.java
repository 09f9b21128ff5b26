package io.github.louyu.rules.eligibility;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.ExchangeRates;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers which service policies a subject qualifies for, worth how much, and what is missing (政策匹配引擎). A pure function of
 * catalogues, calendar, subject and date: the same question has the same answer, now and years later. Immutable and thread-safe.
 *
 * <pre>{@code
 * EligibilityEngine<EnterpriseFile> engine = EligibilityEngine.of(catalogue, SubjectType.ENTERPRISE);
 * EligibilityReport report = engine.assess(file, LocalDate.of(2024, 6, 3));
 * report.in(EligibilityState.ELIGIBLE).forEach(policy -> System.out.println(policy.toText(Locale.CHINESE)));
 * }</pre>
 *
 * @param <S> the type of the subject
 */
public final class EligibilityEngine<S> {

    private static final Logger LOG = LoggerFactory.getLogger(EligibilityEngine.class);

    private final ImmutableList<PolicyCatalogue> catalogues;
    private final ImmutableList<PolicyHistory<S>> histories;
    private final Readings.Terms terms;
    private final boolean hasPriorities;

    private EligibilityEngine(
            ImmutableList<PolicyCatalogue> catalogues,
            ImmutableList<PolicyHistory<S>> histories,
            Readings.Terms terms) {
        this.catalogues = catalogues;
        this.histories = histories;
        this.terms = terms;
        this.hasPriorities = histories.stream()
                .flatMap(history -> history.versions().stream())
                .anyMatch(version -> !version.policy().terms().prior().isEmpty());
    }

    /**
     * Makes an engine for one catalogue. It counts working days by China's calendar and reckons in CNY.
     *
     * @param <S> the type of the subject
     * @param catalogue the catalogue
     * @param subject for whom; policies for other types of subject are left out
     * @return the engine
     * @throws ProblemsException if the catalogue refers to policies of catalogues that are not there
     */
    public static <S> EligibilityEngine<S> of(PolicyCatalogue catalogue, SubjectType<S> subject) {
        return of(ImmutableList.of(catalogue), subject);
    }

    /**
     * Makes an engine for several catalogues, or versions of them. It counts working days by China's calendar and reckons in CNY.
     *
     * @param <S> the type of the subject
     * @param catalogues the catalogues, in any order
     * @param subject for whom; policies for other types of subject are left out
     * @return the engine
     * @throws ProblemsException if there are mistakes between the catalogues, all of them: a reference to an unknown policy, a
     *     circle of priorities, two versions of a catalogue in force on one day
     */
    public static <S> EligibilityEngine<S> of(List<PolicyCatalogue> catalogues, SubjectType<S> subject) {
        requireNonNull(subject, "subject");
        CatalogueCheck.checkTogether(catalogues);
        Map<Condition<S>, Condition<S>> known = new HashMap<>();
        return new EligibilityEngine<>(
                ImmutableList.copyOf(catalogues),
                PolicyHistory.of(catalogues, subject, condition -> known.computeIfAbsent(condition, same -> same)),
                new Readings.Terms(WorkCalendar.china(), ExchangeRates.none(), CurrencyUnit.of("CNY")));
    }

    /**
     * Counts working days by another calendar.
     *
     * @param calendar the calendar
     * @return the engine with it
     */
    public EligibilityEngine<S> countingBy(WorkCalendar calendar) {
        return with(new Readings.Terms(requireNonNull(calendar, "calendar"), terms.rates(), terms.currency()));
    }

    /**
     * Converts money of several currencies, in conditions and in amounts, by the rate of the day of the application.
     *
     * @param rates the rates by date; unless given, what needs a rate is not known, and says so
     * @return the engine with them
     */
    public EligibilityEngine<S> convertingBy(ExchangeRates rates) {
        return with(new Readings.Terms(terms.calendar(), requireNonNull(rates, "rates"), terms.currency()));
    }

    /**
     * Reckons in another currency: the one in which bundles and missing facts are valued; amounts of others are converted by the
     * rates of the day, if there are any.
     *
     * @param currency the currency
     * @return the engine with it
     */
    public EligibilityEngine<S> reckoningIn(CurrencyUnit currency) {
        return with(new Readings.Terms(terms.calendar(), terms.rates(), requireNonNull(currency, "currency")));
    }

    private EligibilityEngine<S> with(Readings.Terms changed) {
        return new EligibilityEngine<>(catalogues, histories, changed);
    }

    /**
     * Gives the catalogues.
     *
     * @return the catalogues, each version
     */
    public ImmutableList<PolicyCatalogue> catalogues() {
        return catalogues;
    }

    /**
     * Assesses a subject as of a day, as if it applied on that day: the version of each policy that is in force on it governs. An
     * enterprise file is read as known on that day. It throws nothing for what a subject holds or lacks.
     *
     * @param subject the subject
     * @param date the day
     * @return the answers for every policy
     */
    public EligibilityReport assess(S subject, LocalDate date) {
        requireNonNull(subject, "subject");
        requireNonNull(date, "date");
        EligibilityReport report = report(subject, date);
        LOG.debug("assessed on {}: {}", date, report);
        return report;
    }

    EligibilityReport report(S subject, LocalDate date) {
        ImmutableMap<PolicyId, PolicyEligibility> answers = answers(terms.of(subject, date));
        return new EligibilityReport(
                new Reckoning(terms.currency(), terms.rates(), date),
                hasPriorities ? withPrior(answers) : answers,
                capGroups(date),
                () -> new NextChange<>(this, histories, terms).after(subject, date));
    }

    /**
     * Reviews what was granted, as of a later day: by the version of the policy that was in force on the day of the application,
     * whatever has come into force since.
     *
     * @param grant what was granted
     * @param subject the subject it was granted to
     * @param date the day of the review
     * @return whether it stands
     * @throws IllegalArgumentException if no version of the policy was in force on the day of the application, or the review is
     *     before the grant
     */
    public GrantReview review(Grant grant, S subject, LocalDate date) {
        requireNonNull(grant, "grant");
        requireNonNull(subject, "subject");
        requireNonNull(date, "date");
        PolicyVersion<S> version = histories.stream()
                .filter(history -> history.id().equals(grant.policy()))
                .flatMap(history -> history.on(grant.appliedOn()).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("grant of " + grant.policy()
                        + ": a version must have been in force when it was applied for, but was none on "
                        + grant.appliedOn()));
        return GrantReview.of(grant, version, subject, date, terms);
    }

    /**
     * Counts how many subjects stand how to each policy on a day (政策覆盖面).
     *
     * @param subjects the subjects
     * @param date the day
     * @return the counts, in the order of the ids
     */
    public ImmutableList<PolicyReach> reach(Iterable<? extends S> subjects, LocalDate date) {
        requireNonNull(date, "date");
        ImmutableList.Builder<PolicyReach.Counter> builder = ImmutableList.builder();
        for (PolicyHistory<S> history : histories) {
            builder.add(new PolicyReach.Counter(
                    history.id(),
                    history.on(date).orElseGet(() -> history.nearest(date)).policy()));
        }
        ImmutableList<PolicyReach.Counter> counters = builder.build();
        for (S subject : subjects) {
            // answers and counters are both in the order of the histories
            ImmutableList<PolicyEligibility> answers =
                    answers(terms.of(subject, date)).values().asList();
            for (int i = 0; i < answers.size(); i++) {
                counters.get(i).add(answers.get(i).state());
            }
        }
        return counters.stream().map(PolicyReach.Counter::count).collect(ImmutableList.toImmutableList());
    }

    /**
     * Starts asking for facts, one at a time (在线自测).
     *
     * @param date the day
     * @return what asks
     */
    public EligibilityScreen<S> screen(LocalDate date) {
        return new EligibilityScreen<>(this, requireNonNull(date, "date"), ImmutableSet.of());
    }

    private ImmutableMap<PolicyId, PolicyEligibility> answers(Readings<S> readings) {
        ImmutableMap.Builder<PolicyId, PolicyEligibility> answers =
                ImmutableMap.builderWithExpectedSize(histories.size());
        for (PolicyHistory<S> history : histories) {
            answers.put(history.id(), PolicyEligibility.of(history, readings));
        }
        return answers.buildOrThrow();
    }

    private static ImmutableMap<PolicyId, PolicyEligibility> withPrior(
            ImmutableMap<PolicyId, PolicyEligibility> answers) {
        ImmutableMap.Builder<PolicyId, PolicyEligibility> policies =
                ImmutableMap.builderWithExpectedSize(answers.size());
        answers.forEach((id, answer) -> policies.put(id, withPrior(answer, answers)));
        return policies.buildOrThrow();
    }

    private static PolicyEligibility withPrior(PolicyEligibility answer, Map<PolicyId, PolicyEligibility> answers) {
        List<String> prior = answer.policy().terms().prior();
        if (prior.isEmpty()) {
            return answer;
        }
        return answer.applyingFirst(prior.stream()
                .map(reference -> PolicyId.of(reference, answer.id().catalogue()))
                .filter(id -> Optional.ofNullable(answers.get(id))
                        .filter(PolicyEligibility::mayBeGiven)
                        .isPresent())
                .sorted()
                .collect(ImmutableList.toImmutableList()));
    }

    private Map<String, CapGroup> capGroups(LocalDate date) {
        Map<String, CapGroup> groups = new HashMap<>();
        for (PolicyCatalogue catalogue : catalogues) {
            if (catalogue.inForce().contains(date)) {
                catalogue
                        .capGroups()
                        .forEach(group -> groups.put(BundleMaker.key(catalogue.id(), group.code()), group));
            }
        }
        return groups;
    }
}
