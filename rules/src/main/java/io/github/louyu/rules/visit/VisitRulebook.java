package io.github.louyu.rules.visit;

import static io.github.louyu.rules.visit.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A version of an office's visit rules (必访规则集) and the day from which it is in force, until the next version. The version in
 * force on the onset of an obligation governs it for life. Immutable, and checked when made.
 *
 * <p>What is so on the first day, such as a lease about to end, obliges from that day; an event that is known already
 * does not. So a file with years of history opens no years of duties.
 *
 * <pre>{@code
 * VisitRulebook rulebook = VisitRulebook.of("our-office-2019", LocalDate.of(2019, 1, 3), leaseExpiry, emptyingOffice);
 * }</pre>
 *
 * @param id the id of the version, such as {@code huaihai-2019}; not blank
 * @param from the first day on which it is in force
 * @param rules the rules, each id once
 */
public record VisitRulebook(String id, LocalDate from, ImmutableList<VisitRule> rules) {

    /**
     * Checks the rules.
     *
     * @param id the id of the version, not blank
     * @param from the first day on which it is in force
     * @param rules the rules, each id once
     * @throws ProblemsException if there are mistakes, all of them: a blank or doubled id, a rule without a deadline, terms that
     *     do not fit the trigger
     */
    public VisitRulebook {
        requireNonNull(id, "id");
        requireNonNull(from, "from");
        requireNonNull(rules, "rules");
        List<Problem> problems = new ArrayList<>();
        if (id.isBlank()) {
            problems.add(SENTENCES.problem("rulebook", "rulebook.id", Map.of("id", id)));
        }
        RuleCheck.check("rulebook " + id, rules, problems);
        if (!problems.isEmpty()) {
            throw new ProblemsException("rulebook " + id, problems);
        }
    }

    /**
     * Gives what is doubtful about the rules, such as one that can never oblige anyone. It is no mistake, and the rulebook works; but
     * somebody should look at it. That a condition never holds is found where its shape alone says so, or where comparisons of one
     * fact with constants, all of which must hold, leave it no value; what else its facts rule out among themselves is not found.
     *
     * @return the doubts, in the order of the rules; usually none
     */
    public ImmutableList<RuleWarning> warnings() {
        return RuleDoubts.of(rules);
    }

    /**
     * Makes a version.
     *
     * @param id the id of the version, not blank
     * @param from the first day on which it is in force
     * @param rules the rules, each id once
     * @return the version
     * @throws ProblemsException if there are mistakes, all of them
     */
    public static VisitRulebook of(String id, LocalDate from, VisitRule... rules) {
        return new VisitRulebook(id, from, ImmutableList.copyOf(rules));
    }

    /**
     * Makes a version.
     *
     * @param id the id of the version, not blank
     * @param from the first day on which it is in force
     * @param rules the rules, each id once
     * @return the version
     * @throws ProblemsException if there are mistakes, all of them
     */
    public static VisitRulebook of(String id, LocalDate from, List<VisitRule> rules) {
        return new VisitRulebook(id, from, ImmutableList.copyOf(rules));
    }
}
