package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableList;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.math.BigDecimal;

/**
 * A total computed from the data beside the one that the article states.
 *
 * @param figure which total
 * @param name its name
 * @param comparator how the article states it
 * @param stated what the article states
 * @param unit the code of the unit
 * @param days the days it speaks of
 * @param computed what the data give
 */
record ComputedFigure(
        ArticleFigure figure,
        Bilingual name,
        Comparator comparator,
        BigDecimal stated,
        String unit,
        DateRange days,
        BigDecimal computed) {

    enum Comparator {
        EQUAL,
        MORE_THAN
    }

    boolean agrees() {
        int compared = computed.compareTo(stated);
        return comparator == Comparator.EQUAL ? compared == 0 : compared > 0;
    }

    /** All totals in the order of the article. */
    static ImmutableList<ComputedFigure> of(HuaihaiData data) {
        return data.articleFigures().stream()
                .map(row -> {
                    DateRange days = row.find(Columns.STATED_PERIOD).orElse(FigureComputation.UNSTATED_DAYS);
                    ArticleFigure figure = row.get(Columns.FIGURE);
                    return new ComputedFigure(
                            figure,
                            Community.name(row),
                            row.get(Columns.COMPARATOR),
                            BigDecimal.valueOf(row.get(Columns.STATED)),
                            row.get(Columns.UNIT),
                            days,
                            FigureComputation.compute(figure, days, data));
                })
                .collect(ImmutableList.toImmutableList());
    }
}
