package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A file works its index out when first read, which many threads may do at once. */
class EnterpriseFileThreadsTest {

    private static final LocalDate DAY = LocalDate.of(2019, 1, 1);
    private static final int THREADS = 8;
    private static final int FILES = 400;

    private static EnterpriseFile file() {
        EnterpriseFileBuilder builder = EnterpriseFile.builder(EnterpriseId.of("E1"));
        for (int i = 0; i < 30; i++) {
            LocalDate day = DAY.plusDays(i);
            builder.recordedOn(day.plusDays(i % 7))
                    .attribute(EnterpriseAttributes.HEADCOUNT, (long) i, day)
                    .figure(Figure.of(
                            FigureKind.TAX,
                            ReportingPeriod.month(2017, 1 + i % 12),
                            Money.of(CurrencyUnit.of("CNY"), i),
                            day))
                    .visit("v" + i, Visit.on(day))
                    .event("e" + i, EventKind.EXECUTIVE_CHANGE, day);
        }
        return builder.build();
    }

    private static List<Object> reading(EnterpriseFile file) {
        return List.of(
                file.timeline(EnterpriseAttributes.HEADCOUNT),
                file.latestPeriod(FigureKind.TAX, PeriodKind.MONTH),
                file.timeline(FigureKind.TAX, ReportingPeriod.month(2017, 3)),
                file.history(Visit.class),
                file.events(EventKind.EXECUTIVE_CHANGE),
                file.figures(FigureKind.TAX),
                file.knownOn(DAY.plusDays(9)).history(Visit.class),
                file.inHindsight().timeline(EnterpriseAttributes.HEADCOUNT));
    }

    @Test
    void manyThreadsThatReadAFileForTheFirstTimeReadTheSame() throws InterruptedException, ExecutionException {
        List<Object> expected = reading(file());
        CyclicBarrier together = new CyclicBarrier(THREADS);
        EnterpriseFile[] files = new EnterpriseFile[FILES];
        for (int i = 0; i < FILES; i++) {
            files[i] = file();
        }
        Callable<List<List<Object>>> reader = () -> {
            List<List<Object>> readings = new ArrayList<>();
            for (EnterpriseFile file : files) {
                together.await();
                readings.add(reading(file));
            }
            return readings;
        };
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<List<Object>>>> started = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                started.add(threads.submit(reader));
            }
            for (Future<List<List<Object>>> future : started) {
                assertThat(future.get()).hasSize(FILES).containsOnly(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
