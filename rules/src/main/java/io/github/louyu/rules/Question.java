package io.github.louyu.rules;

import java.time.LocalDate;

/** What is asked of a condition: whether it holds of a subject on a date, and by what besides. */
record Question<S>(Node<S> node, S subject, LocalDate date, Context context) {

    Truth truth() {
        return node.truth(subject, date, context);
    }

    Explanation explainNow() {
        return node.explainNow(subject, date, context);
    }

    Question<S> assuming(Assumptions assumptions) {
        return new Question<>(node, subject, date, context.assuming(assumptions));
    }
}
