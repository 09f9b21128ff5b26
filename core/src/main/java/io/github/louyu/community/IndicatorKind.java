package io.github.louyu.community;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** What a figure that an office reports is about (指标). A figure is compared with another of the same kind only. */
public enum IndicatorKind implements Labelled {
    /** How many commercial districts there are (商圈数). */
    COMMERCIAL_DISTRICTS("商圈数", "Commercial districts"),
    /** How many main office buildings there are (主要商务楼宇数). */
    MAIN_BUILDINGS("主要商务楼宇数", "Main office buildings"),
    /** How many enterprises there are (企业数). */
    ENTERPRISES("企业数", "Enterprises"),
    /** What the enterprises of a building paid in taxes (楼宇税收). */
    BUILDING_TAX("楼宇税收", "Tax of a building"),
    /** Buildings whose enterprises paid taxes of 100 million or more than a stated amount in a period (税收亿元楼). */
    TAX_THRESHOLD_BUILDINGS("税收亿元楼", "Tax-100-million buildings"),
    /** Buildings with taxes of 100 million or more than a stated amount in a month (月亿楼). */
    MONTHLY_TAX_BUILDINGS("月亿楼", "Month-100-million buildings"),
    /** Let area as a share of lettable area (入驻率). */
    OCCUPANCY("入驻率", "Occupancy rate"),
    /** Tenants registered here as a share of all tenants (属地注册率). */
    LOCAL_REGISTRATION("属地注册率", "Local registration rate"),
    /** Foreign-invested enterprises as a share of all (外资企业占比). */
    FOREIGN_SHARE("外资企业占比", "Share of foreign-invested enterprises"),
    /** How many recognised headquarters there are (总部机构数). */
    HEADQUARTERS("总部机构数", "Headquarters"),
    /** How many enterprises a sector cluster has (产业集群企业数). */
    SECTOR_CLUSTER("产业集群企业数", "Enterprises of a sector cluster"),
    /** How many different enterprises were visited (走访企业数). */
    ENTERPRISES_VISITED("走访企业数", "Enterprises visited"),
    /** How many appeals were received (受理诉求数). */
    APPEALS_RECEIVED("受理诉求数", "Appeals received"),
    /** Appeals settled as a share of those received (诉求办结率). */
    APPEALS_SETTLED("诉求办结率", "Appeals settled"),
    /** How many enterprises were helped to apply for policy support (协助申请产业政策企业数). */
    POLICY_APPLICATIONS_ASSISTED("协助申请产业政策企业数", "Enterprises helped to apply for policy support"),
    /** How many measures a catalogue of service policies has (服务企业条款数). */
    POLICY_ITEMS("服务企业条款数", "Items of service policy"),
    /** How many activities took place (活动场次). */
    ACTIVITIES("活动场次", "Activities"),
    /** How many attendances the activities had, which are not persons (参与人次). */
    ATTENDANCES("参与人次", "Attendances");

    private final String zh;
    private final String en;

    IndicatorKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the indicator for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
