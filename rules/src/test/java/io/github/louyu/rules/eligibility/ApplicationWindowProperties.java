package io.github.louyu.rules.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The next change of a window is the first day on which looking at it day by day sees another answer. */
class ApplicationWindowProperties {

    private static final LocalDate START = LocalDate.of(2023, 1, 1);

    @Property
    void theNextChangeIsTheFirstDayThatDiffers(
            @ForAll("windows") ApplicationWindow window, @ForAll("days") LocalDate day) {
        boolean now = window.isOpenOn(day);
        Optional<LocalDate> expected = day.plusDays(1)
                .datesUntil(day.plusYears(6))
                .filter(later -> window.isOpenOn(later) != now)
                .findFirst();
        assertThat(window.nextChangeAfter(day)).isEqualTo(expected);
    }

    @Example
    void aYearlyWindowMayGoOnIntoTheNextYear() {
        ApplicationWindow winter = ApplicationWindow.yearly(MonthDay.of(12, 1), MonthDay.of(1, 31));
        assertThat(winter.isOpenOn(LocalDate.of(2023, 11, 30))).isFalse();
        assertThat(winter.isOpenOn(LocalDate.of(2023, 12, 1))).isTrue();
        assertThat(winter.isOpenOn(LocalDate.of(2024, 1, 31))).isTrue();
        assertThat(winter.isOpenOn(LocalDate.of(2024, 2, 1))).isFalse();
        assertThat(winter.nextOpenDay(LocalDate.of(2024, 2, 1))).contains(LocalDate.of(2024, 12, 1));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1500).map(START::plusDays);
    }

    @Provide
    Arbitrary<ApplicationWindow> windows() {
        Arbitrary<MonthDay> monthDays = days().map(MonthDay::from);
        Arbitrary<ApplicationWindow> yearly =
                Combinators.combine(monthDays, monthDays).as(ApplicationWindow::yearly);
        Arbitrary<ApplicationWindow> once = Combinators.combine(
                        days(), Arbitraries.integers().between(1, 400))
                .as((from, length) -> ApplicationWindow.once(DateRange.of(from, from.plusDays(length))));
        return Arbitraries.oneOf(yearly, once);
    }
}
