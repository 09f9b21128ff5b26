package io.github.louyu.enterprise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;

/** The types of content, of which a correction must keep that of its target. */
final class ContentTypes {

    private static final ImmutableList<Class<? extends FileContent>> TYPES = ImmutableList.of(
            AttributeValue.class,
            FileEvent.class,
            Visit.class,
            Lease.class,
            Figure.class,
            Officer.class,
            Appeal.class,
            AppealProgress.class,
            PolicyApplication.class,
            PolicyApplicationProgress.class,
            DueDateExtension.class,
            VisitWaiver.class,
            PromiseKept.class,
            SectionCompletion.class);

    private static final ImmutableSet<Class<? extends FileContent>> TYPE_SET = ImmutableSet.copyOf(TYPES);

    private ContentTypes() {}

    static ImmutableList<Class<? extends FileContent>> all() {
        return TYPES;
    }

    /** Refuses a class of which no entry is filed, for it would read as if there were none. */
    static void check(Class<? extends FileContent> type) {
        if (!TYPE_SET.contains(type)) {
            throw new IllegalArgumentException("type of entries: must be one of "
                    + TYPES.stream().map(Class::getSimpleName).collect(Collectors.joining(", "))
                    + ", but was " + type.getSimpleName());
        }
    }

    static Class<? extends FileContent> typeOf(FileContent content) {
        for (Class<? extends FileContent> type : TYPES) {
            if (type.isInstance(content)) {
                return type;
            }
        }
        throw new AssertionError("no type for " + content.getClass());
    }

    static String nameOf(FileContent content) {
        return typeOf(content).getSimpleName();
    }
}
