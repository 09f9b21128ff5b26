package io.github.louyu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemsExceptionTest {

    private static final Problem FIRST =
            new Problem("file E1 > entry e1", Bilingual.of("应为 a，实为 b", "must be a, but was b"));
    private static final Problem SECOND =
            new Problem("file E1 > entry e2", Bilingual.of("应为 c，实为 d", "must be c, but was d"));

    @Test
    void oneProblemIsTheMessage() {
        assertThat(new ProblemsException("file E1", List.of(FIRST)))
                .hasMessage("file E1 > entry e1: must be a, but was b");
    }

    @Test
    void severalProblemsAreListed() {
        assertThat(new ProblemsException("file E1", List.of(FIRST, SECOND)))
                .hasMessage("file E1 has 2 problems:\n- file E1 > entry e1: must be a, but was b\n"
                        + "- file E1 > entry e2: must be c, but was d");
    }

    @Test
    void bothLanguagesNameThePlace() {
        assertThat(FIRST.toText(Locale.CHINA)).isEqualTo("企业档案 E1 > 条目 e1：应为 a，实为 b");
        assertThat(FIRST.toText(Locale.ENGLISH))
                .isEqualTo(FIRST.toString())
                .isEqualTo("file E1 > entry e1: must be a, but was b");
        assertThat(new ProblemsException("file E1", List.of(FIRST, SECOND)).toText(Locale.CHINESE))
                .isEqualTo("企业档案 E1 有 2 处错误：\n- 企业档案 E1 > 条目 e1：应为 a，实为 b\n- 企业档案 E1 > 条目 e2：应为 c，实为 d");
    }

    @Test
    void aStepThatIsNoKindOfPartStaysAsItIs() {
        Bilingual message = Bilingual.of("必须填写", "must be given");

        assertThat(new Problem("placement of building B 1 > letAreas > hall 7", message).toText(Locale.CHINESE))
                .isEqualTo("楼宇归属 B 1 > letAreas > hall 7：必须填写");
        assertThat(new Problem("storeys", message).within("building B1").toText(Locale.CHINESE))
                .isEqualTo("楼宇 B1 > storeys：必须填写");
    }

    @Test
    void aRefusalThatNamesItsPlaceNamesItOnce() {
        Bilingual reason = Bilingual.of("条目 e1：应为 a", "entry e1: must be a");

        assertThat(Problem.refused("file E1 > entry e1", new RefusedException(reason))
                        .message())
                .isEqualTo(Bilingual.of("应为 a", "must be a"));
        assertThat(Problem.refused("file E1 > entry e2", new RefusedException(reason))
                        .message())
                .isEqualTo(reason);
    }

    @Test
    void whatHasNoReasonInTwoLanguagesIsTakenAsItIs() {
        assertThat(RefusedException.reasonOf(new IllegalStateException("must be set")))
                .isEqualTo(Bilingual.same("must be set"));
        assertThat(RefusedException.reasonOf(new ArithmeticException()))
                .isEqualTo(Bilingual.same("ArithmeticException"));
        assertThat(RefusedException.reasonOf(new ProblemsException("file E1", List.of(FIRST))))
                .isEqualTo(Bilingual.of("企业档案 E1 > 条目 e1：应为 a，实为 b", "file E1 > entry e1: must be a, but was b"));
    }

    @Test
    void noProblemIsNone() {
        assertThatThrownBy(() -> new ProblemsException("file E1", List.of()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("problems of file E1: there must be at least one, but was none");
    }

    @Test
    void theProblemsAreKeptAsTheyWere() {
        List<Problem> problems = new ArrayList<>(List.of(FIRST, SECOND));
        ProblemsException exception = new ProblemsException("file E1", problems);
        problems.clear();

        assertThat(exception.problems()).containsExactly(FIRST, SECOND);
    }

    @Test
    void theProblemsSurviveTheWayToAnotherProcess() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ProblemsException("file E1", List.of(FIRST, SECOND)));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((ProblemsException) in.readObject()).problems()).containsExactly(FIRST, SECOND);
        }
    }
}
