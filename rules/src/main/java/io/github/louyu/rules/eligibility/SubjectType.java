package io.github.louyu.rules.eligibility;

import static io.github.louyu.rules.eligibility.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.text.Bilingual;
import java.util.Map;

/**
 * For whom a policy is (政策适用对象): enterprises, office workers, buildings, or any other type of subject that the host has.
 *
 * <pre>{@code
 * static final SubjectType<Worker> WORKER = SubjectType.officeWorker(Worker.class);
 * }</pre>
 *
 * @param <S> the Java type of the subjects
 * @param code the stable code, not blank
 * @param label the name for people
 * @param type the Java type of the subjects
 */
public record SubjectType<S>(String code, Bilingual label, Class<S> type) {

    /** Enterprises (企业), by their files. */
    public static final SubjectType<EnterpriseFile> ENTERPRISE =
            new SubjectType<>("enterprise", Bilingual.of("企业", "enterprise"), EnterpriseFile.class);

    /**
     * Checks the code.
     *
     * @param code the stable code, not blank
     * @param label the name for people
     * @param type the Java type of the subjects
     * @throws IllegalArgumentException if the code is blank
     */
    public SubjectType {
        requireNonNull(code, "code");
        requireNonNull(label, "label");
        requireNonNull(type, "type");
        if (code.isBlank()) {
            throw SENTENCES.refusal("subject-type.blank", Map.of("code", code));
        }
    }

    /**
     * Makes a type of subject.
     *
     * @param <S> the Java type of the subjects
     * @param code the stable code, not blank
     * @param label the name for people
     * @param type the Java type of the subjects
     * @return the type of subject
     * @throws IllegalArgumentException if the code is blank
     */
    public static <S> SubjectType<S> of(String code, Bilingual label, Class<S> type) {
        return new SubjectType<>(code, label, type);
    }

    /**
     * Makes the type of office workers (白领), by the host's own Java type.
     *
     * @param <S> the Java type of the subjects
     * @param type the Java type of the subjects
     * @return the type of subject
     */
    public static <S> SubjectType<S> officeWorker(Class<S> type) {
        return of("office-worker", Bilingual.of("楼宇从业人员", "office worker"), type);
    }

    /**
     * Makes the type of office buildings (商务楼宇), by the host's own Java type.
     *
     * @param <S> the Java type of the subjects
     * @param type the Java type of the subjects
     * @return the type of subject
     */
    public static <S> SubjectType<S> building(Class<S> type) {
        return of("building", Bilingual.of("商务楼宇", "office building"), type);
    }
}
