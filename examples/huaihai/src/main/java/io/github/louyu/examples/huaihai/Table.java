package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;

/** The tables and their columns; the first column is the id of the row. */
enum Table {
    AREAS(Ids.UNIQUE, Persons.NONE, Columns.AREA, Columns.NAME_ZH, Columns.NAME_EN),
    COMMERCIAL_DISTRICTS(Ids.UNIQUE, Persons.NONE, Columns.DISTRICT, Columns.NAME_ZH, Columns.NAME_EN),
    BUILDINGS(
            Ids.UNIQUE,
            Persons.NONE,
            Columns.BUILDING,
            Columns.NAME_ZH,
            Columns.NAME_EN,
            Columns.AREA,
            Columns.DISTRICT,
            Columns.GRADE,
            Columns.FLOORS,
            Columns.FLOOR_AREA,
            Columns.LANDMARK),
    LIAISON_OFFICERS(
            Ids.UNIQUE,
            Persons.NAMED,
            Columns.LIAISON,
            Columns.NAME_ZH,
            Columns.NAME_EN,
            Columns.AREA,
            Columns.LIAISON_RANK),
    TEAM_MEMBERS(Ids.UNIQUE, Persons.NAMED, Columns.MEMBER, Columns.NAME_ZH, Columns.NAME_EN, Columns.DEPARTMENT),
    ENTERPRISES(
            Ids.UNIQUE,
            Persons.NONE,
            Columns.ENTERPRISE,
            Columns.NAME_ZH,
            Columns.NAME_EN,
            Columns.USCC,
            Columns.INDUSTRY_SECTION,
            Columns.INDUSTRY_DIVISION,
            Columns.ORIGIN,
            Columns.HEADQUARTERS,
            Columns.KEY_TIER,
            Columns.WORKERS,
            Columns.CHIEF,
            Columns.BUILDING,
            Columns.RECORDED_ON),
    ATTRIBUTE_CHANGES(
            Ids.UNIQUE,
            Persons.NONE,
            Columns.CHANGE,
            Columns.ENTERPRISE,
            Columns.ATTRIBUTE,
            Columns.FROM,
            Columns.VALUE,
            Columns.RECORDED_ON),
    SERVICE_TEAMS(
            Ids.UNIQUE,
            Persons.NONE,
            Columns.ASSIGNMENT,
            Columns.ENTERPRISE,
            Columns.MEMBER,
            Columns.FROM,
            Columns.RECORDED_ON),
    OFFICERS(
            Ids.UNIQUE,
            Persons.NAMED,
            Columns.OFFICER,
            Columns.ENTERPRISE,
            Columns.ROLE,
            Columns.NAME_ZH,
            Columns.NAME_EN,
            Columns.FROM,
            Columns.RECORDED_ON),
    LEASES(
            Ids.UNIQUE,
            Persons.NONE,
            Columns.LEASE,
            Columns.ENTERPRISE,
            Columns.BUILDING,
            Columns.FLOOR,
            Columns.LEASED_AREA,
            Columns.START,
            Columns.END,
            Columns.NOTICE_BY,
            Columns.RECORDED_ON),
    TAXES(
            Ids.UNIQUE,
            Persons.NONE,
            Columns.TAX,
            Columns.ENTERPRISE,
            Columns.PERIOD,
            Columns.AMOUNT,
            Columns.PUBLISHED_ON,
            Columns.RECORDED_ON),
    EVENTS(
            Ids.UNIQUE,
            Persons.NONE,
            Columns.EVENT,
            Columns.ENTERPRISE,
            Columns.EVENT_KIND,
            Columns.DATE,
            Columns.ABOUT,
            Columns.RECORDED_ON),
    VISITS(
            Ids.UNIQUE,
            Persons.NONE,
            Columns.VISIT,
            Columns.ENTERPRISE,
            Columns.DATE,
            Columns.PURPOSE,
            Columns.VISITORS,
            Columns.MET,
            Columns.OUTCOME,
            Columns.RECORDED_ON),
    VISIT_PROMISES(
            Ids.UNIQUE,
            Persons.NAMED,
            Columns.PROMISE,
            Columns.VISIT,
            Columns.PROMISE_ZH,
            Columns.PROMISE_EN,
            Columns.DUE_ON,
            Columns.KEPT_ON),
    APPEALS(
            Ids.UNIQUE,
            Persons.NONE,
            Columns.APPEAL,
            Columns.ENTERPRISE,
            Columns.CHANNEL,
            Columns.APPEAL_KIND,
            Columns.SEVERITY,
            Columns.RECEIVED_ON,
            Columns.RECORDED_ON),
    APPEAL_STATUSES(
            Ids.UNIQUE,
            Persons.NONE,
            Columns.STATUS_ID,
            Columns.APPEAL,
            Columns.STATUS,
            Columns.DATE,
            Columns.RECORDED_ON),
    POLICY_APPLICATIONS(
            Ids.UNIQUE,
            Persons.NONE,
            Columns.APPLICATION,
            Columns.ENTERPRISE,
            Columns.POLICY,
            Columns.APPLIED_ON,
            Columns.ASSISTED_BY,
            Columns.RECORDED_ON),
    ACTIVITIES(
            Ids.UNIQUE,
            Persons.NONE,
            Columns.ACTIVITY,
            Columns.NAME_ZH,
            Columns.NAME_EN,
            Columns.ACTIVITY_KIND,
            Columns.BUILDING,
            Columns.DATE,
            Columns.ATTENDANCES),
    ORGANISATIONS(
            Ids.UNIQUE,
            Persons.NONE,
            Columns.ORGANISATION,
            Columns.NAME_ZH,
            Columns.NAME_EN,
            Columns.ORGANISATION_KIND,
            Columns.PLACE,
            Columns.ORGANISED_ON,
            Columns.FULL_MEMBERS),
    ORGANISATION_TERMS(
            Ids.UNIQUE,
            Persons.NAMED,
            Columns.TERM,
            Columns.ORGANISATION,
            Columns.SEAT,
            Columns.HOLDER,
            Columns.START,
            Columns.END),
    SERVICE_STATIONS(
            Ids.UNIQUE,
            Persons.NONE,
            Columns.STATION,
            Columns.NAME_ZH,
            Columns.NAME_EN,
            Columns.BUILDING,
            Columns.OPENED_ON,
            Columns.SHARED_SPACE),
    NEEDS(
            Ids.UNIQUE,
            Persons.NONE,
            Columns.NEED,
            Columns.NAME_ZH,
            Columns.NAME_EN,
            Columns.CATEGORY,
            Columns.BUILDING,
            Columns.COLLECTED_ON,
            Columns.START,
            Columns.END),
    RESOURCES(
            Ids.UNIQUE,
            Persons.NONE,
            Columns.RESOURCE,
            Columns.NAME_ZH,
            Columns.NAME_EN,
            Columns.CATEGORY,
            Columns.BUILDING,
            Columns.CAPACITY,
            Columns.PUBLISHED_ON,
            Columns.START,
            Columns.END),
    CORRECTIONS(
            Ids.REPEATED,
            Persons.NONE,
            Columns.CORRECTION,
            Columns.CORRECTED_TABLE,
            Columns.TARGET,
            Columns.FIELD,
            Columns.VALUE,
            Columns.RECORDED_ON),
    RETRACTIONS(
            Ids.UNIQUE,
            Persons.NAMED,
            Columns.RETRACTION,
            Columns.RETRACTED_TABLE,
            Columns.TARGET,
            Columns.REASON_ZH,
            Columns.REASON_EN,
            Columns.RECORDED_ON),
    ARTICLE_NAMES(
            Ids.REPEATED,
            Persons.NONE,
            Columns.NAME_ZH,
            Columns.NAME_EN,
            Columns.ARTICLE_KIND,
            Columns.SAYS_ZH,
            Columns.SAYS_EN,
            Columns.ARTICLE_ROW),
    ARTICLE_FIGURES(
            Ids.UNIQUE,
            Persons.NONE,
            Columns.FIGURE,
            Columns.NAME_ZH,
            Columns.NAME_EN,
            Columns.COMPARATOR,
            Columns.STATED,
            Columns.UNIT,
            Columns.STATED_PERIOD,
            Columns.ARTICLE_ROW);

    private enum Ids {
        UNIQUE,
        REPEATED
    }

    private enum Persons {
        NAMED,
        NONE
    }

    private final Ids ids;
    private final Persons persons;

    @SuppressWarnings("ImmutableEnumChecker") // a column never changes, and its parser depends on the text alone
    private final ImmutableList<Column<?>> columns;

    Table(Ids ids, Persons persons, Column<?>... columns) {
        this.ids = ids;
        this.persons = persons;
        this.columns = ImmutableList.copyOf(columns);
    }

    static Table named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    ImmutableList<Column<?>> columns() {
        return columns;
    }

    Column<?> idColumn() {
        return columns.get(0);
    }

    Optional<Column<?>> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    boolean idsAreUnique() {
        return ids == Ids.UNIQUE;
    }

    /** Whether the rows hold names of persons, or words that may name one, so that no words of theirs may be shown. */
    boolean namesPersons() {
        return persons == Persons.NAMED;
    }

    /** The tables whose ids the cells of a column are, empty if they are none. */
    static ImmutableList<Table> targetsOf(Column<?> column) {
        return column.targets().stream().map(Table::named).collect(ImmutableList.toImmutableList());
    }
}
