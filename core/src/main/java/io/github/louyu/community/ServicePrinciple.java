package io.github.louyu.community;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** The three combinations by which enterprises are served (三个结合). */
public enum ServicePrinciple implements Labelled {
    /** Serving enterprises goes with the overall work of the subdistrict (服务企业与中心工作相结合). */
    SERVICE_WITH_OVERALL_WORK("服务企业与中心工作相结合", "Serving enterprises is combined with the overall work"),
    /** Government leads, and professional services of society help (政府主导与社会专业服务相结合). */
    GOVERNMENT_WITH_PROFESSIONAL_SERVICES(
            "政府主导与社会专业服务相结合", "Government lead is combined with professional social services"),
    /** Enterprises are served, and give back to the community (服务企业与企业反哺相结合). */
    SERVICE_WITH_GIVING_BACK("服务企业与企业反哺相结合", "Serving enterprises is combined with enterprises giving back");

    private final String zh;
    private final String en;

    ServicePrinciple(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the principle for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
