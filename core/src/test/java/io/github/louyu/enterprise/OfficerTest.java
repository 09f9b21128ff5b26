package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class OfficerTest {

    private static final PersonId WANG = PersonId.of("person-wang");
    private static final LocalDate FROM = LocalDate.of(2019, 3, 1);
    private static final LocalDate UNTIL = LocalDate.of(2019, 6, 1);

    @Test
    void anOfficerIsInOfficeFromTheFirstDayUntilBeforeTheEnd() {
        Officer officer = Officer.of(WANG, OfficerRole.MANAGER, FROM).withUntil(UNTIL);

        assertThat(officer.effective()).isEqualTo(DateRange.of(FROM, UNTIL));
        assertThat(officer.isInOfficeOn(FROM.minusDays(1))).isFalse();
        assertThat(officer.isInOfficeOn(FROM)).isTrue();
        assertThat(officer.isInOfficeOn(UNTIL.minusDays(1))).isTrue();
        assertThat(officer.isInOfficeOn(UNTIL)).isFalse();
    }

    @Test
    void anOfficerWithoutAKnownEndStaysInOffice() {
        Officer officer = Officer.of(WANG, OfficerRole.MANAGER, FROM);

        assertThat(officer.until()).isEmpty();
        assertThat(officer.effective()).isEqualTo(DateRange.from(FROM));
        assertThat(officer.isInOfficeOn(LocalDate.of(2999, 1, 1))).isTrue();
    }

    @Test
    void theBuilderKeepsWhatItIsGiven() {
        Officer officer = Officer.builder()
                .person(WANG)
                .name(PersonName.of("Wang Fang"))
                .role(OfficerRole.CHAIR)
                .from(FROM)
                .until(UNTIL)
                .build();

        assertThat(officer.person()).isEqualTo(WANG);
        assertThat(officer.name()).contains(PersonName.of("Wang Fang"));
        assertThat(officer.role()).isEqualTo(OfficerRole.CHAIR);
        assertThat(officer.from()).isEqualTo(FROM);
        assertThat(officer.until()).contains(UNTIL);
    }

    @Test
    void aTermThatEndsBeforeItHasBegunIsRefused() {
        Officer officer = Officer.of(WANG, OfficerRole.MANAGER, FROM);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> officer.withUntil(FROM))
                .withMessage("officer (MANAGER) from 2019-03-01: until must be after from, but was 2019-03-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> officer.withUntil(LocalDate.MAX))
                .withMessageStartingWith("until of an officer (MANAGER): must be a calendar day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> officer.withFrom(LocalDate.MAX))
                .withMessageStartingWith("from of an officer (MANAGER): must be a day on which something can begin");
    }

    @Test
    void seniorExecutivesAreThoseOfTheCompanyLaw() {
        EnumSet<OfficerRole> senior = EnumSet.noneOf(OfficerRole.class);
        for (OfficerRole role : OfficerRole.values()) {
            if (role.isSeniorExecutive()) {
                senior.add(role);
            }
        }

        assertThat(senior)
                .containsExactlyInAnyOrder(
                        OfficerRole.MANAGER,
                        OfficerRole.DEPUTY_MANAGER,
                        OfficerRole.CHIEF_FINANCIAL_OFFICER,
                        OfficerRole.BOARD_SECRETARY,
                        OfficerRole.CHARTER_EXECUTIVE);
    }

    @Test
    void personsAreToldApartByTheirIdsAndSortByThem() {
        assertThat(WANG).isEqualTo(PersonId.of("person-wang")).isNotEqualTo(PersonId.of("person-li"));
        assertThat(PersonId.of("person-li")).isLessThan(WANG);
        assertThat(WANG.value()).isEqualTo("person-wang");
        assertThat(PersonName.of("Wang Fang").text()).isEqualTo("Wang Fang");
        assertThat(PersonName.of("Wang Fang")).isNotEqualTo(PersonName.of("Wang Min"));
    }

    @Test
    void aBlankIdOrNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonId.of("  "))
                .withMessage("person id: must not be blank, but was text of 2 blanks");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonName.of(""))
                .withMessage("person name: must not be blank, but was text of 0 blanks");
    }
}
