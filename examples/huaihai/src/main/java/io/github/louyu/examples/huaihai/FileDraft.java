package io.github.louyu.examples.huaihai;

import io.github.louyu.enterprise.Correction;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.enterprise.Retraction;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.text.RefusedException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A file in the making: what the library refuses is reported at the row that said it. */
final class FileDraft {

    private final Row enterprise;
    private final InputProblems problems;
    private final EnterpriseFileBuilder file;
    private final Map<String, Row> rowOfLine = new HashMap<>();

    FileDraft(Row enterprise, InputProblems problems) {
        this.enterprise = enterprise;
        this.problems = problems;
        this.file = EnterpriseFile.builder(EnterpriseId.of(enterprise.id()));
    }

    EnterpriseFileBuilder file() {
        return file;
    }

    void add(Row row, String entryId, Supplier<FileContent> content) {
        add(row, entryId, row.get(Columns.RECORDED_ON), content);
    }

    void add(Row row, String entryId, LocalDate recordedOn, Supplier<FileContent> content) {
        line(row, entryId, () -> Entry.of(EntryId.of(entryId), recordedOn, content.get()));
    }

    void correct(Row row, String correctionId, String targetId, LocalDate recordedOn, Supplier<FileContent> version) {
        line(
                row,
                correctionId,
                () -> new Correction(EntryId.of(correctionId), recordedOn, EntryId.of(targetId), version.get()));
    }

    void retract(Row row, String targetId) {
        line(
                row,
                row.id(),
                () -> new Retraction(EntryId.of(row.id()), row.get(Columns.RECORDED_ON), EntryId.of(targetId)));
    }

    private void line(Row row, String id, Supplier<LogEntry> line) {
        try {
            file.line(line.get());
            rowOfLine.put(id, row);
        } catch (IllegalArgumentException e) {
            row.refuse(problems, RefusedException.reasonOf(e));
        }
    }

    /** The enterprise, empty if the lines of its file do not fit together. */
    Optional<Enterprise> build() {
        try {
            return Optional.of(new Enterprise(Community.name(enterprise), file.build()));
        } catch (ProblemsException e) {
            e.problems().forEach(problem -> rowOf(problem).refuse(problems, problem.message()));
            return Optional.empty();
        }
    }

    /** The library names the line of a file at the end of the path of a problem: {@code file E0001 > entry EV0001}. */
    private Row rowOf(Problem problem) {
        String path = problem.path();
        return rowOfLine.getOrDefault(path.substring(path.lastIndexOf(' ') + 1), enterprise);
    }
}
