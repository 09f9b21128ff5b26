package io.github.louyu.examples.huaihai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report on policies says the same in both languages and as JSON, and its bundle is what its parts come to. */
class PoliciesTest {

    /** A fictitious regional headquarters, with what is told of it besides. */
    private static final String[] HEADQUARTERS = {
        "--policies", "E0132",
        "--fact", "paid-in-capital=USD 2500000",
        "--fact", "insured-staff=40",
        "--fact", "years-of-operation=3",
        "--fact", "own-use-area=1200",
        "--fact", "office-is-rented=yes",
        "--fact", "daily-rent=CNY 9",
        "--fact", "lay-off-rate=2",
        "--fact", "small-firm=no",
        "--fact", "unemployment-insurance=CNY 200000",
    };

    private static Run chinese;
    private static Run english;
    private static JsonNode json;

    private record Run(int code, String out, String err) {

        static Run of(String... args) {
            List<String> all = new ArrayList<>(List.of("--data", DataDirectory.COMMITTED.toString()));
            all.addAll(List.of(args));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = HuaihaiJob.run(
                    all.toArray(String[]::new),
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8));
            return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }

        static Run ofHeadquarters(String... more) {
            List<String> all = new ArrayList<>(List.of(HEADQUARTERS));
            all.addAll(List.of(more));
            return of(all.toArray(String[]::new));
        }
    }

    @BeforeAll
    static void run() throws IOException {
        chinese = Run.ofHeadquarters();
        english = Run.ofHeadquarters("--lang", "en");
        json = new ObjectMapper().readTree(Run.ofHeadquarters("--json").out());
    }

    @Test
    void theReportIsHeadedDemonstrationDataAndSaysWhenItChanges() {
        assertThat(chinese.code()).isZero();
        assertThat(chinese.err()).isEmpty();
        assertThat(chinese.out()).startsWith("演示数据").contains("若无新情况，2029-02-01 起答案改变");
        assertThat(english.out()).startsWith("Demonstration data").contains("the answer changes on 2029-02-01");
        assertThat(json.get("nextChange").asText()).isEqualTo("2029-02-01");
    }

    @Test
    void whatItQualifiesForIsTakenTogether() {
        // rent: 1,000 sq m * CNY 8 * 365 * 30% for three years; refund: 30% of CNY 200,000
        JsonNode bundle = json.get("bestBundle");
        assertThat(bundle.get("worth").asText()).isEqualTo("CNY 2688000.00");
        assertThat(bundle.get("isProvenOptimal").asBoolean()).isTrue();
        assertThat(bundle.get("items").findValuesAsText("policy"))
                .containsExactly("huangpu-rhq:rent", "job-stability-refund:refund");
        assertThat(bundle.get("totals").findValuesAsText("amount"))
                .containsExactly("CNY 876000.00", "CNY 60000.00", "CNY 876000.00", "CNY 876000.00");
        assertThat(chinese.out())
                .contains("最优组合：确定 268.8万元，最高 268.8万元，已证明最优")
                .contains("选取 huangpu-rhq:rent 租房资助：262.8万元")
                .contains("2025 年 黄浦区：87.6万元");
        assertThat(english.out())
                .contains("Best bundle: CNY 2,688,000 for sure, CNY 2,688,000 at most, proven")
                .contains("take huangpu-rhq:rent Rent subsidy: CNY 2,628,000");
    }

    @Test
    void whatItLacksIsRanked() {
        List<String> unbounded = new ArrayList<>();
        List<BigDecimal> bounded = new ArrayList<>();
        for (JsonNode ask : json.get("missingFacts")) {
            if (ask.get("isBounded").asBoolean()) {
                bounded.add(new BigDecimal(ask.get("couldUnlock").asText().substring("CNY ".length())));
            } else {
                assertThat(bounded).isEmpty();
                unbounded.add(ask.get("fact").asText());
            }
        }
        assertThat(unbounded).contains("city-rent-support", "yearly-rent", "lease-years");
        assertThat(bounded).isSortedAccordingTo(Comparator.reverseOrder()).hasSizeGreaterThan(20);
        assertThat(chinese.out())
                .contains("还缺哪些情况，按可能带来的金额排列（" + json.get("missingFacts").size() + "）");
        assertThat(json.get("policies").findValuesAsText("id")).hasSize(40).isSorted();
    }

    @Test
    void whatWouldDoIsSaidOfThoseItMisses() {
        // of the city's start-up support the paid-in capital is too little, whatever the other conditions are
        JsonNode startUp = find("nearMisses", "policy", "shanghai-rhq:start-up");
        assertThat(startUp.get("changes").get("en").asText()).contains("USD 30,000,000");
        assertThat(chinese.out()).contains("差一点就符合的").contains("3000万美元");
    }

    @Test
    void everyPolicySaysHowManyItReaches() {
        for (JsonNode reach : json.get("reach")) {
            long sum = 0;
            for (JsonNode count : reach.get("counts")) {
                sum += count.asLong();
            }
            assertThat(sum).as(reach.get("policy").asText()).isEqualTo(3665);
        }
        JsonNode bought =
                find("reach", "policy", "qingpu-buildings:office-bought").get("counts");
        assertThat(bought.get("ELIGIBLE").asLong()).isZero();
        assertThat(bought.get("INELIGIBLE").asLong()).isPositive();
    }

    @Test
    void anotherDayHasOtherPolicies() throws IOException {
        JsonNode then = new ObjectMapper()
                .readTree(Run.of("--policies", "E0132", "--date", "2022-06-01", "--json")
                        .out());
        assertThat(then.get("policies"))
                .filteredOn(policy -> policy.get("id").asText().startsWith("huangpu"))
                .allMatch(policy -> policy.get("state").asText().equals("NOT_IN_FORCE"));
        assertThat(then.get("policies"))
                .filteredOn(policy -> policy.get("id").asText().startsWith("rent-relief"))
                .allMatch(policy -> policy.get("state").asText().equals("UNDETERMINED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--fact insured-staff",
                "--fact insured-staff=many",
                "--fact no-such-fact=1",
                "--fact small-firm=perhaps",
                "--fact settled-on=today",
                "--fact daily-rent=9",
                "--policies"
            })
    void whatIsNotUnderstoodIsRefused(String options) {
        Run run = Run.of(options.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--policies");
    }

    @Test
    void anEnterpriseThatIsNotThereIsNamed() {
        Run run = Run.of("--lang", "en", "--policies", "E9999");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("There is no such enterprise: 'E9999'\n");
    }

    private static JsonNode find(String array, String member, String value) {
        for (JsonNode each : json.get(array)) {
            if (each.get(member).asText().equals(value)) {
                return each;
            }
        }
        throw new AssertionError(value);
    }
}
