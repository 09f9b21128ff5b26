package io.github.louyu.rules;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the explanation of a leaf tells of the decision tables that it reads. */
class FactDecisionTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);
    private static final Bilingual LABEL = Bilingual.of("评级", "grade");

    private record Firm(@Nullable Long staff) {}

    private record Worker(@Nullable Firm employer) {}

    private static final CountFact<Firm> STAFF =
            Facts.of(Firm.class, "firm").count("staff", Bilingual.of("职工", "staff"), Firm::staff);
    private static final Relation<Worker, Firm> EMPLOYER =
            Relation.of(Worker.class, "employer", Bilingual.of("用人单位", "employer"), Worker::employer);

    private static DecisionTable<Firm, String> grades(long high) {
        return DecisionTable.<Firm, String>named("grade", LABEL, HitPolicy.FIRST)
                .row("big", STAFF.isAtLeast(high), "A")
                .row("small", STAFF.isAtLeast(1), "B")
                .build();
    }

    private static CodeFact<Firm, String> dated() {
        return DecisionTable.asFact(
                DatedParameter.of(
                        "dated",
                        LABEL,
                        Timeline.<DecisionTable<Firm, String>>builder()
                                .from(DAY, grades(10))
                                .from(DAY.plusDays(10), grades(20))
                                .unknownFrom(DAY.plusDays(20))
                                .build()),
                "none",
                "no rule");
    }

    /** A line for each: name, version, state and rows. */
    private static List<String> told(Explanation explanation) {
        return explanation.decisions().stream()
                .map(each ->
                        each.name() + " " + each.inForce().map(Object::toString).orElse("-") + " "
                                + each.explanation()
                                        .map(why -> why.decision().state() + " "
                                                + why.decision().rows())
                                        .orElse("-"))
                .toList();
    }

    @Test
    void aLeafTellsWhatItsTableDecidesAndWhy() {
        CodeFact<Firm, String> grade = grades(10).asFact("none");

        assertThat(told(grade.is("A").explain(new Firm(10L), DAY))).containsExactly("grade - DECIDED [big]");
        assertThat(told(grade.isIn("A", "B").explain(new Firm(0L), DAY))).containsExactly("grade - NOT_COVERED []");
        assertThat(told(grade.isKnown().explain(new Firm(null), DAY)))
                .containsExactly("grade - UNDETERMINED [big, small]");
        assertThat(grade.is("A").explain(new Firm(9L), DAY).decisions().get(0).label())
                .isEqualTo(LABEL);
        assertThat(grade.is("A")
                        .explain(new Firm(9L), DAY)
                        .decisions()
                        .get(0)
                        .explanation()
                        .orElseThrow()
                        .rows())
                .extracting(row -> row.explanation().truth())
                .containsExactly(Truth.FALSE, Truth.TRUE);
    }

    @Test
    void ofADatedTableTheVersionInForceIsTold() {
        Condition<Firm> leaf = dated().is("A");
        Firm firm = new Firm(10L);

        assertThat(told(leaf.explain(firm, DAY.minusDays(1)))).containsExactly("dated - -");
        assertThat(told(leaf.explain(firm, DAY)))
                .containsExactly("dated " + DateRange.of(DAY, DAY.plusDays(10)) + " DECIDED [big]");
        assertThat(told(leaf.explain(firm, DAY.plusDays(10))))
                .containsExactly("dated " + DateRange.of(DAY.plusDays(10), DAY.plusDays(20)) + " DECIDED [small]");
        assertThat(told(leaf.explain(firm, DAY.plusDays(20)))).containsExactly("dated - -");
    }

    @Test
    void aTableIsFoundInWhatIsWorkedOutOfIt() {
        CodeFact<Firm, String> band = grades(10).asFact("none").grouped("band", LABEL, ImmutableMap.of("A", "upper"));

        assertThat(told(band.is("upper").explain(new Firm(10L), DAY))).containsExactly("grade - DECIDED [big]");
    }

    @Test
    void aTableThatARowReadsIsToldByThatRow() {
        DecisionTable<Firm, String> outer = DecisionTable.<Firm, String>named("outer", LABEL, HitPolicy.FIRST)
                .row("top", grades(10).asFact("none").is("A"), "yes")
                .build();
        Explanation leaf = outer.asFact("no").is("yes").explain(new Firm(10L), DAY);

        assertThat(told(leaf)).containsExactly("outer - DECIDED [top]");
        assertThat(told(leaf.decisions()
                        .get(0)
                        .explanation()
                        .orElseThrow()
                        .rows()
                        .get(0)
                        .explanation()))
                .containsExactly("grade - DECIDED [big]");
    }

    @Test
    void ofAnotherSubjectTheTableDecidesOfThatOneAndOfNobodyOfNone() {
        Condition<Worker> plain = grades(10).asFact("none").is("A").via(EMPLOYER);
        Condition<Worker> dated = dated().is("A").via(EMPLOYER);

        assertThat(told(plain.explain(new Worker(new Firm(10L)), DAY)))
                .containsExactly("employer.grade - DECIDED [big]");
        assertThat(told(dated.explain(new Worker(new Firm(10L)), DAY)))
                .containsExactly("employer.dated " + DateRange.of(DAY, DAY.plusDays(10)) + " DECIDED [big]");
        assertThat(told(plain.explain(new Worker(null), DAY))).isEmpty();
        assertThat(told(dated.explain(new Worker(null), DAY))).isEmpty();
    }

    @Test
    void whatReadsNoTableAndANodeWithPartsTellNone() {
        Condition<Firm> leaf = grades(10).asFact("none").is("A");
        Explanation whole = all(STAFF.isAtLeast(1), any(leaf, STAFF.isKnown())).explain(new Firm(10L), DAY);

        assertThat(whole.decisions()).isEmpty();
        assertThat(whole.parts().get(0).decisions()).isEmpty();
        assertThat(told(whole.parts().get(1).parts().get(0))).containsExactly("grade - DECIDED [big]");
    }

    @Test
    void aPartThatWasNotNeededTellsToo() {
        Explanation whole =
                any(STAFF.isKnown(), grades(10).asFact("none").is("A")).explain(new Firm(10L), DAY);

        assertThat(whole.parts().get(1).isNeeded()).isFalse();
        assertThat(told(whole.parts().get(1))).containsExactly("grade - DECIDED [big]");
    }
}
