package io.github.louyu.testkit.arbitraries;

import static io.github.louyu.testkit.arbitraries.Sources.closedRanges;
import static io.github.louyu.testkit.arbitraries.Sources.dateRanges;
import static io.github.louyu.testkit.arbitraries.Sources.days;
import static io.github.louyu.testkit.arbitraries.Sources.ids;
import static io.github.louyu.testkit.arbitraries.Sources.maybe;
import static io.github.louyu.testkit.arbitraries.Sources.names;
import static io.github.louyu.testkit.arbitraries.Sources.numbers;
import static io.github.louyu.testkit.arbitraries.Sources.sets;
import static io.github.louyu.testkit.arbitraries.Sources.texts;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.community.BuildingId;
import io.github.louyu.community.PlatformId;
import io.github.louyu.service.AppealId;
import io.github.louyu.service.ApplicationId;
import io.github.louyu.service.DepartmentId;
import io.github.louyu.service.DepartmentLevel;
import io.github.louyu.service.GovernmentDepartment;
import io.github.louyu.service.Ledger;
import io.github.louyu.service.LedgerId;
import io.github.louyu.service.LedgerLine;
import io.github.louyu.service.Need;
import io.github.louyu.service.NeedId;
import io.github.louyu.service.QuestionId;
import io.github.louyu.service.QuestionOutcome;
import io.github.louyu.service.Resource;
import io.github.louyu.service.ResourceId;
import io.github.louyu.service.ServiceCategory;
import io.github.louyu.service.Symposium;
import io.github.louyu.service.SymposiumId;
import io.github.louyu.service.SymposiumQuestion;
import io.github.louyu.service.SymposiumTopic;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Departments, ledgers, needs, resources and symposia. */
final class ServiceArbitraries {

    private ServiceArbitraries() {}

    static void addTo(Registry registry) {
        registry.add(AppealId.class, appealIds());
        registry.add(ApplicationId.class, applicationIds());
        registry.add(DepartmentId.class, departmentIds());
        registry.add(GovernmentDepartment.class, departments());
        registry.add(LedgerId.class, ledgerIds());
        registry.add(LedgerLine.class, ledgerLines());
        registry.add(Ledger.class, ledgers());
        registry.add(NeedId.class, ids("need-", NeedId::of));
        registry.add(Need.class, needs());
        registry.add(QuestionId.class, ids("q", QuestionId::of));
        registry.add(QuestionOutcome.class, outcomes());
        registry.add(QuestionOutcome.Answered.class, Arbitraries.just(new QuestionOutcome.Answered()));
        registry.add(QuestionOutcome.Open.class, Arbitraries.just(new QuestionOutcome.Open()));
        registry.add(QuestionOutcome.BecameAppeal.class, appealIds().map(QuestionOutcome.BecameAppeal::new));
        registry.add(
                QuestionOutcome.BecameApplication.class, applicationIds().map(QuestionOutcome.BecameApplication::new));
        registry.add(ResourceId.class, ids("resource-", ResourceId::of));
        registry.add(Resource.class, resources());
        registry.add(SymposiumId.class, ids("symposium-", SymposiumId::of));
        registry.add(SymposiumTopic.class, topics());
        registry.add(SymposiumQuestion.class, questions());
        registry.add(Symposium.class, symposia());
    }

    private static Arbitrary<AppealId> appealIds() {
        return Combinators.combine(EnterpriseArbitraries.enterpriseIds(), EnterpriseArbitraries.entryIds())
                .as(AppealId::of);
    }

    private static Arbitrary<ApplicationId> applicationIds() {
        return Combinators.combine(EnterpriseArbitraries.enterpriseIds(), EnterpriseArbitraries.entryIds())
                .as(ApplicationId::of);
    }

    private static Arbitrary<DepartmentId> departmentIds() {
        return Arbitraries.of(
                DepartmentId.MARKET_SUPERVISION,
                DepartmentId.TAX,
                DepartmentId.FINANCE_OFFICE,
                DepartmentId.COMMERCE_COMMISSION,
                DepartmentId.of("housing"));
    }

    private static Arbitrary<GovernmentDepartment> departments() {
        return Combinators.combine(departmentIds(), names(), Arbitraries.of(DepartmentLevel.class), dateRanges())
                .as((id, name, level, during) ->
                        GovernmentDepartment.of(id, name, level).withDuring(during));
    }

    private static Arbitrary<LedgerId> ledgerIds() {
        return ids("ledger-", LedgerId::of);
    }

    private static Arbitrary<LedgerLine> ledgerLines() {
        return Combinators.combine(appealIds(), days(), maybe(numbers(0, 90)))
                .as((appeal, entered, later) -> new LedgerLine(appeal, entered, later.map(entered::plusDays)));
    }

    private static Arbitrary<Ledger> ledgers() {
        return Combinators.combine(
                        ledgerIds(), names(), ledgerLines().list().ofMaxSize(4).uniqueElements(LedgerLine::appeal))
                .as((id, name, lines) -> Ledger.of(id, name).withLines(lines));
    }

    private static Arbitrary<Need> needs() {
        return Combinators.combine(
                        ids("need-", NeedId::of),
                        names(),
                        Arbitraries.of(ServiceCategory.class).set().ofMinSize(1).ofMaxSize(3),
                        days(),
                        dateRanges(),
                        maybe(EnterpriseArbitraries.enterpriseIds()),
                        maybe(ids("b", BuildingId::of)),
                        maybe(ids("platform-", PlatformId::of)))
                .as((id, name, categories, collected, during, enterprise, building, platform) -> Need.builder()
                        .id(id)
                        .name(name)
                        .addAllCategories(categories)
                        .collectedOn(collected)
                        .during(during)
                        .enterprise(enterprise)
                        .building(building)
                        .platform(platform)
                        .build());
    }

    private static Arbitrary<Resource> resources() {
        return Combinators.combine(
                        Combinators.combine(
                                        ids("resource-", ResourceId::of),
                                        names(),
                                        Arbitraries.of(ServiceCategory.class))
                                .as(net.jqwik.api.Tuple::of),
                        numbers(1, 5),
                        days(),
                        dateRanges(),
                        maybe(names()),
                        maybe(ids("b", BuildingId::of)),
                        maybe(ids("platform-", PlatformId::of)))
                .as((what, capacity, published, during, provider, building, platform) -> Resource.builder()
                        .id(what.get1())
                        .name(what.get2())
                        .category(what.get3())
                        .capacity(capacity)
                        .publishedOn(published)
                        .during(during)
                        .provider(provider)
                        .building(building)
                        .platform(platform)
                        .build());
    }

    private static Arbitrary<QuestionOutcome> outcomes() {
        return Arbitraries.oneOf(
                Arbitraries.of(QuestionOutcome.open(), QuestionOutcome.answered()),
                appealIds().map(QuestionOutcome::appeal),
                applicationIds().map(QuestionOutcome::application));
    }

    private static Arbitrary<SymposiumTopic> topics() {
        return Arbitraries.of(
                SymposiumTopic.ENTERPRISE_OPERATION,
                SymposiumTopic.ECONOMIC_SITUATION,
                SymposiumTopic.PERSONAL_INCOME_TAX_RELIEF,
                SymposiumTopic.TALENT_INTRODUCTION,
                SymposiumTopic.TRAINING_SUBSIDY);
    }

    private static Arbitrary<SymposiumQuestion> questions() {
        return Combinators.combine(
                        ids("q", QuestionId::of),
                        topics(),
                        maybe(EnterpriseArbitraries.enterpriseIds()),
                        maybe(departmentIds()),
                        maybe(texts()),
                        outcomes())
                .as((id, topic, enterprise, department, text, outcome) -> SymposiumQuestion.builder()
                        .id(id)
                        .topic(topic)
                        .enterprise(enterprise)
                        .department(department)
                        .text(text)
                        .outcome(outcome)
                        .build());
    }

    /** What the questions speak of took part. */
    private static Arbitrary<Symposium> symposia() {
        Arbitrary<List<SymposiumQuestion>> asked =
                questions().list().ofMaxSize(3).uniqueElements(SymposiumQuestion::id);
        return Combinators.combine(
                        ids("symposium-", SymposiumId::of),
                        names(),
                        closedRanges(),
                        sets(departmentIds(), 2),
                        sets(EnterpriseArbitraries.enterpriseIds(), 2),
                        sets(topics(), 2),
                        asked)
                .as((id, name, when, departments, enterprises, topics, questions) -> Symposium.builder()
                        .id(id)
                        .name(name)
                        .when(when)
                        .addAllDepartments(with(
                                departments,
                                questions.stream()
                                        .map(SymposiumQuestion::department)
                                        .flatMap(Optional::stream)
                                        .toList()))
                        .addAllEnterprises(enterprises)
                        .addAllTopics(with(
                                topics,
                                questions.stream().map(SymposiumQuestion::topic).toList()))
                        .addAllQuestions(questions)
                        .build());
    }

    private static <T> Set<T> with(Set<T> some, List<T> others) {
        return ImmutableSet.<T>builder().addAll(some).addAll(others).build();
    }
}
