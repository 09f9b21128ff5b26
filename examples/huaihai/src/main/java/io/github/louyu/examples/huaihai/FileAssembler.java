package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import io.github.louyu.community.BuildingId;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.HeadquartersStatus;
import io.github.louyu.enterprise.IndustryCode;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.RecordedCreditCode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes one file per enterprise of all tables. Entries carry the ids of their rows. */
final class FileAssembler {

    private final Tables tables;
    private final InputProblems problems;
    private final Map<String, FileDraft> drafts = new LinkedHashMap<>();

    private FileAssembler(Tables tables, InputProblems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    /** The enterprises by id; without those that are bad, which are reported. */
    static ImmutableMap<String, Enterprise> assemble(Tables tables, Community community, InputProblems problems) {
        FileAssembler assembler = new FileAssembler(tables, problems);
        tables.rows(Table.ENTERPRISES).forEach(assembler::start);
        tables.rows(Table.ATTRIBUTE_CHANGES).forEach(assembler::change);
        assembler.addAll(Table.LEASES, RowChecks::lease, Contents::lease);
        assembler.addAll(Table.TAXES, RowChecks::none, Contents::tax);
        assembler.addAll(Table.EVENTS, (row, to) -> RowChecks.event(row, tables, to), Contents::event);
        assembler.visits(community);
        assembler.addAll(Table.APPEALS, RowChecks::none, Contents::appeal);
        assembler.appealStatuses();
        assembler.addAll(Table.POLICY_APPLICATIONS, RowChecks::none, Contents::application);
        ServiceTeams.add(tables, community, assembler::draft);
        OfficerTerms.add(tables, assembler::draft, problems);
        assembler.amend(Corrections.of(tables, problems));
        return assembler.build();
    }

    private void start(Row row) {
        FileDraft draft = new FileDraft(row, problems);
        drafts.put(row.id(), draft);
        RecordedCreditCode code = new RecordedCreditCode(row.get(Columns.USCC));
        draft.file().creditCode(code);
        code.reason()
                .ifPresent(reason -> problems.warning(
                        row.table(), row.line(), Columns.USCC, code.text(), "problem.credit-code", reason));
        attribute(draft, row, Columns.NAME_ZH, EnterpriseAttributes.NAME, row.get(Columns.NAME_ZH));
        industry(row)
                .ifPresent(industry ->
                        attribute(draft, row, Columns.INDUSTRY_DIVISION, EnterpriseAttributes.INDUSTRY, industry));
        attribute(draft, row, Columns.ORIGIN, EnterpriseAttributes.INVESTMENT_ORIGIN, row.get(Columns.ORIGIN));
        attribute(
                draft,
                row,
                Columns.HEADQUARTERS,
                EnterpriseAttributes.HEADQUARTERS_STATUS,
                row.find(Columns.HEADQUARTERS).orElse(HeadquartersStatus.NONE));
        attribute(
                draft,
                row,
                Columns.KEY_TIER,
                EnterpriseAttributes.KEY_TIER,
                row.find(Columns.KEY_TIER).orElse(KeyTier.NONE));
        attribute(draft, row, Columns.WORKERS, EnterpriseAttributes.HEADCOUNT, row.get(Columns.WORKERS));
        attribute(draft, row, Columns.CHIEF, EnterpriseAttributes.CHIEF_LIAISON, PersonId.of(row.get(Columns.CHIEF)));
        attribute(
                draft, row, Columns.BUILDING, EnterpriseAttributes.BUILDING, BuildingId.of(row.get(Columns.BUILDING)));
    }

    private Optional<IndustryCode> industry(Row row) {
        try {
            return Optional.of(IndustryCode.of(row.get(Columns.INDUSTRY_SECTION) + row.get(Columns.INDUSTRY_DIVISION)));
        } catch (IllegalArgumentException e) {
            row.refuse(problems, Columns.INDUSTRY_DIVISION, "expected.industry", row.get(Columns.INDUSTRY_SECTION));
            return Optional.empty();
        }
    }

    /** What the table says of an enterprise is so from the day it was recorded; its id names row and column. */
    private static <T> void attribute(FileDraft draft, Row row, Column<?> column, Attribute<T> attribute, T value) {
        LocalDate from = row.get(Columns.RECORDED_ON);
        draft.add(row, row.id() + "/" + column.name(), from, () -> AttributeValue.from(attribute, value, from));
    }

    private void change(Row row) {
        if (row.get(Columns.ATTRIBUTE).equals(Columns.KEY_TIER.name())) {
            changeTo(row, Columns.KEY_TIER, EnterpriseAttributes.KEY_TIER, tier -> tier, KeyTier.NONE);
        } else {
            changeTo(row, Columns.CHIEF, EnterpriseAttributes.CHIEF_LIAISON, PersonId::of, null);
        }
    }

    private <C, T> void changeTo(
            Row row, Column<C> column, Attribute<T> attribute, Function<C, T> of, @Nullable T blank) {
        String text = row.find(Columns.VALUE).orElse("");
        T value = blank;
        try {
            if (!text.isEmpty()) {
                C cell = column.parse(text);
                if (!tables.isMet(column, cell)) {
                    problems.cell(
                            row.table(),
                            row.line(),
                            Columns.VALUE.name(),
                            column,
                            text,
                            "problem.unknown-id",
                            tables.files(column));
                    return;
                }
                value = of.apply(cell);
            }
        } catch (RuntimeException e) {
            value = null;
        }
        if (value == null) {
            problems.cell(
                    row.table(), row.line(), Columns.VALUE.name(), column, text, column.expected(), column.allowed());
            return;
        }
        T known = value;
        draft(row)
                .ifPresent(draft ->
                        draft.add(row, row.id(), () -> AttributeValue.from(attribute, known, row.get(Columns.FROM))));
    }

    private void addAll(Table table, BiPredicate<Row, InputProblems> fits, Function<Row, FileContent> content) {
        for (Row row : tables.rows(table)) {
            if (fits.test(row, problems)) {
                draft(row).ifPresent(draft -> draft.add(row, row.id(), () -> content.apply(row)));
            }
        }
    }

    private void visits(Community community) {
        ImmutableListMultimap<String, Row> promises =
                Multimaps.index(tables.rows(Table.VISIT_PROMISES), row -> row.get(Columns.VISIT));
        for (Row row : tables.rows(Table.VISITS)) {
            if (RowChecks.visit(row, promises.get(row.id()), problems)) {
                draft(row).ifPresent(draft -> {
                    draft.add(row, row.id(), () -> Contents.visit(row, promises.get(row.id()), community.members()));
                    promises.get(row.id()).forEach(promise -> kept(row, promise, draft));
                });
            }
        }
    }

    /** That a promise was kept is recorded on that day, or with the visit if that was recorded later. */
    private static void kept(Row visit, Row promise, FileDraft draft) {
        promise.find(Columns.KEPT_ON).ifPresent(on -> {
            LocalDate recorded = visit.get(Columns.RECORDED_ON);
            draft.add(
                    promise,
                    promise.id() + "/" + Columns.KEPT_ON.name(),
                    on.isAfter(recorded) ? on : recorded,
                    () -> Contents.promiseKept(promise, on));
        });
    }

    private void appealStatuses() {
        ImmutableMap<String, Row> appeals = Tables.byId(tables.rows(Table.APPEALS));
        for (Row row : tables.rows(Table.APPEAL_STATUSES)) {
            Optional.ofNullable(appeals.get(row.get(Columns.APPEAL)))
                    .flatMap(this::draft)
                    .ifPresent(draft -> draft.add(row, row.id(), () -> Contents.appealStatus(row)));
        }
    }

    private void amend(List<Corrections.Corrected> corrections) {
        LeaseRenewals.add(tables, corrections, this::draft);
        for (Corrections.Corrected corrected : corrections) {
            Row version = corrected.version();
            boolean fits = switch (version.table()) {
                case LEASES -> RowChecks.lease(version, problems);
                case EVENTS -> RowChecks.event(version, tables, problems);
                default -> true;
            };
            if (fits) {
                draft(version)
                        .ifPresent(draft -> draft.correct(
                                version,
                                corrected.id(),
                                version.id(),
                                corrected.recordedOn(),
                                () -> Contents.of(version)));
            }
        }
        for (Row row : tables.rows(Table.RETRACTIONS)) {
            Table table = Table.named(row.get(Columns.RETRACTED_TABLE));
            String target = row.get(Columns.TARGET);
            if (tables.mayHold(table, target)) {
                tables.find(table, target).flatMap(this::draft).ifPresent(draft -> draft.retract(row, target));
            } else {
                row.refuse(problems, Columns.TARGET, "problem.unknown-id", table.file());
            }
        }
    }

    /** The file a row belongs to, empty if its enterprise is a bad one. */
    private Optional<FileDraft> draft(Row row) {
        return Optional.ofNullable(drafts.get(row.get(Columns.ENTERPRISE)));
    }

    private ImmutableMap<String, Enterprise> build() {
        ImmutableMap.Builder<String, Enterprise> result = ImmutableMap.builder();
        drafts.forEach((id, draft) -> draft.build().ifPresent(enterprise -> result.put(id, enterprise)));
        return result.buildOrThrow();
    }
}
