package io.github.louyu.rules;

import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.Correction;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.Officer;
import io.github.louyu.enterprise.Retraction;
import io.github.louyu.enterprise.Section;
import io.github.louyu.enterprise.SectionCompletion;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a file says on a day, as known on that day, read off the lines of its log (SEMANTICS 1). */
record NaiveLog(EnterpriseFile file, LocalDate day) {

    private record Version(Entry entry, FileContent content, LocalDate saidOn) {}

    /** The value of the fact of this name, null if it is not known. */
    @Nullable Object value(String name) {
        if (name.equals("leases")) {
            return section(Lease.class, Section.LEASES);
        } else if (name.equals("officers")) {
            return section(Officer.class, Section.OFFICERS);
        } else if (name.contains("/")) {
            return figure(name.split("/"));
        }
        return versions()
                .filter(v -> v.content() instanceof AttributeValue<?> value
                        && value.attribute().name().equals(name)
                        && value.effective().contains(day))
                .max(speaking())
                .flatMap(v -> ((AttributeValue<?>) v.content()).value())
                .map(NaiveAmount::plain)
                .orElse(null);
    }

    private @Nullable Object section(Class<? extends FileContent> type, Section section) {
        List<Object> items = new ArrayList<>(
                versions().map(Version::content).filter(type::isInstance).toList());
        boolean complete = versions()
                .anyMatch(v -> v.content() instanceof SectionCompletion mark
                        && mark.section() == section
                        && !mark.asOf().isAfter(day));
        return items.isEmpty() && !complete ? null : items;
    }

    /** A figure is named {@code TAX/HALF_YEAR/2-before}, with {@code ending-with-year} before the last part or not. */
    private @Nullable Object figure(String[] name) {
        List<Version> published = versions()
                .filter(v -> v.content() instanceof Figure<?> figure
                        && figure.kind().code().equals(name[0])
                        && figure.period().kind().name().equals(name[1])
                        && !figure.publishedOn().isAfter(day))
                .toList();
        Optional<ReportingPeriod> latest =
                published.stream().map(v -> ((Figure<?>) v.content()).period()).max(Comparator.naturalOrder());
        if (latest.isEmpty()) {
            return null;
        }
        ReportingPeriod period = latest.get();
        while (name.length > 3 && period.number() < period.kind().perYear()) {
            period = period.previous();
        }
        String which = name[name.length - 1];
        int before = switch (which) {
            case "latest" -> 0;
            case "period-before" -> 1;
            case "year-before" -> period.kind().perYear();
            default -> Integer.parseInt(which.substring(0, which.indexOf('-')));
        };
        ReportingPeriod asked = period.plus(-before);
        return published.stream()
                .filter(v -> ((Figure<?>) v.content()).period().equals(asked))
                .max(speaking())
                .flatMap(v -> ((Figure<?>) v.content()).value())
                .map(NaiveAmount::plain)
                .orElse(null);
    }

    /** The days of the entries of this name: of visits, or of events of a kind. */
    Stream<LocalDate> days(String name) {
        return versions()
                .map(Version::content)
                .filter(content -> name.equals("visit")
                        ? content instanceof Visit
                        : content instanceof FileEvent event
                                && name.equals("event/" + event.kind().code()))
                .map(content -> content.effective().start());
    }

    private static Comparator<Version> speaking() {
        return Comparator.<Version, LocalDate>comparing(
                        v -> v.content().effective().start())
                .thenComparing(Version::saidOn)
                .thenComparing(v -> v.entry().id());
    }

    /** Of what was recorded by the day the latest corrections, without what was retracted. */
    private Stream<Version> versions() {
        return file.log().stream()
                .filter(line -> line instanceof Entry && !line.recordedOn().isAfter(day))
                .map(Entry.class::cast)
                .filter(entry -> file.log().stream()
                        .noneMatch(line -> line instanceof Retraction retraction
                                && retraction.target().equals(entry.id())
                                && !retraction.recordedOn().isAfter(day)))
                .map(entry -> file.log().stream()
                        .filter(line -> line instanceof Correction correction
                                && correction.target().equals(entry.id())
                                && !correction.recordedOn().isAfter(day))
                        .map(Correction.class::cast)
                        .max(Comparator.comparing(Correction::recordedOn).thenComparing(Correction::id))
                        .map(last -> new Version(entry, last.version(), last.recordedOn()))
                        .orElseGet(() -> new Version(entry, entry.content(), entry.saidOn())));
    }
}
