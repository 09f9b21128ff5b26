package io.github.louyu.community;

import static io.github.louyu.community.Problems.SENTENCES;

import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks what is said of one building, and reports all that is wrong with it. */
final class BuildingCheck {

    private final Building building;
    private final List<Problem> problems = new ArrayList<>();

    private BuildingCheck(Building building) {
        this.building = building;
    }

    static void check(Building building) {
        BuildingCheck check = new BuildingCheck(building);
        if (building.storeys().orElse(1) < 1) {
            check.problem(
                    "storeys", "storeys", Map.of("number", building.storeys().getAsInt()));
        }
        check.moreThanZero("floorAreas", building.floorAreas());
        check.moreThanZero("lettableAreas", building.lettableAreas());
        check.atMost("letAreas", building.letAreas(), "building-area.of-lettable", building.lettableAreas());
        check.atMost("lettableAreas", building.lettableAreas(), "building-area.of-floors", building.floorAreas());
        if (!check.problems.isEmpty()) {
            throw new ProblemsException("building " + building.id(), check.problems);
        }
    }

    private void moreThanZero(String what, Timeline<SquareMetres> areas) {
        for (Timeline.Segment<SquareMetres> segment : areas.segments()) {
            if (segment.value().filter(area -> area.value().signum() == 0).isPresent()) {
                problem(what, "building-area.zero", Map.of("days", segment.range()));
            }
        }
    }

    private void atMost(String what, Timeline<SquareMetres> parts, String key, Timeline<SquareMetres> wholes) {
        Timeline<TooLarge> wrong = parts.combine(wholes, TooLarge::of);
        for (Timeline.Segment<TooLarge> segment : wrong.segments()) {
            segment.value()
                    .ifPresent(areas -> problem(
                            what, key, Map.of("most", areas.most(), "area", areas.part(), "days", segment.range())));
        }
    }

    private void problem(String what, String key, Map<String, ?> values) {
        problems.add(SENTENCES.problem("building " + building.id() + " > " + what, key, values));
    }

    private record TooLarge(SquareMetres part, SquareMetres most) {

        static @Nullable TooLarge of(Optional<SquareMetres> part, Optional<SquareMetres> most) {
            return part.isPresent() && most.isPresent() && part.get().compareTo(most.get()) > 0
                    ? new TooLarge(part.get(), most.get())
                    : null;
        }
    }
}
