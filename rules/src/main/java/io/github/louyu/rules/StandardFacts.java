package io.github.louyu.rules;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.IndustryCode;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.Officer;
import io.github.louyu.enterprise.OfficerRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/** The facts of enterprises, leases and officers, and the kinds of events and figures, that every registry knows. */
final class StandardFacts {

    private StandardFacts() {}

    static FactRegistry.Builder addTo(FactRegistry.Builder builder) {
        builder.attribute(EnterpriseAttributes.KEY_TIER);
        builder.fact(
                EnterpriseFile.class,
                EnterpriseFacts.industry(),
                Codes.read(IndustryCode::toString, text -> Optional.of(IndustryCode.of(text))));
        builder.attribute(EnterpriseAttributes.REGISTRATION_TYPE);
        builder.attribute(EnterpriseAttributes.INVESTMENT_ORIGIN);
        builder.attribute(EnterpriseAttributes.HEADQUARTERS_STATUS);
        builder.attribute(EnterpriseAttributes.HEADCOUNT);
        builder.items(EnterpriseFile.class, EnterpriseFacts.leases(), Lease.class);
        builder.items(EnterpriseFile.class, EnterpriseFacts.officers(), Officer.class);
        builder.fact(Lease.class, LeaseFacts.start());
        builder.fact(Lease.class, LeaseFacts.lastDay());
        builder.fact(Lease.class, LeaseFacts.noticeBy());
        builder.fact(Lease.class, LeaseFacts.area());
        builder.fact(Lease.class, LeaseFacts.running());
        builder.fact(Officer.class, OfficerFacts.role(), Codes.of(OfficerRole.class));
        builder.fact(Officer.class, OfficerFacts.from());
        builder.fact(Officer.class, OfficerFacts.until());
        builder.fact(Officer.class, OfficerFacts.inOffice());
        builder.eventKind(EventKind.EXECUTIVE_CHANGE);
        builder.eventKind(EventKind.HEADQUARTERS_LEADER_VISIT);
        builder.eventKind(EventKind.RELOCATION_NOTICE);
        builder.eventKind(EventKind.RELOCATION_WITHDRAWN);
        builder.eventKind(EventKind.LEASE_RENEWED);
        builder.eventKind(EventKind.SPECIAL_CASE_OPENED);
        builder.eventKind(EventKind.SPECIAL_CASE_CLOSED);
        builder.figureKind(FigureKind.TAX);
        builder.figureKind(FigureKind.REVENUE);
        builder.figureKind(FigureKind.PROFIT);
        builder.figureKind(FigureKind.HEADCOUNT);
        return builder;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the kind of an attribute tells the type of its values
    static Fact<EnterpriseFile, ?> of(Attribute<?> attribute) {
        return switch (attribute.type().kind()) {
            case FLAG -> EnterpriseFacts.flag((Attribute<Boolean>) attribute);
            case CODE -> EnterpriseFacts.code(attribute);
            case LEVEL -> EnterpriseFacts.level((Attribute) attribute);
            case COUNT -> EnterpriseFacts.count((Attribute<Long>) attribute);
            case DECIMAL -> EnterpriseFacts.decimal((Attribute<BigDecimal>) attribute);
            case MONEY -> EnterpriseFacts.money((Attribute<Money>) attribute);
            case DATE -> EnterpriseFacts.date((Attribute<LocalDate>) attribute);
            case TEXT -> EnterpriseFacts.text((Attribute<String>) attribute);
            case CODES -> EnterpriseFacts.codes((Attribute) attribute);
            case ITEMS ->
                throw new IllegalArgumentException("registry: an attribute must hold a value, but " + attribute.name()
                        + " holds " + attribute.type());
        };
    }
}
