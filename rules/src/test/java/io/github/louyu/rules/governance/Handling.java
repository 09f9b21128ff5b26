package io.github.louyu.rules.governance;

import io.github.louyu.enterprise.Appeal;
import io.github.louyu.enterprise.AppealCase;
import io.github.louyu.enterprise.AppealChannel;
import io.github.louyu.enterprise.AppealKind;
import io.github.louyu.enterprise.AppealProgress;
import io.github.louyu.enterprise.AppealSeverity;
import io.github.louyu.enterprise.AppealStatus;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.Satisfaction;
import io.github.louyu.time.OfficeHours;
import io.github.louyu.time.WorkCalendar;
import io.github.louyu.time.WorkingClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** An appeal and what was done about it, told in days and times as an office would. */
record Handling(Appeal appeal, List<AppealProgress> steps) {

    private static final EntryId ID = EntryId.of("appeal");
    private static final LocalDateTime FAR = LocalDateTime.of(2019, 12, 31, 9, 0);

    static final WorkingClock CLOCK = WorkingClock.of(
            WorkCalendar.china(),
            OfficeHours.of(
                    OfficeHours.open(LocalTime.of(9, 0), LocalTime.of(11, 30)),
                    OfficeHours.open(LocalTime.of(13, 30), LocalTime.of(17, 30))));

    static LocalDateTime moment(String text) {
        return LocalDateTime.parse(text);
    }

    static Handling received(LocalDate on, AppealSeverity severity) {
        return new Handling(
                Appeal.of(on, AppealChannel.CALL_OR_LETTER, AppealKind.OTHER).withSeverity(severity), List.of());
    }

    static Handling received(String at, AppealSeverity severity) {
        LocalDateTime moment = moment(at);
        Handling dayAlone = received(moment.toLocalDate(), severity);
        return new Handling(dayAlone.appeal.withReceivedAt(moment.toLocalTime()), List.of());
    }

    /** A step on a day, or on a day at a time. */
    Handling step(AppealStatus status, String when) {
        if (when.contains("T")) {
            LocalDateTime moment = moment(when);
            return with(AppealProgress.of(ID, moment.toLocalDate(), status).withAt(moment.toLocalTime()));
        }
        return with(AppealProgress.of(ID, LocalDate.parse(when), status));
    }

    Handling extended(String on, String to) {
        return with(AppealProgress.of(ID, LocalDate.parse(on), AppealStatus.EXTENDED)
                .withExtendedTo(LocalDate.parse(to)));
    }

    Handling followedUp(String on, Satisfaction answer) {
        return with(AppealProgress.of(ID, LocalDate.parse(on), AppealStatus.FOLLOWED_UP)
                .withSatisfaction(answer));
    }

    private Handling with(AppealProgress step) {
        List<AppealProgress> more = new ArrayList<>(steps);
        more.add(step);
        return new Handling(appeal, more);
    }

    AppealAssessment assess(ServiceLevels levels, String at) {
        return assess(levels, moment(at));
    }

    AppealAssessment answer(ServiceLevels levels) {
        return assess(levels, FAR);
    }

    ServiceLevelState at(String at, ServiceLevels levels, String level) {
        return assess(levels, at).find(level).orElseThrow().state();
    }

    /** When the time of a level ends, with all that was done. */
    String due(ServiceLevels levels, String level) {
        return answer(levels).find(level).orElseThrow().due().orElseThrow().at().toString();
    }

    private AppealAssessment assess(ServiceLevels levels, LocalDateTime at) {
        EnterpriseFileBuilder file = EnterpriseFile.builder(EnterpriseId.of("E"))
                .recordedOn(appeal.receivedOn())
                .add(ID.value(), appeal);
        for (int i = 0; i < steps.size(); i++) {
            file.recordedOn(steps.get(i).on()).add("step" + i, steps.get(i));
        }
        return levels.assess(AppealCase.find(file.build(), ID, at.toLocalDate()).orElseThrow(), at, CLOCK);
    }
}
