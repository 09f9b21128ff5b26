package io.github.louyu.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ServiceTest {

    private static final LocalDate DAY = LocalDate.of(2019, 7, 30);
    private static final Bilingual NAME = Bilingual.of("演示", "Demo");
    private static final AppealId APPEAL = AppealId.of(EnterpriseId.of("E1"), EntryId.of("a1"));

    @Test
    void eachQuestionOfASymposiumWentSomewhereOrIsOpen() {
        SymposiumQuestion tax = SymposiumQuestion.of(QuestionId.of("q1"), SymposiumTopic.PERSONAL_INCOME_TAX_RELIEF);
        Symposium symposium = Symposium.of(SymposiumId.of("S"), NAME, DateRange.ofClosed(DAY, DAY))
                .withDepartments(DepartmentId.TAX)
                .withTopics(SymposiumTopic.PERSONAL_INCOME_TAX_RELIEF)
                .withQuestions(
                        tax.withDepartment(DepartmentId.TAX).withOutcome(QuestionOutcome.appeal(APPEAL)),
                        tax.withId(QuestionId.of("q2")));

        assertThat(symposium.openQuestions()).extracting(SymposiumQuestion::id).containsExactly(QuestionId.of("q2"));
    }

    @Test
    void questionsThatDoNotFitTheSymposiumAreRefusedTogether() {
        SymposiumQuestion question = SymposiumQuestion.of(QuestionId.of("q1"), SymposiumTopic.TALENT_INTRODUCTION);
        assertThatThrownBy(() -> Symposium.of(SymposiumId.of("S"), NAME, DateRange.ofClosed(DAY, DAY))
                        .withQuestions(question, question.withDepartment(DepartmentId.TAX)))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                        symposium S has 4 problems:
                        - symposium S > question q1: the topic must be one of the symposium, but was TALENT_INTRODUCTION
                        - symposium S > question q1: must be given once, but was given again
                        - symposium S > question q1: the topic must be one of the symposium, but was TALENT_INTRODUCTION
                        - symposium S > question q1: the department must be one that took part, but was TAX""");
    }

    @Test
    void theTextOfAQuestionIsNotShown() {
        assertThat(SymposiumQuestion.of(QuestionId.of("q1"), SymposiumTopic.ECONOMIC_SITUATION)
                        .withText("Mr Secret asks")
                        .toString())
                .contains("q1")
                .doesNotContain("Secret");
    }

    @Test
    void anAppealStandsInALedgerOnceUntilItIsStruckOff() {
        LedgerLine line = LedgerLine.of(APPEAL, DAY);
        Ledger ledger = Ledger.of(LedgerId.of("L"), NAME).withLines(line.struckOff(DAY.plusDays(5)));

        assertThat(ledger.openOn(DAY.minusDays(1))).isEmpty();
        assertThat(ledger.openOn(DAY.plusDays(4))).hasSize(1);
        assertThat(ledger.openOn(DAY.plusDays(5))).isEmpty();
        assertThatThrownBy(() -> ledger.withLines(line, line))
                .hasMessage("ledger L > appeal E1/a1: must be entered once, but was entered again");
        assertThatThrownBy(() -> line.struckOff(DAY.minusDays(1)))
                .hasMessage("ledger line of appeal E1/a1: struckOffOn must not be before enteredOn, 2019-07-30, but was"
                        + " 2019-07-29");
    }

    @Test
    void needsAndResourcesThatMakeNoSenseAreRefused() {
        Need need = Need.of(NeedId.of("N"), NAME, ServiceCategory.VENUE, DAY, DateRange.from(DAY));
        assertThatThrownBy(() -> need.withCategories())
                .hasMessage("need N: categories must be at least one, but was none");
        assertThatThrownBy(() -> need.withCategories(ServiceCategory.VENUE, ServiceCategory.VENUE))
                .hasMessage("need N: categories must be given once each, but was [VENUE, VENUE]");
        assertThatThrownBy(
                        () -> Resource.of(ResourceId.of("R"), NAME, ServiceCategory.VENUE, 0, DAY, DateRange.from(DAY)))
                .hasMessage("resource R: capacity must be 1 or more, but was 0");
    }
}
