package io.github.louyu.testkit.cases;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import java.time.LocalDate;

/** A case: on a day, of a file, what is expected. */
record TestCase(String name, int line, EnterpriseFile file, LocalDate date, ImmutableList<Expectation> expectations) {}
