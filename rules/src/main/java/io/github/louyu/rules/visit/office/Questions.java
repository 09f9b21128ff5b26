package io.github.louyu.rules.visit.office;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.rules.visit.UndeterminedVisit;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.text.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the questions of a visit. */
final class Questions {

    private Questions() {}

    static ImmutableList<VisitQuestion> of(
            VisitRule rule,
            List<MadePromise> promises,
            List<OpenAppeal> appeals,
            ImmutableList<UndeterminedVisit> undetermined) {
        ImmutableList.Builder<VisitQuestion> questions = ImmutableList.builder();
        rule.questions()
                .forEach(text -> questions.add(new VisitQuestion(VisitQuestion.Source.RULE, Optional.empty(), text)));
        promises.forEach(made -> questions.add(about(made)));
        appeals.forEach(open -> questions.add(about(open)));
        for (FactGap asked : new Asking().add(undetermined).ranked()) {
            questions.add(about(asked.fact(), undetermined));
        }
        return questions.build();
    }

    private static VisitQuestion about(MadePromise made) {
        return new VisitQuestion(
                VisitQuestion.Source.PROMISE,
                Optional.of(made.visit()),
                OfficeTexts.bilingual(
                        "question.promise",
                        ImmutableMap.of(
                                "date", Bilingual.same(made.madeOn().toString()),
                                "promise", Bilingual.same(made.promise().id().value()),
                                "due", Bilingual.same(made.promise().dueOn().toString()))));
    }

    private static VisitQuestion about(OpenAppeal open) {
        return new VisitQuestion(
                VisitQuestion.Source.APPEAL,
                Optional.of(open.entry()),
                OfficeTexts.bilingual(
                        "question.appeal",
                        ImmutableMap.of(
                                "date",
                                        Bilingual.same(
                                                open.appeal().receivedOn().toString()),
                                "kind", open.appeal().kind().label(),
                                "status", open.status().label())));
    }

    private static VisitQuestion about(MissingFact fact, ImmutableList<UndeterminedVisit> undetermined) {
        List<Bilingual> rules = undetermined.stream()
                .filter(question -> question.missing().contains(fact))
                .map(UndeterminedVisit::title)
                .distinct()
                .toList();
        return new VisitQuestion(
                VisitQuestion.Source.MISSING_FACT,
                Optional.empty(),
                OfficeTexts.bilingual(
                        "question.fact",
                        ImmutableMap.of(
                                "fact",
                                fact.label(),
                                "rules",
                                Bilingual.of(
                                        rules.stream().map(Bilingual::zh).collect(Collectors.joining("、")),
                                        rules.stream().map(Bilingual::en).collect(Collectors.joining(", "))))));
    }
}
