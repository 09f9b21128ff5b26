package io.github.louyu.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.MoreCollectors;
import io.github.louyu.json.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An object with named fields.
 *
 * @param <T> the type
 */
public final class ObjectShape<T> extends Shape<T> {

    private final String name;
    private final ImmutableList<Field<T, ?>> fields;
    private final Fields.Reader<T> maker;
    private final PartPlaces places;
    private final @Nullable Preamble preamble;
    private final ImmutableSet<String> names;

    private ObjectShape(
            String name,
            ImmutableList<Field<T, ?>> fields,
            Fields.Reader<T> maker,
            PartPlaces places,
            @Nullable Preamble preamble) {
        this.name = name;
        this.fields = fields;
        this.maker = maker;
        this.places = places;
        this.preamble = preamble;
        this.names = namesOfEach().stream().flatMap(List::stream).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * States the layout of an object.
     *
     * @param <T> the type
     * @param name the name of the layout in the schema, one for each
     * @param layout adds the fields, and gives what makes an object of their values
     * @return the layout
     */
    public static <T> ObjectShape<T> of(String name, Function<Fields<T>, Fields.Maker<T>> layout) {
        return reading(name, fields -> {
            Fields.Maker<T> maker = layout.apply(fields);
            return (values, in) -> maker.make(values);
        });
    }

    /**
     * States the layout of an object that is written and never read, because it cannot be made of what is written of it.
     *
     * @param <T> the type
     * @param name the name of the layout in the schema, one for each
     * @param layout adds the fields
     * @return the layout
     */
    public static <T> ObjectShape<T> written(String name, Consumer<Fields<T>> layout) {
        return of(name, fields -> {
            layout.accept(fields);
            return values -> {
                throw new UnsupportedOperationException(name + ": is written only");
            };
        });
    }

    /**
     * States the layout of an object of which some fields can be read only when others are known.
     *
     * @param <T> the type
     * @param name the name of the layout in the schema, one for each
     * @param layout adds the fields, and gives what makes an object of their values
     * @return the layout
     */
    public static <T> ObjectShape<T> reading(String name, Function<Fields<T>, Fields.Reader<T>> layout) {
        Fields<T> fields = new Fields<>();
        Fields.Reader<T> maker = layout.apply(fields);
        return new ObjectShape<>(name, fields.all(), maker, PartPlaces.NONE, null);
    }

    /**
     * Says in which list those parts stand that a problem of the whole names, so that the problem is told at its place.
     *
     * @param lists the name of the field with the list, by the words before the id in the problem's path
     * @param ids the names of the field with the id of a part; {@code id} if none are given
     * @return the layout
     */
    public ObjectShape<T> withPlaces(Map<String, String> lists, String... ids) {
        ImmutableMap.Builder<String, ImmutableList<String>> named = ImmutableMap.builder();
        lists.forEach((words, list) -> named.put(words, namesOf(list)));
        ImmutableList<String> idNames = ids.length == 0 ? ImmutableList.of("id") : ImmutableList.copyOf(ids);
        return new ObjectShape<>(name, fields, maker, new PartPlaces(named.buildOrThrow(), idNames), preamble);
    }

    /**
     * Lets the object define what its fields name, in a field besides.
     *
     * @param defining the field
     * @return the layout
     */
    public ObjectShape<T> withPreamble(Preamble defining) {
        return new ObjectShape<>(name, fields, maker, places, defining);
    }

    private ImmutableList<String> namesOf(String field) {
        return allNames().filter(each -> each.get(0).equals(field)).collect(MoreCollectors.onlyElement());
    }

    /** The names of each field, also of those that stand among them. */
    private Stream<ImmutableList<String>> allNames() {
        return fields.stream()
                .flatMap(each ->
                        each.inlined == null ? Stream.of(ImmutableList.copyOf(each.names)) : each.inlined.allNames());
    }

    /**
     * Gives the name of the layout.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    @Override
    public Node write(T value, Context context) {
        Map<String, Node> members = new LinkedHashMap<>();
        writeFields(value, context, members);
        return Node.mapping(members);
    }

    /**
     * Lays out the fields among others.
     *
     * @param value the object
     * @param context what the host gave
     * @param members where the fields are added
     */
    public void writeFields(T value, Context context, Map<String, Node> members) {
        if (preamble == null) {
            fields.forEach(field -> write(field, value, context, members));
            return;
        }
        Map<String, Node> own = new LinkedHashMap<>();
        Context gathering = preamble.gathering(context);
        fields.forEach(field -> write(field, value, gathering, own));
        String last = Iterables.getLast(own.keySet(), ""); // the long list that names what is defined
        own.forEach((field, node) -> {
            if (field.equals(last)) {
                preamble.gathered(gathering)
                        .ifPresent(defined -> members.put(preamble.names().get(0), defined));
            }
            members.put(field, node);
        });
    }

    private static <T, X> void write(Field<T, X> field, T value, Context context, Map<String, Node> members) {
        X part = field.getter.apply(value, context);
        if (field.inlined != null) {
            field.inlined.writeFields(part, context, members);
        } else if (!part.equals(field.usual)) {
            members.put(field.name, field.shape.write(part, context));
        }
    }

    @Override
    public @Nullable T read(Node node, Reading in) {
        return read(node, in, ImmutableList.of());
    }

    /**
     * Reads an object that has fields besides, which are read elsewhere.
     *
     * @param node its tree
     * @param in where problems are told
     * @param besides the names of each field besides
     * @return the object, {@code null} if it is refused
     */
    public @Nullable T read(Node node, Reading in, ImmutableList<ImmutableList<String>> besides) {
        if (!(node instanceof Node.Mapping mapping)) {
            in.noObject(node, namesOfEachWith(besides));
            return null;
        }
        boolean refused = false;
        if (!in.isLenient()) {
            for (Map.Entry<String, Node.Member> member : mapping.members().entrySet()) {
                if (in.isFull()) {
                    return null;
                }
                if (!names.contains(member.getKey())
                        && besides.stream().noneMatch(each -> each.contains(member.getKey()))) {
                    in.unknownField(member.getValue().at(), member.getKey(), namesOfEachWith(besides));
                    refused = true;
                }
            }
        }
        T value = preamble == null ? readFields(mapping, in) : readWith(preamble, mapping, in);
        return refused ? null : value;
    }

    private @Nullable T readWith(Preamble defining, Node.Mapping mapping, Reading in) {
        Given given = given(defining.names(), mapping, in);
        if (given == null) {
            return null;
        }
        if (given.member() == null) {
            return readFields(mapping, in);
        }
        in.path().enter(given.name());
        Context larger = defining.read(given.member().value(), in);
        in.path().leave();
        return larger == null ? null : in.<@Nullable T>within(larger, () -> readFields(mapping, in));
    }

    private ImmutableList<ImmutableList<String>> namesOfEachWith(ImmutableList<ImmutableList<String>> besides) {
        return Stream.concat(besides.stream(), namesOfEach().stream()).collect(ImmutableList.toImmutableList());
    }

    /** The names of each field, those of the fields of an object that stands among them too. */
    private ImmutableList<ImmutableList<String>> namesOfEach() {
        ImmutableList.Builder<ImmutableList<String>> names = ImmutableList.builder();
        if (preamble != null) {
            names.add(preamble.names());
        }
        for (Field<T, ?> field : fields) {
            if (field.inlined == null) {
                names.add(ImmutableList.copyOf(field.names));
            } else {
                names.addAll(field.inlined.namesOfEach());
            }
        }
        return names.build();
    }

    private @Nullable T readFields(Node.Mapping mapping, Reading in) {
        Object[] values = new Object[fields.size()];
        boolean refused = false;
        for (int i = 0; i < values.length; i++) {
            Object value = readField(fields.get(i), mapping, in);
            if (value == null) {
                refused = true;
            } else {
                values[i] = value;
            }
        }
        return refused
                ? null
                : in.<T>making(
                        mapping,
                        () -> maker.read(new Fields.Values(values), in),
                        problem -> places.of(problem, mapping, in.path().toString()));
    }

    /** A field under one of its names, and without a member if it is left out. */
    private record Given(String name, Node.@Nullable Member member) {}

    /** Finds a field, {@code null} if it is given under two of its names. */
    private static @Nullable Given given(List<String> names, Node.Mapping mapping, Reading in) {
        Given given = new Given(names.get(0), null);
        for (String name : names) {
            Node.Member member = mapping.members().get(name);
            if (member != null && given.member() != null) {
                in.fieldAgain(given.name(), given.member().at(), name, member.at());
                return null;
            }
            if (member != null) {
                given = new Given(name, member);
            }
        }
        return given;
    }

    private static <T, X> @Nullable X readField(Field<T, X> field, Node.Mapping mapping, Reading in) {
        if (field.inlined != null) {
            return field.inlined.readFields(mapping, in);
        }
        Given found = given(field.names, mapping, in);
        if (found == null) {
            return null;
        }
        Node.Member given = found.member();
        if (given == null) {
            if (field.usual == null) {
                in.missing(mapping, field.names);
            }
            return field.usual;
        }
        in.path().enter(found.name());
        try {
            return field.shape.read(given.value(), in);
        } finally {
            in.path().leave();
        }
    }

    @Override
    public Node schema(Schemas schemas) {
        return schemas.define(name, () -> schemaOf(schemas, ImmutableMap.of()));
    }

    /**
     * Describes the object with fields besides.
     *
     * @param schemas the schema that is being made
     * @param besides the schemas of the fields besides, all of them required
     * @return the schema
     */
    public Node schemaOf(Schemas schemas, Map<String, Node> besides) {
        Map<String, Node> properties = new LinkedHashMap<>(besides);
        List<Node> required = new ArrayList<>();
        besides.keySet().forEach(key -> required.add(Node.text(key)));
        List<Node> rules = new ArrayList<>();
        addSchema(schemas, properties, required, rules);
        Map<String, Node> schema = new LinkedHashMap<>();
        schema.put("type", Node.text("object"));
        schema.put("properties", Node.mapping(properties));
        if (!required.isEmpty()) {
            schema.put("required", Node.sequence(required));
        }
        if (!rules.isEmpty()) {
            schema.put("allOf", Node.sequence(rules));
        }
        schema.put("additionalProperties", Node.flag(false));
        return Node.mapping(schema);
    }

    private void addSchema(Schemas schemas, Map<String, Node> properties, List<Node> required, List<Node> rules) {
        if (preamble != null) {
            Node defined = preamble.schema(schemas);
            preamble.names().forEach(each -> properties.put(each, defined));
            rules.add(FieldRules.oneName(preamble.names(), false));
        }
        for (Field<T, ?> field : fields) {
            if (field.inlined != null) {
                field.inlined.addSchema(schemas, properties, required, rules);
                continue;
            }
            Node schema = field.shape.schema(schemas);
            field.names.forEach(each -> properties.put(each, schema));
            if (field.names.size() > 1) {
                rules.add(FieldRules.oneName(field.names, field.usual == null));
            } else if (field.usual == null) {
                required.add(Node.text(field.name));
            }
        }
    }
}
