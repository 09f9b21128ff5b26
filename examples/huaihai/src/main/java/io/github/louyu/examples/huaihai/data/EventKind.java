package io.github.louyu.examples.huaihai.data;

/** The kinds of event in the table of events. */
enum EventKind {
    EXECUTIVE_CHANGE,
    HEADQUARTERS_LEADER_VISIT,
    RELOCATION_NOTICE,
    RELOCATION_WITHDRAWN,
    SPECIAL_CASE_OPENED,
    SPECIAL_CASE_CLOSED
}
