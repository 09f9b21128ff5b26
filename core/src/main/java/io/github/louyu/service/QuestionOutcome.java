package io.github.louyu.service;

import static java.util.Objects.requireNonNull;

/** Where a question asked at a symposium went (问题去向). */
public sealed interface QuestionOutcome {

    /** It was answered on the spot (现场答复). */
    record Answered() implements QuestionOutcome {}

    /** It has not gone anywhere yet (待处理). */
    record Open() implements QuestionOutcome {}

    /**
     * It became an appeal (转为诉求).
     *
     * @param appeal the appeal
     */
    record BecameAppeal(AppealId appeal) implements QuestionOutcome {

        /**
         * Checks that the appeal is given.
         *
         * @param appeal the appeal
         */
        public BecameAppeal {
            requireNonNull(appeal, "appeal");
        }
    }

    /**
     * It became an application under a policy (转为政策申请).
     *
     * @param application the application
     */
    record BecameApplication(ApplicationId application) implements QuestionOutcome {

        /**
         * Checks that the application is given.
         *
         * @param application the application
         */
        public BecameApplication {
            requireNonNull(application, "application");
        }
    }

    /**
     * Says that it was answered on the spot.
     *
     * @return the outcome
     */
    static QuestionOutcome answered() {
        return new Answered();
    }

    /**
     * Says that it has not gone anywhere yet.
     *
     * @return the outcome
     */
    static QuestionOutcome open() {
        return new Open();
    }

    /**
     * Says that it became an appeal.
     *
     * @param appeal the appeal
     * @return the outcome
     */
    static QuestionOutcome appeal(AppealId appeal) {
        return new BecameAppeal(appeal);
    }

    /**
     * Says that it became an application under a policy.
     *
     * @param application the application
     * @return the outcome
     */
    static QuestionOutcome application(ApplicationId application) {
        return new BecameApplication(application);
    }
}
