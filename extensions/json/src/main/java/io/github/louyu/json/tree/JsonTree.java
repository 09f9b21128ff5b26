package io.github.louyu.json.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.google.common.collect.ImmutableList;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.json.input.Limits;
import io.github.louyu.json.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a tree from JSON (RFC 8259). */
public final class JsonTree {

    private final JsonParser parser;
    private final Parsing parsing;

    private JsonTree(JsonParser parser, Parsing parsing) {
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
        try (JsonParser parser = factory(limits).createParser(text)) {
            return new JsonTree(parser, parsing).document();
        } catch (Parsing.Abort e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    e); // cannot be: a text is read from memory, and what the parser refuses is caught below
        }
    }

    /**
     * Jackson's own limits lie just beyond ours, so that it stops before it costs memory and ours are those that are told. Its table of names
     * is not used: it fails on names that were chosen to collide.
     */
    private static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth() + 1)
                        .maxNumberLength(2 * limits.numberDigits() + 32)
                        .maxStringLength(limits.textLength())
                        .maxNameLength(limits.textLength())
                        .build())
                .build();
    }

    private Node document() throws IOException {
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw parsing.abort(DocumentProblem.Kind.SYNTAX, Position.START, Words.of("syntax.empty"));
            }
            Node root = value(token, 1);
            if (parser.nextToken() != null) {
                throw parsing.abort(
                        DocumentProblem.Kind.SYNTAX, position(parser.currentTokenLocation()), Words.of("syntax.more"));
            }
            return root;
        } catch (StreamConstraintsException e) {
            throw beyond(e);
        } catch (JsonEOFException e) {
            throw parsing.abort(DocumentProblem.Kind.SYNTAX, position(e.getLocation()), Words.of("syntax.end"));
        } catch (JsonProcessingException e) {
            throw parsing.abort(DocumentProblem.Kind.SYNTAX, position(e.getLocation()), Words.of("syntax.json"));
        }
    }

    private Node value(JsonToken token, int depth) throws IOException {
        Position at = position(parser.currentTokenLocation());
        parsing.begin(at, depth);
        return switch (token) {
            case START_OBJECT -> object(at, depth);
            case START_ARRAY -> array(at, depth);
            case VALUE_STRING -> new Node.Text(at, parsing.text(at, parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parsing.numeral(at, parser.getText(), false);
            case VALUE_TRUE -> new Node.Flag(at, true);
            case VALUE_FALSE -> new Node.Flag(at, false);
            case VALUE_NULL -> new Node.Nothing(at);
            default -> throw parsing.abort(DocumentProblem.Kind.SYNTAX, at, Words.of("syntax.json"));
        };
    }

    private Node object(Position at, int depth) throws IOException {
        Map<String, Node.Member> members = parsing.members();
        while (next() != JsonToken.END_OBJECT) {
            Position nameAt = position(parser.currentTokenLocation());
            String name = parser.currentName();
            parsing.path().enter(name);
            Node value = value(next(), depth + 1);
            parsing.path().leave();
            parsing.put(members, nameAt, name, value);
        }
        return Parsing.mapping(at, members);
    }

    private Node array(Position at, int depth) throws IOException {
        ImmutableList.Builder<Node> items = ImmutableList.builder();
        int index = 0;
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            parsing.path().enter(index++);
            items.add(value(token, depth + 1));
            parsing.path().leave();
        }
        return new Node.Sequence(at, items.build());
    }

    private JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw parsing.abort(
                    DocumentProblem.Kind.SYNTAX, position(parser.currentLocation()), Words.of("syntax.end"));
        }
        return token;
    }

    /** Says which limit was passed, by what the parser is reading: it names none of its limits but in its own words. */
    private Parsing.Abort beyond(StreamConstraintsException e) {
        Limits limits = parsing.limits();
        Position at = position(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
        String message = String.valueOf(e.getOriginalMessage());
        if (message.contains("nesting depth")) {
            return parsing.abortBeyond("depth", limits.depth(), at);
        }
        return message.contains("Number")
                ? parsing.abortBeyond("number", limits.numberDigits(), at)
                : parsing.abortBeyond("text", limits.textLength(), at);
    }

    private static Position position(@Nullable JsonLocation location) {
        return location == null
                ? Position.START
                : new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
