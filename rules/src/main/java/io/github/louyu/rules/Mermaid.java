package io.github.louyu.rules;

import java.util.Locale;

/** Draws conditions and explanations as Mermaid flowcharts, a box for each node, parts below their whole. */
final class Mermaid {

    private final StringBuilder text = new StringBuilder("flowchart TD\n");
    private int boxes;

    private Mermaid() {}

    static String of(RuleNode rule, Locale locale) {
        Mermaid chart = new Mermaid();
        chart.append(rule, locale);
        return chart.text.toString();
    }

    static String of(Explanation explanation, Locale locale) {
        Mermaid chart = new Mermaid();
        chart.append(explanation, locale);
        chart.text.append("""
                    classDef TRUE fill:#e3f4e1,stroke:#2e7d32,color:#1b1b1b
                    classDef FALSE fill:#fbe3e1,stroke:#c62828,color:#1b1b1b
                    classDef UNKNOWN fill:#fdf3d8,stroke:#b8860b,color:#1b1b1b
                    classDef NOT_NEEDED fill:#f2f2f2,stroke:#9e9e9e,color:#616161
                """);
        return chart.text.toString();
    }

    private int append(RuleNode node, Locale locale) {
        int box = box(RuleText.heading(node, locale), "");
        for (RuleNode child : node.children()) {
            arrow(box, append(child, locale));
        }
        return box;
    }

    private int append(Explanation node, Locale locale) {
        String style = node.isNeeded() ? node.truth().name() : "NOT_NEEDED";
        int box = box(ExplanationText.line(node, locale), ":::" + style);
        if (node.isNeeded()) {
            for (Explanation part : node.parts()) {
                arrow(box, append(part, locale));
            }
        }
        return box;
    }

    private int box(String words, String style) {
        text.append("    n")
                .append(boxes)
                .append("[\"")
                .append(escaped(words))
                .append("\"]")
                .append(style)
                .append('\n');
        return boxes++;
    }

    private void arrow(int from, int to) {
        text.append("    n").append(from).append(" --> n").append(to).append('\n');
    }

    /** Everything that a label in quotes could take for syntax, as character codes of the language. */
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if ("\"#&<>`\\{}[]|%".indexOf(c) >= 0 || c < ' ') {
                escaped.append('#').append((int) c).append(';');
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
