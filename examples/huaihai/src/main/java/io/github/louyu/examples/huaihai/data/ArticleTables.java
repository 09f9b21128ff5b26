package io.github.louyu.examples.huaihai.data;

/**
 * What the article of Wenhui Daily of 24 September 2019 says, kept apart from the fictitious enterprises. The row
 * numbers count the items of the article. A period is blank where none is stated.
 */
final class ArticleTables {

    private ArticleTables() {}

    /** The real names, each with nothing but what the article says of it. */
    static CsvTable names() {
        CsvTable table = CsvTable.fromTheArticle(
                "article_names", "name_zh", "name_en", "kind", "says_zh", "says_en", "article_row");
        table.add(
                "淮海中路街道",
                "Huaihai Middle Road Subdistrict",
                "SUBDISTRICT",
                "位于上海市黄浦区",
                "in Huangpu District, Shanghai",
                1);
        district(table, "淮海中路", "Huaihai Middle Road");
        district(table, "新天地", "Xintiandi");
        headquarters(table, "美国船级社", "ABS");
        headquarters(table, "普利司通", "Bridgestone");
        services(table, "普华永道", "PwC");
        services(table, "埃森哲", "Accenture");
        services(table, "麦肯锡", "McKinsey");
        trade(table, "保乐力加", "Pernod Ricard");
        trade(table, "索尼", "Sony");
        building(table, "企业天地", "Corporate Avenue");
        building(table, "金钟广场", "Golden Bell Plaza");
        building(table, "兰生大厦", "Lansheng Building");
        building(table, "瑞安广场", "Shui On Plaza");
        building(table, "无限极大厦", "Infinitus Tower");
        building(table, "企业天地商业楼", "Corporate Avenue commercial building");
        fitness(table, "金钟广场", "Golden Bell Plaza");
        fitness(table, "兰生大厦", "Lansheng Building");
        fitness(table, "瑞安广场", "Shui On Plaza");
        facility(table, "金钟员工餐厅", "Golden Bell staff canteen", 50);
        facility(table, "曙光益诊室", "Shuguang clinic", 53);
        facility(table, "长征医院精英快线", "Changzheng Hospital fast track", 54);
        movedIn(table, "汤姆福特", "Tom Ford");
        movedIn(table, "丝芙兰", "Sephora");
        fullyLet(table, "无限极大厦", "Infinitus Tower");
        fullyLet(table, "企业天地商业楼", "Corporate Avenue commercial building");
        return table;
    }

    /** The totals that the other tables are built to match; {@code comparator} says how the article words each. */
    static CsvTable figures() {
        CsvTable table = CsvTable.fromTheArticle(
                "article_figures",
                "figure",
                "name_zh",
                "name_en",
                "comparator",
                "value",
                "unit",
                "period",
                "article_row");
        table.add("COMMERCIAL_DISTRICTS", "商圈", "commercial districts", "EQUAL", 2, "DISTRICT", "2019-09-24", 2);
        table.add("BUILDINGS", "主要商务楼宇", "main office buildings", "EQUAL", 20, "BUILDING", "2019-09-24", 3);
        table.add("TAX_BUILDINGS_2018", "税收亿元楼", "tax-100-million buildings", "EQUAL", 17, "BUILDING", "2018", 4);
        table.add("TAX_BUILDINGS_2019_H1", "税收亿元楼", "tax-100-million buildings", "EQUAL", 13, "BUILDING", "2019-H1", 4);
        table.add("ENTERPRISES", "企业", "enterprises", "EQUAL", 3665, "ENTERPRISE", "2019-09-24", 5);
        table.add(
                "FOREIGN_SHARE",
                "外资背景企业占比",
                "share of foreign-invested enterprises",
                "MORE_THAN",
                50,
                "PERCENT",
                "2019-09-24",
                6);
        table.add("OFFICE_WORKERS", "从业白领", "office workers", "MORE_THAN", 70000, "PERSON", "2019-09-24", 7);
        table.add(
                "REGIONAL_HEADQUARTERS", "跨国地区总部", "regional headquarters", "EQUAL", 15, "ENTERPRISE", "2019-09-24", 8);
        table.add("AREAS", "党建片区", "Party-building areas", "EQUAL", 3, "AREA", "2019-09-24", 13);
        table.add(
                "ENTERPRISES_VISITED",
                "累计走访企业",
                "enterprises visited",
                "EQUAL",
                39,
                "ENTERPRISE",
                "2019-01-01/2019-09-24",
                41);
        table.add("APPEALS_RECEIVED", "企业诉求", "appeals received", "MORE_THAN", 120, "APPEAL", "", 43);
        table.add("APPEALS_SETTLED", "办结诉求", "appeals settled", "EQUAL", 55, "APPEAL", "", 44);
        table.add(
                "POLICY_APPLICATIONS",
                "协助申请产业政策扶持的企业",
                "enterprises helped to apply for industrial policy support",
                "EQUAL",
                62,
                "ENTERPRISE",
                "",
                45);
        table.add("ACTIVITIES", "线下活动", "offline activities", "EQUAL", 47, "ACTIVITY", "", 48);
        table.add("ATTENDANCES", "参与人次", "attendances", "EQUAL", 40648, "ATTENDANCE", "", 48);
        return table;
    }

    private static void district(CsvTable table, String zh, String en) {
        table.add(zh, en, "COMMERCIAL_DISTRICT", "两大商圈之一", "one of the two commercial districts", 2);
    }

    private static void headquarters(CsvTable table, String zh, String en) {
        table.add(zh, en, "REGIONAL_HEADQUARTERS", "跨国地区总部", "regional headquarters of a multinational", 8);
    }

    private static void services(CsvTable table, String zh, String en) {
        table.add(zh, en, "PROFESSIONAL_SERVICES", "专业服务业", "professional services", 9);
    }

    private static void trade(CsvTable table, String zh, String en) {
        table.add(zh, en, "TRADE_AND_DISTRIBUTION", "商贸流通业", "trade and distribution", 10);
    }

    private static void building(CsvTable table, String zh, String en) {
        table.add(zh, en, "BUILDING", "商务楼宇", "office building", 64);
    }

    private static void fitness(CsvTable table, String zh, String en) {
        table.add(zh, en, "FITNESS_POINT", "设有白领健身点", "has a fitness point for office workers", 49);
    }

    private static void facility(CsvTable table, String zh, String en, int row) {
        table.add(zh, en, "FACILITY", "服务企业员工", "serves the workers of enterprises", row);
    }

    private static void movedIn(CsvTable table, String zh, String en) {
        table.add(zh, en, "MOVED_IN", "入驻新天地", "moved into Xintiandi", 58);
    }

    private static void fullyLet(CsvTable table, String zh, String en) {
        table.add(zh, en, "FULLY_LET", "满租", "fully let", 59);
    }
}
