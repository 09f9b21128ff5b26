package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Schemas;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.tree.Node;
import io.github.louyu.rules.eligibility.ApplicationWindow;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When applications are taken: once, or on the same days of every year. */
final class WindowShape extends Shape<ApplicationWindow> {

    /** Days from the first to the last, which is included, as documents say them. */
    static final Shape<DateRange> DAYS = ObjectShape.of("Days", fields -> {
        var from = fields.optional(
                        "from",
                        PlainForms.DAY,
                        range -> Optional.of(range).filter(DateRange::hasStart).map(DateRange::start))
                .alias("自");
        var until = fields.optional(
                        "lastDay",
                        PlainForms.DAY,
                        range -> Optional.of(range)
                                .filter(DateRange::hasEnd)
                                .map(each -> each.endExclusive().minusDays(1)))
                .alias("至");
        return values -> days(values.get(from), values.get(until));
    });

    private static final Shape<MonthDay> MONTH_DAY = Scalars.form(
            "MonthDay",
            day -> String.format(Locale.ROOT, "%02d-%02d", day.getMonthValue(), day.getDayOfMonth()),
            WindowShape::monthDay,
            "expected.rule.month-day",
            "^(?:[0-9]{2}-[0-9]{2}|[0-9]{1,2}月[0-9]{1,2}日)$");

    private static final ObjectShape<ApplicationWindow.Yearly> YEARLY = ObjectShape.of("YearlyWindow", fields -> {
        var first = fields.required("yearlyFrom", MONTH_DAY, ApplicationWindow.Yearly::firstDay)
                .alias("每年自");
        var last = fields.required("yearlyTo", MONTH_DAY, ApplicationWindow.Yearly::lastDay)
                .alias("每年至");
        return values -> new ApplicationWindow.Yearly(values.get(first), values.get(last));
    });

    @Override
    public Node write(ApplicationWindow value, Context context) {
        return value instanceof ApplicationWindow.Yearly yearly
                ? YEARLY.write(yearly, context)
                : DAYS.write(((ApplicationWindow.Once) value).days(), context);
    }

    @Override
    public @Nullable ApplicationWindow read(Node node, Reading in) {
        if (node instanceof Node.Mapping mapping
                && mapping.members().keySet().stream()
                        .anyMatch(name -> name.startsWith("yearly") || name.startsWith("每年"))) {
            return YEARLY.read(node, in);
        }
        DateRange days = DAYS.read(node, in);
        return days == null ? null : ApplicationWindow.once(days);
    }

    @Override
    public Node schema(Schemas schemas) {
        return Node.mapping(
                ImmutableMap.of("anyOf", Node.sequence(List.of(YEARLY.schema(schemas), DAYS.schema(schemas)))));
    }

    private static DateRange days(Optional<LocalDate> from, Optional<LocalDate> lastDay) {
        LocalDate first = from.orElse(LocalDate.MIN);
        return lastDay.map(last -> DateRange.ofClosed(first, last)).orElseGet(() -> DateRange.from(first));
    }

    private static MonthDay monthDay(String text) {
        String[] parts = text.replaceAll("[日]", "").split("[-月]", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("month and day: must be two numbers");
        }
        return MonthDay.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
