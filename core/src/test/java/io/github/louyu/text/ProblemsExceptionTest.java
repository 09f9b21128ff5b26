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
import org.junit.jupiter.api.Test;

class ProblemsExceptionTest {

    private static final Problem FIRST = new Problem("file E1 > entry e1", "must be a, but was b");
    private static final Problem SECOND = new Problem("file E1 > entry e2", "must be c, but was d");

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
