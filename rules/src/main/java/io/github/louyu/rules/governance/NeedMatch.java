package io.github.louyu.rules.governance;

import static java.util.Objects.requireNonNull;

import io.github.louyu.service.Need;
import io.github.louyu.service.Resource;
import io.github.louyu.text.Bilingual;

/**
 * A need and the resource that meets it (供需匹配结果), with why it is this one.
 *
 * @param need the need
 * @param resource the resource
 * @param choice which of the categories of the need the resource has, from 1
 * @param distance how far they are from each other, {@link Distances#UNKNOWN} if it is not known
 * @param reason why
 */
public record NeedMatch(Need need, Resource resource, int choice, long distance, Bilingual reason) {

    /**
     * Checks that nothing is null.
     *
     * @param need the need
     * @param resource the resource
     * @param choice which of the categories of the need the resource has, from 1
     * @param distance how far they are from each other
     * @param reason why
     */
    public NeedMatch {
        requireNonNull(need, "need");
        requireNonNull(resource, "resource");
        requireNonNull(reason, "reason");
    }
}
