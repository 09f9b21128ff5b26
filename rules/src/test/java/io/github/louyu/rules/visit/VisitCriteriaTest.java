package io.github.louyu.rules.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitForm;
import io.github.louyu.enterprise.VisitOutcome;
import io.github.louyu.enterprise.VisitParticipant;
import io.github.louyu.enterprise.VisitorRank;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which visits count. */
class VisitCriteriaTest {

    private static final Visit PLAIN = Visit.on(LocalDate.of(2019, 9, 24));

    private static Visit.Builder visit() {
        return Visit.builder().on(LocalDate.of(2019, 9, 24));
    }

    private static Visit by(VisitorRank... ranks) {
        Visit.Builder visit = visit();
        for (int i = 0; i < ranks.length; i++) {
            visit.addVisitors(VisitParticipant.of(PersonId.of("p" + i), ranks[i]));
        }
        return visit.build();
    }

    @Test
    void everyVisitCountsUnlessSomethingIsAsked() {
        assertThat(VisitCriteria.any().admits(PLAIN)).isTrue();
        assertThat(VisitCriteria.any().admits(by(VisitorRank.STAFF))).isTrue();
    }

    @Test
    void ofOneOfThePurposes() {
        VisitCriteria criteria = VisitCriteria.any().ofPurpose("lease", "relocation");
        assertThat(criteria.admits(visit().purpose("lease").build())).isTrue();
        assertThat(criteria.admits(visit().purpose("relocation").build())).isTrue();
        assertThat(criteria.admits(visit().purpose("Lease").build())).isFalse();
        assertThat(criteria.admits(PLAIN)).isFalse();
    }

    @Test
    void ofOneOfTheForms() {
        VisitCriteria criteria = VisitCriteria.any().ofForm(VisitForm.ON_SITE, VisitForm.ONLINE);
        assertThat(criteria.admits(PLAIN)).isTrue();
        assertThat(criteria.admits(visit().form(VisitForm.ONLINE).build())).isTrue();
        assertThat(criteria.admits(visit().form(VisitForm.PHONE).build())).isFalse();
    }

    @Test
    void ofOneOfTheOutcomes() {
        VisitCriteria criteria = VisitCriteria.any().ofOutcome(VisitOutcome.MET, VisitOutcome.MOVED_AWAY);
        assertThat(criteria.admits(visit().outcome(VisitOutcome.MET).build())).isTrue();
        assertThat(criteria.admits(visit().outcome(VisitOutcome.MOVED_AWAY).build()))
                .isTrue();
        assertThat(criteria.admits(visit().outcome(VisitOutcome.POSTPONED).build()))
                .isFalse();
        assertThat(criteria.admits(PLAIN)).isFalse();
    }

    @Test
    void ofTheRankOfTheHighestVisitor() {
        VisitCriteria criteria = VisitCriteria.any().ofRankAtLeast(VisitorRank.DEPARTMENT_OFFICER);
        assertThat(criteria.admits(by(VisitorRank.STAFF, VisitorRank.DEPARTMENT_OFFICER)))
                .isTrue();
        assertThat(criteria.admits(by(VisitorRank.DISTRICT_LEADER))).isTrue();
        assertThat(criteria.admits(by(VisitorRank.LIAISON_OFFICER, VisitorRank.STAFF)))
                .isFalse();
        assertThat(criteria.admits(PLAIN)).isFalse();
    }

    @Test
    void carryingEveryField() {
        VisitCriteria criteria = VisitCriteria.any().carrying("needs", "signature");
        assertThat(criteria.admits(visit().fields(Map.of("needs", "none", "signature", "yes", "more", "x"))
                        .build()))
                .isTrue();
        assertThat(criteria.admits(visit().fields(Map.of("needs", "none")).build()))
                .isFalse();
        assertThat(criteria.admits(PLAIN)).isFalse();
    }

    @Test
    void allThatIsAskedTogether() {
        VisitCriteria criteria = VisitCriteria.any()
                .ofPurpose("lease")
                .ofForm(VisitForm.PHONE)
                .ofOutcome(VisitOutcome.MET)
                .ofRankAtLeast(VisitorRank.STAFF)
                .carrying("needs");
        Visit all = visit().purpose("lease")
                .form(VisitForm.PHONE)
                .outcome(VisitOutcome.MET)
                .addVisitors(VisitParticipant.of(PersonId.of("p"), VisitorRank.STAFF))
                .fields(Map.of("needs", "none"))
                .build();
        assertThat(criteria.admits(all)).isTrue();
        assertThat(criteria.admits(all.withPurpose("other"))).isFalse();
        assertThat(criteria.admits(all.withForm(VisitForm.ON_SITE))).isFalse();
        assertThat(criteria.admits(all.withOutcome(VisitOutcome.DECLINED))).isFalse();
        assertThat(criteria.admits(all.withVisitors())).isFalse();
        assertThat(criteria.admits(visit().purpose("lease")
                        .form(VisitForm.PHONE)
                        .outcome(VisitOutcome.MET)
                        .addVisitors(VisitParticipant.of(PersonId.of("p"), VisitorRank.STAFF))
                        .build()))
                .isFalse();
    }

    @Test
    void whatIsAskedLastReplacesWhatWasAskedOfTheSame() {
        VisitCriteria criteria = VisitCriteria.any().ofPurpose("lease").ofPurpose("relocation");
        assertThat(criteria.admits(visit().purpose("relocation").build())).isTrue();
        assertThat(criteria.admits(visit().purpose("lease").build())).isFalse();
        assertThat(criteria).isEqualTo(VisitCriteria.any().ofPurpose("relocation"));
    }
}
