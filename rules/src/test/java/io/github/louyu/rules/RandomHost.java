package io.github.louyu.rules;

import static io.github.louyu.rules.RandomValues.FIRST_DAY;
import static io.github.louyu.rules.RandomValues.FOUNDED;
import static io.github.louyu.rules.RandomValues.SEATS;
import static io.github.louyu.rules.RandomValues.attributes;

import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.rules.oracle.Truth3;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.util.Map;
import org.joda.money.CurrencyUnit;

/** The host's own facts, conditions and relation that random conditions speak of; some throw or give nothing. */
final class RandomHost {

    static final ExchangeRates RATES = ExchangeRates.builder()
            .rate(
                    CurrencyUnit.USD,
                    CurrencyUnit.of("CNY"),
                    Timeline.<BigDecimal>builder()
                            .from(FIRST_DAY, new BigDecimal("1.5"))
                            .unknownFrom(FIRST_DAY.plusDays(40))
                            .from(FIRST_DAY.plusDays(60), new BigDecimal("3"))
                            .build())
            .build();

    private static final EnterpriseFile PARENT_FILE = EnterpriseFile.builder(EnterpriseId.of("P1"))
            .recordedOn(FIRST_DAY.plusDays(10))
            .attribute(EnterpriseAttributes.HEADCOUNT, 2L, FIRST_DAY)
            .attribute(FOUNDED, FIRST_DAY.plusDays(30), FIRST_DAY)
            .attribute(SEATS, 3L, FIRST_DAY.plusDays(50))
            .attribute(EnterpriseAttributes.INVESTMENT_ORIGIN, InvestmentOrigin.FOREIGN, FIRST_DAY.plusDays(25))
            .add("x1", FileEvent.of(EventKind.EXECUTIVE_CHANGE, FIRST_DAY.plusDays(20)))
            .add("l1", Lease.ofClosed(FIRST_DAY, FIRST_DAY.plusDays(45)))
            .recordedOn(FIRST_DAY.plusDays(40))
            .attribute(EnterpriseAttributes.HEADCOUNT, 4L, FIRST_DAY.plusDays(40))
            .build();

    /** Leads to the file above, from a day on that depends on how long the log is, or not at all. */
    static final Relation<EnterpriseFile, EnterpriseFile> PARENT =
            Relation.dated(EnterpriseFile.class, "parent", Bilingual.of("母公司", "parent"), RandomHost::parents);

    private static final Facts<EnterpriseFile> HOST = Facts.of(EnterpriseFile.class, "host");

    static final CountFact<EnterpriseFile> LINES =
            HOST.count("lines", Bilingual.of("行数", "lines"), file -> file.log().size());

    static final FlagFact<EnterpriseFile> THROWING =
            HOST.flag("throwing", Bilingual.of("出错", "throwing"), RandomHost::throwing);

    static final CodeFact<EnterpriseFile, String> GROUP = EnterpriseFacts.investmentOrigin()
            .grouped("group", Bilingual.of("来源类别", "group of origins"), RandomHost::groupOf);

    static final Condition<EnterpriseFile> ODDS =
            Conditions.dated(EnterpriseFile.class, "odds", Bilingual.of("单数", "odd"), RandomHost::odds);

    static final Condition<EnterpriseFile> FEW =
            Conditions.undated(EnterpriseFile.class, "few", Bilingual.of("不多", "few"), RandomHost::few);

    private RandomHost() {}

    private static Timeline<EnterpriseFile> parents(EnterpriseFile file) {
        if (file.log().size() % 5 == 4) {
            throw new IllegalStateException("four");
        }
        return Timeline.<EnterpriseFile>builder()
                .from(FIRST_DAY.plusDays(10L * (file.log().size() % 4)), PARENT_FILE)
                .unknownFrom(FIRST_DAY.plusDays(100))
                .build();
    }

    private static Timeline<Truth> odds(EnterpriseFile file) {
        if (file.log().size() % 4 == 3) {
            throw new IllegalStateException("three");
        }
        return Timeline.<Truth>builder()
                .from(FIRST_DAY, Truth.of(file.log().size() % 2 == 1))
                .unknownFrom(FIRST_DAY.plusDays(70))
                .from(FIRST_DAY.plusDays(90), Truth.FALSE)
                .build();
    }

    private static boolean few(EnterpriseFile file) {
        if (file.log().isEmpty()) {
            throw new IllegalStateException("none");
        }
        return file.log().size() < 4;
    }

    /** The host's code once more, for the naive reading. */
    static NaiveRules naive(WorkCalendar calendar) {
        return new NaiveRules(
                calendar,
                (pair, day) -> RATES.on(CurrencyUnit.of(pair.substring(0, 3)), CurrencyUnit.of(pair.substring(4)), day)
                        .orElse(null),
                new NaiveRules.Host(
                        Map.of(
                                "host.lines",
                                        (file, day) -> (long)
                                                ((EnterpriseFile) file).log().size(),
                                "lease.start", (lease, day) -> ((Lease) lease).start(),
                                "lease.last-day",
                                        (lease, day) ->
                                                ((Lease) lease).lastDay().orElse(null),
                                "lease.area",
                                        (lease, day) -> ((Lease) lease)
                                                .areaSquareMetres()
                                                .orElse(null),
                                "lease.running", (lease, day) -> ((Lease) lease).isActiveOn(day),
                                "group", (origin, day) -> groupOf((InvestmentOrigin) origin),
                                "host.throwing", (file, day) -> throwing((EnterpriseFile) file),
                                "parent",
                                        (file, day) -> parents((EnterpriseFile) file)
                                                .at(day)
                                                .orElse(null)),
                        Map.of(
                                "odds",
                                        (file, day) -> naive(odds((EnterpriseFile) file)
                                                .at(day)
                                                .orElse(Truth.UNKNOWN)),
                                "few", (file, day) -> naive(Truth.of(few((EnterpriseFile) file))))));
    }

    static Truth3 naive(Truth truth) {
        return Truth3.valueOf(truth.name());
    }

    private static boolean throwing(EnterpriseFile file) {
        if (file.log().size() % 2 == 1) {
            throw new IllegalStateException("odd");
        }
        return file.log().size() % 4 == 0;
    }

    /** Everything that random conditions speak of, by name. */
    static FactRegistry registry() {
        FactRegistry.Builder registry = FactRegistry.builder();
        attributes().forEach(known -> registry.attribute(known.attribute()));
        return registry.fact(EnterpriseFile.class, LINES)
                .fact(EnterpriseFile.class, THROWING)
                .fact(EnterpriseFile.class, GROUP)
                .condition(EnterpriseFile.class, ODDS)
                .condition(EnterpriseFile.class, FEW)
                .relation(EnterpriseFile.class, PARENT, EnterpriseFile.class)
                .build();
    }

    /** Of one origin nobody knows the group, and of one the grouping throws. */
    private static String groupOf(InvestmentOrigin origin) {
        return switch (origin) {
            case DOMESTIC -> "home";
            case FOREIGN -> "abroad";
            default -> throw new IllegalStateException("no group");
        };
    }
}
