package io.github.louyu.json.shape;

import com.google.common.collect.ImmutableClassToInstanceMap;

/**
 * What a host gave for reading and writing, by type: its vocabularies. Immutable.
 *
 * @param parts the parts by their class
 */
public record Context(ImmutableClassToInstanceMap<Object> parts) {

    /** Nothing given. */
    public static final Context EMPTY = new Context(ImmutableClassToInstanceMap.of());

    /**
     * Gives a part.
     *
     * @param <P> its type
     * @param type its class
     * @return the part
     * @throws IllegalStateException if there is none
     */
    public <P> P get(Class<P> type) {
        P part = parts.getInstance(type);
        if (part == null) {
            throw new IllegalStateException("context: must have a " + type.getSimpleName() + ", but has none");
        }
        return part;
    }

    /**
     * Gives a context with a part more, or another one.
     *
     * @param <P> its type
     * @param type its class
     * @param part the part
     * @return the context
     */
    public <P> Context with(Class<P> type, P part) {
        ImmutableClassToInstanceMap.Builder<Object> all = ImmutableClassToInstanceMap.builder();
        parts.forEach((other, value) -> {
            if (!other.equals(type)) {
                put(all, other, value);
            }
        });
        all.put(type, part);
        return new Context(all.build());
    }

    private static <P> void put(ImmutableClassToInstanceMap.Builder<Object> all, Class<P> type, Object part) {
        all.put(type, type.cast(part));
    }
}
