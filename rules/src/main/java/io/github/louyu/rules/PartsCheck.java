package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Builds a condition part by part and tells every mistake in it together, each with its path (条件分项校验). A part that is written
 * out by itself says what is wrong with it at once and alone; here the parts beside it are looked at too. For rules that somebody
 * else wrote, such as those that a host reads from a table. Not thread-safe.
 *
 * <pre>{@code
 * Condition<EnterpriseFile> scope = PartsCheck.build("rule lease-expiry > scope", parts -> all(
 *     parts.of("staff", () -> headcount().plus(area).isAtLeast("3")),       // persons and square metres
 *     parts.of("soon", () -> leaseEnd().isAtLeastAgo(Span.days(-1)))));     // before it begins
 * // ProblemsException: both, "rule lease-expiry > scope > staff > ..." and "rule lease-expiry > scope > soon"
 * }</pre>
 */
public final class PartsCheck {

    private final List<Problem> problems = new ArrayList<>();
    private String path;
    private boolean isOver;

    private PartsCheck(String path) {
        this.path = path;
    }

    /**
     * Builds a condition of parts.
     *
     * @param <S> the type of the subject
     * @param path what the condition is, the beginning of every path
     * @param parts builds it, each part that may be wrong with {@link #of}; what it builds outside of those is a part too
     * @return the condition
     * @throws ProblemsException if there is a mistake; it names all of them, in the order of the parts
     */
    public static <S> Condition<S> build(String path, Function<PartsCheck, Condition<S>> parts) {
        requireNonNull(parts, "parts");
        PartsCheck check = new PartsCheck(requireNonNull(path, "path"));
        Condition<S> condition = check.tried(() -> parts.apply(check));
        check.isOver = true;
        if (!check.problems.isEmpty()) {
            throw new ProblemsException(path, check.problems);
        }
        return condition;
    }

    /**
     * Builds a part, and notes what is wrong with it, to be told with the mistakes of the others.
     *
     * @param <S> the type of the subject
     * @param name what the part is, which its path ends with
     * @param part builds it; other parts may be built within
     * @return the part; if there is a mistake in it, a condition in its place that is never given out
     * @throws IllegalStateException if the condition has been built; nobody would hear of a mistake then
     */
    public <S> Condition<S> of(String name, Supplier<Condition<S>> part) {
        if (isOver) {
            throw new IllegalStateException("parts check " + path + " > " + name
                    + ": must build its parts while the condition is built, but was asked afterwards");
        }
        String whole = path;
        path = whole + " > " + requireNonNull(name, "name");
        Condition<S> built = tried(requireNonNull(part, "part"));
        path = whole;
        return built;
    }

    private <S> Condition<S> tried(Supplier<Condition<S>> part) {
        try {
            return requireNonNull(part.get(), "part");
        } catch (ProblemsException e) {
            e.problems().forEach(problem -> problems.add(problem.within(path)));
        } catch (IllegalArgumentException e) {
            problems.add(Problem.refused(path, e));
        }
        return Conditions.never();
    }
}
