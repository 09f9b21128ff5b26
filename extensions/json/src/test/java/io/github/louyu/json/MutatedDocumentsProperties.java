package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.committee.OrganisationRegister;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.testkit.arbitraries.LouyuDomain;
import io.github.louyu.testkit.arbitraries.Vocabulary;
import java.io.IOException;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** Documents to which something was done, with or without sense, are read or refused, and what is read is a value like any other. */
@Domain(LouyuDomain.class)
@Domain(DomainContext.Global.class)
class MutatedDocumentsProperties {

    private static final LouyuJson JSON = LouyuJson.standard().withAttribute(Vocabulary.WISHES);
    private static final String SCRAPS = "{}[]\":,\\ \n\t-0123456789.eE+truefalsn&*!|>%@`#~?\u0000\ufeff\ud800企";

    @Property(tries = 300)
    void files(@ForAll EnterpriseFile file, @ForAll @IntRange(max = 4) int changes, @ForAll Random random)
            throws IOException {
        check(DocumentKind.ENTERPRISE_FILE, file, changes, random);
    }

    @Property(tries = 100)
    void subdistricts(@ForAll Subdistrict subdistrict, @ForAll @IntRange(max = 4) int changes, @ForAll Random random)
            throws IOException {
        check(DocumentKind.SUBDISTRICT, subdistrict, changes, random);
    }

    @Property(tries = 100)
    void organisationRegisters(
            @ForAll OrganisationRegister register, @ForAll @IntRange(max = 4) int changes, @ForAll Random random)
            throws IOException {
        check(DocumentKind.ORGANISATION_REGISTER, register, changes, random);
    }

    private static <T> void check(DocumentKind<T> kind, T value, int changes, Random random) throws IOException {
        String text = JSON.writeLine(kind, value);
        for (int i = 0; i < changes; i++) {
            text = change(text, random);
        }
        ReadResult<T> fromJson = JSON.tryRead(kind, text);
        checkResult(kind, fromJson);
        checkResult(kind, JSON.tryRead(kind, DocumentSource.yaml(text)));
        Statistics.label("JSON").collect(fromJson.isRefused() ? "refused" : "read");
        Statistics.label("JSON").coverage(coverage -> {
            coverage.check("refused").count(count -> count > 0);
            coverage.check("read").count(count -> count > 0);
        });
    }

    private static <T> void checkResult(DocumentKind<T> kind, ReadResult<T> result) {
        result.value()
                .ifPresent(value ->
                        assertThat(JSON.read(kind, JSON.write(kind, value))).isEqualTo(value));
        result.problems().forEach(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.toString()).isNotBlank();
        });
    }

    /** Leaves out, puts in, moves or repeats a few characters. */
    private static String change(String text, Random random) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(6));
        String scrap = Character.toString(SCRAPS.charAt(random.nextInt(SCRAPS.length())));
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + text.substring(end);
            case 1 -> text.substring(0, at) + scrap + text.substring(at);
            case 2 -> text.substring(0, at) + scrap + text.substring(end);
            case 3 -> text.substring(0, end) + text.substring(at);
            default -> text.substring(0, Math.max(1, at));
        };
    }
}
