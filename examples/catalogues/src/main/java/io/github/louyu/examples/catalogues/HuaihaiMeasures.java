package io.github.louyu.examples.catalogues;

import static io.github.louyu.rules.EnterpriseFacts.flag;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.eligibility.Benefit;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.PolicyCategory;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * The shape of the 20 service measures of Huaihai Middle Road Subdistrict (服务企业20条): 20 items in 6 categories, of which 3 are named
 * (Wenhui Daily, 24 September 2019). No copy of the items was found, so none is invented here: each has a number for a title, and
 * whether an enterprise meets its conditions is a fact that the host supplies. Which item is in which category is not published.
 */
public final class HuaihaiMeasures {

    /** The id of the catalogue. */
    public static final String ID = "huaihai-20";

    /** How many items there are. */
    public static final int ITEMS = 20;

    /** The categories: the three that are named, and three of which the name is not published. */
    public static final ImmutableList<PolicyCategory> CATEGORIES = ImmutableList.of(
            PolicyCategory.of("economic-development", "经济发展", "Economic development"),
            PolicyCategory.of("talent-service", "人才服务", "Talent service"),
            PolicyCategory.of("culture-sports-fitness", "文体健身", "Culture, sports and fitness"),
            PolicyCategory.of("category-4", "第四类（名称未公开）", "Category 4 (name not published)"),
            PolicyCategory.of("category-5", "第五类（名称未公开）", "Category 5 (name not published)"),
            PolicyCategory.of("category-6", "第六类（名称未公开）", "Category 6 (name not published)"));

    private HuaihaiMeasures() {}

    /**
     * Gives the fact whether an enterprise meets the conditions of an item.
     *
     * @param item the number of the item, 1 to 20
     * @return the attribute
     */
    public static Attribute<Boolean> meets(int item) {
        return PolicyFacts.flag(id(item), "符合第" + item + "条所列条件", "meets the conditions of measure " + item);
    }

    /**
     * Gives the catalogue.
     *
     * @return the catalogue
     */
    public static PolicyCatalogue catalogue() {
        return PolicyCatalogue.builder(ID)
                .title(Bilingual.of("服务企业20条（内容未公开）", "The 20 service measures (content not published)"))
                .version("2019")
                .issuer(Authorities.HUAIHAI)
                .inForce(DateRange.from(LocalDate.of(2019, 9, 24)))
                .policies(IntStream.rangeClosed(1, ITEMS)
                        .mapToObj(HuaihaiMeasures::item)
                        .toList())
                .build();
    }

    private static ServicePolicy<EnterpriseFile> item(int number) {
        return ServicePolicy.of(SubjectType.ENTERPRISE, id(number))
                .titled(Bilingual.of("第" + number + "条", "Measure " + number))
                .citing("Wenhui Daily, 24 September 2019")
                .when(flag(meets(number)).isTrue())
                .granting(Benefit.service(Bilingual.of("第" + number + "条所列服务", "The service of measure " + number)));
    }

    private static String id(int item) {
        return (item < 10 ? "measure-0" : "measure-") + item;
    }
}
