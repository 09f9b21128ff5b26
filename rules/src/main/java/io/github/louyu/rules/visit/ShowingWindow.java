package io.github.louyu.rules.visit;

import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.Known;
import io.github.louyu.rules.Truth;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a trigger shows a key.
 *
 * @param truth TRUE, or UNKNOWN where it may
 */
record ShowingWindow(
        RuleVersion version,
        String key,
        DateRange days,
        Truth truth,
        LocalDate begins,
        @Nullable LocalDate target,
        @Nullable Known<? extends FileContent> shown) {}
