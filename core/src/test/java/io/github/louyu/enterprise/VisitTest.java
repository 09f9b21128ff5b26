package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableSortedMap;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisitTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 3);
    private static final PersonId WANG = PersonId.of("person-wang");

    @Test
    void aVisitOfWhichOnlyTheDayIsKnownWasOnSiteAndNamesNothing() {
        Visit visit = Visit.on(DAY);

        assertThat(visit.on()).isEqualTo(DAY);
        assertThat(visit.form()).isEqualTo(VisitForm.ON_SITE);
        assertThat(visit.purpose()).isEmpty();
        assertThat(visit.visitors()).isEmpty();
        assertThat(visit.metWith()).isEmpty();
        assertThat(visit.outcome()).isEmpty();
        assertThat(visit.notes()).isEmpty();
        assertThat(visit.promises()).isEmpty();
        assertThat(visit.obligations()).isEmpty();
        assertThat(visit.fields()).isEmpty();
        assertThat(visit.rank()).isEmpty();
    }

    @Test
    void aVisitIsTrueFromItsDayOn() {
        assertThat(Visit.on(DAY).effective()).isEqualTo(DateRange.from(DAY));
    }

    @Test
    void aVisitHasTheHighestRankOfItsVisitors() {
        Visit visit = Visit.builder()
                .on(DAY)
                .addVisitor(VisitParticipant.of(WANG, VisitorRank.LIAISON_OFFICER))
                .addVisitor(VisitParticipant.of(PersonId.of("person-li"), VisitorRank.SUBDISTRICT_LEADER))
                .addVisitor(VisitParticipant.of(PersonId.of("person-zhao"), VisitorRank.STAFF))
                .build();

        assertThat(visit.rank()).contains(VisitorRank.SUBDISTRICT_LEADER);
    }

    @Test
    void ranksAscendFromStaffToDistrictLeader() {
        assertThat(VisitorRank.values())
                .containsExactly(
                        VisitorRank.STAFF,
                        VisitorRank.LIAISON_OFFICER,
                        VisitorRank.DEPARTMENT_OFFICER,
                        VisitorRank.SUBDISTRICT_LEADER,
                        VisitorRank.DISTRICT_LEADER);
        assertThat(VisitorRank.SUBDISTRICT_LEADER.isAtLeast(VisitorRank.SUBDISTRICT_LEADER))
                .isTrue();
        assertThat(VisitorRank.SUBDISTRICT_LEADER.isAtLeast(VisitorRank.DEPARTMENT_OFFICER))
                .isTrue();
        assertThat(VisitorRank.SUBDISTRICT_LEADER.isAtLeast(VisitorRank.DISTRICT_LEADER))
                .isFalse();
    }

    @Test
    void onePersonCannotVisitTwiceOnOneVisit() {
        Visit.Builder builder = Visit.builder()
                .on(DAY)
                .addVisitor(VisitParticipant.of(WANG, VisitorRank.STAFF))
                .addVisitor(VisitParticipant.of(WANG, VisitorRank.DISTRICT_LEADER));

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("visitors of visit of 2019-09-03: each person must be named once,"
                        + " but was 2 entries for 1 persons");
    }

    @Test
    void aPromiseMayFallDueOnTheDayOfTheVisitButNotBefore() {
        Visit visit = Visit.on(DAY);
        PromiseId id = PromiseId.of("p1");

        assertThat(visit.withPromises(VisitPromise.of(id, "call back", DAY)).promises())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> visit.withPromises(VisitPromise.of(id, "call back", DAY.minusDays(1))))
                .withMessage(
                        "promise p1 of visit of 2019-09-03: dueOn must not be before the visit, but was 2019-09-02");
    }

    @Test
    void aPromiseIdIsUsedOnceInAVisit() {
        PromiseId id = PromiseId.of("p1");
        Visit.Builder builder = Visit.builder()
                .on(DAY)
                .addPromise(VisitPromise.of(id, "call back", DAY))
                .addPromise(VisitPromise.of(id, "send the form", DAY));

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("promises of visit of 2019-09-03: each id must be used once, but was used again: p1");
    }

    @Test
    void anObligationNamedTwiceIsNamedOnce() {
        ObligationId obligation = ObligationId.of("lease-expiry:l1@2019-12-31");
        Visit visit = Visit.builder()
                .on(DAY)
                .addObligations(obligation, ObligationId.of("lease-expiry:l1@2019-12-31"))
                .build();

        assertThat(visit.obligations()).containsExactly(obligation);
    }

    @Test
    void fieldsStandInTheOrderOfTheirNamesWhateverTheGivenOrder() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("room", "1801");
        given.put("mood", "calm");
        Visit ofMap = Visit.builder().on(DAY).fields(given).build();
        Visit ofReversed = Visit.builder()
                .on(DAY)
                .fields(ImmutableSortedMap.<String, String>reverseOrder()
                        .putAll(given)
                        .build())
                .build();

        assertThat(ofMap.fields().keySet()).containsExactly("mood", "room");
        assertThat(ofReversed.fields().keySet()).containsExactly("mood", "room");
        assertThat(ofReversed).isEqualTo(ofMap).hasSameHashCodeAs(ofMap);
    }

    @Test
    void blankTextsAreRefused() {
        Visit visit = Visit.on(DAY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> visit.withPurpose(" "))
                .withMessage("purpose of visit of 2019-09-03: must not be blank, but was text of 1 blanks");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> visit.withNotes(""))
                .withMessageStartingWith("notes of visit of 2019-09-03: must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> visit.withFields(ImmutableSortedMap.of("room", " ")))
                .withMessageStartingWith("field 'room' of visit of 2019-09-03: must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> visit.withFields(ImmutableSortedMap.of(" ", "1801")))
                .withMessageStartingWith("name of a field of visit of 2019-09-03: must not be blank");
    }

    @Test
    @SuppressWarnings("NullAway") // that null is refused is what is tested
    void aVisitNeedsACalendarDay() {
        assertThatNullPointerException().isThrownBy(() -> Visit.on(null)).withMessage("date");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Visit.on(LocalDate.MAX))
                .withMessageStartingWith("day of a visit: must be a calendar day");
        assertThatIllegalArgumentException().isThrownBy(() -> Visit.on(LocalDate.MIN));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(Visit.builder()::build)
                .withMessageContaining("on");
    }

    @Test
    void anAttributeCannotBeSetTwice() {
        Visit.Builder builder = Visit.builder().on(DAY).fields(Map.of("room", "1801"));

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> builder.on(DAY));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> builder.fields(Map.of("room", "1802")))
                .withMessageContaining("fields")
                .withMessageNotContaining("1802");
    }

    @Test
    void aPersonMetIsKnownBySomething() {
        assertThat(MetPerson.of(OfficerRole.CHAIR).role()).contains(OfficerRole.CHAIR);
        assertThat(MetPerson.ofRoleText("front desk").roleText()).contains("front desk");
        assertThat(MetPerson.builder().name(PersonName.of("Wang Fang")).build().name())
                .contains(PersonName.of("Wang Fang"));
        assertThatIllegalArgumentException()
                .isThrownBy(MetPerson.builder()::build)
                .withMessage("person met: role, roleText or name must be given, but was none of them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MetPerson.ofRoleText(" "))
                .withMessageStartingWith("roleText of a person met: must not be blank");
    }

    @Test
    void aPromiseSaysSomethingByADay() {
        PromiseId id = PromiseId.of("p1");
        VisitPromise promise = VisitPromise.builder()
                .id(id)
                .what("call back")
                .dueOn(DAY)
                .by(WANG)
                .build();

        assertThat(promise.by()).contains(WANG);
        assertThat(promise.withBy(Optional.empty())).isEqualTo(VisitPromise.of(id, "call back", DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VisitPromise.of(id, "\t", DAY))
                .withMessageStartingWith("text of promise p1: must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VisitPromise.of(id, "call back", LocalDate.MAX))
                .withMessageStartingWith("dueOn of promise p1: must be a calendar day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PromiseId.of(""))
                .withMessageStartingWith("promise id: must not be blank");
    }

    @Test
    void promiseIdsSortByTheirText() {
        assertThat(PromiseId.of("a")).isLessThan(PromiseId.of("b")).hasToString("a");
    }
}
