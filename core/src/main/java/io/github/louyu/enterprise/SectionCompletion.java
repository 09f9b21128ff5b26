package io.github.louyu.enterprise;

import static java.util.Objects.requireNonNull;

import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.Map;

/**
 * The host's word that a section of the file is complete (栏目完整): from that day on, none on file means that there is none.
 *
 * @param section the section
 * @param asOf the first day for which it is complete; {@link LocalDate#MIN} if it has always been
 */
public record SectionCompletion(Section section, LocalDate asOf) implements FileContent {

    /**
     * Checks the day.
     *
     * @param section the section
     * @param asOf the first day for which it is complete
     * @throws IllegalArgumentException if the day is {@link LocalDate#MAX}
     */
    public SectionCompletion {
        requireNonNull(section, "section");
        requireNonNull(asOf, "asOf");
        ContentChecks.checkFirstDay("what.completion", Map.of("section", section), asOf);
    }

    @Override
    public DateRange effective() {
        return DateRange.from(asOf);
    }
}
