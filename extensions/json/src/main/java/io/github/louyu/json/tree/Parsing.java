package io.github.louyu.json.tree;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.json.input.Limits;
import io.github.louyu.json.words.Words;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** What parsing JSON and parsing YAML have in common: the limits, and problems that leave the rest readable. */
final class Parsing {

    private final Limits limits;
    private final Findings findings;
    private final Path path = new Path();
    private int values;

    Parsing(Limits limits, Findings findings) {
        this.limits = limits;
        this.findings = findings;
    }

    Limits limits() {
        return limits;
    }

    Path path() {
        return path;
    }

    /** Stops the parsing of a document that cannot be read on. */
    static final class Abort extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Abort() {
            super(null, null, false, false);
        }
    }

    Abort abort(DocumentProblem.Kind kind, Position at, Bilingual expected) {
        findings.add(kind, at, path.toString(), null, expected, null);
        return new Abort();
    }

    Abort abortBeyond(String limit, int most, Position at) {
        return abort(DocumentProblem.Kind.LIMIT, at, Words.of("limit." + limit, "most", most));
    }

    void problem(DocumentProblem.Kind kind, Position at, Bilingual expected) {
        findings.add(kind, at, path.toString(), null, expected, null);
    }

    /** Counts a value that begins, and checks how deep it lies. */
    void begin(Position at, int depth) {
        if (++values > limits.values()) {
            throw abortBeyond("values", limits.values(), at);
        }
        if (depth > limits.depth()) {
            throw abortBeyond("depth", limits.depth(), at);
        }
    }

    String text(Position at, String text) {
        if (text.length() > limits.textLength()) {
            throw abortBeyond("text", limits.textLength(), at);
        }
        return text;
    }

    /** Gives the number as it is written; one with too many digits is told, and the rest is read on. */
    Node numeral(Position at, String digits, boolean plain) {
        if (isBeyond(digits)) {
            problem(DocumentProblem.Kind.LIMIT, at, Words.of("limit.number", "most", limits.numberDigits()));
            return new Node.Refused(at);
        }
        return new Node.Numeral(at, digits, plain);
    }

    private boolean isBeyond(String digits) {
        return digits.length() > 2 * limits.numberDigits() + 16 || !isWithin(digits, limits.numberDigits());
    }

    /** Tells whether a number has no more digits than the limit when it is written out. */
    static boolean isWithin(String digits, int most) {
        try {
            BigDecimal number = new BigDecimal(digits);
            return number.scale() <= most && (long) number.precision() - number.scale() <= most;
        } catch (NumberFormatException e) {
            return false; // an exponent that no decimal holds
        }
    }

    Map<String, Node.Member> members() {
        return new LinkedHashMap<>();
    }

    /** Adds a field; of a name that comes twice the first holds, and the second is told. */
    void put(Map<String, Node.Member> members, Position at, String name, Node value) {
        if (members.putIfAbsent(name, new Node.Member(at, value)) != null) {
            findings.add(
                    DocumentProblem.Kind.DUPLICATE_FIELD,
                    at,
                    path.toString(),
                    Findings.quoted(name),
                    Findings.quoted(name),
                    null);
        }
    }

    static Node.Mapping mapping(Position at, Map<String, Node.Member> members) {
        return new Node.Mapping(at, ImmutableMap.copyOf(members));
    }
}
