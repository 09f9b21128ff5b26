package io.github.louyu.json.answers;

import io.github.louyu.json.documents.TimeShapes;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.rules.governance.AppealAssessment;
import io.github.louyu.rules.governance.LevelStanding;
import io.github.louyu.rules.governance.ServiceLevelState;
import io.github.louyu.rules.governance.ServiceTarget;
import io.github.louyu.time.CountedTime;
import io.github.louyu.time.TimeLimit;

/** How an appeal stands against the service levels. */
public final class AppealShapes {

    private static final Shape<TimeLimit> LIMIT = ObjectShape.written("TimeLimit", fields -> {
        fields.requiredInt("amount", Scalars.INT, TimeLimit::amount);
        fields.required("unit", Scalars.code(TimeLimit.Unit.class), TimeLimit::unit);
    });

    private static final Shape<CountedTime> DUE = ObjectShape.written("CountedTime", fields -> {
        fields.required("at", TimeShapes.DATE_TIME, CountedTime::at);
        fields.usual("provisional", Scalars.FLAG, CountedTime::provisional, false);
    });

    private static final Shape<LevelStanding> STANDING = ObjectShape.written("LevelStanding", fields -> {
        fields.required("level", Scalars.TEXT, standing -> standing.level().code());
        fields.required(
                "target",
                Scalars.code(ServiceTarget.class),
                standing -> standing.level().target());
        fields.required("limit", LIMIT, standing -> standing.level().limit());
        fields.required("state", Scalars.code(ServiceLevelState.class), LevelStanding::state);
        fields.optional("due", DUE, LevelStanding::due);
        fields.usual("extended", Scalars.FLAG, LevelStanding::extended, false);
    });

    /** The answer for one appeal at one time. */
    public static final ObjectShape<AppealAssessment> ASSESSMENT = ObjectShape.written("AppealAssessment", fields -> {
        fields.required(
                "appeal", GroundsShapes.ENTRY, assessment -> assessment.appeal().id());
        fields.required("at", TimeShapes.DATE_TIME, AppealAssessment::at);
        fields.list("standings", STANDING, AppealAssessment::standings);
        fields.usual("mustBeFollowedUp", Scalars.FLAG, AppealAssessment::mustBeFollowedUp, false);
        fields.usual("mustBeReopened", Scalars.FLAG, AppealAssessment::mustBeReopened, false);
    });

    private AppealShapes() {}
}
