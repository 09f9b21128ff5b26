package io.github.louyu.rules.governance;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.AppealCase;
import io.github.louyu.enterprise.AppealProgress;
import io.github.louyu.enterprise.AppealStatus;
import io.github.louyu.time.CountedDate;
import io.github.louyu.time.CountedTime;
import io.github.louyu.time.WorkingClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads an appeal against the service levels of an office. */
final class AppealReading {

    /** A moment of which the time of day may not be known. */
    private record Moment(LocalDate day, Optional<LocalTime> time) {

        static Moment of(AppealProgress step) {
            return new Moment(step.on(), step.at());
        }

        LocalDateTime orStartOfDay() {
            return day.atTime(time.orElse(LocalTime.MIDNIGHT));
        }
    }

    private final ServiceLevels levels;
    private final AppealCase appeal;
    private final LocalDateTime now;
    private final WorkingClock clock;

    private AppealReading(ServiceLevels levels, AppealCase appeal, LocalDateTime now, WorkingClock clock) {
        this.levels = levels;
        this.appeal = appeal;
        this.now = now;
        this.clock = clock;
    }

    static AppealAssessment assess(ServiceLevels levels, AppealCase appeal, LocalDateTime now, WorkingClock clock) {
        if (now.getSecond() != 0 || now.getNano() != 0) {
            throw new IllegalArgumentException("moment of an assessment: must be a whole minute, but was " + now);
        }
        AppealCase then = appeal.asOf(now.toLocalDate(), now.toLocalTime());
        AppealReading reading = new AppealReading(levels, then, now, clock);
        return new AppealAssessment(
                then,
                now,
                levels.levels().stream()
                        .filter(level -> level.isFor(then.appeal()))
                        .map(reading::standing)
                        .collect(ImmutableList.toImmutableList()),
                levels.callsBackAll() && then.status() == AppealStatus.SETTLED,
                then.mustBeReopened());
    }

    private LevelStanding standing(ServiceLevel level) {
        List<AppealProgress> steps = appeal.steps();
        int from = startIndex(level.start());
        if (from < -1) {
            return new LevelStanding(level, ServiceLevelState.NOT_STARTED, Optional.empty(), false);
        }
        Moment start = from == -1
                ? new Moment(appeal.appeal().receivedOn(), appeal.appeal().receivedAt())
                : Moment.of(steps.get(from));
        Optional<AppealProgress> reached = steps.subList(from + 1, steps.size()).stream()
                .filter(step -> level.target().isReachedBy(step.status()))
                .findFirst();
        if (level.limit().unit().needsTimeOfDay() && start.time().isEmpty()) {
            return new LevelStanding(level, ServiceLevelState.UNDETERMINED, Optional.empty(), false);
        }
        Optional<CountedTime> stated =
                level.limit().after(start.orStartOfDay(), clock).map(end -> rolled(level, end));
        Optional<CountedTime> due =
                level.target() == ServiceTarget.SOLVE ? stated.map(end -> extended(end, from)) : stated;
        return new LevelStanding(level, state(level, due, reached), due, !due.equals(stated));
    }

    private ServiceLevelState state(ServiceLevel level, Optional<CountedTime> due, Optional<AppealProgress> reached) {
        if (due.isEmpty()) {
            return reached.isPresent() ? ServiceLevelState.MET : ServiceLevelState.OPEN;
        }
        LocalDateTime end = due.get().at();
        if (reached.isEmpty()) {
            return now.isAfter(end) ? ServiceLevelState.OVERDUE : ServiceLevelState.OPEN;
        }
        Moment done = Moment.of(reached.get());
        if (!done.day().equals(end.toLocalDate()) || done.time().isEmpty()) {
            // a step that names its day alone is in time on the last day, unless hours are what counts
            if (done.day().equals(end.toLocalDate()) && level.limit().unit().needsTimeOfDay()) {
                return ServiceLevelState.UNDETERMINED;
            }
            return done.day().isAfter(end.toLocalDate()) ? ServiceLevelState.MET_LATE : ServiceLevelState.MET;
        }
        return done.orStartOfDay().isAfter(end) ? ServiceLevelState.MET_LATE : ServiceLevelState.MET;
    }

    /** The step that the time runs from: -1 for the receipt, -2 if it has not happened. */
    private int startIndex(ServiceLevelStart start) {
        int reopened = last(AppealStatus.REOPENED, appeal.steps().size());
        return switch (start) {
            case RECEIPT -> reopened;
            case ASSIGNMENT -> assignment(reopened);
            case SETTLEMENT ->
                appeal.settlement()
                        .map(step -> appeal.steps().lastIndexOf(step))
                        .orElse(-2);
            case LAST_REPORT ->
                Math.max(last(AppealStatus.REPORTED, appeal.steps().size()), reopened);
        };
    }

    private int last(AppealStatus status, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (appeal.steps().get(i).status() == status) {
                return i;
            }
        }
        return -1;
    }

    /** The first assignment since the appeal was last reopened and since it was last disputed in time. */
    private int assignment(int reopened) {
        int found = -2;
        for (int i = reopened + 1; i < appeal.steps().size(); i++) {
            AppealProgress step = appeal.steps().get(i);
            if (step.status() == AppealStatus.ASSIGNED && found == -2) {
                found = i;
            } else if (step.status() == AppealStatus.DISPUTED && found >= 0 && isInTime(step, found)) {
                found = -2;
            }
        }
        return found;
    }

    private boolean isInTime(AppealProgress dispute, int assigned) {
        if (levels.disputeWithin().isEmpty()) {
            return true;
        }
        Moment start = Moment.of(appeal.steps().get(assigned));
        return levels.disputeWithin()
                .get()
                .after(start.orStartOfDay(), clock)
                .map(end -> !dispute.on()
                        .atTime(dispute.at().orElse(LocalTime.MIDNIGHT))
                        .isAfter(end.at()))
                .orElse(true);
    }

    private CountedTime rolled(ServiceLevel level, CountedTime end) {
        if (!level.rollsToWorkday()) {
            return end;
        }
        CountedDate day = clock.calendar().rollForward(end.at().toLocalDate());
        return new CountedTime(day.date().atTime(end.at().toLocalTime()), end.provisional() || day.provisional());
    }

    /** The end of the last extension that was granted early enough, if it is later; it ends when the office closes. */
    private CountedTime extended(CountedTime end, int from) {
        CountedTime extended = end;
        List<AppealProgress> steps = appeal.steps();
        for (AppealProgress step : steps.subList(from + 1, steps.size())) {
            if (step.extendedTo().isPresent() && isEarlyEnough(step.on(), extended)) {
                CountedTime granted = new CountedTime(
                        step.extendedTo().get().atTime(clock.hours().closesForTheDay()), false);
                extended = later(extended, granted);
            }
        }
        return extended;
    }

    private boolean isEarlyEnough(LocalDate granted, CountedTime end) {
        return levels.extensionNotice()
                .map(workdays -> !granted.isAfter(clock.calendar()
                        .minusWorkdays(end.at().toLocalDate(), workdays)
                        .date()))
                .orElse(true);
    }

    private static CountedTime later(CountedTime a, CountedTime b) {
        return Comparator.comparing(CountedTime::at).compare(a, b) >= 0 ? a : b;
    }
}
