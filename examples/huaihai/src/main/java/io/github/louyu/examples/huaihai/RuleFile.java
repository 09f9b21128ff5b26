package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableList;
import io.github.louyu.json.DocumentKind;
import io.github.louyu.json.DocumentSource;
import io.github.louyu.json.LouyuJson;
import io.github.louyu.json.ReadResult;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.rules.visit.VisitRulebook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a rulebook that somebody wrote in YAML. */
final class RuleFile {

    private RuleFile() {}

    /** Says why a file of rules is refused. */
    static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String file;
        private final transient ImmutableList<DocumentProblem> problems;

        RefusedException(Path file, List<DocumentProblem> problems) {
            super("rules of " + file);
            this.file = file.toString();
            this.problems = ImmutableList.copyOf(problems);
        }

        /** The file, and then each problem with its line and column. */
        List<String> problems(Messages messages) {
            ImmutableList.Builder<String> lines = ImmutableList.builder();
            lines.add(
                    problems.isEmpty()
                            ? messages.text("rules.unreadable", file)
                            : messages.text("rules.refused", file));
            problems.forEach(problem -> lines.add("  " + problem.toText(messages.locale())));
            return lines.build();
        }
    }

    /**
     * Reads the rules.
     *
     * @throws RefusedException if the file cannot be read, or with every mistake in it
     */
    static VisitRulebook read(Path file) throws RefusedException {
        try (InputStream bytes = Files.newInputStream(file)) {
            ReadResult<VisitRulebook> result =
                    LouyuJson.standard().tryRead(DocumentKind.VISIT_RULEBOOK, DocumentSource.yaml(bytes));
            if (result.isRefused()) {
                throw new RefusedException(file, result.problems());
            }
            return result.orThrow();
        } catch (IOException e) {
            throw new RefusedException(file, ImmutableList.of());
        }
    }
}
