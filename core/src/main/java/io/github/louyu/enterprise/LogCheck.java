package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Problem;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks that the lines of a log fit together, and puts them in order. */
final class LogCheck {

    private final EnterpriseId file;
    private final List<Problem> problems;
    private final Map<EntryId, LogEntry> lines;

    private LogCheck(EnterpriseId file, List<Problem> problems, int expected) {
        this.file = file;
        this.problems = problems;
        this.lines = Maps.newLinkedHashMapWithExpectedSize(expected);
    }

    /** Gives the distinct lines in the order of the log, and adds every mistake to the problems. */
    static ImmutableList<LogEntry> check(EnterpriseId file, Collection<LogEntry> lines, List<Problem> problems) {
        LogCheck check = new LogCheck(file, problems, lines.size());
        lines.forEach(check::put);
        check.lines.values().forEach(check::checkTarget);
        check.checkAttributeTypes(lines);
        AppealStepsCheck.check(file, check.lines.values(), problems);
        return LogOrder.sort(check.lines.values());
    }

    private void put(LogEntry line) {
        LogEntry other = lines.putIfAbsent(line.id(), line);
        if (other != null && !other.equals(line)) {
            problem(other, "log.two-contents", Map.of("first", describe(other), "second", describe(line)));
        }
    }

    private void checkTarget(LogEntry line) {
        if (line instanceof Correction correction) {
            if (checkTarget(line, correction.target()) instanceof Entry target
                    && !ContentTypes.typeOf(target.content()).equals(ContentTypes.typeOf(correction.version()))) {
                problem(
                        line,
                        "log.type",
                        Map.of(
                                "target", target.id(),
                                "type", ContentTypes.nameOf(target.content()),
                                "was", ContentTypes.nameOf(correction.version())));
            }
        } else if (line instanceof Retraction retraction) {
            checkTarget(line, retraction.target());
        }
    }

    private @Nullable LogEntry checkTarget(LogEntry line, EntryId id) {
        LogEntry target = lines.get(id);
        if (!(target instanceof Entry)) {
            problem(line, "log.target", Map.of("target", id));
        } else if (line.recordedOn().isBefore(target.recordedOn())) {
            problem(line, "log.order", Map.of("target", id, "recorded", target.recordedOn(), "was", line.recordedOn()));
        }
        return target;
    }

    /** Looks at all lines given: two that differ in nothing but the class of a code share an id that their content gave them. */
    private void checkAttributeTypes(Collection<LogEntry> given) {
        Map<String, Attribute<?>> byName = new HashMap<>();
        for (LogEntry line : given) {
            FileContent content = line instanceof Entry entry
                    ? entry.content()
                    : line instanceof Correction correction ? correction.version() : null;
            if (content instanceof AttributeValue<?> value) {
                Attribute<?> other = byName.putIfAbsent(value.attribute().name(), value.attribute());
                if (other != null && !other.equals(value.attribute())) {
                    problem(
                            line,
                            "log.attribute",
                            Map.of(
                                    "attribute", other.name(),
                                    "first", describe(other.type()),
                                    "second", describe(value.attribute().type())));
                }
            }
        }
    }

    private void problem(LogEntry line, String key, Map<String, ?> values) {
        problems.add(SENTENCES.problem("file " + file + " > " + nameOf(line) + " " + line.id(), key, values));
    }

    private static String nameOf(LogEntry line) {
        return line instanceof Entry ? "entry" : line instanceof Correction ? "correction" : "retraction";
    }

    private static Bilingual describe(LogEntry line) {
        Bilingual name = line instanceof Entry entry
                ? Bilingual.same(ContentTypes.nameOf(entry.content()))
                : SENTENCES.bilingual("line." + nameOf(line));
        return SENTENCES.bilingual("log.line", Map.of("name", name, "recorded", line.recordedOn()));
    }

    private static Bilingual describe(ValueType<?> type) {
        return switch (type.kind()) {
            case CODE, LEVEL, CODES ->
                SENTENCES.bilingual(
                        "log.type-of-codes",
                        Map.of("type", type, "codes", type.codeType().getSimpleName()));
            default -> Bilingual.same(type.toString());
        };
    }
}
