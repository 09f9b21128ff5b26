package io.github.louyu.text;

import org.jspecify.annotations.Nullable;

/**
 * Says in both languages why a value cannot be made (不予接受的值): what was expected, and what was found. Its message is the English
 * sentence.
 */
public final class RefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Bilingual reason;

    /**
     * Makes the exception.
     *
     * @param reason the whole sentence; it never holds personal data
     */
    public RefusedException(Bilingual reason) {
        this(reason, null);
    }

    /**
     * Makes the exception of another.
     *
     * @param reason the whole sentence; it never holds personal data
     * @param cause what failed, {@code null} if nothing did
     */
    public RefusedException(Bilingual reason, @Nullable Throwable cause) {
        super(reason.en(), cause);
        this.reason = reason;
    }

    /**
     * Gives the reason.
     *
     * @return the whole sentence in both languages
     */
    public Bilingual reason() {
        return reason;
    }

    /**
     * Gives the reason of any refusal, such as one that a host's own code throws.
     *
     * @param refusal the exception
     * @return its reason in both languages; its message for both where it has no other, or the name of its type where it has none
     */
    public static Bilingual reasonOf(RuntimeException refusal) {
        if (refusal instanceof RefusedException refused) {
            return refused.reason();
        }
        if (refusal instanceof ProblemsException problems) {
            return problems.text();
        }
        String message = refusal.getMessage();
        return Bilingual.same(
                message == null || message.isBlank() ? refusal.getClass().getSimpleName() : message);
    }
}
