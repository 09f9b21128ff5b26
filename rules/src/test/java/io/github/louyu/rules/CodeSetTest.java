package io.github.louyu.rules;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.Conditions.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A fact that is any number of codes, such as certificates: what it lacks, what would do, and of whom. */
class CodeSetTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);

    private record Firm(@Nullable Set<String> titles) {}

    private record Worker(@Nullable Firm employer) {}

    private static final CodeSetFact<Firm, String> TITLES =
            Facts.of(Firm.class, "firm").codes("titles", Bilingual.of("资质", "titles"), Firm::titles);
    private static final Relation<Worker, Firm> EMPLOYER =
            Relation.of(Worker.class, "employer", Bilingual.of("用人单位", "employer"), Worker::employer);

    private static final Firm BLANK = new Firm(null);

    private static Firm with(String... titles) {
        return new Firm(ImmutableSet.copyOf(titles));
    }

    private static MissingFacts missing(Condition<Firm> condition) {
        return condition.explain(BLANK, DAY).missingFacts();
    }

    @Test
    void whereItIsMissingItIsAskedForIfItCouldDecide() {
        for (Condition<Firm> condition :
                List.of(TITLES.contains("a"), TITLES.containsAny("a", "b"), TITLES.isWithin("a", "b"))) {
            Explanation explanation = condition.explain(BLANK, DAY);
            assertThat(explanation.truth()).isEqualTo(Truth.UNKNOWN);
            assertThat(explanation.unknownFacts()).containsExactly(new MissingFact("firm.titles", TITLES.label()));
            assertThat(explanation.missingFacts()).isEqualTo(new MissingFacts(explanation.unknownFacts(), true));
        }
        assertThat(missing(any(TITLES.contains("a"), not(TITLES.contains("a")))).facts())
                .as("one or the other")
                .isEmpty();
        assertThat(missing(all(TITLES.containsAll("a", "b"), not(TITLES.containsAny("a", "c"))))
                        .facts())
                .as("never")
                .isEmpty();
        assertThat(missing(all(TITLES.containsAny("a", "b"), not(TITLES.isWithin("a", "b"))))
                        .facts())
                .as("one of them and another, which nobody named")
                .hasSize(1);
    }

    @Test
    void whereTheCodesAreTooManyToTryItIsAskedForAndSaysSo() {
        MissingFacts missing = missing(TITLES.containsAny("c0", codes(8).toArray(new String[0])));
        assertThat(missing.isExact()).isFalse();
        assertThat(missing.facts()).containsExactly(new MissingFact("firm.titles", TITLES.label()));
    }

    @Test
    void theExplanationTellsTheCodesAndWhatTheyAreHeldAgainst() {
        Explanation explanation = TITLES.containsAll("a", "b").explain(with("a", "c"), DAY);
        assertThat(explanation.truth()).isEqualTo(Truth.FALSE);
        assertThat(explanation.limit().map(Bilingual::en)).contains("a, b");
        assertThat(explanation.unknownFacts()).isEmpty();
    }

    @Test
    void theCodesThatWouldDoAreNamed() {
        ChangesNeeded needed =
                TITLES.contains("b").explain(with("a", "c"), DAY).changesNeeded(Truth.TRUE, ChangePolicy.anything());
        assertThat(needed.isComplete()).isTrue();
        assertThat(needed.toText(Locale.ENGLISH)).isEqualTo("titles: a, c now, b would do");
        assertThat(needed.toText(Locale.CHINESE)).isEqualTo("资质：现为a、c，改为b即可");
    }

    @Test
    void noneOfThemIsSaidInWords() {
        Explanation explanation = TITLES.contains("b").explain(with(), DAY);
        assertThat(explanation.value()).contains(Bilingual.of("无", "none"));
    }

    @Test
    void whatIsKeptMustStayTheVerySameCodes() {
        ChangePolicy keeping = ChangePolicy.anything().keeping(TITLES);
        assertThat(keeping.allows(TITLES, ImmutableSet.of("a"), ImmutableSet.of("a")))
                .isTrue();
        assertThat(keeping.allows(TITLES, ImmutableSet.of("a"), ImmutableSet.of("b")))
                .isFalse();
    }

    @Test
    void allSetsOfTheCodesNamedAreTriedUnlessTheyAreTooMany() {
        assertThat(TITLES.candidates(List.of(ImmutableSet.of("a"), ImmutableSet.of()), 1, DAY))
                .hasSize(4)
                .contains(ImmutableSet.of(), ImmutableSet.of("a"))
                .filteredOn(codes -> codes.size() == 2)
                .as("the code, and another")
                .hasSize(1);
        assertThat(TITLES.candidates(List.of(codes(7)), 1, DAY)).hasSize(256);
        assertThat(TITLES.candidates(List.of(codes(8)), 1, DAY)).isEmpty();
    }

    private static ImmutableSet<String> codes(int number) {
        return IntStream.range(0, number).mapToObj(i -> "c" + i).collect(ImmutableSet.toImmutableSet());
    }

    @Test
    void ofARelatedSubjectItIsReadThere() {
        CodeSetFact<Worker, String> lifted = TITLES.via(EMPLOYER);
        assertThat(lifted.name()).isEqualTo("employer.firm.titles");
        Condition<Worker> holds = TITLES.contains("a").via(EMPLOYER);
        assertThat(holds).isEqualTo(lifted.contains("a"));
        assertThat(holds.test(new Worker(with("a")), DAY)).isEqualTo(Truth.TRUE);
        assertThat(holds.test(new Worker(with("b")), DAY)).isEqualTo(Truth.FALSE);
        assertThat(holds.test(new Worker(null), DAY)).isEqualTo(Truth.UNKNOWN);
        assertThat(lifted.timeline(new Worker(with("b")))).isEqualTo(Timeline.always(ImmutableSet.of("b")));
    }

    @Test
    void codesAreWrittenAsTheirTextAndFoundByIt() {
        Codes<Integer> codes = Codes.of(ImmutableList.of(1, 2), code -> "grade-" + code);
        assertThat(codes.textOf(2)).isEqualTo("grade-2");
        assertThat(codes.find(codes.textOf(1))).contains(1);
        assertThat(codes.find("grade-3")).isEmpty();
    }
}
