package io.github.louyu.testkit.cases;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** Makes a file of values, and the same file as YAML. All is recorded on one day, but what is told as it happens, such as visits. */
final class CaseFileMaker {

    static final String VISIT = "visit";
    static final String EVENT = "event/";

    private static final int LONG_BEFORE = 10;

    private final CaseVocabulary words;
    private final LocalDate recordedOn;
    private final ImmutableSet<String> toldAsTheyHappen;

    private CaseFileMaker(CaseVocabulary words, LocalDate recordedOn, ImmutableSet<String> toldAsTheyHappen) {
        this.words = words;
        this.recordedOn = recordedOn;
        this.toldAsTheyHappen = toldAsTheyHappen;
    }

    /** Of files that were written long before the day asked about. */
    static CaseFileMaker longBefore(LocalDate date, CaseVocabulary words) {
        return recordedOn(date.minusYears(LONG_BEFORE), words);
    }

    static CaseFileMaker recordedOn(LocalDate recordedOn, CaseVocabulary words) {
        return new CaseFileMaker(words, recordedOn, ImmutableSet.of(VISIT));
    }

    /** Records events of a name each on its day, not with the rest. */
    CaseFileMaker tellingAsTheyHappen(String name) {
        return new CaseFileMaker(words, recordedOn, ImmutableSet.of(VISIT, name));
    }

    /** Whether a fact of that name can be said by a file. */
    boolean canSay(String name) {
        return name.equals(Definition.NEXT_LEASE_END)
                || name.equals(VISIT)
                || event(name).isPresent()
                || attribute(name).isPresent();
    }

    private Optional<EventKind> event(String name) {
        return words.events().stream()
                .filter(kind -> name.equals(EVENT + kind.code()))
                .findFirst();
    }

    private Optional<Attribute<?>> attribute(String name) {
        return words.attributes().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    EnterpriseFile file(Map<String, Object> values) {
        EnterpriseFileBuilder file =
                EnterpriseFile.builder(EnterpriseId.of("E1")).recordedOn(recordedOn);
        values.forEach((name, value) -> addTo(file, name, value));
        return file.build();
    }

    private void addTo(EnterpriseFileBuilder file, String name, Object value) {
        if (name.equals(Definition.NEXT_LEASE_END)) {
            LocalDate lastDay = (LocalDate) value;
            file.add("l1", Lease.ofClosed(lastDay.minusYears(LONG_BEFORE), lastDay));
        } else if (value instanceof List<?> days) {
            int number = 1;
            for (Object day : days) {
                file.recordedOn(toldAsTheyHappen.contains(name) ? (LocalDate) day : recordedOn);
                if (name.equals(VISIT)) {
                    file.add("v" + number, Visit.on((LocalDate) day));
                } else {
                    file.add(
                            name.substring(EVENT.length()) + "-" + number,
                            FileEvent.of(event(name).orElseThrow(), (LocalDate) day));
                }
                number++;
            }
            file.recordedOn(recordedOn);
        } else {
            file.add(valueOf(attribute(name).orElseThrow(), value));
        }
    }

    private <T> AttributeValue<T> valueOf(Attribute<T> attribute, Object value) {
        return AttributeValue.from(attribute, attribute.type().javaType().cast(value), recordedOn);
    }

    /** The beginning of a case in a case file: its name, and the file of these values. */
    String yaml(String name, Map<String, Object> values) {
        StringBuilder yaml =
                new StringBuilder("  - name: ").append(CaseWords.quoted(name)).append('\n');
        yaml.append("    file:\n      recordedOn: ").append(recordedOn).append('\n');
        yaml.append(values.isEmpty() ? "" : "      log:\n");
        entries(values).forEach(line -> yaml.append("        - ").append(line).append('\n'));
        return yaml.toString();
    }

    /** The entries as they stand in a case file, each on a line of its own. */
    private List<String> entries(Map<String, Object> values) {
        List<String> lines = new ArrayList<>();
        values.forEach((name, value) -> {
            if (name.equals(Definition.NEXT_LEASE_END)) {
                LocalDate lastDay = (LocalDate) value;
                lines.add("{lease: l1, start: " + lastDay.minusYears(LONG_BEFORE) + ", lastDay: " + lastDay + "}");
            } else if (value instanceof List<?> days) {
                int number = 1;
                for (Object day : days) {
                    lines.add((name.equals(VISIT)
                                    ? "{visit: v" + number
                                    : "{event: " + name.substring(EVENT.length()) + ", id: "
                                            + name.substring(EVENT.length()) + "-" + number)
                            + ", on: " + day + (toldAsTheyHappen.contains(name) ? ", recordedOn: " + day : "") + "}");
                    number++;
                }
            } else {
                lines.add("{attribute: " + name + ", value: " + text(value) + ", effective: "
                        + DateRange.from(recordedOn) + "}");
            }
        });
        return lines;
    }

    private static String text(Object value) {
        if (value instanceof Money money) {
            return money.toString();
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    /** What is said, in a few words for the name of a case. */
    static String words(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(each -> shortName(each.getKey()) + " "
                        + (each.getValue() instanceof List<?> days
                                ? days.size() + " on " + days.get(0)
                                : text(each.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static String shortName(String name) {
        return name.equals(Definition.NEXT_LEASE_END)
                ? "lease to"
                : name.startsWith(EVENT) ? name.substring(EVENT.length()) : name;
    }
}
