package io.github.louyu.examples.benchmarks.policies;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Evaluator;
import io.github.louyu.rules.Truth;
import io.github.louyu.rules.eligibility.EligibilityEngine;
import io.github.louyu.rules.eligibility.EligibilityReport;
import io.github.louyu.rules.eligibility.EligibilityState;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.time.WorkCalendar;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One enterprise against so many policies: by the engine, and each condition by itself, which must answer the same. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PolicyCountBenchmark {

    private static final int ENTERPRISES = 8;

    /** The number of policies. */
    @Param({"20", "200", "2000", "10000"})
    public int policies;

    private List<EnterpriseFile> enterprises = List.of();
    private List<Evaluator<EnterpriseFile>> conditions = List.of();
    private EligibilityEngine<EnterpriseFile> engine =
            EligibilityEngine.of(GeneratedPolicies.catalogue(1), SubjectType.ENTERPRISE);
    private int turn;

    /** Makes the policies, and checks that both ways answer the same of each enterprise. */
    @Setup
    public void makePolicies() {
        PolicyCatalogue catalogue = GeneratedPolicies.catalogue(policies);
        engine = EligibilityEngine.of(catalogue, SubjectType.ENTERPRISE);
        conditions = catalogue.policies(SubjectType.ENTERPRISE).stream()
                .map(policy -> policy.condition().orElseThrow())
                .map(condition -> condition.using(WorkCalendar.china()))
                .toList();
        enterprises = LongStream.range(0, ENTERPRISES)
                .mapToObj(GeneratedPolicies::enterprise)
                .toList();
        for (EnterpriseFile enterprise : enterprises) {
            checkAnswers(catalogue, enterprise);
        }
    }

    private void checkAnswers(PolicyCatalogue catalogue, EnterpriseFile enterprise) {
        EligibilityReport report = engine.assess(enterprise, GeneratedPolicies.TODAY);
        for (ServicePolicy<EnterpriseFile> policy : catalogue.policies(SubjectType.ENTERPRISE)) {
            Condition<EnterpriseFile> condition = policy.condition().orElseThrow();
            EligibilityState expected = switch (condition.test(enterprise, GeneratedPolicies.TODAY)) {
                case TRUE -> EligibilityState.ELIGIBLE;
                case FALSE -> EligibilityState.INELIGIBLE;
                case UNKNOWN -> EligibilityState.UNDETERMINED;
            };
            EligibilityState state = report.get(catalogue.id(), policy.id()).state();
            if (state != expected) {
                throw new IllegalStateException("policy " + policy.id()
                        + ": both ways must answer the same, but answered " + state + " and " + expected);
            }
        }
    }

    private EnterpriseFile next() {
        turn = (turn + 1) % enterprises.size();
        return enterprises.get(turn);
    }

    /**
     * Assesses by the engine.
     *
     * @return the report
     */
    @Benchmark
    public EligibilityReport byTheEngine() {
        return engine.assess(next(), GeneratedPolicies.TODAY);
    }

    /**
     * Tests each condition by itself, and makes no report.
     *
     * @return how many hold
     */
    @Benchmark
    public int conditionsAlone() {
        EnterpriseFile enterprise = next();
        int held = 0;
        for (Evaluator<EnterpriseFile> condition : conditions) {
            if (condition.test(enterprise, GeneratedPolicies.TODAY) == Truth.TRUE) {
                held++;
            }
        }
        return held;
    }
}
