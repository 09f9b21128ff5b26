package io.github.louyu.community;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.committee.ApprovalMatter;
import io.github.louyu.committee.ElectionForm;
import io.github.louyu.committee.ElectionKind;
import io.github.louyu.committee.JointCommitteeLevel;
import io.github.louyu.committee.MemberKind;
import io.github.louyu.committee.MemberRole;
import io.github.louyu.committee.PartyOrganisationForm;
import io.github.louyu.service.DepartmentLevel;
import io.github.louyu.service.ServiceCategory;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The names of the constants of places, organisations and services. */
class CommunityLabelsTest {

    static Stream<Named<List<Bilingual>>> labels() {
        return Stream.of(
                labelsOf(ActivityKind.values()),
                labelsOf(ApprovalMatter.values()),
                labelsOf(BuildingGrade.values()),
                labelsOf(BuildingRole.values()),
                labelsOf(DepartmentLevel.values()),
                labelsOf(ElectionForm.values()),
                labelsOf(ElectionKind.values()),
                labelsOf(FacilityKind.values()),
                labelsOf(FigureComparator.values()),
                labelsOf(GovernancePlatformKind.values()),
                labelsOf(IndicatorKind.values()),
                labelsOf(JointCommitteeLevel.values()),
                labelsOf(MemberKind.values()),
                labelsOf(MemberRole.values()),
                labelsOf(PartyOrganisationForm.values()),
                labelsOf(PlatformFlow.values()),
                labelsOf(PopulationGroup.values()),
                labelsOf(PublicFunction.values()),
                labelsOf(ServiceCategory.values()),
                labelsOf(ServicePrinciple.values()),
                labelsOf(StationService.values()),
                labelsOf(TenancyEventKind.values()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    private static <E extends Enum<E> & Labelled> Named<List<Bilingual>> labelsOf(E... constants) {
        return Named.of(
                constants[0].getDeclaringClass().getSimpleName(),
                Arrays.stream(constants).map(Labelled::label).toList());
    }

    @ParameterizedTest
    @MethodSource("labels")
    void labelsAreInTheirLanguagesAndTellTheConstantsApart(List<Bilingual> labels) {
        assertThat(labels).allSatisfy(label -> {
            assertThat(label.zh()).matches("\\p{IsHan}+");
            assertThat(label.en()).matches("[A-Z][A-Za-z0-9 -]*");
        });
        assertThat(labels).extracting(Bilingual::zh).doesNotHaveDuplicates();
        assertThat(labels).extracting(Bilingual::en).doesNotHaveDuplicates();
    }
}
