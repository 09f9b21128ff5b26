package io.github.louyu.json.documents;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.tree.Node;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The layouts of what is said of attributes and figures, whose values are of a type that their name decides. */
final class FactShapes {

    private static final String ATTRIBUTE_FIELD = "attribute";
    private static final String FIGURE_FIELD = "figureKind";

    private static final Shape<Node> VALUE = Scalars.raw(
            Scalars.FLAG, Scalars.DECIMAL, Scalars.TEXT, Scalars.TEXT.set(), CommonShapes.MONEY, PeopleShapes.TEAM);

    static final ObjectShape<AttributeValue<?>> ATTRIBUTE = ObjectShape.reading("AttributeValue", fields -> {
        var name = fields.required(
                ATTRIBUTE_FIELD,
                Scalars.raw(Scalars.TEXT),
                said -> Node.text(said.attribute().name()));
        var definition = Definition.Keys.add(fields, FactShapes::definition);
        var effective = fields.required("effective", TimeShapes.RANGE, AttributeValue::effective);
        var value = fields.inContext("value", VALUE, FactShapes::value);
        return (values, in) -> {
            Vocabulary.Known<?> known = attribute(values.get(name), definition.of(values), in);
            return known == null ? null : said(known, values.get(effective), values.get(value), in);
        };
    });

    static final ObjectShape<Figure<?>> FIGURE = ObjectShape.reading("Figure", fields -> {
        var code = fields.required(
                FIGURE_FIELD,
                Scalars.raw(Scalars.TEXT),
                figure -> Node.text(figure.kind().code()));
        var definition = Definition.Keys.add(fields, FactShapes::definition);
        var period = fields.required("period", TimeShapes.PERIOD, Figure::period);
        var publishedOn = fields.required("publishedOn", TimeShapes.DATE, Figure::publishedOn);
        var value = fields.inContext("value", VALUE, FactShapes::value);
        return (values, in) -> {
            FigureKind<?> kind = figureKind(values.get(code), definition.of(values), in);
            return kind == null
                    ? null
                    : figure(kind, values.get(period), values.get(publishedOn), values.get(value), in);
        };
    });

    private FactShapes() {}

    private static Optional<Definition> definition(AttributeValue<?> said, Context context) {
        Attribute<?> attribute = said.attribute();
        Vocabulary.Known<?> known = context.get(Vocabulary.class).attributes().get(attribute.name());
        return Definition.unlessKnown(
                "attribute " + attribute.name(),
                attribute.type(),
                attribute.label(),
                known == null ? null : known.attribute().type());
    }

    private static Optional<Definition> definition(Figure<?> figure, Context context) {
        FigureKind<?> kind = figure.kind();
        FigureKind<?> known = context.get(Vocabulary.class).figures().get(kind.code());
        return Definition.unlessKnown(
                "figure kind " + kind.code(), kind.type(), kind.label(), known == null ? null : known.type());
    }

    private static <T> Optional<Node> value(AttributeValue<T> said, Context context) {
        return said.value().map(value -> shape(said.attribute(), context).write(value, context));
    }

    private static <T> Optional<Node> value(Figure<T> figure, Context context) {
        return figure.value().map(value -> usual(figure.kind().type()).write(value, context));
    }

    @SuppressWarnings("unchecked") // an attribute of equal name and type has values of one Java type
    private static <T> Shape<T> shape(Attribute<T> attribute, Context context) {
        Vocabulary.Known<?> known = context.get(Vocabulary.class).attributes().get(attribute.name());
        return known != null && known.attribute().equals(attribute)
                ? (Shape<T>) known.shape()
                : usual(attribute.type());
    }

    private static <T> Shape<T> usual(ValueType<T> type) {
        return Objects.requireNonNull(ValueShapes.of(type), "layout of a type that a document defines");
    }

    private static Vocabulary.@Nullable Known<?> attribute(Node node, Definition definition, Reading in) {
        String name = name(node, ATTRIBUTE_FIELD, in);
        if (name == null) {
            return null;
        }
        var attributes = in.context().get(Vocabulary.class).attributes();
        Vocabulary.Known<?> known = attributes.get(name);
        if (known != null) {
            return definition.differs(node, ATTRIBUTE_FIELD, known.attribute().type(), in) ? null : known;
        }
        if (definition.type().isEmpty()) {
            Definition.unknown(node, ATTRIBUTE_FIELD, name, attributes, "expected.attribute", in);
            return null;
        }
        return known(
                name,
                definition.label().orElseGet(() -> Bilingual.same(name)),
                definition.type().get());
    }

    private static <T> Vocabulary.Known<T> known(String name, Bilingual label, ValueType<T> type) {
        return new Vocabulary.Known<>(Attribute.of(name, label, type), usual(type));
    }

    private static @Nullable FigureKind<?> figureKind(Node node, Definition definition, Reading in) {
        String code = name(node, FIGURE_FIELD, in);
        if (code == null) {
            return null;
        }
        var figures = in.context().get(Vocabulary.class).figures();
        FigureKind<?> known = figures.get(code);
        if (known != null) {
            return definition.differs(node, FIGURE_FIELD, known.type(), in) ? null : known;
        }
        if (definition.type().isEmpty()) {
            Definition.unknown(node, FIGURE_FIELD, code, figures, "expected.figure", in);
            return null;
        }
        return FigureKind.of(
                code,
                definition.label().orElseGet(() -> Bilingual.same(code)),
                definition.type().get());
    }

    private static @Nullable String name(Node node, String field, Reading in) {
        in.path().enter(field);
        String name = Scalars.TEXT.read(node, in);
        in.path().leave();
        return name;
    }

    private static <T> @Nullable AttributeValue<T> said(
            Vocabulary.Known<T> known, DateRange effective, Optional<Node> value, Reading in) {
        if (value.isEmpty()) {
            return AttributeValue.notKnown(known.attribute(), effective);
        }
        T read = read(known.shape(), value.get(), in);
        return read == null ? null : AttributeValue.during(known.attribute(), read, effective);
    }

    private static <T> @Nullable Figure<T> figure(
            FigureKind<T> kind, ReportingPeriod period, LocalDate publishedOn, Optional<Node> value, Reading in) {
        if (value.isEmpty()) {
            return Figure.notKnown(kind, period, publishedOn);
        }
        T read = read(usual(kind.type()), value.get(), in);
        return read == null ? null : Figure.of(kind, period, read, publishedOn);
    }

    /** Reads a value, which may be personal: nobody knows what attributes a host keeps. */
    private static <T> @Nullable T read(Shape<T> shape, Node value, Reading in) {
        in.path().enter("value");
        T read = shape.personal().read(value, in);
        in.path().leave();
        return read;
    }
}
