package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.Officer;
import io.github.louyu.enterprise.RecordedCreditCode;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the file says of an enterprise on a day, as known that day (档案卡片): what a visitor reads before setting out.
 * Immutable. Its {@link #toString()} tells nothing of it; names of persons are given by {@link #officers()} alone.
 */
public final class FileCard {

    private static final ImmutableList<Attribute<?>> USUAL = ImmutableList.of(
            EnterpriseAttributes.NAME,
            EnterpriseAttributes.INDUSTRY,
            EnterpriseAttributes.REGISTRATION_TYPE,
            EnterpriseAttributes.INVESTMENT_ORIGIN,
            EnterpriseAttributes.HEADQUARTERS_STATUS,
            EnterpriseAttributes.KEY_TIER,
            EnterpriseAttributes.HEADCOUNT,
            EnterpriseAttributes.REGISTERED_AREA,
            EnterpriseAttributes.BUILDING,
            EnterpriseAttributes.CHIEF_LIAISON,
            EnterpriseAttributes.SERVICE_TEAM);

    private final EnterpriseFile file;
    private final LocalDate date;

    private FileCard(EnterpriseFile file, LocalDate date) {
        this.file = file;
        this.date = date;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param date the day asked about
     * @return the card, of what was known on that day
     */
    public static FileCard of(EnterpriseFile file, LocalDate date) {
        return new FileCard(requireNonNull(file, "file").knownOn(requireNonNull(date, "date")), date);
    }

    /**
     * Gives the enterprise.
     *
     * @return its identity
     */
    public EnterpriseId enterprise() {
        return file.id();
    }

    /**
     * Gives the day asked about.
     *
     * @return the day
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Gives the unified social credit code as it was recorded.
     *
     * @return the code, verified or suspect; empty if none is on file
     */
    public Optional<RecordedCreditCode> creditCode() {
        return file.creditCode();
    }

    /**
     * Gives the value of an attribute.
     *
     * @param <T> the type of the value
     * @param attribute the attribute, of this library or the host's own
     * @return the value, empty if it is not known
     */
    public <T> Optional<T> value(Attribute<T> attribute) {
        return file.timeline(attribute).at(date);
    }

    /**
     * Gives the usual attributes that are not known.
     *
     * @return those of {@link EnterpriseAttributes} that have no value, in the order of that class
     */
    public ImmutableList<Attribute<?>> missing() {
        return USUAL.stream().filter(attribute -> value(attribute).isEmpty()).collect(ImmutableList.toImmutableList());
    }

    /**
     * Gives the leases that run or are still to begin.
     *
     * @return the leases that have not ended, by their first day, then by entry
     */
    public ImmutableList<Known<Lease>> leases() {
        return file.known(Lease.class, date).stream()
                .filter(lease -> lease.content()
                        .lastDay()
                        .map(day -> !day.isBefore(date))
                        .orElse(true))
                .sorted(Comparator.comparing(
                                (Known<Lease> lease) -> lease.content().start())
                        .thenComparing(Known::entry))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Gives who holds office in the enterprise. An officer's name stands in {@link Officer#name()} alone.
     *
     * @return the officers, by role, then by person
     */
    public ImmutableList<Officer> officers() {
        return file.known(Officer.class, date).stream()
                .map(Known::content)
                .filter(officer -> officer.isInOfficeOn(date))
                .sorted(Comparator.comparing(Officer::role).thenComparing(Officer::person))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Gives the latest figures published.
     *
     * @return for each kind of figure and of period that is on file the latest, by the code of the kind, then the longest
     *     period first
     */
    public ImmutableList<LatestFigure<?>> figures() {
        Map<String, FigureKind<?>> kinds = new TreeMap<>();
        for (Known<? extends FileContent> version : file.known(Figure.class, date)) {
            if (version.content() instanceof Figure<?> figure) {
                kinds.put(figure.kind().code(), figure.kind());
            }
        }
        ImmutableList.Builder<LatestFigure<?>> figures = ImmutableList.builder();
        for (FigureKind<?> kind : kinds.values()) {
            for (PeriodKind periods : PeriodKind.values()) {
                file.latestPeriod(kind, periods).at(date).ifPresent(period -> figures.add(latest(kind, period)));
            }
        }
        return figures.build();
    }

    private <T> LatestFigure<T> latest(FigureKind<T> kind, ReportingPeriod period) {
        return new LatestFigure<>(kind, period, file.timeline(kind, period).at(date));
    }

    @Override
    public String toString() {
        return "FileCard[" + enterprise() + ", " + date + "]";
    }
}
