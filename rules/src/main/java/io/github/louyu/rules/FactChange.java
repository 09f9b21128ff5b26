package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Bilingual;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one fact would have to become (事实变更): a value that would do, and how far the present one is from it.
 *
 * @param name the stable name of the fact, or of the events or visits
 * @param label the name for people
 * @param from the present value in words; empty if it is missing
 * @param to a value that would do, in words; of events or visits, how many more
 * @param margin how much is wanting, in words with its unit, without a sign; empty where values have no distance, such as codes
 * @param isMore whether the value goes up, or becomes later
 */
public record FactChange(
        String name,
        Bilingual label,
        Optional<Bilingual> from,
        Bilingual to,
        Optional<Bilingual> margin,
        boolean isMore) {

    /**
     * Checks that nothing is null.
     *
     * @param name the stable name of the fact, or of the events or visits
     * @param label the name for people
     * @param from the present value in words; empty if it is missing
     * @param to a value that would do, in words; of events or visits, how many more
     * @param margin how much is wanting, in words with its unit, without a sign; empty where values have no distance
     * @param isMore whether the value goes up, or becomes later
     */
    public FactChange {
        requireNonNull(name, "name");
        requireNonNull(label, "label");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(margin, "margin");
    }

    static <S, T> FactChange of(Fact<S, T> fact, @Nullable T from, T to) {
        Integer order = from == null ? null : fact.compare(to, from);
        boolean isMore = order == null || order > 0;
        Bilingual margin =
                from == null || order == null ? null : isMore ? fact.margin(to, from) : fact.margin(from, to);
        return new FactChange(
                fact.name(),
                fact.label(),
                Optional.ofNullable(from).map(ValueText::of),
                ValueText.of(to),
                Optional.ofNullable(margin),
                isMore);
    }

    static FactChange happening(DatedEntries entries, int more) {
        return new FactChange(
                entries.name(),
                entries.label(),
                Optional.empty(),
                FactLabels.times(more),
                Optional.of(FactLabels.times(more)),
                true);
    }

    /**
     * Gives the change in words, such as "tax of the latest half-year: CNY 3800000 now, CNY 5000000 would do, CNY 1200000
     * short".
     *
     * @param locale the reader's locale: Chinese, or English for everybody else
     * @return one line of text
     */
    public String toText(Locale locale) {
        ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
        values.put("fact", label.in(locale));
        values.put("to", to.in(locale));
        from.ifPresent(value -> values.put("from", value.in(locale)));
        margin.ifPresent(value -> values.put("margin", value.in(locale)));
        return Texts.get(locale, key(), values.buildOrThrow());
    }

    private String key() {
        if (from.isEmpty()) {
            return margin.isPresent() ? "change.happen" : "change.learn";
        }
        return margin.isEmpty() ? "change" : isMore ? "change.more" : "change.less";
    }
}
