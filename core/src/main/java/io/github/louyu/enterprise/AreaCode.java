package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Bilingual;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of an administrative area (行政区划代码): six digits for a province, prefecture or district (GB/T 2260), nine for
 * a sub-district or town (GB/T 10114). Provinces and prefectures are written with all six digits, so each area has one
 * code.
 *
 * <p>Only the form is checked: codes are given and withdrawn every year, and registered codes keep what was in force in
 * their day. The districts of Shanghai and the sub-districts of Huangpu are known by name, as of November 2024.
 *
 * @param value six or nine digits
 */
public record AreaCode(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{6}([0-9]{3})?");
    /** The last three digits of nine that name no sub-district; the area then has a code of six digits. */
    private static final String NO_SUBDISTRICT = "000";

    private static final int DISTRICT_LENGTH = 6;

    private static final ImmutableMap<String, Bilingual> NAMES = ImmutableMap.<String, Bilingual>builder()
            .put("310101", Bilingual.of("黄浦区", "Huangpu District"))
            .put("310101002", Bilingual.of("南京东路街道", "Nanjing East Road Sub-district"))
            .put("310101013", Bilingual.of("外滩街道", "The Bund Sub-district"))
            .put("310101015", Bilingual.of("半淞园路街道", "Bansongyuan Road Sub-district"))
            .put("310101017", Bilingual.of("小东门街道", "Xiaodongmen Sub-district"))
            .put("310101018", Bilingual.of("豫园街道", "Yuyuan Sub-district"))
            .put("310101019", Bilingual.of("老西门街道", "Laoximen Sub-district"))
            .put("310101020", Bilingual.of("五里桥街道", "Wuliqiao Sub-district"))
            .put("310101021", Bilingual.of("打浦桥街道", "Dapuqiao Sub-district"))
            .put("310101022", Bilingual.of("淮海中路街道", "Huaihai Middle Road Sub-district"))
            .put("310101023", Bilingual.of("瑞金二路街道", "Ruijin No. 2 Road Sub-district"))
            .put("310104", Bilingual.of("徐汇区", "Xuhui District"))
            .put("310105", Bilingual.of("长宁区", "Changning District"))
            .put("310106", Bilingual.of("静安区", "Jing'an District"))
            .put("310107", Bilingual.of("普陀区", "Putuo District"))
            .put("310109", Bilingual.of("虹口区", "Hongkou District"))
            .put("310110", Bilingual.of("杨浦区", "Yangpu District"))
            .put("310112", Bilingual.of("闵行区", "Minhang District"))
            .put("310113", Bilingual.of("宝山区", "Baoshan District"))
            .put("310114", Bilingual.of("嘉定区", "Jiading District"))
            .put("310115", Bilingual.of("浦东新区", "Pudong New Area"))
            .put("310116", Bilingual.of("金山区", "Jinshan District"))
            .put("310117", Bilingual.of("松江区", "Songjiang District"))
            .put("310118", Bilingual.of("青浦区", "Qingpu District"))
            .put("310120", Bilingual.of("奉贤区", "Fengxian District"))
            .put("310151", Bilingual.of("崇明区", "Chongming District"))
            .buildOrThrow();

    /**
     * Checks the form of the code.
     *
     * @param value six or nine digits
     * @throws IllegalArgumentException if it has not six or nine digits, or nine of which the last three are zero: that
     *     area has a code of six digits
     */
    public AreaCode {
        requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw SENTENCES.refusal("area-code.form", Map.of("value", value));
        }
        if (value.length() > DISTRICT_LENGTH && value.endsWith(NO_SUBDISTRICT)) {
            throw SENTENCES.refusal(
                    "area-code.district", Map.of("district", value.substring(0, DISTRICT_LENGTH), "value", value));
        }
    }

    /**
     * Makes a code of its digits.
     *
     * @param value six or nine digits
     * @return the code
     * @throws IllegalArgumentException if it has not six or nine digits, or nine of which the last three are zero: that
     *     area has a code of six digits
     */
    public static AreaCode of(String value) {
        return new AreaCode(value);
    }

    /**
     * Gives the name of the area, of itself alone: the name of a sub-district does not name its district.
     *
     * @return the name, empty if it is not known here, which says nothing of whether the area exists
     */
    public Optional<Bilingual> name() {
        return Optional.ofNullable(NAMES.get(value));
    }

    /**
     * Tells by the digits whether this area lies within another, or is the same: 310101022 is within 310101, 310100 and
     * 310000.
     *
     * @param wider the other area
     * @return whether it does
     */
    public boolean isWithin(AreaCode wider) {
        requireNonNull(wider, "wider");
        return value.startsWith(wider.significantDigits());
    }

    private String significantDigits() {
        if (value.length() > DISTRICT_LENGTH || !value.endsWith("00")) {
            return value;
        }
        return value.substring(0, value.endsWith("0000") ? 2 : 4);
    }

    @Override
    public String toString() {
        return value;
    }
}
