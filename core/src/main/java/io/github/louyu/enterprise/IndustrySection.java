package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;

import io.github.louyu.text.Bilingual;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * A section of the classification of industries (国民经济行业门类, GB/T 4754-2017), with the divisions (大类) that belong to it.
 * The constants stand in the order of their letters, and the divisions 01 to 97 are shared out among them without a
 * gap.
 */
public enum IndustrySection {
    /** Agriculture, forestry, animal husbandry and fishery (农、林、牧、渔业), divisions 01 to 05. */
    AGRICULTURE('A', 1, 5, "农、林、牧、渔业", "Agriculture, forestry, animal husbandry and fishery"),
    /** Mining (采矿业), divisions 06 to 12. */
    MINING('B', 6, 12, "采矿业", "Mining"),
    /** Manufacturing (制造业), divisions 13 to 43. */
    MANUFACTURING('C', 13, 43, "制造业", "Manufacturing"),
    /** Production and supply of electricity, heat, gas and water (电力、热力、燃气及水生产和供应业), divisions 44 to 46. */
    UTILITIES('D', 44, 46, "电力、热力、燃气及水生产和供应业", "Production and supply of electricity, heat, gas and water"),
    /** Construction (建筑业), divisions 47 to 50. */
    CONSTRUCTION('E', 47, 50, "建筑业", "Construction"),
    /** Wholesale and retail trade (批发和零售业), divisions 51 to 52. */
    WHOLESALE_AND_RETAIL('F', 51, 52, "批发和零售业", "Wholesale and retail trade"),
    /** Transport, storage and post (交通运输、仓储和邮政业), divisions 53 to 60. */
    TRANSPORT_STORAGE_AND_POST('G', 53, 60, "交通运输、仓储和邮政业", "Transport, storage and post"),
    /** Lodging and catering (住宿和餐饮业), divisions 61 to 62. */
    LODGING_AND_CATERING('H', 61, 62, "住宿和餐饮业", "Lodging and catering"),
    /** Information transmission, software and information technology services (信息传输、软件和信息技术服务业), divisions 63 to 65. */
    INFORMATION_AND_SOFTWARE(
            'I', 63, 65, "信息传输、软件和信息技术服务业", "Information transmission, software and information technology services"),
    /** Finance (金融业), divisions 66 to 69. */
    FINANCE('J', 66, 69, "金融业", "Finance"),
    /** Real estate (房地产业), division 70. */
    REAL_ESTATE('K', 70, 70, "房地产业", "Real estate"),
    /** Leasing and business services (租赁和商务服务业), divisions 71 to 72. */
    LEASING_AND_BUSINESS_SERVICES('L', 71, 72, "租赁和商务服务业", "Leasing and business services"),
    /** Scientific research and technical services (科学研究和技术服务业), divisions 73 to 75. */
    RESEARCH_AND_TECHNICAL_SERVICES('M', 73, 75, "科学研究和技术服务业", "Scientific research and technical services"),
    /** Management of water conservancy, environment and public facilities (水利、环境和公共设施管理业), divisions 76 to 79. */
    WATER_ENVIRONMENT_AND_PUBLIC_FACILITIES(
            'N', 76, 79, "水利、环境和公共设施管理业", "Management of water conservancy, environment and public facilities"),
    /** Resident services, repair and other services (居民服务、修理和其他服务业), divisions 80 to 82. */
    RESIDENT_SERVICES_AND_REPAIR('O', 80, 82, "居民服务、修理和其他服务业", "Resident services, repair and other services"),
    /** Education (教育), division 83. */
    EDUCATION('P', 83, 83, "教育", "Education"),
    /** Health and social work (卫生和社会工作), divisions 84 to 85. */
    HEALTH_AND_SOCIAL_WORK('Q', 84, 85, "卫生和社会工作", "Health and social work"),
    /** Culture, sports and entertainment (文化、体育和娱乐业), divisions 86 to 90. */
    CULTURE_SPORTS_AND_ENTERTAINMENT('R', 86, 90, "文化、体育和娱乐业", "Culture, sports and entertainment"),
    /** Public administration, social security and social organisations (公共管理、社会保障和社会组织), divisions 91 to 96. */
    PUBLIC_ADMINISTRATION_AND_SOCIAL_ORGANISATIONS(
            'S', 91, 96, "公共管理、社会保障和社会组织", "Public administration, social security and social organisations"),
    /** International organisations (国际组织), division 97. */
    INTERNATIONAL_ORGANISATIONS('T', 97, 97, "国际组织", "International organisations");

    private final char letter;
    private final int firstDivision;
    private final int lastDivision;
    private final String zh;
    private final String en;

    IndustrySection(char letter, int firstDivision, int lastDivision, String zh, String en) {
        this.letter = letter;
        this.firstDivision = firstDivision;
        this.lastDivision = lastDivision;
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the section that has a letter.
     *
     * @param letter the letter, A to T in upper case
     * @return the section
     * @throws IllegalArgumentException if it is no such letter
     */
    public static IndustrySection fromLetter(char letter) {
        return Arrays.stream(values())
                .filter(section -> section.letter == letter)
                .findFirst()
                .orElseThrow(() -> SENTENCES.refusal("industry-section.letter", Map.of("letter", letter)));
    }

    /**
     * Gives the section that a division belongs to.
     *
     * @param division the number of the division, 1 to 97
     * @return the section
     * @throws IllegalArgumentException if there is no such division
     */
    public static IndustrySection ofDivision(int division) {
        return findDivision(division)
                .orElseThrow(() -> SENTENCES.refusal("industry-section.division", Map.of("division", division)));
    }

    static Optional<IndustrySection> findDivision(int division) {
        return Arrays.stream(values())
                .filter(section -> section.holdsDivision(division))
                .findFirst();
    }

    /**
     * Tells whether a division belongs to the section.
     *
     * @param division the number of the division
     * @return whether it does; no for a number that is no division
     */
    public boolean holdsDivision(int division) {
        return division >= firstDivision && division <= lastDivision;
    }

    /**
     * Gives the letter of the section.
     *
     * @return the letter, A to T
     */
    public char letter() {
        return letter;
    }

    /**
     * Gives the name of the section for people.
     *
     * @return the label
     */
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
