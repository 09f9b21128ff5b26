package io.github.louyu.enterprise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
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
            problem(other, "one id must have one content, but was " + describe(other) + " and " + describe(line));
        }
    }

    private void checkTarget(LogEntry line) {
        if (line instanceof Correction correction) {
            if (checkTarget(line, correction.target()) instanceof Entry target
                    && !ContentTypes.typeOf(target.content()).equals(ContentTypes.typeOf(correction.version()))) {
                problem(
                        line,
                        "a correction must be of the type of its target " + target.id() + ", "
                                + ContentTypes.nameOf(target.content()) + ", but was "
                                + ContentTypes.nameOf(correction.version()));
            }
        } else if (line instanceof Retraction retraction) {
            checkTarget(line, retraction.target());
        }
    }

    private @Nullable LogEntry checkTarget(LogEntry line, EntryId id) {
        LogEntry target = lines.get(id);
        if (!(target instanceof Entry)) {
            problem(line, "the target must be an entry of the file, but was " + id);
        } else if (line.recordedOn().isBefore(target.recordedOn())) {
            problem(
                    line,
                    "must not be recorded before its target " + id + " (" + target.recordedOn() + "), but was "
                            + line.recordedOn());
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
                            "attribute " + other.name() + " must have one type, but was " + describe(other.type())
                                    + " and " + describe(value.attribute().type()));
                }
            }
        }
    }

    private void problem(LogEntry line, String message) {
        problems.add(new Problem("file " + file + " > " + nameOf(line) + " " + line.id(), message));
    }

    private static String nameOf(LogEntry line) {
        return line instanceof Entry ? "entry" : line instanceof Correction ? "correction" : "retraction";
    }

    private static String describe(LogEntry line) {
        String name = line instanceof Entry entry ? ContentTypes.nameOf(entry.content()) : nameOf(line);
        return name + " recorded " + line.recordedOn();
    }

    private static String describe(ValueType<?> type) {
        return switch (type.kind()) {
            case CODE, LEVEL, CODES -> type + " of " + type.codeType().getSimpleName();
            default -> type.toString();
        };
    }
}
