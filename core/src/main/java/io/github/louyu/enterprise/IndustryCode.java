package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Bilingual;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The industry of an enterprise (行业分类, GB/T 4754-2017), as exactly as it is known: a section (门类, F), a division (大类,
 * F51), a group (中类, F512) or a class (小类, F5123). The value always carries the letter of its section; it may be left
 * out where the digits are given, as they say it.
 *
 * <p>Divisions are checked against the standard; groups and classes are checked for form only.
 *
 * @param value the letter of the section, followed by no digit or by two, three or four
 */
public record IndustryCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-T]|[A-T]?[0-9]{2,4}");
    private static final int DIVISION_END = 3;

    private static final ImmutableMap<String, Bilingual> NAMES = ImmutableMap.<String, Bilingual>builder()
            .put("F51", Bilingual.of("批发业", "Wholesale"))
            .put("F52", Bilingual.of("零售业", "Retail"))
            .put("G59", Bilingual.of("装卸搬运和仓储业", "Cargo handling and storage"))
            .put("G60", Bilingual.of("邮政业", "Post"))
            .put("H61", Bilingual.of("住宿业", "Lodging"))
            .put("H62", Bilingual.of("餐饮业", "Catering"))
            .put("I63", Bilingual.of("电信、广播电视和卫星传输服务", "Telecommunications, broadcasting and satellite transmission"))
            .put("I64", Bilingual.of("互联网和相关服务", "Internet and related services"))
            .put("I65", Bilingual.of("软件和信息技术服务业", "Software and information technology services"))
            .put("K70", Bilingual.of("房地产业", "Real estate"))
            .put("K7010", Bilingual.of("房地产开发经营", "Real-estate development"))
            .put("K702", Bilingual.of("物业管理", "Property management"))
            .buildOrThrow();

    /**
     * Checks the code, and puts the letter of the section before digits that come without it.
     *
     * @param value the letter of a section, two to four digits, or both
     * @throws IllegalArgumentException if it has not the form of a code, its first two digits are no division, or the
     *     division is not of the section
     */
    public IndustryCode {
        requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw SENTENCES.refusal("industry-code.form", Map.of("value", value));
        }
        if (value.length() > 1) {
            value = withSection(value);
        }
    }

    /**
     * Makes a code of its text.
     *
     * @param value the letter of a section, two to four digits, or both
     * @return the code
     * @throws IllegalArgumentException if it has not the form of a code, its first two digits are no division, or the
     *     division is not of the section
     */
    public static IndustryCode of(String value) {
        return new IndustryCode(value);
    }

    /**
     * Makes the code of a whole section.
     *
     * @param section the section
     * @return its code
     */
    public static IndustryCode of(IndustrySection section) {
        requireNonNull(section, "section");
        return new IndustryCode(Character.toString(section.letter()));
    }

    /**
     * Gives the section (门类).
     *
     * @return the section
     */
    public IndustrySection section() {
        return IndustrySection.fromLetter(value.charAt(0));
    }

    /**
     * Gives the division (大类), such as F51 of F5123.
     *
     * @return the code of the division, empty if only the section is known
     */
    public Optional<IndustryCode> division() {
        return value.length() < DIVISION_END
                ? Optional.empty()
                : Optional.of(new IndustryCode(value.substring(0, DIVISION_END)));
    }

    /**
     * Gives the name of what the code stands for, of itself alone: sections all have one, of divisions, groups and
     * classes only some that the rules for enterprises speak of.
     *
     * @return the name, empty if it is not known here, which says nothing of whether the code exists
     */
    public Optional<Bilingual> name() {
        return value.length() == 1 ? Optional.of(section().label()) : Optional.ofNullable(NAMES.get(value));
    }

    /**
     * Tells whether this industry is part of another, or the same: F5123 is within F512, F51 and F.
     *
     * @param wider the other industry
     * @return whether it is; no if this one is known less exactly, though it may turn out to be
     */
    public boolean isWithin(IndustryCode wider) {
        requireNonNull(wider, "wider");
        return value.startsWith(wider.value);
    }

    private static String withSection(String text) {
        boolean hasLetter = text.charAt(0) >= 'A';
        String digits = hasLetter ? text.substring(1) : text;
        String division = digits.substring(0, 2);
        IndustrySection section = IndustrySection.findDivision(Integer.parseInt(division))
                .orElseThrow(
                        () -> SENTENCES.refusal("industry-code.division", Map.of("code", text, "division", division)));
        if (hasLetter && text.charAt(0) != section.letter()) {
            throw SENTENCES.refusal(
                    "industry-code.section",
                    Map.of("code", text, "section", section.letter(), "division", division, "letter", text.charAt(0)));
        }
        return section.letter() + digits;
    }

    @Override
    public String toString() {
        return value;
    }
}
