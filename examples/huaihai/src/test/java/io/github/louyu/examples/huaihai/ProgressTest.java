package io.github.louyu.examples.huaihai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final AtomicLong nanos = new AtomicLong(7);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void workOfLessThanTwoSecondsShowsNothing() {
        Progress progress = progress(true);
        nanos.addAndGet(1_999_999_999L);
        progress.step("files", 1, 3);
        progress.finish();
        assertThat(shown()).isEmpty();
    }

    @Test
    void longerWorkIsShownNowAndThenAndWiped() {
        Progress progress = progress(true);
        nanos.addAndGet(2_000_000_000L);
        progress.step("files", 1, 3);
        nanos.addAndGet(100_000_000L);
        progress.step("files", 2, 3);
        nanos.addAndGet(100_000_000L);
        progress.step("files", 3, 3);
        progress.finish();
        assertThat(shown()).isEqualTo("\rfiles 1/3\rfiles 3/3\r         \r");
    }

    @Test
    void nothingIsShownWhereNobodyLooks() {
        Progress progress = progress(false);
        nanos.addAndGet(9_000_000_000L);
        progress.step("files", 1, 3);
        progress.finish();
        assertThat(shown()).isEmpty();
    }

    private Progress progress(boolean shown) {
        return new Progress(new PrintStream(bytes, true, StandardCharsets.UTF_8), shown, nanos::get);
    }

    private String shown() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
