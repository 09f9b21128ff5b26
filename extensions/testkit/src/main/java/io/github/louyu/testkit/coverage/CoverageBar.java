package io.github.louyu.testkit.coverage;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test class whose cases have not seen enough (覆盖门槛), after its last test.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final CoverageBar BAR = CoverageBar.atLeast(100, COVERAGE);
 * }</pre>
 */
public final class CoverageBar implements AfterAllCallback {

    private final int percent;
    private final OutcomeCoverage coverage;

    private CoverageBar(int percent, OutcomeCoverage coverage) {
        this.percent = percent;
        this.coverage = coverage;
    }

    /**
     * Sets a bar.
     *
     * @param percent the least share of what is asked for, from 0 to 100
     * @param coverage what was seen
     * @return the extension, to be registered in a static field
     * @throws IllegalArgumentException if the share is not from 0 to 100
     */
    public static CoverageBar atLeast(int percent, OutcomeCoverage coverage) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException(
                    "coverage: the least share must be from 0 to 100 percent, but was " + percent);
        }
        return new CoverageBar(percent, requireNonNull(coverage, "coverage"));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        coverage.assertAtLeast(percent);
    }
}
