package io.github.louyu.docs;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands around the content of every page: head, search, language switch, contents. */
final class Frame {

    private final String template;
    private final List<Chapter> chapters;
    private final Map<Language, Map<String, GuidePage>> pages;

    Frame(String template, List<Chapter> chapters, Map<Language, Map<String, GuidePage>> pages) {
        this.template = template;
        this.chapters = chapters;
        this.pages = pages;
    }

    /** A whole page; {@code file} has the same name in both languages. */
    String around(String content, String title, String file, Language language) {
        String html = template.replace("{language.tag}", language.tag())
                .replace("{language.other.tag}", language.other().tag())
                .replace("{language.other}", "../" + language.other().folder() + "/" + file)
                .replace("{title}", Html.escaped(title))
                .replace("{contents}", contents(file, language))
                .replace("{neighbours}", neighbours(file, language));
        for (String word : List.of(
                "skip", "contents", "language", "search", "search.none", "search.found", "api", "site", "guide")) {
            html = html.replace("{word." + word + "}", Html.escaped(language.word(word)));
        }
        // last, for it may hold anything
        return html.replace("{content}", content);
    }

    private String contents(String file, Language language) {
        StringBuilder html = new StringBuilder();
        for (Chapter chapter : chapters) {
            html.append("<h2>")
                    .append(Html.escaped(chapter.title().in(language.locale())))
                    .append("</h2>\n<ul>\n");
            for (String name : chapter.pages()) {
                GuidePage page = page(name, language);
                html.append(item(page.file(), page.title(), file));
            }
            html.append("</ul>\n");
        }
        html.append("<h2>").append(language.word("reference")).append("</h2>\n<ul>\n");
        html.append(item(Glossary.FILE, language.word("glossary"), file));
        html.append(item("../api/index.html", language.word("api"), file));
        return html.append("</ul>\n").toString();
    }

    private static String item(String target, String title, String current) {
        String here = target.equals(current) ? " aria-current=\"page\"" : "";
        return "<li><a href=\"" + target + "\"" + here + ">" + Html.escaped(title) + "</a></li>\n";
    }

    /** Links to the page before and the page after, in the order of reading. */
    private String neighbours(String file, Language language) {
        List<GuidePage> order = chapters.stream()
                .flatMap(chapter -> chapter.pages().stream())
                .map(name -> page(name, language))
                .toList();
        Optional<GuidePage> here =
                order.stream().filter(page -> page.file().equals(file)).findFirst();
        if (here.isEmpty()) {
            return "";
        }
        int position = order.indexOf(here.get());
        StringBuilder html =
                new StringBuilder("<nav class=\"neighbours\" aria-label=\"" + language.word("neighbours") + "\">");
        if (position > 0) {
            html.append(neighbour("prev", "← ", order.get(position - 1), ""));
        }
        if (position < order.size() - 1) {
            html.append(neighbour("next", "", order.get(position + 1), " →"));
        }
        return html.append("</nav>").toString();
    }

    private static String neighbour(String relation, String before, GuidePage page, String after) {
        return "<a rel=\"" + relation + "\" href=\"" + page.file() + "\">" + before + Html.escaped(page.title()) + after
                + "</a>";
    }

    private GuidePage page(String name, Language language) {
        return Optional.ofNullable(pages.getOrDefault(language, Map.of()).get(name))
                .orElseThrow(() -> new IllegalArgumentException("guide: no page " + name + " in " + language));
    }
}
