package io.github.louyu.docs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture of a condition or an explanation, drawn from the flowchart that the library gives of it: a box for each node,
 * its parts indented below it. It is nested lists with lines, so it fits a telephone, follows the colours of the reader's
 * screen, and is read aloud in order.
 */
final class Chart {

    private static final Pattern FLOWCHART = Pattern.compile("^flowchart TD\n(?: +.*\n)+", Pattern.MULTILINE);
    private static final Pattern BOX = Pattern.compile("^ *(\\w+)\\[\"(.*)\"](?::::(\\w+))?$", Pattern.MULTILINE);
    private static final Pattern ARROW = Pattern.compile("^ *(\\w+) --> (\\w+)$", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("#(\\d+);");

    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final List<Box> roots = new ArrayList<>();

    private record Box(String words, Optional<String> style, List<Box> parts) {}

    private Chart(String flowchart) {
        BOX.matcher(flowchart)
                .results()
                .forEach((MatchResult box) -> boxes.put(
                        box.group(1),
                        new Box(unescaped(box.group(2)), Optional.ofNullable(box.group(3)), new ArrayList<>())));
        Set<String> parts = new HashSet<>();
        ARROW.matcher(flowchart).results().forEach((MatchResult arrow) -> {
            box(arrow.group(1)).parts().add(box(arrow.group(2)));
            parts.add(arrow.group(2));
        });
        boxes.forEach((id, box) -> {
            if (!parts.contains(id)) {
                roots.add(box);
            }
        });
    }

    /** Draws the flowcharts that a text holds, each as a figure; nothing if there are none. */
    static String toHtml(String text, String caption) {
        StringBuilder html = new StringBuilder();
        FLOWCHART.matcher(text).results().forEach((MatchResult flowchart) -> {
            html.append("<figure class=\"chart\"><figcaption>").append(caption).append("</figcaption>");
            list(new Chart(flowchart.group()).roots, html);
            html.append("</figure>\n");
        });
        return html.toString();
    }

    private Box box(String id) {
        return Optional.ofNullable(boxes.get(id))
                .orElseThrow(() ->
                        new IllegalArgumentException("flowchart: an arrow leads to a box that is not there: " + id));
    }

    private static void list(List<Box> boxes, StringBuilder html) {
        html.append("<ul>");
        for (Box box : boxes) {
            html.append("<li><span");
            box.style()
                    .ifPresent(style -> html.append(" class=\"").append(style).append('"'));
            html.append('>').append(Html.escaped(box.words())).append("</span>");
            if (!box.parts().isEmpty()) {
                list(box.parts(), html);
            }
            html.append("</li>");
        }
        html.append("</ul>");
    }

    private static String unescaped(String label) {
        return CODE.matcher(label)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1)))));
    }
}
