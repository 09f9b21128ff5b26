package io.github.louyu.rules.documents;

import static io.github.louyu.rules.Conditions.all;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.rules.CodeFact;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.CountFact;
import io.github.louyu.rules.DateFact;
import io.github.louyu.rules.Facts;
import io.github.louyu.rules.Truth;
import io.github.louyu.rules.eligibility.classification.EnterpriseSize;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Payment to small and medium enterprises (保障中小企业款项支付条例, from 1 June 2025): government bodies pay within 30 days of delivery,
 * by contract within 60 at most; large enterprises within 60 days. The size of the creditor is that at signing.
 */
class PaymentTermsTest {

    private static final LocalDate FROM = LocalDate.of(2025, 6, 1);

    private enum Payer {
        GOVERNMENT_BODY,
        LARGE_ENTERPRISE,
        OTHER
    }

    private record Contract(
            Payer payer,
            @Nullable Long agreedDays,
            LocalDate signedOn,
            LocalDate deliveredOn,
            @Nullable Long daysTaken,
            Timeline<EnterpriseSize> creditor) {

        @Nullable EnterpriseSize sizeAtSigning() {
            return creditor.at(signedOn).orElse(null);
        }
    }

    private static final Facts<Contract> F = Facts.of(Contract.class, "contract");
    private static final CodeFact<Contract, Payer> PAYER =
            F.code("payer", Bilingual.of("付款方", "payer"), Contract::payer);
    private static final CodeFact<Contract, EnterpriseSize> SIZE =
            F.code("size-at-signing", Bilingual.of("签约时企业规模", "size at signing"), Contract::sizeAtSigning);
    private static final CountFact<Contract> AGREED =
            F.count("agreed", Bilingual.of("约定付款天数", "days agreed"), Contract::agreedDays);
    private static final CountFact<Contract> TAKEN =
            F.count("taken", Bilingual.of("实际付款天数", "days taken"), Contract::daysTaken);
    private static final DateFact<Contract> DELIVERED =
            F.date("delivered", Bilingual.of("交付日", "delivered"), Contract::deliveredOn);

    private static final Condition<Contract> APPLIES = all(
            DELIVERED.isOnOrAfter(FROM), SIZE.isIn(EnterpriseSize.MEDIUM, EnterpriseSize.SMALL, EnterpriseSize.MICRO));

    private static final Condition<Contract> IN_TIME = Conditions.any(
            all(PAYER.is(Payer.GOVERNMENT_BODY), Conditions.not(AGREED.isKnown()), TAKEN.isAtMost(30)),
            all(PAYER.is(Payer.GOVERNMENT_BODY), AGREED.isKnown(), AGREED.isAtMost(60), TAKEN.isAtMost(AGREED)),
            all(PAYER.is(Payer.LARGE_ENTERPRISE), TAKEN.isAtMost(60)));

    private static Truth inTime(Payer payer, @Nullable Long agreed, long taken) {
        Contract contract = new Contract(payer, agreed, FROM, FROM, taken, Timeline.always(EnterpriseSize.SMALL));
        assertThat(APPLIES.test(contract, FROM)).isEqualTo(Truth.TRUE);
        return IN_TIME.test(contract, FROM.plusDays(taken));
    }

    @ParameterizedTest
    @CsvSource({"29, TRUE", "30, TRUE", "31, FALSE"})
    void governmentBodiesPayWithinThirtyDays(long taken, Truth expected) {
        assertThat(inTime(Payer.GOVERNMENT_BODY, null, taken)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"59, 59, TRUE", "60, 60, TRUE", "60, 61, FALSE", "61, 61, FALSE", "61, 30, FALSE", "45, 46, FALSE"})
    void byContractWithinSixtyAtMost(long agreed, long taken, Truth expected) {
        assertThat(inTime(Payer.GOVERNMENT_BODY, agreed, taken)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"59, TRUE", "60, TRUE", "61, FALSE"})
    void largeEnterprisesPayWithinSixtyDays(long taken, Truth expected) {
        assertThat(inTime(Payer.LARGE_ENTERPRISE, null, taken)).isEqualTo(expected);
    }

    @Test
    void theSizeIsThatAtSigning() {
        Timeline<EnterpriseSize> grown = Timeline.<EnterpriseSize>builder()
                .from(LocalDate.of(2020, 1, 1), EnterpriseSize.MEDIUM)
                .from(FROM, EnterpriseSize.LARGE)
                .build();
        LocalDate delivered = FROM.plusDays(90);
        assertThat(APPLIES.test(contract(FROM.minusDays(1), delivered, grown), delivered))
                .isEqualTo(Truth.TRUE);
        assertThat(APPLIES.test(contract(FROM, delivered, grown), delivered)).isEqualTo(Truth.FALSE);
        assertThat(APPLIES.test(contract(LocalDate.of(2019, 12, 31), delivered, grown), delivered))
                .isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2025-05-31, FALSE", "2025-06-01, TRUE", "2025-06-02, TRUE"})
    void itAppliesFromTheFirstOfJune2025(LocalDate delivered, Truth expected) {
        Contract contract = contract(LocalDate.of(2025, 1, 1), delivered, Timeline.always(EnterpriseSize.MICRO));
        assertThat(APPLIES.test(contract, delivered)).isEqualTo(expected);
    }

    private static Contract contract(LocalDate signed, LocalDate delivered, Timeline<EnterpriseSize> creditor) {
        return new Contract(Payer.GOVERNMENT_BODY, null, signed, delivered, null, creditor);
    }
}
