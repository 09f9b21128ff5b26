package io.github.louyu.examples.huaihai;

/** The totals that the article states (报道数字). */
enum ArticleFigure {
    COMMERCIAL_DISTRICTS,
    BUILDINGS,
    TAX_BUILDINGS_2018,
    TAX_BUILDINGS_2019_H1,
    ENTERPRISES,
    FOREIGN_SHARE,
    OFFICE_WORKERS,
    REGIONAL_HEADQUARTERS,
    AREAS,
    ENTERPRISES_VISITED,
    APPEALS_RECEIVED,
    APPEALS_SETTLED,
    POLICY_APPLICATIONS,
    ACTIVITIES,
    ATTENDANCES
}
