package io.github.louyu.json.documents;

import com.google.common.collect.ImmutableList;
import io.github.louyu.json.shape.Alternatives;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.service.AppealId;
import io.github.louyu.service.ApplicationId;
import io.github.louyu.service.DepartmentId;
import io.github.louyu.service.DepartmentLevel;
import io.github.louyu.service.GovernmentDepartment;
import io.github.louyu.service.Ledger;
import io.github.louyu.service.LedgerId;
import io.github.louyu.service.LedgerLine;
import io.github.louyu.service.Need;
import io.github.louyu.service.NeedId;
import io.github.louyu.service.QuestionId;
import io.github.louyu.service.QuestionOutcome;
import io.github.louyu.service.Resource;
import io.github.louyu.service.ResourceId;
import io.github.louyu.service.ServiceCategory;
import io.github.louyu.service.Symposium;
import io.github.louyu.service.SymposiumId;
import io.github.louyu.service.SymposiumQuestion;
import io.github.louyu.service.SymposiumTopic;
import io.github.louyu.time.DateRange;
import java.util.Map;

/** The layouts of needs, resources, departments, symposia and ledgers, each kind as a list of them. */
public final class ServiceShapes {

    private static final Shape<ServiceCategory> CATEGORY = Scalars.code(ServiceCategory.class);
    private static final Shape<DepartmentId> DEPARTMENT_ID = Scalars.id(DepartmentId::value, DepartmentId::of);

    /** A need. */
    public static final Shape<Need> NEED = ObjectShape.of("Need", fields -> {
        var id = fields.required("id", Scalars.id(NeedId::value, NeedId::of), Need::id);
        var name = fields.required("name", CommonShapes.BILINGUAL, Need::name);
        var categories = fields.list("categories", CATEGORY, Need::categories);
        var collectedOn = fields.required("collectedOn", TimeShapes.DATE, Need::collectedOn);
        var during = fields.required("during", TimeShapes.RANGE, Need::during);
        var enterprise = fields.optional("enterprise", CommonShapes.ENTERPRISE_ID, Need::enterprise);
        var building = fields.optional("building", CommunityShapes.BUILDING_ID, Need::building);
        var platform = fields.optional("platform", CommunityShapes.PLATFORM_ID, Need::platform);
        return values -> Need.builder()
                .id(values.get(id))
                .name(values.get(name))
                .addAllCategories(values.get(categories))
                .collectedOn(values.get(collectedOn))
                .during(values.get(during))
                .enterprise(values.get(enterprise))
                .building(values.get(building))
                .platform(values.get(platform))
                .build();
    });

    /** A resource, by its id. */
    public static final Shape<ResourceId> RESOURCE_ID = Scalars.id(ResourceId::value, ResourceId::of);

    /** A resource. */
    public static final Shape<Resource> RESOURCE = ObjectShape.of("Resource", fields -> {
        var id = fields.required("id", RESOURCE_ID, Resource::id);
        var name = fields.required("name", CommonShapes.BILINGUAL, Resource::name);
        var category = fields.required("category", CATEGORY, Resource::category);
        var capacity = fields.requiredInt("capacity", Scalars.INT, Resource::capacity);
        var publishedOn = fields.required("publishedOn", TimeShapes.DATE, Resource::publishedOn);
        var during = fields.required("during", TimeShapes.RANGE, Resource::during);
        var provider = fields.optional("provider", CommonShapes.BILINGUAL, Resource::provider);
        var building = fields.optional("building", CommunityShapes.BUILDING_ID, Resource::building);
        var platform = fields.optional("platform", CommunityShapes.PLATFORM_ID, Resource::platform);
        return values -> Resource.builder()
                .id(values.get(id))
                .name(values.get(name))
                .category(values.get(category))
                .capacity(values.get(capacity))
                .publishedOn(values.get(publishedOn))
                .during(values.get(during))
                .provider(values.get(provider))
                .building(values.get(building))
                .platform(values.get(platform))
                .build();
    });

    private static final Shape<GovernmentDepartment> DEPARTMENT = ObjectShape.of("GovernmentDepartment", fields -> {
        var id = fields.required("id", DEPARTMENT_ID, GovernmentDepartment::id);
        var name = fields.required("name", CommonShapes.BILINGUAL, GovernmentDepartment::name);
        var level = fields.required("level", Scalars.code(DepartmentLevel.class), GovernmentDepartment::level);
        var during = fields.usual("during", TimeShapes.RANGE, GovernmentDepartment::during, DateRange.always());
        return values -> GovernmentDepartment.builder()
                .id(values.get(id))
                .name(values.get(name))
                .level(values.get(level))
                .during(values.get(during))
                .build();
    });

    private static final ObjectShape<AppealId> APPEAL_ID = ObjectShape.of("AppealId", fields -> {
        var enterprise = fields.required("enterprise", CommonShapes.ENTERPRISE_ID, AppealId::enterprise);
        var entry = fields.required("entry", VisitShapes.ENTRY_ID, AppealId::entry);
        return values -> AppealId.of(values.get(enterprise), values.get(entry));
    });

    private static final ObjectShape<ApplicationId> APPLICATION_ID = ObjectShape.of("ApplicationId", fields -> {
        var enterprise = fields.required("enterprise", CommonShapes.ENTERPRISE_ID, ApplicationId::enterprise);
        var entry = fields.required("entry", VisitShapes.ENTRY_ID, ApplicationId::entry);
        return values -> ApplicationId.of(values.get(enterprise), values.get(entry));
    });

    private static final Shape<QuestionOutcome> OUTCOME = Alternatives.<QuestionOutcome>builder(
                    "QuestionOutcome", "kind")
            .add(
                    "answered",
                    QuestionOutcome.Answered.class,
                    ObjectShape.of("Answered", fields -> values -> new QuestionOutcome.Answered()))
            .add(
                    "open",
                    QuestionOutcome.Open.class,
                    ObjectShape.of("Open", fields -> values -> new QuestionOutcome.Open()))
            .add("appeal", QuestionOutcome.BecameAppeal.class, ObjectShape.of("BecameAppeal", fields -> {
                var appeal = fields.inline(APPEAL_ID, QuestionOutcome.BecameAppeal::appeal);
                return values -> new QuestionOutcome.BecameAppeal(values.get(appeal));
            }))
            .add("application", QuestionOutcome.BecameApplication.class, ObjectShape.of("BecameApplication", fields -> {
                var application = fields.inline(APPLICATION_ID, QuestionOutcome.BecameApplication::application);
                return values -> new QuestionOutcome.BecameApplication(values.get(application));
            }))
            .build();

    private static final Shape<SymposiumTopic> TOPIC = new TopicShape();

    private static final Shape<SymposiumQuestion> QUESTION = ObjectShape.of("SymposiumQuestion", fields -> {
        var id = fields.required("id", Scalars.id(QuestionId::value, QuestionId::of), SymposiumQuestion::id);
        var topic = fields.required("topic", TOPIC, SymposiumQuestion::topic);
        var enterprise = fields.optional("enterprise", CommonShapes.ENTERPRISE_ID, SymposiumQuestion::enterprise);
        var department = fields.optional("department", DEPARTMENT_ID, SymposiumQuestion::department);
        var text = fields.optional("text", PeopleShapes.PRIVATE_TEXT, SymposiumQuestion::text);
        var outcome = fields.usual("outcome", OUTCOME, SymposiumQuestion::outcome, QuestionOutcome.open());
        return values -> SymposiumQuestion.builder()
                .id(values.get(id))
                .topic(values.get(topic))
                .enterprise(values.get(enterprise))
                .department(values.get(department))
                .text(values.get(text))
                .outcome(values.get(outcome))
                .build();
    });

    private static final Shape<Symposium> SYMPOSIUM = ObjectShape.<Symposium>of("Symposium", fields -> {
                var id = fields.required("id", Scalars.id(SymposiumId::value, SymposiumId::of), Symposium::id);
                var name = fields.required("name", CommonShapes.BILINGUAL, Symposium::name);
                var when = fields.required("when", TimeShapes.RANGE, Symposium::when);
                var departments = fields.set("departments", DEPARTMENT_ID, Symposium::departments);
                var enterprises = fields.set("enterprises", CommonShapes.ENTERPRISE_ID, Symposium::enterprises);
                var topics = fields.set("topics", TOPIC, Symposium::topics);
                var questions = fields.list("questions", QUESTION, Symposium::questions);
                return values -> Symposium.builder()
                        .id(values.get(id))
                        .name(values.get(name))
                        .when(values.get(when))
                        .addAllDepartments(values.get(departments))
                        .addAllEnterprises(values.get(enterprises))
                        .addAllTopics(values.get(topics))
                        .addAllQuestions(values.get(questions))
                        .build();
            })
            .withPlaces(Map.of("question", "questions"));

    private static final Shape<LedgerLine> LEDGER_LINE = ObjectShape.of("LedgerLine", fields -> {
        var appeal = fields.required("appeal", APPEAL_ID, LedgerLine::appeal);
        var enteredOn = fields.required("enteredOn", TimeShapes.DATE, LedgerLine::enteredOn);
        var struckOffOn = fields.optional("struckOffOn", TimeShapes.DATE, LedgerLine::struckOffOn);
        return values -> new LedgerLine(values.get(appeal), values.get(enteredOn), values.get(struckOffOn));
    });

    private static final Shape<Ledger> LEDGER = ObjectShape.<Ledger>of("Ledger", fields -> {
                var id = fields.required("id", Scalars.id(LedgerId::value, LedgerId::of), Ledger::id);
                var name = fields.required("name", CommonShapes.BILINGUAL, Ledger::name);
                var lines = fields.list("lines", LEDGER_LINE, Ledger::lines);
                return values -> Ledger.builder()
                        .id(values.get(id))
                        .name(values.get(name))
                        .addAllLines(values.get(lines))
                        .build();
            })
            .withPlaces(Map.of("appeal", "lines"), "appeal");

    /** Needs collected. */
    public static final ObjectShape<ImmutableList<Need>> NEEDS = all("Needs", "needs", NEED);

    /** Resources published. */
    public static final ObjectShape<ImmutableList<Resource>> RESOURCES = all("Resources", "resources", RESOURCE);

    /** Government departments. */
    public static final ObjectShape<ImmutableList<GovernmentDepartment>> DEPARTMENTS =
            all("Departments", "departments", DEPARTMENT);

    /** Symposia with what was asked on them. */
    public static final ObjectShape<ImmutableList<Symposium>> SYMPOSIA = all("Symposia", "symposia", SYMPOSIUM);

    /** Ledgers of appeals. */
    public static final ObjectShape<ImmutableList<Ledger>> LEDGERS = all("Ledgers", "ledgers", LEDGER);

    private ServiceShapes() {}

    private static <T> ObjectShape<ImmutableList<T>> all(String name, String field, Shape<T> item) {
        return ObjectShape.of(name, fields -> {
            var items = fields.required(field, item.list(), list -> list);
            return values -> values.get(items);
        });
    }
}
