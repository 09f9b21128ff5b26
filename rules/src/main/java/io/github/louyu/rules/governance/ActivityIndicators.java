package io.github.louyu.rules.governance;

import io.github.louyu.community.Activity;
import io.github.louyu.community.Attendances;
import io.github.louyu.community.IndicatorKind;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.time.DateRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The figures of the activities at which people meet. */
record ActivityIndicators(Subdistrict subdistrict) {

    Indicator activities(DateRange days) {
        return Indicator.count(
                IndicatorKind.ACTIVITIES,
                IndicatorUnit.ACTIVITIES,
                offline(days).count(),
                days,
                "activities");
    }

    Indicator attendances(DateRange days) {
        List<Attendances> known = offline(days)
                .flatMap(activity -> activity.attendances().stream())
                .toList();
        return Indicator.builder()
                .kind(IndicatorKind.ATTENDANCES)
                .unit(IndicatorUnit.ATTENDANCES)
                .numerator(BigDecimal.valueOf(known.stream()
                        .reduce(Attendances.NONE, Attendances::plus)
                        .count()))
                .during(days)
                .basis(GovernanceTexts.basis("attendances"))
                .covered(known.size())
                .population((int) offline(days).count())
                .build();
    }

    private Stream<Activity> offline(DateRange days) {
        return subdistrict.activities().stream()
                .filter(activity ->
                        activity.offline() && days.contains(activity.during().start()));
    }
}
