package io.github.louyu.json;

import com.google.common.collect.ImmutableList;
import io.github.louyu.committee.OrganisationRegister;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.json.answers.DecisionShapes;
import io.github.louyu.json.answers.MatchingShapes;
import io.github.louyu.json.documents.CalendarShapes;
import io.github.louyu.json.documents.CommitteeShapes;
import io.github.louyu.json.documents.FileShapes;
import io.github.louyu.json.documents.RateShapes;
import io.github.louyu.json.documents.ServiceShapes;
import io.github.louyu.json.documents.SubdistrictShapes;
import io.github.louyu.json.rules.DecisionTables;
import io.github.louyu.json.rules.PolicyShapes;
import io.github.louyu.json.rules.VisitRuleShapes;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.ExchangeRates;
import io.github.louyu.rules.OutcomeCode;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.governance.Matching;
import io.github.louyu.rules.visit.VisitDecisionRecord;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.service.GovernmentDepartment;
import io.github.louyu.service.Ledger;
import io.github.louyu.service.Need;
import io.github.louyu.service.Resource;
import io.github.louyu.service.Symposium;
import io.github.louyu.time.WorkCalendar;

/**
 * A kind of document that is written and read again equal (文档种类): what it holds, and the name by which its first field says so. This release
 * reads all formats of a kind from 1 to the one in which it writes.
 *
 * @param <T> the type of the value it holds
 */
public final class DocumentKind<T> extends WritableKind<T> {

    /** An enterprise file (一企一档), with its whole log. */
    public static final DocumentKind<EnterpriseFile> ENTERPRISE_FILE =
            new DocumentKind<>("enterprise-file", 1, FileShapes.FILE);

    /** A subdistrict (街道) with its areas, buildings and all else. */
    public static final DocumentKind<Subdistrict> SUBDISTRICT =
            new DocumentKind<>("subdistrict", 1, SubdistrictShapes.SUBDISTRICT);

    /** The committees, associations and councils of a subdistrict (组织名册). */
    public static final DocumentKind<OrganisationRegister> ORGANISATION_REGISTER =
            new DocumentKind<>("organisation-register", 1, CommitteeShapes.REGISTER);

    /** Needs collected (需求清单). */
    public static final DocumentKind<ImmutableList<Need>> NEEDS = new DocumentKind<>("needs", 1, ServiceShapes.NEEDS);

    /** Resources published (资源清单). */
    public static final DocumentKind<ImmutableList<Resource>> RESOURCES =
            new DocumentKind<>("resources", 1, ServiceShapes.RESOURCES);

    /** Government departments (政府部门). */
    public static final DocumentKind<ImmutableList<GovernmentDepartment>> DEPARTMENTS =
            new DocumentKind<>("departments", 1, ServiceShapes.DEPARTMENTS);

    /** Symposia and what was asked on them (座谈会). */
    public static final DocumentKind<ImmutableList<Symposium>> SYMPOSIA =
            new DocumentKind<>("symposia", 1, ServiceShapes.SYMPOSIA);

    /** Ledgers of appeals (诉求台账). */
    public static final DocumentKind<ImmutableList<Ledger>> LEDGERS =
            new DocumentKind<>("ledgers", 1, ServiceShapes.LEDGERS);

    /** A work calendar of one version (工作日历). */
    public static final DocumentKind<WorkCalendar> WORK_CALENDAR =
            new DocumentKind<>("work-calendar", 1, CalendarShapes.CALENDAR);

    /** Exchange rates over time (汇率). */
    public static final DocumentKind<ExchangeRates> EXCHANGE_RATES =
            new DocumentKind<>("exchange-rates", 1, RateShapes.RATES);

    /** A version of an office's visit rules (必访规则集). */
    public static final DocumentKind<VisitRulebook> VISIT_RULEBOOK =
            new DocumentKind<>("visit-rulebook", 1, VisitRuleShapes.RULEBOOK);

    /** A decision table on enterprise files whose outcomes are codes (判定表), with the tables that its rows name. */
    public static final DocumentKind<DecisionTable<EnterpriseFile, OutcomeCode>> DECISION_TABLE =
            new DocumentKind<>("decision-table", 1, DecisionTables.TABLE);

    /** A catalogue of service policies in one version (政策清单). */
    public static final DocumentKind<PolicyCatalogue> POLICY_CATALOGUE =
            new DocumentKind<>("policy-catalogue", 1, PolicyShapes.CATALOGUE);

    /** What was decided of the visits of one enterprise on one day, with the grounds (判定记录). */
    public static final DocumentKind<VisitDecisionRecord> VISIT_DECISION_RECORD =
            new DocumentKind<>("visit-decision-record", 1, DecisionShapes.RECORD);

    /** Which needs are met by which resources, and which are not (供需匹配结果). */
    public static final DocumentKind<Matching> MATCHING = new DocumentKind<>("matching", 1, MatchingShapes.MATCHING);

    private static final ImmutableList<DocumentKind<?>> ALL = ImmutableList.of(
            ENTERPRISE_FILE,
            SUBDISTRICT,
            ORGANISATION_REGISTER,
            NEEDS,
            RESOURCES,
            DEPARTMENTS,
            SYMPOSIA,
            LEDGERS,
            WORK_CALENDAR,
            EXCHANGE_RATES,
            VISIT_RULEBOOK,
            DECISION_TABLE,
            POLICY_CATALOGUE,
            VISIT_DECISION_RECORD,
            MATCHING);

    private DocumentKind(String name, int format, ObjectShape<T> shape) {
        super(name, format, shape);
    }

    /**
     * Gives all kinds of documents.
     *
     * @return the kinds
     */
    public static ImmutableList<DocumentKind<?>> all() {
        return ALL;
    }
}
