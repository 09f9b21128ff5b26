package io.github.louyu.json.tree;

import com.google.common.collect.ImmutableList;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.json.input.Limits;
import io.github.louyu.json.words.Words;
import io.github.louyu.text.Bilingual;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads a tree from YAML 1.2, of which it takes what JSON can say as well: no anchors, aliases or tags, one document, names that are texts.
 * What stands without quotes is a number, true, false or null only if it is so in JSON; everything else is text.
 */
public final class YamlTree {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");

    private final ParserImpl parser;
    private final Parsing parsing;

    private YamlTree(ParserImpl parser, Parsing parsing) {
        this.parser = parser;
        this.parsing = parsing;
    }

    /**
     * Reads the tree of a document.
     *
     * @param text the document
     * @param limits the limits
     * @param findings where problems are told
     * @return the tree, as far as it can be read; {@code null} if it cannot, of which a problem was told
     */
    public static @Nullable Node parse(String text, Limits limits, Findings findings) {
        Parsing parsing = new Parsing(limits, findings);
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(Integer.MAX_VALUE) // the length was checked before
                .build();
        StreamReader reader = new StreamReader(settings, text);
        try {
            return new YamlTree(new ParserImpl(settings, reader), parsing).document();
        } catch (Parsing.Abort e) {
            return null;
        } catch (MarkedYamlEngineException e) {
            return refused(text, parsing, position(e.getProblemMark()));
        } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // an escape such as \UFFFFFFFF, at which the parser fails in other ways
            return refused(text, parsing, new Position(reader.getLine() + 1, reader.getColumn() + 1));
        }
    }

    private static @Nullable Node refused(String text, Parsing parsing, Position at) {
        Bilingual cause = FullWidth.cause(text, at.line());
        parsing.problem(DocumentProblem.Kind.SYNTAX, at, cause == null ? Words.of("syntax.yaml") : cause);
        return null;
    }

    private Node document() {
        parser.next(); // the start of the stream
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            throw parsing.abort(DocumentProblem.Kind.SYNTAX, Position.START, Words.of("syntax.empty"));
        }
        parser.next(); // the start of the document
        Node root = value(parser.next(), 1);
        parser.next(); // the end of the document
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            throw parsing.abort(
                    DocumentProblem.Kind.UNSUPPORTED, position(parser.peekEvent()), Words.of("yaml.documents"));
        }
        return root;
    }

    private Node value(Event event, int depth) {
        Position at = position(event);
        parsing.begin(at, depth);
        if (event.getEventId() == Event.ID.Alias
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw parsing.abort(DocumentProblem.Kind.UNSUPPORTED, at, Words.of("yaml.alias"));
        }
        if (event instanceof ScalarEvent scalar) {
            return isTagged(at, scalar.getTag()) ? new Node.Refused(at) : scalar(at, scalar);
        }
        boolean tagged = event instanceof CollectionStartEvent start && isTagged(at, start.getTag());
        Node collection = event.getEventId() == Event.ID.SequenceStart ? sequence(at, depth) : mapping(at, depth);
        return tagged ? new Node.Refused(at) : collection;
    }

    private boolean isTagged(Position at, Optional<String> tag) {
        if (tag.isPresent()) {
            parsing.problem(DocumentProblem.Kind.UNSUPPORTED, at, Words.of("yaml.tag"));
        }
        return tag.isPresent();
    }

    private Node scalar(Position at, ScalarEvent scalar) {
        String text = parsing.text(at, scalar.getValue());
        if (!scalar.isPlain()) {
            return new Node.Text(at, text);
        }
        return switch (text) {
            case "true" -> new Node.Flag(at, true);
            case "false" -> new Node.Flag(at, false);
            case "", "~", "null" -> new Node.Nothing(at);
            default ->
                text.length() <= parsing.limits().textLength()
                                && NUMBER.matcher(text).matches()
                        ? parsing.numeral(at, text, true)
                        : new Node.Text(at, text);
        };
    }

    private Node sequence(Position at, int depth) {
        ImmutableList.Builder<Node> items = ImmutableList.builder();
        int index = 0;
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            parsing.path().enter(index++);
            items.add(value(parser.next(), depth + 1));
            parsing.path().leave();
        }
        parser.next();
        return new Node.Sequence(at, items.build());
    }

    private Node mapping(Position at, int depth) {
        Map<String, Node.Member> members = parsing.members();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Event key = parser.next();
            Position keyAt = position(key);
            if (!(key instanceof ScalarEvent scalar)) {
                throw parsing.abort(DocumentProblem.Kind.UNSUPPORTED, keyAt, Words.of("yaml.key"));
            }
            if (scalar.getAnchor().isPresent()) {
                throw parsing.abort(DocumentProblem.Kind.UNSUPPORTED, keyAt, Words.of("yaml.alias"));
            }
            isTagged(keyAt, scalar.getTag());
            String name = parsing.text(keyAt, scalar.getValue());
            parsing.path().enter(name);
            Node value = value(parser.next(), depth + 1);
            parsing.path().leave();
            parsing.put(members, keyAt, name, value);
        }
        parser.next();
        return Parsing.mapping(at, members);
    }

    private static Position position(Event event) {
        return position(event.getStartMark());
    }

    private static Position position(Optional<Mark> mark) {
        return mark.map(place -> new Position(place.getLine() + 1, place.getColumn() + 1))
                .orElse(Position.START);
    }
}
