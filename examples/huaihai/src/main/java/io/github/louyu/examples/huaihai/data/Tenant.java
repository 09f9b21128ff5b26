package io.github.louyu.examples.huaihai.data;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A fictitious enterprise as it is entered in the table of enterprises, with the story of its year.
 *
 * @param keyTier empty where it is not a key enterprise
 * @param newLiaison the change of the chief liaison, if there is one
 */
record Tenant(
        int number,
        Sector sector,
        String creditCode,
        String origin,
        boolean regionalHeadquarters,
        String keyTier,
        int workers,
        String chiefLiaison,
        Building building,
        LocalDate recordedOn,
        Story story,
        @Nullable NewLiaison newLiaison) {

    record NewLiaison(String liaison, LocalDate from, LocalDate recordedOn) {}

    String id() {
        return String.format(Locale.ROOT, "E%04d", number);
    }

    String nameZh() {
        return String.format(Locale.ROOT, "演示%s%04d有限公司", sector.zh, number);
    }

    String nameEn() {
        return String.format(Locale.ROOT, "Demo %s %04d Co., Ltd.", sector.en, number);
    }

    /** Whether it is a key enterprise at some time in the tables. */
    boolean everKey() {
        return !keyTier.isEmpty() || !story.tierChanges().isEmpty();
    }

    boolean imported() {
        return recordedOn.equals(Days.IMPORT);
    }

    String liaisonOn(LocalDate date) {
        return newLiaison == null || date.isBefore(newLiaison.from()) ? chiefLiaison : newLiaison.liaison();
    }
}
