package io.github.louyu.json.rules;

import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Schemas;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.FigureSeries;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A series of figures by the kinds of figure and of period, {@code TAX/HALF_YEAR}. */
final class SeriesShape extends Shape<FigureSeries<?>> {

    @Override
    public Node write(FigureSeries<?> value, Context context) {
        String name = value.name();
        if (context.get(FactRegistry.class).series(name).isEmpty()) {
            throw new IllegalArgumentException(
                    "series " + name + ": cannot be written, because its kind of figure is not in the registry");
        }
        return Node.text(name);
    }

    @Override
    public @Nullable FigureSeries<?> read(Node node, Reading in) {
        String name = Scalars.TEXT.read(node, in);
        if (name == null) {
            return null;
        }
        FactRegistry registry = in.context().get(FactRegistry.class);
        FigureSeries<?> series = registry.series(name).orElse(null);
        if (series == null) {
            in.unknownName(node, name, registry.seriesNames(), Words.of("expected.rule.series"));
        }
        return series;
    }

    @Override
    public Node schema(Schemas schemas) {
        List<String> names = FactRegistry.standard().seriesNames();
        return RuleSchemas.nameOf(schemas, "FigureSeries", names);
    }
}
