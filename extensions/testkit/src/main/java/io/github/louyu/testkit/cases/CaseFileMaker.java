package io.github.louyu.testkit.cases;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.Visit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** Makes a file of values, and the same file as YAML. All is recorded long before the day asked about, but for visits. */
final class CaseFileMaker {

    private static final int LONG_BEFORE = 10;

    private final CaseVocabulary words;
    private final LocalDate date;

    CaseFileMaker(CaseVocabulary words, LocalDate date) {
        this.words = words;
        this.date = date;
    }

    /** Whether a fact of that name can be said by a file. */
    boolean canSay(String name) {
        return name.equals(Definition.NEXT_LEASE_END)
                || name.equals("visit")
                || event(name).isPresent()
                || attribute(name).isPresent();
    }

    private Optional<EventKind> event(String name) {
        return words.events().stream()
                .filter(kind -> name.equals("event/" + kind.code()))
                .findFirst();
    }

    private Optional<Attribute<?>> attribute(String name) {
        return words.attributes().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private LocalDate recorded() {
        return date.minusYears(LONG_BEFORE);
    }

    EnterpriseFile file(Map<String, Object> values) {
        EnterpriseFileBuilder file =
                EnterpriseFile.builder(EnterpriseId.of("E1")).recordedOn(recorded());
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
                if (name.equals("visit")) {
                    file.recordedOn((LocalDate) day).add("v" + number, Visit.on((LocalDate) day));
                    file.recordedOn(recorded());
                } else {
                    file.add(
                            name.substring("event/".length()) + "-" + number,
                            FileEvent.of(event(name).orElseThrow(), (LocalDate) day));
                }
                number++;
            }
        } else {
            file.add(valueOf(attribute(name).orElseThrow(), value));
        }
    }

    private <T> AttributeValue<T> valueOf(Attribute<T> attribute, Object value) {
        return AttributeValue.from(attribute, attribute.type().javaType().cast(value), recorded());
    }

    /** The entries as they stand in a case file, each on a line of its own. */
    List<String> yaml(Map<String, Object> values) {
        List<String> lines = new ArrayList<>();
        values.forEach((name, value) -> {
            if (name.equals(Definition.NEXT_LEASE_END)) {
                LocalDate lastDay = (LocalDate) value;
                lines.add("{lease: l1, from: " + lastDay.minusYears(LONG_BEFORE) + ", lastDay: " + lastDay + "}");
            } else if (value instanceof List<?> days) {
                int number = 1;
                for (Object day : days) {
                    lines.add(
                            name.equals("visit")
                                    ? "{visit: v" + number + ", on: " + day + ", recorded: " + day + "}"
                                    : "{event: " + name.substring("event/".length()) + ", id: "
                                            + name.substring("event/".length()) + "-" + number + ", on: " + day + "}");
                    number++;
                }
            } else {
                lines.add("{attribute: " + name + ", value: " + text(value) + ", from: " + recorded() + "}");
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
                : name.startsWith("event/") ? name.substring("event/".length()) : name;
    }

    String recordedText() {
        return recorded().toString();
    }
}
