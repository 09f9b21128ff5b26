package io.github.louyu.examples.catalogues;

import io.github.louyu.rules.eligibility.Authority;

/** Who issues and pays. */
final class Authorities {

    static final Authority SHANGHAI = Authority.of("shanghai", "上海市", "Shanghai Municipality");
    static final Authority HUANGPU = Authority.of("huangpu", "黄浦区", "Huangpu District");
    static final Authority DISTRICT = Authority.of("district", "所在区", "the district of the enterprise");
    static final Authority QINGPU = Authority.of("qingpu", "青浦区", "Qingpu District");
    static final Authority YANGPU = Authority.of("yangpu", "杨浦区", "Yangpu District");
    static final Authority HONGKOU = Authority.of("hongkou", "虹口区", "Hongkou District");
    static final Authority HONGQIAO = Authority.of("hongqiao-cbd", "虹桥商务区", "Hongqiao Central Business District");
    static final Authority LANDLORDS = Authority.of("state-landlords", "国有房屋出租方", "state-owned landlords");
    static final Authority INSURANCE = Authority.of("unemployment-fund", "失业保险基金", "unemployment insurance fund");
    static final Authority HUAIHAI = Authority.of("huaihai", "淮海中路街道", "Huaihai Middle Road Subdistrict");

    private Authorities() {}
}
