package io.github.louyu.docs;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks comments, strings, annotations and keywords of Java, for the eye alone: the text stays as it is. */
final class JavaHighlighter {

    private static final List<String> KINDS = List.of("comment", "string", "annotation", "keyword");
    private static final Pattern TOKEN = Pattern.compile(
            "(?<comment>//[^\\n]*|/\\*.*?\\*/)"
                    + "|(?<string>\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])+')"
                    + "|(?<annotation>@[A-Z]\\w*)"
                    + "|(?<keyword>\\b(?:abstract|boolean|break|case|catch|class|continue|default|do|double|else|enum|extends|"
                    + "false|final|finally|for|if|implements|import|instanceof|int|interface|long|new|null|package|private|"
                    + "protected|public|record|return|sealed|static|super|switch|this|throw|throws|true|try|var|void|while)\\b)",
            Pattern.DOTALL);

    private JavaHighlighter() {}

    static String toHtml(String source) {
        StringBuilder html = new StringBuilder();
        Matcher token = TOKEN.matcher(source);
        int end = 0;
        while (token.find()) {
            html.append(Html.escaped(source.substring(end, token.start())));
            String kind = KINDS.stream()
                    .filter(one -> token.group(one) != null)
                    .findFirst()
                    .orElseThrow();
            html.append("<span class=\"").append(kind).append("\">");
            html.append(Html.escaped(token.group())).append("</span>");
            end = token.end();
        }
        return html.append(Html.escaped(source.substring(end))).toString();
    }
}
