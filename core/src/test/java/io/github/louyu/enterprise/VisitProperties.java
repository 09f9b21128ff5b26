package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class VisitProperties {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 3);

    private static Visit visitBy(List<VisitorRank> ranks) {
        Visit.Builder builder = Visit.builder().on(DAY);
        for (int i = 0; i < ranks.size(); i++) {
            builder.addVisitor(VisitParticipant.of(PersonId.of("person-" + i), ranks.get(i)));
        }
        return builder.build();
    }

    @Property
    void theRankIsThatOfAVisitorAndOfNoneIsHigher(@ForAll @NotEmpty List<VisitorRank> ranks) {
        VisitorRank rank = visitBy(ranks).rank().orElseThrow();

        assertThat(ranks).contains(rank).allMatch(rank::isAtLeast);
    }

    @Property
    void theRankDoesNotDependOnTheOrderOfTheVisitors(@ForAll List<VisitorRank> ranks) {
        List<VisitorRank> reversed = new ArrayList<>(ranks);
        Collections.reverse(reversed);

        assertThat(visitBy(reversed).rank()).isEqualTo(visitBy(ranks).rank());
    }

    @Property
    void fieldsAreKeptAndStandInTheOrderOfTheirNames(
            @ForAll @Size(max = 8) Map<
                                    @AlphaChars @StringLength(min = 1, max = 5) String,
                                    @AlphaChars @StringLength(min = 1, max = 5) String>
                            fields) {
        Visit visit = Visit.builder().on(DAY).fields(fields).build();

        assertThat(visit.fields()).isEqualTo(fields);
        assertThat(visit.fields().keySet().asList()).isSorted();
        assertThat(visit.withFields(visit.fields())).isEqualTo(visit);
    }
}
