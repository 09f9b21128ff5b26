package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.louyu.committee.OrganisationRegister;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.service.Need;
import io.github.louyu.service.Symposium;
import io.github.louyu.testkit.arbitraries.LouyuDomain;
import io.github.louyu.testkit.arbitraries.Vocabulary;
import io.github.louyu.time.WorkCalendar;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * Schema and reader agree, by a validator of others: what is written is valid; what is read is valid, so an editor marks nothing that would be
 * read; and where a field is unknown or missing, the editor marks it too.
 */
@Domain(LouyuDomain.class)
@Domain(DomainContext.Global.class)
class SchemaAgreementProperties {

    private static final LouyuJson JSON = LouyuJson.standard().withAttribute(Vocabulary.WISHES);

    @Property(tries = 400)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void ofEnterpriseFiles(@ForAll EnterpriseFile file, @ForAll Mutations.Change change, @ForAll Random random)
            throws IOException {
        check(DocumentKind.ENTERPRISE_FILE, file, change, random);
    }

    @Property(tries = 100)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void ofSubdistricts(@ForAll Subdistrict subdistrict, @ForAll Mutations.Change change, @ForAll Random random)
            throws IOException {
        check(DocumentKind.SUBDISTRICT, subdistrict, change, random);
    }

    @Property(tries = 100)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void ofOrganisationRegisters(
            @ForAll OrganisationRegister register, @ForAll Mutations.Change change, @ForAll Random random)
            throws IOException {
        check(DocumentKind.ORGANISATION_REGISTER, register, change, random);
    }

    @Property(tries = 100)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void ofNeeds(@ForAll List<Need> needs, @ForAll Mutations.Change change, @ForAll Random random) throws IOException {
        check(DocumentKind.NEEDS, ImmutableList.copyOf(needs), change, random);
    }

    @Property(tries = 100)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void ofSymposia(@ForAll List<Symposium> symposia, @ForAll Mutations.Change change, @ForAll Random random)
            throws IOException {
        check(DocumentKind.SYMPOSIA, ImmutableList.copyOf(symposia), change, random);
    }

    @Property(tries = 100)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void ofWorkCalendars(@ForAll WorkCalendar calendar, @ForAll Mutations.Change change, @ForAll Random random)
            throws IOException {
        check(DocumentKind.WORK_CALENDAR, calendar, change, random);
    }

    private static <T> void check(DocumentKind<T> kind, T value, Mutations.Change change, Random random)
            throws IOException {
        String document = JSON.write(kind, value);
        assertThat(JsonDocuments.isValid(kind, document)).as(document).isTrue();

        String changed = Mutations.change(document, change, random);
        ReadResult<T> result = JSON.tryRead(kind, changed);
        boolean valid = JsonDocuments.isValid(kind, changed);
        Statistics.label("read, valid").collect(!result.isRefused(), valid);

        if (!result.isRefused()) {
            assertThat(valid).as(changed).isTrue();
        }
        if (result.problems().stream().anyMatch(SchemaAgreementProperties::isOfFields)) {
            assertThat(valid).as(result.problems() + "\n" + changed).isFalse();
        }
        Statistics.label("read, valid").coverage(coverage -> {
            coverage.check(true, true).count(count -> count > 0);
            coverage.check(false, false).count(count -> count > 0);
        });
    }

    /** A document of another kind or format is not looked into, so a field that it lacks is told alone. */
    private static boolean isOfFields(DocumentProblem problem) {
        return switch (problem.kind()) {
            case UNKNOWN_FIELD, MISSING_FIELD, WRONG_DOCUMENT -> true;
            default -> false;
        };
    }
}
