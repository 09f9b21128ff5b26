package io.github.louyu.examples.huaihai;

import io.github.louyu.enterprise.TeamRole;
import io.github.louyu.enterprise.VisitorRank;
import io.github.louyu.text.Bilingual;

/** Who sends the members of a service team, and what that makes them in a team and on a visit. */
enum Department {
    MARKET_SUPERVISION("市场监管局", "market supervision", TeamRole.DEPARTMENT_OFFICER, VisitorRank.DEPARTMENT_OFFICER),
    TAX("税务局", "tax", TeamRole.DEPARTMENT_OFFICER, VisitorRank.DEPARTMENT_OFFICER),
    FINANCE_OFFICE("金融办", "finance office", TeamRole.DEPARTMENT_OFFICER, VisitorRank.DEPARTMENT_OFFICER),
    COMMERCE_COMMISSION("商务委", "commerce commission", TeamRole.DEPARTMENT_OFFICER, VisitorRank.DEPARTMENT_OFFICER),
    SUBDISTRICT_OFFICE("街道办事处", "subdistrict office", TeamRole.SERVICE_COMMISSIONER, VisitorRank.STAFF),
    SERVICE_STATION("党群服务站", "service station", TeamRole.PARTY_MASS_WORKER, VisitorRank.STAFF);

    private final String zh;
    private final String en;
    private final TeamRole role;
    private final VisitorRank rank;

    Department(String zh, String en, TeamRole role, VisitorRank rank) {
        this.zh = zh;
        this.en = en;
        this.role = role;
        this.rank = rank;
    }

    Bilingual label() {
        return Bilingual.of(zh, en);
    }

    TeamRole role() {
        return role;
    }

    VisitorRank rank() {
        return rank;
    }
}
