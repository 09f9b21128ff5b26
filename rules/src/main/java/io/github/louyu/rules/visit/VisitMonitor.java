package io.github.louyu.rules.visit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.enterprise.ObligationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Watches the files of a whole population (走访监测) and tells every change of a mandatory visit once: when something is recorded, and
 * when a day comes. It looks only at the files whose answer can be another that day, so that a day costs what changes on it, however
 * many files there are.
 *
 * <p>It stands on a day, and what it last said of a file is always what {@link VisitEngine#assess} says of that file on that day. The
 * changes of one obligation form a chain, in which each begins where the last one ended. If every entry is recorded before its day,
 * the changes are those of {@link VisitEngine#agenda}; if on the day itself, they are that day's net; what is recorded late, for a day
 * that has passed, takes back nothing that was told, and changes the answer from the monitor's day on.
 *
 * <p>Thread-safe: each call is done whole before another begins, and the listeners hear all changes in the order in which they were made.
 * It has no thread and no clock; the host calls {@link #advanceTo} once a day, or on {@link #nextChange()}.
 *
 * <pre>{@code
 * VisitMonitor monitor = VisitMonitor.of(engine, LocalDate.of(2019, 1, 1));
 * monitor.addListener(change -> table.upsert(change.id(), change.after()));
 * monitor.putAll(files);
 * monitor.record(EnterpriseId.of("E0001"), Entry.of(EntryId.of("visit-7"), today, Visit.on(today)));
 * monitor.advanceTo(tomorrow);
 * }</pre>
 */
public final class VisitMonitor {

    private final Object lock = new Object();
    private final WatchedFiles files = new WatchedFiles();
    private final List<Consumer<? super MonitorChange>> listeners = new CopyOnWriteArrayList<>();
    private VisitEngine engine;
    private LocalDate day;
    private boolean isTelling;

    private VisitMonitor(VisitEngine engine, LocalDate day) {
        this.engine = requireNonNull(engine, "engine");
        this.day = requireNonNull(day, "day");
    }

    /**
     * Makes a monitor without files.
     *
     * @param engine the engine it asks
     * @param day the day it stands on
     * @return the monitor
     */
    public static VisitMonitor of(VisitEngine engine, LocalDate day) {
        return new VisitMonitor(engine, day);
    }

    /**
     * Makes a monitor that goes on where another stood. It tells nothing of what was told already.
     *
     * @param engine the engine of the other; to change it, restore first and then {@linkplain #switchTo switch}
     * @param snapshot what the other kept
     * @return the monitor, without listeners
     */
    public static VisitMonitor restore(VisitEngine engine, MonitorSnapshot snapshot) {
        VisitMonitor monitor = new VisitMonitor(engine, snapshot.day());
        for (EnterpriseFile file : snapshot.files()) {
            monitor.look(file, ImmutableList.of(), ChangeCause.FILE);
        }
        return monitor;
    }

    /**
     * Gives the day it stands on.
     *
     * @return the day
     */
    public LocalDate day() {
        synchronized (lock) {
            return day;
        }
    }

    /**
     * Counts the files.
     *
     * @return how many files it holds
     */
    public int size() {
        synchronized (lock) {
            return files.size();
        }
    }

    /**
     * Finds the file of an enterprise, with all that was recorded.
     *
     * @param enterprise the enterprise
     * @return the file, empty if it holds none
     */
    public Optional<EnterpriseFile> find(EnterpriseId enterprise) {
        synchronized (lock) {
            return Optional.ofNullable(files.get(requireNonNull(enterprise, "enterprise")))
                    .map(WatchedFiles.Watched::file);
        }
    }

    /**
     * Assesses an enterprise on the day of the monitor.
     *
     * @param enterprise the enterprise
     * @return the answer, which is what the monitor last said
     * @throws UnknownEnterpriseException if it holds no file of it
     */
    public VisitAssessment assess(EnterpriseId enterprise) {
        synchronized (lock) {
            return engine.assess(watched(enterprise).file(), day);
        }
    }

    /**
     * Gives the first later day on which the answer of a file is another, if nothing more is recorded, or on which something counts
     * as recorded: a host need not call {@link #advanceTo} before it.
     *
     * @return the day, empty if all answers stay for ever
     */
    public Optional<LocalDate> nextChange() {
        synchronized (lock) {
            return Optional.ofNullable(files.nextDay());
        }
    }

    /**
     * Adds a listener. It hears each change once, in the order in which they were made, in the thread of the call that made
     * them, before that call returns; meanwhile other threads wait. It may read the monitor and must not change it. If it throws, the
     * changes stay made, the other listeners hear them, and the call throws what the first one threw.
     *
     * @param listener the listener
     */
    public void addListener(Consumer<? super MonitorChange> listener) {
        listeners.add(requireNonNull(listener, "listener"));
    }

    /**
     * Removes a listener.
     *
     * @param listener the listener; one that is not there is no error
     */
    public void removeListener(Consumer<? super MonitorChange> listener) {
        listeners.remove(requireNonNull(listener, "listener"));
    }

    /**
     * Takes a file, in the place of one of the same enterprise that it may have. A file that is there already changes nothing.
     *
     * @param file the file; what it holds of days after the monitor's waits for its day
     * @return the changes, dated the day of the monitor, by obligation
     * @throws IllegalStateException if a listener calls it
     */
    public ImmutableList<MonitorChange> put(EnterpriseFile file) {
        return putAll(ImmutableList.of(file));
    }

    /**
     * Takes files, as {@link #put} does one after the other.
     *
     * @param newFiles the files
     * @return the changes, dated the day of the monitor, by enterprise and obligation
     * @throws IllegalStateException if a listener calls it
     */
    public ImmutableList<MonitorChange> putAll(Iterable<EnterpriseFile> newFiles) {
        requireNonNull(newFiles, "newFiles");
        synchronized (lock) {
            checkIsNotTelling();
            List<MonitorChange> changes = new ArrayList<>();
            for (EnterpriseFile file : newFiles) {
                WatchedFiles.Watched old =
                        files.get(requireNonNull(file, "file").id());
                if (old == null || !old.file().equals(file)) {
                    changes.addAll(look(file, old == null ? ImmutableList.of() : old.said(), ChangeCause.FILE));
                }
            }
            changes.sort(MonitorChange.ORDER);
            return tell(changes);
        }
    }

    /**
     * Records lines in the file of an enterprise: entries, corrections, retractions. A line that is there already changes nothing, so
     * a host may send one twice. A line of a later day than the monitor's waits for its day.
     *
     * @param enterprise the enterprise
     * @param lines the lines
     * @return the changes, dated the day of the monitor, by obligation
     * @throws UnknownEnterpriseException if it holds no file of the enterprise; nothing is recorded then
     * @throws io.github.louyu.text.ProblemsException if a line does not fit the file; nothing is recorded then
     * @throws IllegalStateException if a listener calls it
     */
    public ImmutableList<MonitorChange> record(EnterpriseId enterprise, LogEntry... lines) {
        requireNonNull(lines, "lines");
        synchronized (lock) {
            checkIsNotTelling();
            WatchedFiles.Watched old = watched(enterprise);
            EnterpriseFile file = old.file().append(lines);
            if (file.log().size() == old.file().log().size()) {
                return ImmutableList.of();
            }
            return tell(look(file, old.said(), ChangeCause.ENTRY));
        }
    }

    /**
     * Removes the file of an enterprise.
     *
     * @param enterprise the enterprise; one it holds no file of is no error
     * @return the changes: each of its obligations is said no more, dated the day of the monitor, by obligation
     * @throws IllegalStateException if a listener calls it
     */
    public ImmutableList<MonitorChange> remove(EnterpriseId enterprise) {
        synchronized (lock) {
            checkIsNotTelling();
            WatchedFiles.Watched old = files.remove(requireNonNull(enterprise, "enterprise"));
            return old == null
                    ? ImmutableList.of()
                    : tell(changes(old.said(), ImmutableList.of(), ChangeCause.REMOVAL));
        }
    }

    /**
     * Goes forward to a day, over every day in between on which something changes.
     *
     * @param to the day; the one it stands on changes nothing
     * @return the changes, by day, enterprise and obligation
     * @throws IllegalArgumentException if the day is before the one it stands on
     * @throws IllegalStateException if a listener calls it
     */
    public ImmutableList<MonitorChange> advanceTo(LocalDate to) {
        requireNonNull(to, "to");
        synchronized (lock) {
            checkIsNotTelling();
            if (to.isBefore(day)) {
                throw new IllegalArgumentException("monitor: it stands on " + day
                        + " and must not go back; to ask about an earlier day, assess the file, but was " + to);
            }
            List<MonitorChange> changes = new ArrayList<>();
            for (LocalDate next = files.nextDay(); next != null && !next.isAfter(to); next = files.nextDay()) {
                day = next;
                for (EnterpriseId enterprise : files.dueOn(next)) {
                    WatchedFiles.Watched watched = watched(enterprise);
                    changes.addAll(look(watched.file(), watched.said(), causeOn(next, watched.file())));
                }
            }
            day = to;
            return tell(changes);
        }
    }

    /**
     * Asks another engine from now on: one with the calendar republished, or with another rulebook version. Every file is assessed
     * again, on the day of the monitor.
     *
     * @param newEngine the engine
     * @return the changes, dated the day of the monitor, by enterprise and obligation, with the calendar as their cause if the
     *     rulebooks are the same, else the rules
     * @throws IllegalStateException if a listener calls it
     */
    public ImmutableList<MonitorChange> switchTo(VisitEngine newEngine) {
        requireNonNull(newEngine, "newEngine");
        synchronized (lock) {
            checkIsNotTelling();
            ChangeCause cause =
                    newEngine.rulebooks().equals(engine.rulebooks()) ? ChangeCause.CALENDAR : ChangeCause.RULES;
            engine = newEngine;
            List<MonitorChange> changes = new ArrayList<>();
            for (EnterpriseId enterprise : files.enterprises()) {
                WatchedFiles.Watched watched = watched(enterprise);
                changes.addAll(look(watched.file(), watched.said(), cause));
            }
            return tell(changes);
        }
    }

    /**
     * Gives all that is needed to go on later or elsewhere.
     *
     * @return the day and the files, by enterprise
     */
    public MonitorSnapshot snapshot() {
        synchronized (lock) {
            return new MonitorSnapshot(
                    day,
                    files.enterprises().stream()
                            .map(enterprise -> watched(enterprise).file())
                            .collect(ImmutableList.toImmutableList()));
        }
    }

    private WatchedFiles.Watched watched(EnterpriseId enterprise) {
        WatchedFiles.Watched watched = files.get(requireNonNull(enterprise, "enterprise"));
        if (watched == null) {
            throw new UnknownEnterpriseException(enterprise, files.size());
        }
        return watched;
    }

    /** Assesses a file on the day, keeps what is said of it, and gives what is another. */
    private List<MonitorChange> look(EnterpriseFile file, ImmutableList<VisitObligation> before, ChangeCause cause) {
        VisitEngine.Outlook outlook = engine.outlook(file, day);
        files.put(new WatchedFiles.Watched(
                file,
                outlook.assessment().obligations(),
                earlier(outlook.nextChange().orElse(null), nextRecording(file, day))));
        return changes(before, outlook.assessment().obligations(), cause);
    }

    private List<MonitorChange> changes(List<VisitObligation> before, List<VisitObligation> after, ChangeCause cause) {
        Map<ObligationId, VisitObligation> gone = new LinkedHashMap<>();
        before.forEach(obligation -> gone.put(obligation.id(), obligation));
        List<MonitorChange> changes = new ArrayList<>();
        for (VisitObligation now : after) {
            VisitObligation last = gone.remove(now.id());
            if (last == null || !last.isSameAnswerAs(now)) {
                changes.add(new MonitorChange(day, cause, Optional.ofNullable(last), Optional.of(now)));
            }
        }
        gone.values().forEach(last -> changes.add(new MonitorChange(day, cause, Optional.of(last), Optional.empty())));
        changes.sort(MonitorChange.ORDER);
        return changes;
    }

    private static ChangeCause causeOn(LocalDate date, EnterpriseFile file) {
        return date.equals(nextRecording(file, date.minusDays(1))) ? ChangeCause.ENTRY : ChangeCause.TIME;
    }

    /** The first day after a day on which something counts as recorded, null if there is none. */
    private static @Nullable LocalDate nextRecording(EnterpriseFile file, LocalDate date) {
        ImmutableList<LogEntry> log = file.log();
        LocalDate next = null;
        for (int i = log.size() - 1; i >= 0 && log.get(i).recordedOn().isAfter(date); i--) {
            next = log.get(i).recordedOn();
        }
        return next;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isBefore(a)) ? b : a;
    }

    private void checkIsNotTelling() {
        if (isTelling) {
            throw new IllegalStateException("monitor: a listener must not change what it listens to, but did");
        }
    }

    private ImmutableList<MonitorChange> tell(List<MonitorChange> changes) {
        RuntimeException first = null;
        isTelling = true;
        try {
            for (MonitorChange change : changes) {
                for (Consumer<? super MonitorChange> listener : listeners) {
                    first = tell(listener, change, first);
                }
            }
        } finally {
            isTelling = false;
        }
        if (first != null) {
            throw first;
        }
        return ImmutableList.copyOf(changes);
    }

    /** Tells a change; gives the first exception of all that listeners have thrown. */
    @SuppressWarnings("ReferenceEquality") // what is thrown cannot be suppressed by itself
    private static @Nullable RuntimeException tell(
            Consumer<? super MonitorChange> listener, MonitorChange change, @Nullable RuntimeException first) {
        try {
            listener.accept(change);
        } catch (RuntimeException e) {
            if (first == null) {
                return e;
            }
            if (e != first) {
                first.addSuppressed(e);
            }
        }
        return first;
    }
}
