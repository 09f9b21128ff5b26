package io.github.louyu.testkit.arbitraries;

import static io.github.louyu.testkit.arbitraries.Sources.days;
import static io.github.louyu.testkit.arbitraries.Sources.ids;
import static io.github.louyu.testkit.arbitraries.Sources.maybe;
import static io.github.louyu.testkit.arbitraries.Sources.names;
import static io.github.louyu.testkit.arbitraries.Sources.numbers;
import static io.github.louyu.testkit.arbitraries.Sources.texts;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.community.BuildingId;
import io.github.louyu.enterprise.AreaCode;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.HeadquartersStatus;
import io.github.louyu.enterprise.IndustryCode;
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.MetPerson;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.OfficerRole;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.PersonName;
import io.github.louyu.enterprise.PromiseId;
import io.github.louyu.enterprise.RecordedCreditCode;
import io.github.louyu.enterprise.RegistrationType;
import io.github.louyu.enterprise.ServiceTeam;
import io.github.louyu.enterprise.TeamMember;
import io.github.louyu.enterprise.TeamRole;
import io.github.louyu.enterprise.UnifiedSocialCreditCode;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.enterprise.VisitParticipant;
import io.github.louyu.enterprise.VisitPromise;
import io.github.louyu.enterprise.VisitorRank;
import io.github.louyu.service.ServiceCategory;
import io.github.louyu.text.Bilingual;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Identities, codes, persons and kinds of attributes and figures. */
final class EnterpriseArbitraries {

    private static final String CODE_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private EnterpriseArbitraries() {}

    static void addTo(Registry registry) {
        registry.add(EnterpriseId.class, enterpriseIds());
        registry.add(EntryId.class, entryIds());
        registry.add(PersonId.class, personIds());
        registry.add(PersonName.class, texts().map(PersonName::of));
        registry.add(PromiseId.class, promiseIds());
        registry.add(ObligationId.class, obligationIds());
        registry.add(AreaCode.class, areaCodes());
        registry.add(IndustryCode.class, industryCodes());
        registry.add(UnifiedSocialCreditCode.class, creditCodes());
        registry.add(RecordedCreditCode.class, recordedCreditCodes());
        registry.add(EventKind.class, eventKinds());
        registry.add(MetPerson.class, metPersons());
        registry.add(VisitParticipant.class, participants());
        registry.add(VisitPromise.class, promises());
        registry.add(TeamMember.class, teamMembers());
        registry.add(ServiceTeam.class, serviceTeams());
        registry.addGeneric(Attribute.class, attributes());
        registry.addGeneric(ValueType.class, attributes().map(Attribute::type));
        registry.addGeneric(FigureKind.class, figureKinds());
    }

    static Arbitrary<EnterpriseId> enterpriseIds() {
        return ids("E", EnterpriseId::of);
    }

    /** The first entries of a random file have these ids. */
    static Arbitrary<EntryId> entryIds() {
        return ids("e", EntryId::of);
    }

    static Arbitrary<PersonId> personIds() {
        return ids("P", PersonId::of);
    }

    static Arbitrary<PromiseId> promiseIds() {
        return ids("promise-", PromiseId::of);
    }

    /** Obligations of the random rules to the random events, leases and periods of one enterprise. */
    static Arbitrary<ObligationId> obligationIds() {
        return Combinators.combine(
                        enterpriseIds(),
                        numbers(1, 3),
                        Arbitraries.oneOf(
                                entryIds().map(EntryId::value),
                                TimeArbitraries.periods().map(Object::toString)))
                .as((enterprise, rule, key) -> ObligationId.of(enterprise.value() + "/r" + rule + "/" + key));
    }

    static Arbitrary<AreaCode> areaCodes() {
        return Arbitraries.of("310101", "310106", "310101022", "110105").map(AreaCode::of);
    }

    static Arbitrary<IndustryCode> industryCodes() {
        return Arbitraries.of("J", "L72", "L7231", "I65", "F51", "C13").map(IndustryCode::of);
    }

    static Arbitrary<EventKind> eventKinds() {
        return Arbitraries.of(Vocabulary.EVENTS);
    }

    static Arbitrary<UnifiedSocialCreditCode> creditCodes() {
        return Arbitraries.strings()
                .withChars(CODE_LETTERS.toCharArray())
                .ofLength(9)
                .map(body -> "91310101" + body)
                .map(first17 -> UnifiedSocialCreditCode.of(first17 + checkCharacterOf(first17)));
    }

    /** The check character of GB 32100-2015: weights are the powers of 3 by modulus 31. */
    private static char checkCharacterOf(String first17) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < first17.length(); i++) {
            sum += CODE_LETTERS.indexOf(first17.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return CODE_LETTERS.charAt((31 - sum % 31) % 31);
    }

    /** Mostly verified codes, and some of each way to be wrong. */
    static Arbitrary<RecordedCreditCode> recordedCreditCodes() {
        return Arbitraries.oneOf(
                creditCodes().map(code -> new RecordedCreditCode(code.value())),
                creditCodes()
                        .map(code -> new RecordedCreditCode(" " + code.value().toLowerCase(Locale.ROOT))),
                Arbitraries.of("91310101", "9131010100000000I0", "913101010000000000")
                        .map(RecordedCreditCode::new));
    }

    private static Arbitrary<MetPerson> metPersons() {
        Arbitrary<OfficerRole> roles = Arbitraries.of(OfficerRole.class);
        return Arbitraries.oneOf(
                Combinators.combine(roles, maybe(texts()), maybe(texts().map(PersonName::of)))
                        .as((role, text, name) ->
                                MetPerson.of(role).withRoleText(text).withName(name)),
                texts().map(MetPerson::ofRoleText));
    }

    private static Arbitrary<VisitParticipant> participants() {
        return Combinators.combine(personIds(), Arbitraries.of(VisitorRank.class))
                .as(VisitParticipant::of);
    }

    private static Arbitrary<VisitPromise> promises() {
        return Combinators.combine(promiseIds(), texts(), days(), maybe(personIds()))
                .as((id, what, due, by) -> VisitPromise.of(id, what, due).withBy(by));
    }

    /** Visitors, each person once. */
    static Arbitrary<List<VisitParticipant>> visitors() {
        return participants().list().ofMaxSize(3).uniqueElements(VisitParticipant::person);
    }

    /** Persons met at a visit. */
    static Arbitrary<List<MetPerson>> personsMet() {
        return metPersons().list().ofMaxSize(2);
    }

    /** Promises made at a visit, each id once. */
    static Arbitrary<List<VisitPromise>> promisesMade() {
        return promises().list().ofMaxSize(2).uniqueElements(VisitPromise::id);
    }

    private static Arbitrary<TeamMember> teamMembers() {
        return Combinators.combine(personIds(), Arbitraries.of(TeamRole.class), maybe(texts()))
                .as((person, role, department) -> TeamMember.of(person, role).withDepartment(department));
    }

    /** The first of the team is its chief, and the others are not. */
    private static Arbitrary<ServiceTeam> serviceTeams() {
        return teamMembers()
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements(TeamMember::person)
                .map(EnterpriseArbitraries::team);
    }

    private static ServiceTeam team(List<TeamMember> members) {
        ImmutableSet.Builder<TeamMember> team = ImmutableSet.builder();
        boolean hasChief = false;
        for (TeamMember member : members) {
            boolean second = member.role() == TeamRole.CHIEF && hasChief;
            team.add(second ? member.withRole(TeamRole.LIAISON_OFFICER) : member);
            hasChief |= member.role() == TeamRole.CHIEF;
        }
        return new ServiceTeam(team.build());
    }

    private static Arbitrary<Attribute<?>> attributes() {
        return Arbitraries.of(AttributeChoice.ALL).map(AttributeChoice::attribute);
    }

    static Arbitrary<FigureKind<?>> figureKinds() {
        return Arbitraries.of(Set.of(
                FigureKind.TAX,
                FigureKind.REVENUE,
                FigureKind.PROFIT,
                FigureKind.HEADCOUNT,
                Vocabulary.SALES_PER_METRE));
    }

    /** An attribute with the values that it takes in random files. Those that conditions ask for come more often. */
    record AttributeChoice<T>(Attribute<T> attribute, Arbitrary<T> values) {

        static final List<AttributeChoice<?>> ALL = List.of(
                new AttributeChoice<>(EnterpriseAttributes.KEY_TIER, Arbitraries.of(KeyTier.class)),
                new AttributeChoice<>(
                        EnterpriseAttributes.HEADCOUNT, numbers(0, 400).map(Integer::longValue)),
                new AttributeChoice<>(EnterpriseAttributes.NAME, texts()),
                new AttributeChoice<>(EnterpriseAttributes.INDUSTRY, industryCodes()),
                new AttributeChoice<>(EnterpriseAttributes.REGISTRATION_TYPE, Arbitraries.of(RegistrationType.class)),
                new AttributeChoice<>(EnterpriseAttributes.INVESTMENT_ORIGIN, Arbitraries.of(InvestmentOrigin.class)),
                new AttributeChoice<>(
                        EnterpriseAttributes.HEADQUARTERS_STATUS, Arbitraries.of(HeadquartersStatus.class)),
                new AttributeChoice<>(EnterpriseAttributes.REGISTERED_AREA, areaCodes()),
                new AttributeChoice<>(EnterpriseAttributes.BUILDING, ids("b", BuildingId::of)),
                new AttributeChoice<>(EnterpriseAttributes.CHIEF_LIAISON, personIds()),
                new AttributeChoice<>(EnterpriseAttributes.SERVICE_TEAM, serviceTeams()),
                new AttributeChoice<>(Vocabulary.LISTED, Sources.flags()),
                new AttributeChoice<>(Vocabulary.AREA, Sources.decimals("0.5", "2000", 2)),
                new AttributeChoice<>(Vocabulary.CAPITAL, Sources.money()),
                new AttributeChoice<>(Vocabulary.FOUNDED, days()),
                new AttributeChoice<>(Vocabulary.PRODUCT, names().map(Bilingual::en)),
                new AttributeChoice<>(Vocabulary.WISHES, Sources.sets(Arbitraries.of(ServiceCategory.class), 3)));
    }
}
