package io.github.louyu.rules;

import io.github.louyu.enterprise.Lease;
import io.github.louyu.text.Bilingual;

/**
 * What is known of one lease (租赁), for conditions on each of the {@link EnterpriseFacts#leases leases} of an enterprise.
 */
public final class LeaseFacts {

    private static final Facts<Lease> FACTS = Facts.of(Lease.class, "lease").neverThrowing();

    // made once: agents that change classes give a method another lambda, and facts of different ones are not equal
    private static final DateFact<Lease> START = FACTS.date("start", Bilingual.of("起租日", "start"), Lease::start);
    private static final DateFact<Lease> LAST_DAY = FACTS.date(
            "last-day",
            Bilingual.of("到期日", "expiry date"),
            lease -> lease.lastDay().orElse(null));
    private static final DateFact<Lease> NOTICE_BY = FACTS.date(
            "notice-by",
            Bilingual.of("通知截止日", "notice deadline"),
            lease -> lease.noticeBy().orElse(null));
    private static final DecimalFact<Lease> AREA = FACTS.decimal(
            "area",
            Bilingual.of("租赁面积", "leased area"),
            "m2",
            lease -> lease.areaSquareMetres().orElse(null));

    private LeaseFacts() {}

    /**
     * Reads the first day (起租日).
     *
     * @return the fact; never missing
     */
    public static DateFact<Lease> start() {
        return START;
    }

    /**
     * Reads the last day (到期日), included.
     *
     * @return the fact; missing if it is not known or the lease has no end
     */
    public static DateFact<Lease> lastDay() {
        return LAST_DAY;
    }

    /**
     * Reads the last day on which notice may be given (通知截止日).
     *
     * @return the fact; missing if it is not known
     */
    public static DateFact<Lease> noticeBy() {
        return NOTICE_BY;
    }

    /**
     * Reads the leased area (租赁面积) in square metres.
     *
     * @return the fact, in m2; missing if it is not known
     */
    public static DecimalFact<Lease> area() {
        return AREA;
    }

    /**
     * Reads whether the lease runs (在租): from its first day to its last, both included.
     *
     * @return the fact; never missing: a lease of which no last day is on file runs on
     */
    public static FlagFact<Lease> running() {
        return new FlagFact<>("lease.running", Bilingual.of("在租", "running"), new InEffectReader<>());
    }
}
