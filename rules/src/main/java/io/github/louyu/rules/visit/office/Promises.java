package io.github.louyu.rules.visit.office;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.PromiseId;
import io.github.louyu.enterprise.PromiseKept;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitPromise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the promises made at visits, as known on a day. */
final class Promises {

    static final Comparator<MadePromise> BY_DUE_DAY = Comparator.comparing(
                    (MadePromise made) -> made.promise().dueOn())
            .thenComparing(made -> made.enterprise().value())
            .thenComparing(MadePromise::visit)
            .thenComparing(made -> made.promise().id());

    private Promises() {}

    /** The promises of all visits, by the day they are due. */
    static ImmutableList<MadePromise> of(EnterpriseFile file, LocalDate date) {
        Map<PromiseKey, LocalDate> kept = new HashMap<>();
        for (Known<PromiseKept> version : file.known(PromiseKept.class, date)) {
            PromiseKept content = version.content();
            if (!content.on().isAfter(date)) {
                kept.merge(
                        new PromiseKey(content.visit(), content.promise()),
                        content.on(),
                        (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        Optional<PersonId> chief =
                file.timeline(EnterpriseAttributes.CHIEF_LIAISON).at(date);
        List<MadePromise> promises = new ArrayList<>();
        for (Known<Visit> visit : file.known(Visit.class, date)) {
            for (VisitPromise promise : visit.content().promises()) {
                promises.add(new MadePromise(
                        file.id(),
                        visit.entry(),
                        visit.content().on(),
                        promise,
                        promise.by().or(() -> chief),
                        Optional.ofNullable(kept.get(new PromiseKey(visit.entry(), promise.id())))));
            }
        }
        promises.sort(BY_DUE_DAY);
        return ImmutableList.copyOf(promises);
    }

    private record PromiseKey(EntryId visit, PromiseId promise) {}
}
