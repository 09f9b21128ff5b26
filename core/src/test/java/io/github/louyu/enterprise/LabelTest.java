package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.text.Bilingual;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LabelTest {

    static Stream<Arguments> labels() {
        return Stream.of(
                labels(AppealChannel.values(), AppealChannel::label),
                labels(AppealKind.values(), AppealKind::label),
                labels(AppealSeverity.values(), AppealSeverity::label),
                labels(AppealStatus.values(), AppealStatus::label),
                labels(HandlerRole.values(), HandlerRole::label),
                labels(OfficerRole.values(), OfficerRole::label),
                labels(PolicyApplicationStatus.values(), PolicyApplicationStatus::label),
                labels(Satisfaction.values(), Satisfaction::label),
                labels(TeamRole.values(), TeamRole::label),
                labels(VisitForm.values(), VisitForm::label),
                labels(VisitOutcome.values(), VisitOutcome::label),
                labels(VisitorRank.values(), VisitorRank::label));
    }

    private static <E extends Enum<E>> Arguments labels(E[] constants, Function<E, Bilingual> label) {
        return Arguments.of(
                constants[0].getDeclaringClass().getSimpleName(),
                Arrays.stream(constants).map(label).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("labels")
    void labelsAreInTheirLanguagesAndTellTheConstantsApart(String name, List<Bilingual> labels) {
        assertThat(labels).as(name).allSatisfy(label -> {
            assertThat(label.zh()).matches("\\p{IsHan}+");
            assertThat(label.en()).matches("[A-Z][a-z -]+");
        });
        assertThat(labels).extracting(Bilingual::zh).doesNotHaveDuplicates();
        assertThat(labels).extracting(Bilingual::en).doesNotHaveDuplicates();
    }
}
