package io.github.louyu.service;

import static io.github.louyu.service.Problems.SENTENCES;

import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that the questions of a symposium fit it, and reports all that is wrong. */
final class SymposiumCheck {

    private SymposiumCheck() {}

    static void check(Symposium symposium) {
        List<Problem> problems = new ArrayList<>();
        Set<QuestionId> seen = new HashSet<>();
        for (SymposiumQuestion question : symposium.questions()) {
            String path = "symposium " + symposium.id() + " > question " + question.id();
            if (!seen.add(question.id())) {
                problems.add(SENTENCES.problem(path, "given-again", Map.of()));
            }
            if (!symposium.topics().contains(question.topic())) {
                problems.add(SENTENCES.problem(
                        path, "question.topic", Map.of("topic", question.topic().code())));
            }
            question.department()
                    .filter(department -> !symposium.departments().contains(department))
                    .ifPresent(department -> problems.add(
                            SENTENCES.problem(path, "question.department", Map.of("department", department))));
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException("symposium " + symposium.id(), problems);
        }
    }
}
