package io.github.louyu.rules;

import io.github.louyu.enterprise.Officer;
import io.github.louyu.enterprise.OfficerRole;
import io.github.louyu.text.Bilingual;

/**
 * What is known of one officer (高管), for conditions on each of the {@link EnterpriseFacts#officers officers} of an enterprise.
 * The person is not read: rules speak of offices.
 */
public final class OfficerFacts {

    private static final Facts<Officer> FACTS =
            Facts.of(Officer.class, "officer").neverThrowing();

    // made once: agents that change classes give a method another lambda, and facts of different ones are not equal
    private static final CodeFact<Officer, OfficerRole> ROLE =
            FACTS.code("role", Bilingual.of("职务", "office"), Officer::role);
    private static final DateFact<Officer> FROM =
            FACTS.date("from", Bilingual.of("任职日", "first day in office"), Officer::from);
    private static final DateFact<Officer> UNTIL = FACTS.date(
            "until",
            Bilingual.of("离任日", "day of leaving"),
            officer -> officer.until().orElse(null));

    private OfficerFacts() {}

    /**
     * Reads the office held (职务).
     *
     * @return the fact; never missing
     */
    public static CodeFact<Officer, OfficerRole> role() {
        return ROLE;
    }

    /**
     * Reads the first day in office (任职日).
     *
     * @return the fact; never missing
     */
    public static DateFact<Officer> from() {
        return FROM;
    }

    /**
     * Reads the first day on which the office is no longer held (离任日).
     *
     * @return the fact; missing if it is not known or the officer has not left
     */
    public static DateFact<Officer> until() {
        return UNTIL;
    }

    /**
     * Reads whether the officer is in office (在任): from the first day until the day of leaving, which is not included.
     *
     * @return the fact; never missing: an officer of whom no day of leaving is on file is in office
     */
    public static FlagFact<Officer> inOffice() {
        return new FlagFact<>("officer.in-office", Bilingual.of("在任", "in office"), new InEffectReader<>());
    }
}
