package io.github.louyu.testkit.arbitraries;

import static io.github.louyu.testkit.arbitraries.EnterpriseArbitraries.entryIds;
import static io.github.louyu.testkit.arbitraries.EnterpriseArbitraries.obligationIds;
import static io.github.louyu.testkit.arbitraries.EnterpriseArbitraries.personIds;
import static io.github.louyu.testkit.arbitraries.Sources.days;
import static io.github.louyu.testkit.arbitraries.Sources.flags;
import static io.github.louyu.testkit.arbitraries.Sources.ids;
import static io.github.louyu.testkit.arbitraries.Sources.maybe;
import static io.github.louyu.testkit.arbitraries.Sources.minutes;
import static io.github.louyu.testkit.arbitraries.Sources.numbers;
import static io.github.louyu.testkit.arbitraries.Sources.sets;
import static io.github.louyu.testkit.arbitraries.Sources.texts;

import io.github.louyu.community.BuildingId;
import io.github.louyu.enterprise.Appeal;
import io.github.louyu.enterprise.AppealChannel;
import io.github.louyu.enterprise.AppealHandler;
import io.github.louyu.enterprise.AppealKind;
import io.github.louyu.enterprise.AppealProgress;
import io.github.louyu.enterprise.AppealSeverity;
import io.github.louyu.enterprise.AppealStatus;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.DueDateExtension;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.HandlerRole;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.Officer;
import io.github.louyu.enterprise.OfficerRole;
import io.github.louyu.enterprise.PersonName;
import io.github.louyu.enterprise.PolicyApplication;
import io.github.louyu.enterprise.PolicyApplicationProgress;
import io.github.louyu.enterprise.PolicyApplicationStatus;
import io.github.louyu.enterprise.PromiseId;
import io.github.louyu.enterprise.PromiseKept;
import io.github.louyu.enterprise.Satisfaction;
import io.github.louyu.enterprise.Section;
import io.github.louyu.enterprise.SectionCompletion;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitForm;
import io.github.louyu.enterprise.VisitOutcome;
import io.github.louyu.enterprise.VisitPromise;
import io.github.louyu.enterprise.VisitWaiver;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What is kept in files: one arbitrary for each of the fourteen types of content. */
final class ContentArbitraries {

    private ContentArbitraries() {}

    static void addTo(Registry registry) {
        registry.addGeneric(AttributeValue.class, attributeValues());
        registry.add(FileEvent.class, events());
        registry.add(Visit.class, visits());
        registry.add(Lease.class, leases());
        registry.addGeneric(Figure.class, figures());
        registry.add(Officer.class, officers());
        registry.add(AppealHandler.class, handlers());
        registry.add(Appeal.class, appeals());
        registry.add(AppealProgress.class, appealSteps());
        registry.add(PolicyApplication.class, applications());
        registry.add(PolicyApplicationProgress.class, applicationSteps());
        registry.add(DueDateExtension.class, extensions());
        registry.add(VisitWaiver.class, waivers());
        registry.add(PromiseKept.class, promisesKept());
        registry.add(SectionCompletion.class, completions());
        registry.add(FileContent.class, contents());
    }

    static Arbitrary<FileContent> contents() {
        return Arbitraries.oneOf(List.of(
                attributeValues().map(content -> content),
                events().map(content -> content),
                visits().map(content -> content),
                leases().map(content -> content),
                figures().map(content -> content),
                officers().map(content -> content),
                appeals().map(content -> content),
                appealSteps().map(content -> content),
                applications().map(content -> content),
                applicationSteps().map(content -> content),
                extensions().map(content -> content),
                waivers().map(content -> content),
                promisesKept().map(content -> content),
                completions().map(content -> content)));
    }

    static Arbitrary<AttributeValue<?>> attributeValues() {
        List<Arbitrary<AttributeValue<?>>> all = EnterpriseArbitraries.AttributeChoice.ALL.stream()
                .map(ContentArbitraries::valuesOf)
                .toList();
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.oneOf(all.subList(0, 2))), Tuple.of(4, Arbitraries.oneOf(all)));
    }

    private static <T> Arbitrary<AttributeValue<?>> valuesOf(EnterpriseArbitraries.AttributeChoice<T> choice) {
        Arbitrary<DateRange> ranges = Arbitraries.oneOf(days().map(DateRange::from), Sources.closedRanges());
        // one value in five says "not known from here on"
        Arbitrary<Optional<T>> values = Arbitraries.frequencyOf(
                Tuple.of(4, choice.values().map(Optional::of)), Tuple.of(1, Arbitraries.just(Optional.empty())));
        return Combinators.combine(ranges, values)
                .as((range, value) -> new AttributeValue<>(choice.attribute(), range, value));
    }

    static Arbitrary<FileEvent> events() {
        return Combinators.combine(
                        EnterpriseArbitraries.eventKinds(),
                        days(),
                        maybe(entryIds()),
                        maybe(numbers(0, 30)),
                        maybe(days()),
                        maybe(numbers(0, 30)))
                .as((kind, on, about, decided, filed, published) -> FileEvent.builder()
                        .kind(kind)
                        .on(on)
                        .about(about)
                        .decidedOn(decided.map(on::minusDays))
                        .filedOn(filed)
                        .publishedOn(published.map(on::plusDays))
                        .build());
    }

    static Arbitrary<Visit> visits() {
        Arbitrary<Visit> withoutPromises = Builders.withBuilder(Visit::builder)
                .use(days())
                .in(Visit.Builder::on)
                .use(Arbitraries.of(VisitForm.class))
                .in(Visit.Builder::form)
                .use(maybe(Arbitraries.of("六必访", "annual", "follow-up")))
                .in((builder, purpose) -> builder.purpose(purpose))
                .use(EnterpriseArbitraries.visitors())
                .in((builder, visitors) -> builder.addAllVisitors(visitors))
                .use(EnterpriseArbitraries.personsMet())
                .in((builder, met) -> builder.addAllMetWith(met))
                .use(maybe(Arbitraries.of(VisitOutcome.class)))
                .in((builder, outcome) -> builder.outcome(outcome))
                .use(maybe(texts()))
                .in((builder, notes) -> builder.notes(notes))
                .use(sets(obligationIds(), 2))
                .in((builder, obligations) -> builder.addAllObligations(obligations))
                .use(Arbitraries.maps(Arbitraries.of("need", "risk"), texts()).ofMaxSize(2))
                .in((builder, fields) -> builder.fields(fields))
                .build(Visit.Builder::build);
        return Combinators.combine(withoutPromises, EnterpriseArbitraries.promisesMade())
                .as((visit, promises) -> visit.withPromises(promises.stream()
                        .map(promise -> dueNoEarlierThan(visit.on(), promise))
                        .toList()));
    }

    private static VisitPromise dueNoEarlierThan(LocalDate day, VisitPromise promise) {
        return promise.dueOn().isBefore(day) ? promise.withDueOn(day) : promise;
    }

    static Arbitrary<Lease> leases() {
        return Combinators.combine(
                        days(),
                        maybe(numbers(0, 800)),
                        maybe(numbers(0, 120)),
                        maybe(ids("b", BuildingId::of)),
                        maybe(texts()),
                        maybe(Sources.decimals("0.5", "2000", 1)))
                .as((start, length, notice, building, floor, area) -> Lease.builder()
                        .start(start)
                        .lastDay(length.map(start::plusDays))
                        .noticeBy(notice.map(days ->
                                length.map(start::plusDays).orElse(start).minusDays(days)))
                        .building(building)
                        .floor(floor)
                        .areaSquareMetres(area)
                        .build());
    }

    static Arbitrary<Figure<?>> figures() {
        return Arbitraries.oneOf(
                figures(FigureKind.TAX, Sources.yuan()),
                figures(FigureKind.REVENUE, Sources.yuan()),
                figures(FigureKind.PROFIT, Sources.yuan().map(money -> money.minus(1000))),
                figures(FigureKind.HEADCOUNT, numbers(0, 400).map(Integer::longValue)),
                figures(Vocabulary.SALES_PER_METRE, Sources.decimals("0", "90", 1)));
    }

    private static <T> Arbitrary<Figure<?>> figures(FigureKind<T> kind, Arbitrary<T> values) {
        Arbitrary<Optional<T>> known = Arbitraries.frequencyOf(
                Tuple.of(6, values.map(Optional::of)), Tuple.of(1, Arbitraries.just(Optional.empty())));
        return Combinators.combine(TimeArbitraries.periods(), numbers(1, 60), known)
                .as((period, later, value) ->
                        new Figure<>(kind, period, period.lastDay().plusDays(later), value));
    }

    static Arbitrary<Officer> officers() {
        return Combinators.combine(
                        personIds(),
                        maybe(texts().map(PersonName::of)),
                        Arbitraries.of(OfficerRole.class),
                        days(),
                        maybe(numbers(1, 500)))
                .as((person, name, role, from, length) -> Officer.builder()
                        .person(person)
                        .name(name)
                        .role(role)
                        .from(from)
                        .until(length.map(from::plusDays))
                        .build());
    }

    static Arbitrary<Appeal> appeals() {
        return Combinators.combine(
                        days(),
                        maybe(minutes()),
                        Arbitraries.of(AppealChannel.class),
                        Arbitraries.of(AppealKind.class),
                        Arbitraries.of(AppealSeverity.class),
                        maybe(texts()))
                .as((on, at, channel, kind, severity, summary) -> Appeal.builder()
                        .receivedOn(on)
                        .receivedAt(at)
                        .channel(channel)
                        .kind(kind)
                        .severity(severity)
                        .summary(summary)
                        .build());
    }

    private static Arbitrary<AppealHandler> handlers() {
        return Combinators.combine(texts(), Arbitraries.of(HandlerRole.class)).as(AppealHandler::new);
    }

    /** A step with exactly what its status asks for. */
    static Arbitrary<AppealProgress> appealSteps() {
        return Combinators.combine(
                        entryIds(),
                        days(),
                        maybe(minutes()),
                        Arbitraries.of(AppealStatus.class),
                        Combinators.combine(texts(), texts().set().ofMaxSize(2)).as(ContentArbitraries::handlersOf),
                        numbers(0, 30),
                        Arbitraries.of(Satisfaction.class),
                        maybe(texts()))
                .as((about, on, at, status, handlers, later, satisfaction, note) -> AppealProgress.builder()
                        .about(about)
                        .on(on)
                        .at(at)
                        .status(status)
                        .addAllHandlers(status == AppealStatus.ASSIGNED ? handlers : List.of())
                        .extendedTo(givenWith(status, AppealStatus.EXTENDED, on.plusDays(later)))
                        .satisfaction(givenWith(status, AppealStatus.FOLLOWED_UP, satisfaction))
                        .note(note)
                        .build());
    }

    private static List<AppealHandler> handlersOf(String lead, Set<String> supporting) {
        return Stream.concat(
                        Stream.of(AppealHandler.lead(lead)),
                        supporting.stream().filter(other -> !other.equals(lead)).map(AppealHandler::supporting))
                .toList();
    }

    private static <T> Optional<T> givenWith(AppealStatus status, AppealStatus wanted, T value) {
        return status == wanted ? Optional.of(value) : Optional.empty();
    }

    static Arbitrary<PolicyApplication> applications() {
        return Combinators.combine(Arbitraries.of("district/p1", "district/p2"), days(), flags())
                .as((policy, on, assisted) -> PolicyApplication.builder()
                        .policy(policy)
                        .submittedOn(on)
                        .assisted(assisted)
                        .build());
    }

    static Arbitrary<PolicyApplicationProgress> applicationSteps() {
        return Combinators.combine(
                        entryIds(), days(), Arbitraries.of(PolicyApplicationStatus.class), maybe(Sources.yuan()))
                .as((about, on, status, amount) -> PolicyApplicationProgress.builder()
                        .about(about)
                        .on(on)
                        .status(status)
                        .amountGranted(status == PolicyApplicationStatus.GRANTED ? amount : Optional.empty())
                        .build());
    }

    static Arbitrary<DueDateExtension> extensions() {
        return Combinators.combine(obligationIds(), days(), numbers(0, 60), texts())
                .as((obligation, granted, longer, reason) ->
                        new DueDateExtension(obligation, granted.plusDays(longer), granted, reason));
    }

    static Arbitrary<VisitWaiver> waivers() {
        return Combinators.combine(obligationIds(), days(), texts()).as(VisitWaiver::new);
    }

    static Arbitrary<PromiseKept> promisesKept() {
        return Combinators.combine(entryIds(), EnterpriseArbitraries.promiseIds(), days())
                .as((EntryId visit, PromiseId promise, LocalDate on) -> new PromiseKept(visit, promise, on));
    }

    static Arbitrary<SectionCompletion> completions() {
        return Combinators.combine(Arbitraries.of(Section.class), days()).as(SectionCompletion::new);
    }
}
