package io.github.louyu.rules.visit.office;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.ServiceTeam;
import io.github.louyu.enterprise.TeamMember;
import io.github.louyu.enterprise.TeamRole;
import io.github.louyu.rules.visit.VisitAssessment;
import io.github.louyu.rules.visit.VisitLead;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what somebody hands over. */
final class HandOvers {

    private final PersonId leaving;
    private final LocalDate on;
    private final LocalDate from;
    private final Map<PersonId, Integer> work;

    /**
     * Makes a finder.
     *
     * @param work how many enterprises each liaison officer has to visit
     */
    HandOvers(PersonId leaving, LocalDate on, LocalDate from, Map<PersonId, Integer> work) {
        this.leaving = leaving;
        this.on = on;
        this.from = from;
        this.work = work;
    }

    /**
     * Makes the list.
     *
     * @param assessments of the files, in the same order
     */
    HandOver of(List<VisitAssessment> assessments, List<EnterpriseFile> files) {
        List<HandedFile> handed = new ArrayList<>();
        List<EnterpriseId> teams = new ArrayList<>();
        List<MadePromise> promises = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            EnterpriseFile known = files.get(i).knownOn(on);
            Timeline<PersonId> chief = known.timeline(EnterpriseAttributes.CHIEF_LIAISON);
            Optional<ServiceTeam> team =
                    known.timeline(EnterpriseAttributes.SERVICE_TEAM).at(on);
            if (isLeaving(chief.at(on)) || isLeaving(chief.at(from))) {
                handed.add(handed(known.id(), assessments.get(i), chief.at(from), team));
            } else if (team.filter(members -> members.persons().contains(leaving))
                    .isPresent()) {
                teams.add(known.id());
            }
            Promises.of(known, on).stream()
                    .filter(made -> made.isOpen() && isLeaving(made.keeper()))
                    .forEach(promises::add);
        }
        promises.sort(Promises.BY_DUE_DAY);
        return new HandOver(
                leaving,
                on,
                from,
                ImmutableList.copyOf(handed),
                ImmutableList.copyOf(teams),
                ImmutableList.copyOf(promises));
    }

    private HandedFile handed(
            EnterpriseId enterprise, VisitAssessment assessment, Optional<PersonId> chief, Optional<ServiceTeam> team) {
        Optional<PersonId> successor = chief.filter(person -> !person.equals(leaving));
        return new HandedFile(
                enterprise,
                assessment.pending().stream()
                        .filter(obligation -> obligation.lead() == VisitLead.CHIEF_LIAISON)
                        .collect(ImmutableList.toImmutableList()),
                successor,
                successor.isPresent() || team.isEmpty() ? ImmutableList.of() : candidates(team.get()));
    }

    private ImmutableList<PersonId> candidates(ServiceTeam team) {
        return team.members().stream()
                .filter(member -> member.role() == TeamRole.LIAISON_OFFICER || member.role() == TeamRole.CHIEF)
                .map(TeamMember::person)
                .filter(person -> !person.equals(leaving))
                .sorted(Comparator.comparing((PersonId person) -> work.getOrDefault(person, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isLeaving(Optional<PersonId> person) {
        return person.filter(leaving::equals).isPresent();
    }
}
