package io.github.louyu.examples.huaihai.data;

import java.util.ArrayList;
import java.util.List;

/** A division of GB/T 4754-2017 with its section, the words for it in a fictitious name, and its share in the whole. */
enum Sector {
    CONSULTING("L", "72", "咨询", "Consulting", 26),
    WHOLESALE("F", "51", "贸易", "Trading", 18),
    RETAIL("F", "52", "零售", "Retail", 10),
    SOFTWARE("I", "65", "软件", "Software", 9),
    PROFESSIONAL("M", "74", "专业技术", "Technical Services", 7),
    CAPITAL_MARKETS("J", "67", "投资", "Investment", 6),
    CATERING("H", "62", "餐饮", "Catering", 6),
    REAL_ESTATE("K", "70", "物业", "Property", 4),
    FORWARDING("G", "58", "货运代理", "Forwarding", 4),
    INTERNET("I", "64", "网络", "Internet", 3),
    BANKING("J", "66", "金融", "Finance", 2),
    EDUCATION("P", "83", "教育", "Education", 2),
    CULTURE("R", "88", "文化", "Culture", 2),
    HEALTH("Q", "84", "健康", "Health", 1);

    private static final List<Sector> BY_SHARE = byShare();

    final String section;
    final String division;
    final String zh;
    final String en;
    private final int share;

    Sector(String section, String division, String zh, String en, int share) {
        this.section = section;
        this.division = division;
        this.zh = zh;
        this.en = en;
        this.share = share;
    }

    static Sector draw(Draws draws) {
        return draws.oneOf(BY_SHARE);
    }

    private static List<Sector> byShare() {
        List<Sector> result = new ArrayList<>();
        for (Sector sector : values()) {
            for (int i = 0; i < sector.share; i++) {
                result.add(sector);
            }
        }
        return List.copyOf(result);
    }
}
