package io.github.louyu.enterprise;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes an identity from what an entry says. Each part is written with its length before it, so that different contents have
 * different texts; 128 bits of their SHA-256 name the entry and reveal nothing of it.
 */
final class ContentFingerprint {

    private final Hasher hasher = Hashing.sha256().newHasher();

    private ContentFingerprint() {}

    static EntryId idOf(LocalDate recordedOn, FileContent content) {
        ContentFingerprint print = new ContentFingerprint();
        print.add(recordedOn, ContentTypes.nameOf(content), content.effective());
        print.addContent(content);
        return EntryId.of("auto-" + print.hasher.hash().toString().substring(0, 32));
    }

    private void addContent(FileContent content) {
        if (content instanceof AttributeValue<?> value) {
            addAttribute(value);
        } else if (content instanceof Figure<?> figure) {
            addFigure(figure);
        } else if (content instanceof FileEvent event) {
            add(event.kind(), event.about(), event.decidedOn(), event.filedOn(), event.publishedOn());
        } else if (content instanceof Lease lease) {
            add(lease.lastDay(), lease.noticeBy(), lease.building(), lease.floor(), lease.areaSquareMetres());
        } else if (content instanceof Officer officer) {
            add(officer.person(), officer.name(), officer.role(), officer.until());
        } else if (content instanceof Visit visit) {
            addVisit(visit);
        } else if (content instanceof Appeal appeal) {
            add(appeal.receivedAt(), appeal.channel(), appeal.kind(), appeal.severity(), appeal.summary());
        } else if (content instanceof AppealProgress progress) {
            addProgress(progress);
        } else if (content instanceof PolicyApplication application) {
            add(application.policy(), application.assisted());
        } else if (content instanceof PolicyApplicationProgress progress) {
            add(progress.about(), progress.status(), progress.amountGranted());
        } else if (content instanceof DueDateExtension extension) {
            add(extension.obligation(), extension.until(), extension.reason());
        } else if (content instanceof VisitWaiver waiver) {
            add(waiver.obligation(), waiver.reason());
        } else if (content instanceof PromiseKept kept) {
            add(kept.visit(), kept.promise());
        } else if (content instanceof SectionCompletion completion) {
            add(completion.section());
        }
    }

    private <T> void addAttribute(AttributeValue<T> value) {
        add(
                value.attribute().name(),
                value.attribute().type(),
                value.value().map(value.attribute().type()::textOf));
    }

    private <T> void addFigure(Figure<T> figure) {
        add(
                figure.kind(),
                figure.kind().type(),
                figure.period(),
                figure.value().map(figure.kind().type()::textOf));
    }

    private void addProgress(AppealProgress progress) {
        add(
                progress.about(),
                progress.at(),
                progress.status(),
                progress.extendedTo(),
                progress.satisfaction(),
                progress.note());
        add(progress.handlers().size());
        progress.handlers().forEach(handler -> add(handler.department(), handler.role()));
    }

    private void addVisit(Visit visit) {
        add(
                visit.form(),
                visit.purpose(),
                visit.outcome(),
                visit.notes(),
                visit.obligations().stream().sorted().toList());
        add(visit.fields());
        add(visit.visitors().size());
        visit.visitors().forEach(visitor -> add(visitor.person(), visitor.rank()));
        add(visit.metWith().size());
        visit.metWith().forEach(met -> add(met.role(), met.roleText(), met.name()));
        add(visit.promises().size());
        visit.promises().forEach(promise -> add(promise.id(), promise.what(), promise.dueOn(), promise.by()));
    }

    private void add(Object... parts) {
        for (Object part : parts) {
            addPart(part);
        }
    }

    private void addPart(Object part) {
        if (part instanceof Optional<?> optional) {
            add(optional.isPresent() ? 1 : 0);
            optional.ifPresent(this::addPart);
        } else if (part instanceof List<?> list) {
            add(list.size());
            list.forEach(this::addPart);
        } else if (part instanceof Map<?, ?> map) {
            add(map.size());
            map.forEach((key, value) -> add(key, value));
        } else if (part instanceof PersonId person) {
            addText(person.value());
        } else if (part instanceof PersonName name) {
            addText(name.text());
        } else if (part instanceof Enum<?> constant) {
            addText(constant.name());
        } else if (part instanceof BigDecimal number) {
            addText(ValueType.decimal("1").textOf(number));
        } else {
            addText(part.toString());
        }
    }

    private void addText(String text) {
        hasher.putInt(text.length()).putUnencodedChars(text);
    }
}
