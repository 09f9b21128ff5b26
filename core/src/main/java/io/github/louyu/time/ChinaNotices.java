package io.github.louyu.time;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;

/**
 * The notices of the General Office of the State Council on public holidays (国务院办公厅关于部分节假日安排的通知), in the order of
 * their publication on gov.cn.
 *
 * <p>Weekend days that merely adjoin a holiday (与周末连休) are not named by the notices, nor here.
 */
final class ChinaNotices {

    static final ImmutableList<Notice> ALL = ImmutableList.of(
            new Notice(
                    "国办发明电〔2018〕15号",
                    LocalDate.of(2018, 12, 6),
                    2019,
                    days(
                            "2018-12-30..2019-01-01",
                            "2019-02-04..2019-02-10",
                            "2019-04-05",
                            "2019-05-01",
                            "2019-06-07",
                            "2019-09-13",
                            "2019-10-01..2019-10-07"),
                    days("2018-12-29", "2019-02-02..2019-02-03", "2019-09-29", "2019-10-12")),
            // changes Labour Day
            new Notice(
                    "国办发明电〔2019〕3号",
                    LocalDate.of(2019, 3, 22),
                    2019,
                    days("2019-05-01..2019-05-04"),
                    days("2019-04-28", "2019-05-05")),
            new Notice(
                    "国办发明电〔2019〕16号",
                    LocalDate.of(2019, 11, 21),
                    2020,
                    days(
                            "2020-01-01",
                            "2020-01-24..2020-01-30",
                            "2020-04-04..2020-04-06",
                            "2020-05-01..2020-05-05",
                            "2020-06-25..2020-06-27",
                            "2020-10-01..2020-10-08"),
                    days(
                            "2020-01-19",
                            "2020-02-01",
                            "2020-04-26",
                            "2020-05-09",
                            "2020-06-28",
                            "2020-09-27",
                            "2020-10-10")),
            // lengthens the Spring Festival, over a day that was to be worked
            new Notice("国办发明电〔2020〕1号", LocalDate.of(2020, 1, 27), 2020, days("2020-01-31..2020-02-02"), days()),
            new Notice(
                    "国办发明电〔2020〕27号",
                    LocalDate.of(2020, 11, 25),
                    2021,
                    days(
                            "2021-01-01..2021-01-03",
                            "2021-02-11..2021-02-17",
                            "2021-04-03..2021-04-05",
                            "2021-05-01..2021-05-05",
                            "2021-06-12..2021-06-14",
                            "2021-09-19..2021-09-21",
                            "2021-10-01..2021-10-07"),
                    days(
                            "2021-02-07",
                            "2021-02-20",
                            "2021-04-25",
                            "2021-05-08",
                            "2021-09-18",
                            "2021-09-26",
                            "2021-10-09")),
            new Notice(
                    "国办发明电〔2021〕11号",
                    LocalDate.of(2021, 10, 25),
                    2022,
                    days(
                            "2022-01-01..2022-01-03",
                            "2022-01-31..2022-02-06",
                            "2022-04-03..2022-04-05",
                            "2022-04-30..2022-05-04",
                            "2022-06-03..2022-06-05",
                            "2022-09-10..2022-09-12",
                            "2022-10-01..2022-10-07"),
                    days("2022-01-29..2022-01-30", "2022-04-02", "2022-04-24", "2022-05-07", "2022-10-08..2022-10-09")),
            new Notice(
                    "国办发明电〔2022〕16号",
                    LocalDate.of(2022, 12, 8),
                    2023,
                    days(
                            "2022-12-31..2023-01-02",
                            "2023-01-21..2023-01-27",
                            "2023-04-05",
                            "2023-04-29..2023-05-03",
                            "2023-06-22..2023-06-24",
                            "2023-09-29..2023-10-06"),
                    days("2023-01-28..2023-01-29", "2023-04-23", "2023-05-06", "2023-06-25", "2023-10-07..2023-10-08")),
            new Notice(
                    "国办发明电〔2023〕7号",
                    LocalDate.of(2023, 10, 25),
                    2024,
                    days(
                            "2024-01-01",
                            "2024-02-10..2024-02-17",
                            "2024-04-04..2024-04-06",
                            "2024-05-01..2024-05-05",
                            "2024-06-10",
                            "2024-09-15..2024-09-17",
                            "2024-10-01..2024-10-07"),
                    days(
                            "2024-02-04",
                            "2024-02-18",
                            "2024-04-07",
                            "2024-04-28",
                            "2024-05-11",
                            "2024-09-14",
                            "2024-09-29",
                            "2024-10-12")),
            new Notice(
                    "国办发明电〔2024〕12号",
                    LocalDate.of(2024, 11, 12),
                    2025,
                    days(
                            "2025-01-01",
                            "2025-01-28..2025-02-04",
                            "2025-04-04..2025-04-06",
                            "2025-05-01..2025-05-05",
                            "2025-05-31..2025-06-02",
                            "2025-10-01..2025-10-08"),
                    days("2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11")),
            new Notice(
                    "国办发明电〔2025〕7号",
                    LocalDate.of(2025, 11, 4),
                    2026,
                    days(
                            "2026-01-01..2026-01-03",
                            "2026-02-15..2026-02-23",
                            "2026-04-04..2026-04-06",
                            "2026-05-01..2026-05-05",
                            "2026-06-19..2026-06-21",
                            "2026-09-25..2026-09-27",
                            "2026-10-01..2026-10-07"),
                    days("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10")));

    private ChinaNotices() {}

    /**
     * One notice.
     *
     * @param documentNumber its number (发文字号)
     * @param publishedOn the day it was published, which can be later than the day it was signed
     * @param year the year it arranges, to its end
     * @param daysOff the days it gives off
     * @param makeUpWorkdays the weekend days it has worked
     */
    record Notice(
            String documentNumber,
            LocalDate publishedOn,
            int year,
            ImmutableSortedSet<LocalDate> daysOff,
            ImmutableSortedSet<LocalDate> makeUpWorkdays) {}

    /** Reads days and stretches of days, first and last included. */
    private static ImmutableSortedSet<LocalDate> days(String... texts) {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        for (String text : texts) {
            List<String> ends = Splitter.on("..").splitToList(text);
            LocalDate first = LocalDate.parse(ends.get(0));
            LocalDate last = LocalDate.parse(ends.get(ends.size() - 1));
            first.datesUntil(last.plusDays(1)).forEach(days::add);
        }
        return days.build();
    }
}
