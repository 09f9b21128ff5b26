package io.github.louyu.examples.tinyhost;

import java.time.LocalDate;
import java.util.List;

/** What the host answers, on the class path and on the module path alike. */
final class ExpectedAnswer {

    static final LocalDate DATE = LocalDate.of(2019, 9, 24);

    static final List<String> LINES = List.of(
            "Emptying office: since 2019-09-18: key tier is at least sub-district and empty-desk count is"
                    + " at least 30; due 2019-10-08; open",
            "Lease expiry: lease end (2019-12-15); due 2019-07-15; fulfilled late",
            "Executive change: executive change (2019-09-02); due 2019-09-24; fulfilled",
            "Unexpected decline: 2019 H1: tax of the latest half-year is below 70% of the tax of the same half-year a year"
                    + " before; due 2019-09-30; fulfilled");

    private ExpectedAnswer() {}
}
