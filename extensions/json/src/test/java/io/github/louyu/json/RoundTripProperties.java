package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.louyu.committee.OrganisationRegister;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.enterprise.Correction;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.rules.Codes;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.EnterpriseFacts;
import io.github.louyu.rules.ExchangeRates;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.OutcomeCode;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.governance.Distances;
import io.github.louyu.rules.governance.Matching;
import io.github.louyu.rules.governance.ResourceMatcher;
import io.github.louyu.rules.visit.VisitDecisionRecord;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.service.GovernmentDepartment;
import io.github.louyu.service.Ledger;
import io.github.louyu.service.Need;
import io.github.louyu.service.NeedId;
import io.github.louyu.service.Resource;
import io.github.louyu.service.ResourceId;
import io.github.louyu.service.ServiceCategory;
import io.github.louyu.service.Symposium;
import io.github.louyu.testkit.arbitraries.LouyuArbitraries;
import io.github.louyu.testkit.arbitraries.LouyuDomain;
import io.github.louyu.testkit.arbitraries.Vocabulary;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.joda.money.CurrencyUnit;

/** Whatever is written is read back equal, from JSON and from YAML, and is then written with the same characters. */
@Domain(LouyuDomain.class)
@Domain(DomainContext.Global.class)
class RoundTripProperties {

    private static final LouyuJson JSON = LouyuJson.standard()
            .withAttribute(Vocabulary.WISHES)
            .withFacts(FactRegistry.builder()
                    .fact(EnterpriseFile.class, EnterpriseFacts.flag(Vocabulary.LISTED))
                    .fact(EnterpriseFile.class, EnterpriseFacts.decimal(Vocabulary.AREA))
                    .fact(EnterpriseFile.class, EnterpriseFacts.money(Vocabulary.CAPITAL))
                    .fact(EnterpriseFile.class, EnterpriseFacts.date(Vocabulary.FOUNDED))
                    .fact(EnterpriseFile.class, EnterpriseFacts.text(Vocabulary.PRODUCT))
                    .codes(
                            EnterpriseFile.class,
                            EnterpriseFacts.codes(Vocabulary.WISHES),
                            Codes.of(ServiceCategory.class))
                    .eventKind(Vocabulary.INSPECTION)
                    .build());

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void enterpriseFiles(@ForAll EnterpriseFile file) throws IOException {
        for (LogEntry line : file.log()) {
            Statistics.label("lines").collect(nameOf(line));
        }
        Statistics.label("lines").coverage(coverage -> {
            for (String each : List.of(
                    "AttributeValue",
                    "Figure",
                    "FileEvent",
                    "Lease",
                    "Officer",
                    "Visit",
                    "PromiseKept",
                    "DueDateExtension",
                    "VisitWaiver",
                    "Appeal",
                    "AppealProgress",
                    "PolicyApplication",
                    "PolicyApplicationProgress",
                    "SectionCompletion",
                    "Correction",
                    "Retraction")) {
                coverage.check(each).count(count -> count > 0);
            }
        });
        checkRoundTrip(DocumentKind.ENTERPRISE_FILE, file);
    }

    @Property
    void enterpriseFilesInHindsight(@ForAll EnterpriseFile file) throws IOException {
        checkRoundTrip(DocumentKind.ENTERPRISE_FILE, file.inHindsight());
    }

    @Property(tries = 300)
    void subdistricts(@ForAll Subdistrict subdistrict) throws IOException {
        checkRoundTrip(DocumentKind.SUBDISTRICT, subdistrict);
    }

    @Property(tries = 300)
    void organisationRegisters(@ForAll OrganisationRegister register) throws IOException {
        checkRoundTrip(DocumentKind.ORGANISATION_REGISTER, register);
    }

    @Property(tries = 300)
    void decisionTables(@ForAll DecisionTable<EnterpriseFile, OutcomeCode> table) throws IOException {
        checkRoundTrip(DocumentKind.DECISION_TABLE, table);
    }

    @Property(tries = 300)
    void needs(@ForAll List<Need> needs) throws IOException {
        checkRoundTrip(DocumentKind.NEEDS, ImmutableList.copyOf(needs));
    }

    @Property(tries = 300)
    void resources(@ForAll List<Resource> resources) throws IOException {
        checkRoundTrip(DocumentKind.RESOURCES, ImmutableList.copyOf(resources));
    }

    @Property(tries = 300)
    void matchings(@ForAll List<Need> needs, @ForAll List<Resource> resources, @ForAll LocalDate day)
            throws IOException {
        Map<NeedId, Need> needed = new LinkedHashMap<>();
        needs.forEach(need -> needed.putIfAbsent(need.id(), need));
        Map<ResourceId, Resource> published = new LinkedHashMap<>();
        resources.forEach(resource -> published.putIfAbsent(resource.id(), resource));
        Matching matching = ResourceMatcher.of(Distances.inMetres()).match(needed.values(), published.values(), day);

        Statistics.label("matches").collect(matching.matches().isEmpty() ? "none" : "some");
        Statistics.label("matches").coverage(coverage -> coverage.check("some").count(count -> count > 0));
        checkRoundTrip(DocumentKind.MATCHING, matching);
    }

    @Property(tries = 300)
    void departments(@ForAll List<GovernmentDepartment> departments) throws IOException {
        checkRoundTrip(DocumentKind.DEPARTMENTS, ImmutableList.copyOf(departments));
    }

    @Property(tries = 300)
    void symposia(@ForAll List<Symposium> symposia) throws IOException {
        checkRoundTrip(DocumentKind.SYMPOSIA, ImmutableList.copyOf(symposia));
    }

    @Property(tries = 300)
    void ledgers(@ForAll List<Ledger> ledgers) throws IOException {
        checkRoundTrip(DocumentKind.LEDGERS, ImmutableList.copyOf(ledgers));
    }

    @Property
    void workCalendars(@ForAll WorkCalendar calendar) throws IOException {
        checkRoundTrip(DocumentKind.WORK_CALENDAR, calendar);
    }

    @Property(tries = 100)
    void visitRulebooks(@ForAll VisitRulebook rulebook) throws IOException {
        checkRoundTrip(DocumentKind.VISIT_RULEBOOK, rulebook);
    }

    @Property(tries = 80)
    void policyCatalogues(@ForAll PolicyCatalogue catalogue) throws IOException {
        checkRoundTrip(DocumentKind.POLICY_CATALOGUE, catalogue);
    }

    @Property(tries = 100)
    void visitDecisionRecords(@ForAll VisitDecisionRecord decided) throws IOException {
        checkRoundTrip(DocumentKind.VISIT_DECISION_RECORD, decided);
    }

    @Property
    void exchangeRates(@ForAll("rates") ExchangeRates rates) throws IOException {
        checkRoundTrip(DocumentKind.EXCHANGE_RATES, rates);
    }

    @Provide
    Arbitrary<ExchangeRates> rates() {
        Arbitrary<BigDecimal> prices = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.0001"), new BigDecimal("1000"))
                .ofScale(4);
        return LouyuArbitraries.timelines(prices).list().ofMaxSize(3).map(RoundTripProperties::ratesOf);
    }

    private static ExchangeRates ratesOf(List<Timeline<BigDecimal>> prices) {
        List<CurrencyUnit> priced = List.of(CurrencyUnit.USD, CurrencyUnit.EUR, CurrencyUnit.JPY);
        ExchangeRates.Builder builder = ExchangeRates.builder();
        for (int i = 0; i < prices.size(); i++) {
            builder.rate(priced.get(i), CurrencyUnit.of("CNY"), prices.get(i));
        }
        return builder.build();
    }

    private static <T> void checkRoundTrip(DocumentKind<T> kind, T value) throws IOException {
        String text = JSON.write(kind, value);

        T read = JSON.read(kind, text);
        assertThat(read).isEqualTo(value);
        assertThat(JSON.write(kind, read)).isEqualTo(text);

        String line = JSON.writeLine(kind, value);
        assertThat(line).doesNotContain("\n");
        assertThat(JSON.read(kind, line)).isEqualTo(value);
        assertThat(JSON.read(kind, DocumentSource.yaml(text))).isEqualTo(value);
        assertThat(JSON.read(kind, DocumentSource.yaml(JSON.writeYaml(kind, value))))
                .isEqualTo(value);
    }

    private static String nameOf(LogEntry line) {
        if (line instanceof Entry entry) {
            return contentName(entry.content());
        }
        return line instanceof Correction ? "Correction" : "Retraction";
    }

    /** The name of the public type, not of the generated one behind it. */
    private static String contentName(FileContent content) {
        Class<?> type = content.getClass();
        return type.getSimpleName().startsWith("Immutable")
                ? type.getSuperclass().getSimpleName()
                : type.getSimpleName();
    }
}
