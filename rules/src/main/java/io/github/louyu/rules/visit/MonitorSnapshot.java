package io.github.louyu.rules.visit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * All that a {@link VisitMonitor} must keep (监测快照): the day it stands on and the files. What it last said follows from them, so a
 * host that keeps its files anyway needs to keep the day alone.
 *
 * @param day the day the monitor stands on
 * @param files the files, each enterprise once
 */
public record MonitorSnapshot(LocalDate day, ImmutableList<EnterpriseFile> files) {

    /**
     * Checks the files.
     *
     * @param day the day the monitor stands on
     * @param files the files, each enterprise once
     * @throws IllegalArgumentException if an enterprise is there twice
     */
    public MonitorSnapshot {
        requireNonNull(day, "day");
        requireNonNull(files, "files");
        Set<EnterpriseId> enterprises = new HashSet<>();
        for (EnterpriseFile file : files) {
            checkArgument(
                    enterprises.add(file.id()),
                    "snapshot of %s: each enterprise must be there once, but was there again: %s",
                    day,
                    file.id());
        }
    }

    @Override
    public String toString() {
        return "MonitorSnapshot[" + day + ", " + files.size() + " files]";
    }
}
