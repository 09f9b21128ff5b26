package io.github.louyu.rules;

/** How many rows of a decision table may hold, and which of them speaks (命中策略). */
public enum HitPolicy {
    /** At most one row may hold; two are a conflict, which is an answer of its own (唯一). */
    UNIQUE,
    /** The first row that holds speaks (首个). */
    FIRST,
    /** All rows that hold speak, in their order (汇集). */
    COLLECT
}
