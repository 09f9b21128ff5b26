package io.github.louyu.rules.governance;

import static io.github.louyu.rules.governance.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.rules.Condition;
import io.github.louyu.text.Bilingual;
import java.util.Map;
import java.util.Optional;

/**
 * A rule of governance (治理规则): the condition under which something is found of a place, how that weighs, what to do, and where the
 * rule is written. It is data over facts, of the same kernel as any rule.
 *
 * <pre>{@code
 * GovernanceRule.ofArea("area-joint-committee", GovernanceFacts.areaJointCommittees().is(0L))
 *     .titled(Bilingual.of("片区应设联合党委", "An area has its joint Party committee"))
 *     .advising(Bilingual.of("组建片区联合党委", "Set up the joint Party committee of the area"))
 *     .citing("文汇报 2019-09-24");
 * }</pre>
 */
public final class GovernanceRule {

    private final String id;
    private final PlaceKind kind;
    private final Condition<?> condition;
    private final Words words;

    private record Words(
            FindingSeverity severity, Optional<Bilingual> title, Optional<Bilingual> advice, Optional<String> source) {}

    private GovernanceRule(String id, PlaceKind kind, Condition<?> condition, Words words) {
        this.id = id;
        this.kind = kind;
        this.condition = condition;
        this.words = words;
    }

    private static GovernanceRule of(String id, PlaceKind kind, Condition<?> condition) {
        if (requireNonNull(id, "id").isBlank()) {
            throw SENTENCES.refusal("governance-rule.id", Map.of("id", id));
        }
        return new GovernanceRule(
                id,
                kind,
                requireNonNull(condition, "condition"),
                new Words(FindingSeverity.REQUIRED, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /**
     * Makes a rule about the subdistrict as a whole.
     *
     * @param id the stable id, not blank
     * @param condition when something is found
     * @return the rule
     * @throws IllegalArgumentException if the id is blank
     */
    public static GovernanceRule ofSubdistrict(String id, Condition<SubdistrictState> condition) {
        return of(id, PlaceKind.SUBDISTRICT, condition);
    }

    /**
     * Makes a rule about each area.
     *
     * @param id the stable id, not blank
     * @param condition when something is found
     * @return the rule
     * @throws IllegalArgumentException if the id is blank
     */
    public static GovernanceRule ofArea(String id, Condition<AreaState> condition) {
        return of(id, PlaceKind.AREA, condition);
    }

    /**
     * Makes a rule about each building.
     *
     * @param id the stable id, not blank
     * @param condition when something is found
     * @return the rule
     * @throws IllegalArgumentException if the id is blank
     */
    public static GovernanceRule ofBuilding(String id, Condition<BuildingState> condition) {
        return of(id, PlaceKind.BUILDING, condition);
    }

    /**
     * Makes a rule about each organisation.
     *
     * @param id the stable id, not blank
     * @param condition when something is found
     * @return the rule
     * @throws IllegalArgumentException if the id is blank
     */
    public static GovernanceRule ofOrganisation(String id, Condition<OrganisationState> condition) {
        return of(id, PlaceKind.ORGANISATION, condition);
    }

    /**
     * Says how a finding weighs, instead of {@link FindingSeverity#REQUIRED}.
     *
     * @param severity the severity
     * @return the rule
     */
    public GovernanceRule weighing(FindingSeverity severity) {
        return with(new Words(requireNonNull(severity, "severity"), words.title, words.advice, words.source));
    }

    /**
     * Gives the rule a title.
     *
     * @param title the title
     * @return the rule
     */
    public GovernanceRule titled(Bilingual title) {
        return with(new Words(words.severity, Optional.of(title), words.advice, words.source));
    }

    /**
     * Says what to do about a finding.
     *
     * @param advice what to do
     * @return the rule
     */
    public GovernanceRule advising(Bilingual advice) {
        return with(new Words(words.severity, words.title, Optional.of(advice), words.source));
    }

    /**
     * Says where the rule is written.
     *
     * @param source the document and its number, not blank
     * @return the rule
     * @throws IllegalArgumentException if the source is blank
     */
    public GovernanceRule citing(String source) {
        if (requireNonNull(source, "source").isBlank()) {
            throw SENTENCES.refusal("governance-rule.source", Map.of("rule", id, "source", source));
        }
        return with(new Words(words.severity, words.title, words.advice, Optional.of(source)));
    }

    /**
     * Gives the stable id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Gives what the rule looks at.
     *
     * @return the kind of place
     */
    public PlaceKind kind() {
        return kind;
    }

    /**
     * Gives how a finding weighs.
     *
     * @return the severity
     */
    public FindingSeverity severity() {
        return words.severity;
    }

    /**
     * Gives the title.
     *
     * @return the title, the id if none was given
     */
    public Bilingual title() {
        return words.title.orElseGet(() -> Bilingual.same(id));
    }

    /**
     * Gives what to do about a finding.
     *
     * @return the advice, empty if none was given
     */
    public Optional<Bilingual> advice() {
        return words.advice;
    }

    /**
     * Gives where the rule is written.
     *
     * @return the source, empty if none was given
     */
    public Optional<String> source() {
        return words.source;
    }

    /**
     * Gives when something is found, for those who read rules.
     *
     * @return the condition, over the state of its kind of place
     */
    public Condition<?> condition() {
        return condition;
    }

    private GovernanceRule with(Words changed) {
        return new GovernanceRule(id, kind, condition, changed);
    }

    @Override
    public String toString() {
        return "GovernanceRule[" + id + "]";
    }
}
