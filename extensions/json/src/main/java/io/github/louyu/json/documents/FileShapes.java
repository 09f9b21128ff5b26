package io.github.louyu.json.documents;

import io.github.louyu.enterprise.Appeal;
import io.github.louyu.enterprise.AppealProgress;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.Correction;
import io.github.louyu.enterprise.DueDateExtension;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.enterprise.Officer;
import io.github.louyu.enterprise.PolicyApplication;
import io.github.louyu.enterprise.PolicyApplicationProgress;
import io.github.louyu.enterprise.PromiseKept;
import io.github.louyu.enterprise.RecordedCreditCode;
import io.github.louyu.enterprise.Retraction;
import io.github.louyu.enterprise.Section;
import io.github.louyu.enterprise.SectionCompletion;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitWaiver;
import io.github.louyu.json.shape.Alternatives;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.tree.Node;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The layout of enterprise files, line by line of their log. */
public final class FileShapes {

    private static final String KIND = "kind";

    private static final ObjectShape<Lease> LEASE = ObjectShape.of("Lease", fields -> {
        var start = fields.required("start", TimeShapes.FIRST_DAY, Lease::start);
        var lastDay = fields.optional("lastDay", TimeShapes.DATE, Lease::lastDay);
        var noticeBy = fields.optional("noticeBy", TimeShapes.DATE, Lease::noticeBy);
        var building = fields.optional("building", CommunityShapes.BUILDING_ID, Lease::building);
        var floor = fields.optional("floor", Scalars.TEXT, Lease::floor);
        var area = fields.optional("areaSquareMetres", Scalars.DECIMAL, Lease::areaSquareMetres);
        return values -> Lease.builder()
                .start(values.get(start))
                .lastDay(values.get(lastDay))
                .noticeBy(values.get(noticeBy))
                .building(values.get(building))
                .floor(values.get(floor))
                .areaSquareMetres(values.get(area))
                .build();
    });

    private static final ObjectShape<SectionCompletion> COMPLETION = ObjectShape.of("SectionCompletion", fields -> {
        var section = fields.required("section", Scalars.code(Section.class), SectionCompletion::section);
        var asOf = fields.required("asOf", TimeShapes.FIRST_DAY, SectionCompletion::asOf);
        return values -> new SectionCompletion(values.get(section), values.get(asOf));
    });

    private static final ObjectShape<FileEvent> EVENT = ObjectShape.reading("FileEvent", fields -> {
        var code = fields.required(
                "eventKind",
                Scalars.raw(Scalars.TEXT),
                event -> Node.text(event.kind().code()));
        var label = fields.inContext("label", CommonShapes.BILINGUAL, (event, context) -> {
            EventKind known =
                    context.get(Vocabulary.class).events().get(event.kind().code());
            return Definition.labelUnlessKnown(event.kind().label(), known == null ? null : known.label());
        });
        var on = fields.required("on", TimeShapes.DATE, FileEvent::on);
        var about = fields.optional("about", VisitShapes.ENTRY_ID, FileEvent::about);
        var decidedOn = fields.optional("decidedOn", TimeShapes.DATE, FileEvent::decidedOn);
        var filedOn = fields.optional("filedOn", TimeShapes.DATE, FileEvent::filedOn);
        var publishedOn = fields.optional("publishedOn", TimeShapes.DATE, FileEvent::publishedOn);
        return (values, in) -> {
            EventKind kind = CodedName.read(
                    values.get(code),
                    values.get(label),
                    in.context().get(Vocabulary.class).events(),
                    new CodedName<>("eventKind", "expected.event", EventKind::of),
                    in);
            return kind == null
                    ? null
                    : FileEvent.builder()
                            .kind(kind)
                            .on(values.get(on))
                            .about(values.get(about))
                            .decidedOn(values.get(decidedOn))
                            .filedOn(values.get(filedOn))
                            .publishedOn(values.get(publishedOn))
                            .build();
        };
    });

    private static final Alternatives<FileContent> CONTENT = contents();

    private static final ObjectShape<Correction> CORRECTION = ObjectShape.of("Correction", fields -> {
        var id = fields.required("id", VisitShapes.ENTRY_ID, Correction::id);
        var recordedOn = fields.required("recordedOn", TimeShapes.FIRST_DAY, Correction::recordedOn);
        var target = fields.required("target", VisitShapes.ENTRY_ID, Correction::target);
        var version = fields.required("version", CONTENT, Correction::version);
        return values ->
                new Correction(values.get(id), values.get(recordedOn), values.get(target), values.get(version));
    });

    private static final ObjectShape<Retraction> RETRACTION = ObjectShape.of("Retraction", fields -> {
        var id = fields.required("id", VisitShapes.ENTRY_ID, Retraction::id);
        var recordedOn = fields.required("recordedOn", TimeShapes.FIRST_DAY, Retraction::recordedOn);
        var target = fields.required("target", VisitShapes.ENTRY_ID, Retraction::target);
        return values -> new Retraction(values.get(id), values.get(recordedOn), values.get(target));
    });

    private static final Alternatives<LogEntry> LINE = lines();

    /** An enterprise file. */
    public static final ObjectShape<EnterpriseFile> FILE = ObjectShape.<EnterpriseFile>of("EnterpriseFile", fields -> {
                var id = fields.required("id", CommonShapes.ENTERPRISE_ID, EnterpriseFile::id);
                var creditCode = fields.optional(
                        "creditCode",
                        Scalars.id(RecordedCreditCode::text, RecordedCreditCode::new)
                                .personal(),
                        EnterpriseFile::creditCode);
                var openedOn = fields.optional("openedOn", TimeShapes.DATE, EnterpriseFile::statedOpening);
                var log = fields.list("log", LINE, EnterpriseFile::log);
                return values -> {
                    EnterpriseFileBuilder builder = EnterpriseFile.builder(values.get(id));
                    values.get(creditCode).ifPresent(builder::creditCode);
                    values.get(openedOn).ifPresent(builder::openedOn);
                    values.get(log).forEach(builder::line);
                    return builder.build();
                };
            })
            .withPlaces(Map.of("entry", "log", "correction", "log", "retraction", "log"));

    private FileShapes() {}

    /** Adds a type of content to a choice, by the code that tells it apart. */
    private interface Adder {
        <C extends FileContent> void add(String code, Class<? super C> type, ObjectShape<C> shape);
    }

    private static void addAll(Adder adder) {
        adder.add("attribute", AttributeValue.class, FactShapes.ATTRIBUTE);
        adder.add("figure", Figure.class, FactShapes.FIGURE);
        adder.add("event", FileEvent.class, EVENT);
        adder.add("lease", Lease.class, LEASE);
        adder.add("officer", Officer.class, PeopleShapes.OFFICER);
        adder.add("visit", Visit.class, VisitShapes.VISIT);
        adder.add("promise-kept", PromiseKept.class, VisitShapes.PROMISE_KEPT);
        adder.add("due-date-extension", DueDateExtension.class, VisitShapes.EXTENSION);
        adder.add("visit-waiver", VisitWaiver.class, VisitShapes.WAIVER);
        adder.add("appeal", Appeal.class, CaseShapes.APPEAL);
        adder.add("appeal-progress", AppealProgress.class, CaseShapes.APPEAL_PROGRESS);
        adder.add("policy-application", PolicyApplication.class, CaseShapes.APPLICATION);
        adder.add("policy-application-progress", PolicyApplicationProgress.class, CaseShapes.APPLICATION_PROGRESS);
        adder.add("section-completion", SectionCompletion.class, COMPLETION);
    }

    private static Alternatives<FileContent> contents() {
        Alternatives.Builder<FileContent> contents = Alternatives.builder("Content", KIND);
        addAll(new Adder() {
            @Override
            public <C extends FileContent> void add(String code, Class<? super C> type, ObjectShape<C> shape) {
                contents.add(code, FileShapes.<C>narrow(type), shape);
            }
        });
        return contents.build();
    }

    private static Alternatives<LogEntry> lines() {
        Alternatives.Builder<LogEntry> lines = Alternatives.builder("Line", KIND);
        addAll(new Adder() {
            @Override
            public <C extends FileContent> void add(String code, Class<? super C> type, ObjectShape<C> shape) {
                Class<C> content = narrow(type);
                lines.add(code, Entry.class, entry -> type.isInstance(entry.content()), entry(content, shape));
            }
        });
        return lines.add("correction", Correction.class, CORRECTION)
                .add("retraction", Retraction.class, RETRACTION)
                .build();
    }

    /** Gives the class of a type with parameters, such as figures of any kind, which has none of its own. */
    @SuppressWarnings("unchecked")
    private static <C> Class<C> narrow(Class<? super C> type) {
        return (Class<C>) type;
    }

    private static <C extends FileContent> ObjectShape<Entry> entry(Class<C> type, ObjectShape<C> shape) {
        return ObjectShape.of("Entry-" + shape.name(), fields -> {
            var id = fields.required("id", VisitShapes.ENTRY_ID, Entry::id);
            var recordedOn = fields.required("recordedOn", TimeShapes.FIRST_DAY, Entry::recordedOn);
            var saidOn = fields.optional("saidOn", TimeShapes.FIRST_DAY, FileShapes::saidLater);
            var content = fields.inline(shape, entry -> type.cast(entry.content()));
            return values -> new Entry(
                    values.get(id),
                    values.get(recordedOn),
                    values.get(saidOn).orElse(values.get(recordedOn)),
                    values.get(content));
        });
    }

    private static Optional<LocalDate> saidLater(Entry entry) {
        return Optional.of(entry.saidOn()).filter(day -> !day.equals(entry.recordedOn()));
    }
}
