package io.github.louyu.community;

import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.Timeline;
import java.util.ArrayList;
import java.util.List;
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
                    "storeys",
                    "must be 1 or more, but was " + building.storeys().getAsInt());
        }
        check.moreThanZero("floorAreas", building.floorAreas());
        check.moreThanZero("lettableAreas", building.lettableAreas());
        check.atMost("letAreas", building.letAreas(), "lettable area", building.lettableAreas());
        check.atMost("lettableAreas", building.lettableAreas(), "floor area", building.floorAreas());
        if (!check.problems.isEmpty()) {
            throw new ProblemsException("building " + building.id(), check.problems);
        }
    }

    private void moreThanZero(String what, Timeline<SquareMetres> areas) {
        for (Timeline.Segment<SquareMetres> segment : areas.segments()) {
            if (segment.value().filter(area -> area.value().signum() == 0).isPresent()) {
                problem(what, "must be more than zero, but was 0 m2 during " + segment.range());
            }
        }
    }

    private void atMost(String what, Timeline<SquareMetres> parts, String whole, Timeline<SquareMetres> wholes) {
        Timeline<String> wrong = parts.combine(wholes, (part, most) -> tooLarge(part, whole, most));
        for (Timeline.Segment<String> segment : wrong.segments()) {
            segment.value().ifPresent(message -> problem(what, message + " during " + segment.range()));
        }
    }

    private static @Nullable String tooLarge(Optional<SquareMetres> part, String whole, Optional<SquareMetres> most) {
        return part.isPresent() && most.isPresent() && part.get().compareTo(most.get()) > 0
                ? "must be at most the " + whole + ", " + most.get() + ", but was " + part.get()
                : null;
    }

    private void problem(String what, String message) {
        problems.add(new Problem("building " + building.id() + " > " + what, message));
    }
}
