package io.github.louyu.rules;

import static io.github.louyu.rules.EnterpriseFacts.leases;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Things that satisfy a condition, counted: what is missing of which of them, and whether it could decide. */
class CountedThingsTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);
    private static final CountFact<EnterpriseFile> LARGE =
            leases().where(LeaseFacts.area().isAtLeast("500")).count();

    private static final CountFact<EnterpriseFile> DESKS =
            EnterpriseFacts.count(Attribute.count("desks", Bilingual.of("工位数", "desks"), "1"));

    /** One lease of 900, and one of unknown area: one or two are large. */
    private static final EnterpriseFile FILE = file("900", "");

    private static EnterpriseFile file(String... areas) {
        EnterpriseFileBuilder file =
                EnterpriseFile.builder(EnterpriseId.of("E1")).recordedOn(DAY.minusDays(50));
        for (int i = 0; i < areas.length; i++) {
            Lease lease = Lease.openEnded(DAY.minusDays(50));
            file.add("l" + i, areas[i].isEmpty() ? lease : lease.withAreaSquareMetres(new BigDecimal(areas[i])));
        }
        return file.build();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 2, true",
        "AT_LEAST, 1, false",
        "AT_LEAST, 3, false",
        "ABOVE, 1, true",
        "ABOVE, 0, false",
        "ABOVE, 2, false",
        "BELOW, 2, true",
        "BELOW, 1, false",
        "BELOW, 3, false",
        "AT_MOST, 1, true",
        "AT_MOST, 0, false",
        "AT_MOST, 2, false",
        "IS, 1, true",
        "IS, 2, true",
        "IS, 0, false",
        "IS, 3, false",
        "IS_NOT, 1, true",
        "IS_NOT, 2, true",
        "IS_NOT, 0, false",
        "IS_NOT, 3, false"
    })
    void theAreaIsAskedForWhereItDecidesTheNumber(Comparison comparison, long limit, boolean asked) {
        MissingFacts missing =
                LARGE.compared(comparison, limit).explain(FILE, DAY).missingFacts();
        assertThat(missing.isExact()).isTrue();
        assertThat(missing.facts().stream().map(MissingFact::name))
                .isEqualTo(
                        asked
                                ? Stream.of("leases[2].lease.area").toList()
                                : Stream.of().toList());
    }

    @Test
    void onlyTheThingsOfWhichItIsNotKnownLackSomething() {
        assertThat(LARGE.isAtLeast(2).explain(FILE, DAY).unknownFacts())
                .extracting(MissingFact::name)
                .containsExactly("leases[2].lease.area");
    }

    /** The number of leases is known, and lacks nothing of theirs. */
    @Test
    void besideThemWhatElseIsMissingIsAskedForAlone() {
        DecimalFact<EnterpriseFile> sum = leases().count().plus(DESKS);
        assertThat(leases().count().read(FILE, DAY)).contains(2L);
        assertThat(sum.isAtLeast("3").explain(FILE, DAY).unknownFacts())
                .extracting(MissingFact::name)
                .containsExactly("desks");
        DecimalFact<EnterpriseFile> both = LARGE.plus(DESKS);
        assertThat(both.isAtLeast("3").explain(FILE, DAY).unknownFacts())
                .extracting(MissingFact::name)
                .containsExactly("desks", "leases[2].lease.area");
    }

    @Test
    void whichThingsThereAreIsNotAskedForWhereItCannotDecide() {
        EnterpriseFile blank = file();
        Condition<EnterpriseFile> large = leases().any(LeaseFacts.area().isAtLeast("500"));
        Condition<EnterpriseFile> notAtAll =
                Conditions.any(Conditions.all(large, Conditions.never()), DESKS.isAtLeast(1));
        assertThat(notAtAll.explain(blank, DAY).missingFacts().facts())
                .extracting(MissingFact::name)
                .containsExactly("desks");
        assertThat(Conditions.any(large, DESKS.isAtLeast(1))
                        .explain(blank, DAY)
                        .missingFacts()
                        .facts())
                .extracting(MissingFact::name)
                .containsExactly("leases", "desks");
    }

    @Test
    void theExplanationSaysOfHowManyItHolds() {
        Explanation explanation =
                leases().any(LeaseFacts.area().isAtLeast("500")).explain(file("900", "100", "600"), DAY);
        assertThat(explanation.value()).contains(FactLabels.so(2, 3));
        assertThat(explanation.parts())
                .extracting(Explanation::truth)
                .containsExactly(Truth.TRUE, Truth.FALSE, Truth.TRUE);
        assertThat(leases().any(LeaseFacts.area().isAtLeast("500"))
                        .explain(file(), DAY)
                        .value())
                .as("not known which there are")
                .isEmpty();
    }

    @Test
    void severalPartsOfOneThingAreSetApartInTheText() {
        Condition<Lease> large = LeaseFacts.area().isAtLeast("500");
        Condition<Lease> running = LeaseFacts.running().isTrue();
        String one = leases().any(large).toText(Locale.CHINESE);
        String both = leases().any(Conditions.all(large, running)).toText(Locale.CHINESE);
        String lone = leases().any(Conditions.all(large)).toText(Locale.CHINESE);
        assertThat(lone).isEqualTo(one);
        assertThat(both).contains("（").doesNotContain("（（");
        assertThat(one).doesNotContain("（");
    }

    @Test
    void theHostsThingsAreNamedByTheirNumberToo() {
        record Firm(List<Lease> rooms) {}
        Items<Firm, Lease> rooms =
                Facts.of(Firm.class, "firm").items("rooms", Bilingual.of("房间", "rooms"), Firm::rooms);
        Firm firm = new Firm(List.of(Lease.openEnded(DAY)));
        assertThat(rooms.where(LeaseFacts.area().isAtLeast("1"))
                        .count()
                        .isAtLeast(1)
                        .explain(firm, DAY)
                        .unknownFacts())
                .extracting(MissingFact::name)
                .containsExactly("firm.rooms[1].lease.area");
    }
}
