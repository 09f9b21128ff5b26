package io.github.louyu.json.documents;

import io.github.louyu.enterprise.Appeal;
import io.github.louyu.enterprise.AppealChannel;
import io.github.louyu.enterprise.AppealHandler;
import io.github.louyu.enterprise.AppealKind;
import io.github.louyu.enterprise.AppealProgress;
import io.github.louyu.enterprise.AppealSeverity;
import io.github.louyu.enterprise.AppealStatus;
import io.github.louyu.enterprise.HandlerRole;
import io.github.louyu.enterprise.PolicyApplication;
import io.github.louyu.enterprise.PolicyApplicationProgress;
import io.github.louyu.enterprise.PolicyApplicationStatus;
import io.github.louyu.enterprise.Satisfaction;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;

/** The layouts of appeals and policy applications, and of their steps. */
final class CaseShapes {

    static final ObjectShape<Appeal> APPEAL = ObjectShape.of("Appeal", fields -> {
        var receivedOn = fields.required("receivedOn", TimeShapes.DATE, Appeal::receivedOn);
        var receivedAt = fields.optional("receivedAt", TimeShapes.TIME, Appeal::receivedAt);
        var channel = fields.required("channel", Scalars.code(AppealChannel.class), Appeal::channel);
        var kind = fields.required("appealKind", Scalars.code(AppealKind.class), Appeal::kind);
        var severity = fields.required("severity", Scalars.code(AppealSeverity.class), Appeal::severity);
        var summary = fields.optional("summary", PeopleShapes.PRIVATE_TEXT, Appeal::summary);
        return values -> Appeal.builder()
                .receivedOn(values.get(receivedOn))
                .receivedAt(values.get(receivedAt))
                .channel(values.get(channel))
                .kind(values.get(kind))
                .severity(values.get(severity))
                .summary(values.get(summary))
                .build();
    });

    private static final Shape<AppealHandler> HANDLER = ObjectShape.of("AppealHandler", fields -> {
        var department = fields.required("department", Scalars.TEXT, AppealHandler::department);
        var role = fields.required("role", Scalars.code(HandlerRole.class), AppealHandler::role);
        return values -> new AppealHandler(values.get(department), values.get(role));
    });

    static final ObjectShape<AppealProgress> APPEAL_PROGRESS = ObjectShape.of("AppealProgress", fields -> {
        var about = fields.required("about", VisitShapes.ENTRY_ID, AppealProgress::about);
        var on = fields.required("on", TimeShapes.DATE, AppealProgress::on);
        var at = fields.optional("at", TimeShapes.TIME, AppealProgress::at);
        var status = fields.required("status", Scalars.code(AppealStatus.class), AppealProgress::status);
        var handlers = fields.list("handlers", HANDLER, AppealProgress::handlers);
        var extendedTo = fields.optional("extendedTo", TimeShapes.DATE, AppealProgress::extendedTo);
        var satisfaction =
                fields.optional("satisfaction", Scalars.code(Satisfaction.class), AppealProgress::satisfaction);
        var note = fields.optional("note", PeopleShapes.PRIVATE_TEXT, AppealProgress::note);
        return values -> AppealProgress.builder()
                .about(values.get(about))
                .on(values.get(on))
                .at(values.get(at))
                .status(values.get(status))
                .addAllHandlers(values.get(handlers))
                .extendedTo(values.get(extendedTo))
                .satisfaction(values.get(satisfaction))
                .note(values.get(note))
                .build();
    });

    static final ObjectShape<PolicyApplication> APPLICATION = ObjectShape.of("PolicyApplication", fields -> {
        var policy = fields.required("policy", Scalars.TEXT, PolicyApplication::policy);
        var submittedOn = fields.required("submittedOn", TimeShapes.DATE, PolicyApplication::submittedOn);
        var assisted = fields.usual("assisted", Scalars.FLAG, PolicyApplication::assisted, false);
        return values -> PolicyApplication.builder()
                .policy(values.get(policy))
                .submittedOn(values.get(submittedOn))
                .assisted(values.get(assisted))
                .build();
    });

    static final ObjectShape<PolicyApplicationProgress> APPLICATION_PROGRESS =
            ObjectShape.of("PolicyApplicationProgress", fields -> {
                var about = fields.required("about", VisitShapes.ENTRY_ID, PolicyApplicationProgress::about);
                var on = fields.required("on", TimeShapes.DATE, PolicyApplicationProgress::on);
                var status = fields.required(
                        "status", Scalars.code(PolicyApplicationStatus.class), PolicyApplicationProgress::status);
                var amount =
                        fields.optional("amountGranted", CommonShapes.MONEY, PolicyApplicationProgress::amountGranted);
                return values -> PolicyApplicationProgress.builder()
                        .about(values.get(about))
                        .on(values.get(on))
                        .status(values.get(status))
                        .amountGranted(values.get(amount))
                        .build();
            });

    private CaseShapes() {}
}
