package io.github.louyu.testkit.cases;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.text.Bilingual;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The attributes, kinds of events and figures that a case file may name: those of the library, and those of the host. */
record CaseVocabulary(
        ImmutableList<Attribute<?>> attributes, ImmutableList<EventKind> events, ImmutableList<FigureKind<?>> figures) {

    static final CaseVocabulary OF_THE_LIBRARY = new CaseVocabulary(
            ImmutableList.of(
                    EnterpriseAttributes.NAME,
                    EnterpriseAttributes.INDUSTRY,
                    EnterpriseAttributes.REGISTRATION_TYPE,
                    EnterpriseAttributes.INVESTMENT_ORIGIN,
                    EnterpriseAttributes.HEADQUARTERS_STATUS,
                    EnterpriseAttributes.KEY_TIER,
                    EnterpriseAttributes.HEADCOUNT,
                    EnterpriseAttributes.REGISTERED_AREA,
                    EnterpriseAttributes.BUILDING,
                    EnterpriseAttributes.CHIEF_LIAISON),
            FactRegistry.standard().eventKinds(),
            ImmutableList.of(FigureKind.TAX, FigureKind.REVENUE, FigureKind.PROFIT, FigureKind.HEADCOUNT));

    CaseVocabulary with(Attribute<?> attribute) {
        return new CaseVocabulary(append(attributes, attribute), events, figures);
    }

    CaseVocabulary with(EventKind kind) {
        return new CaseVocabulary(attributes, append(events, kind), figures);
    }

    CaseVocabulary with(FigureKind<?> kind) {
        return new CaseVocabulary(attributes, events, append(figures, kind));
    }

    private static <T> ImmutableList<T> append(List<T> all, T one) {
        return ImmutableList.<T>builder().addAll(all).add(one).build();
    }

    Optional<Attribute<?>> attribute(Cursor at) {
        return find(at, attributes, Attribute::name, Attribute::label);
    }

    Optional<EventKind> event(Cursor at) {
        return find(at, events, EventKind::code, EventKind::label);
    }

    Optional<FigureKind<?>> figure(Cursor at) {
        return find(at, figures, FigureKind::code, FigureKind::label);
    }

    private static <T> Optional<T> find(
            Cursor at, List<T> all, Function<T, String> code, Function<T, Bilingual> label) {
        return at.text().flatMap(given -> {
            Optional<T> found = all.stream()
                    .filter(each -> Stream.of(
                                    code.apply(each),
                                    label.apply(each).zh(),
                                    label.apply(each).en())
                            .anyMatch(given::equals))
                    .findFirst();
            if (found.isEmpty()) {
                at.problem(
                        "no-such-name",
                        Map.of(
                                "name",
                                given,
                                "instead",
                                CaseWords.insteadOf(
                                        given, all.stream().map(code).toList())));
            }
            return found;
        });
    }
}
