package io.github.louyu.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.service.ServiceCategory;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * The attributes, figures and kinds of events (词汇) that random files hold and random conditions ask for, so that the two
 * meet. Beside those of the library stand some of a host's own, of every type of value.
 */
public final class Vocabulary {

    /** Whether the enterprise is listed (上市). */
    public static final Attribute<Boolean> LISTED = Attribute.flag("listed", Bilingual.of("上市", "listed"));

    /** The area that the enterprise uses (使用面积), in square metres. */
    public static final Attribute<BigDecimal> AREA = Attribute.decimal("area", Bilingual.of("使用面积", "area used"), "m2");

    /** The registered capital (注册资本). */
    public static final Attribute<Money> CAPITAL =
            Attribute.money("capital", Bilingual.of("注册资本", "registered capital"));

    /** The day of founding (成立日期). */
    public static final Attribute<LocalDate> FOUNDED = Attribute.date("founded", Bilingual.of("成立日期", "founded"));

    /** The main product (主要产品), in words. */
    public static final Attribute<String> PRODUCT = Attribute.text("product", Bilingual.of("主要产品", "main product"));

    /** The services that the enterprise asks for (服务意向). */
    public static final Attribute<ImmutableSet<ServiceCategory>> WISHES =
            Attribute.codes("wishes", Bilingual.of("服务意向", "services wished for"), ServiceCategory.class);

    /** Sales per square metre (每平方米营业额), a figure without a currency. */
    public static final FigureKind<BigDecimal> SALES_PER_METRE = FigureKind.of(
            "sales-per-metre", Bilingual.of("每平方米营业额", "sales per square metre"), ValueType.decimal("per m2"));

    /** A kind of event of a host's own: an inspection (安全检查). */
    public static final EventKind INSPECTION = EventKind.of("INSPECTION", Bilingual.of("安全检查", "safety inspection"));

    /** The kinds of events in random files: those of the library, and one of a host's own. */
    public static final ImmutableList<EventKind> EVENTS = ImmutableList.of(
            EventKind.EXECUTIVE_CHANGE,
            EventKind.HEADQUARTERS_LEADER_VISIT,
            EventKind.RELOCATION_NOTICE,
            EventKind.RELOCATION_WITHDRAWN,
            EventKind.LEASE_RENEWED,
            EventKind.SPECIAL_CASE_OPENED,
            EventKind.SPECIAL_CASE_CLOSED,
            INSPECTION);

    private Vocabulary() {}
}
