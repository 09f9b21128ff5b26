package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;

import io.github.louyu.text.Problem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses steps in the handling of an appeal that come before its receipt, by what the log says of both in the end. */
final class AppealStepsCheck {

    private final Map<EntryId, FileContent> lastVersions = new HashMap<>();

    private AppealStepsCheck(Collection<LogEntry> lines) {
        Set<EntryId> retracted = new HashSet<>();
        Map<EntryId, Correction> corrections = new HashMap<>();
        Comparator<LogEntry> latest = LogOrder.BY_DAY_AND_ID;
        for (LogEntry line : lines) {
            if (line instanceof Entry entry) {
                lastVersions.put(entry.id(), entry.content());
            } else if (line instanceof Retraction retraction) {
                retracted.add(retraction.target());
            } else if (line instanceof Correction correction) {
                corrections.merge(correction.target(), correction, (a, b) -> latest.compare(a, b) > 0 ? a : b);
            }
        }
        corrections.forEach((target, correction) -> lastVersions.replace(target, correction.version()));
        lastVersions.keySet().removeAll(retracted);
    }

    static void check(EnterpriseId file, Collection<LogEntry> lines, List<Problem> problems) {
        if (lines.stream().noneMatch(AppealStepsCheck::saysStep)) {
            return;
        }
        Map<EntryId, FileContent> versions = new AppealStepsCheck(lines).lastVersions;
        for (LogEntry line : lines) { // in the order of the log as it was given
            if (versions.get(line.id()) instanceof AppealProgress step
                    && versions.get(step.about()) instanceof Appeal appeal
                    && isBeforeReceipt(step, appeal)) {
                problems.add(SENTENCES.problem(
                        "file " + file + " > entry " + line.id(),
                        "appeal.step",
                        Map.of(
                                "appeal", step.about(),
                                "received",
                                        moment(
                                                appeal.receivedOn(),
                                                appeal.receivedAt().orElse(null)),
                                "status", step.status(),
                                "on", moment(step.on(), step.at().orElse(null)))));
            }
        }
    }

    private static boolean saysStep(LogEntry line) {
        return (line instanceof Entry entry && entry.content() instanceof AppealProgress)
                || (line instanceof Correction correction && correction.version() instanceof AppealProgress);
    }

    private static boolean isBeforeReceipt(AppealProgress step, Appeal appeal) {
        int days = step.on().compareTo(appeal.receivedOn());
        return days < 0
                || (days == 0
                        && step.at().isPresent()
                        && appeal.receivedAt().isPresent()
                        && step.at().get().isBefore(appeal.receivedAt().get()));
    }

    private static String moment(LocalDate day, @Nullable LocalTime time) {
        return time == null ? day.toString() : day + " " + time;
    }
}
