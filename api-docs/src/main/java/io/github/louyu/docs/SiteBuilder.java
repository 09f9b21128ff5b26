package io.github.louyu.docs;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.louyu.checks.bundle.Published;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Builds the whole site from the sources of the project. */
public final class SiteBuilder {

    private static final String REPOSITORY = "https://github.com/louyu/louyu";

    private final Path project;
    private final Path site;
    private final Published published;
    private final List<PublicType> types;
    private final List<Chapter> chapters;
    private final Map<Language, Map<String, GuidePage>> pages = new EnumMap<>(Language.class);

    private SiteBuilder(Path project, Path site) throws IOException {
        this.project = project;
        this.site = site;
        this.published = Published.of(project);
        this.types = PublicType.of(published);
        this.chapters = Chapter.read(project.resolve("api-docs/guide"));
    }

    /**
     * Builds the site.
     *
     * @param args the folder of the project, and the folder of the site
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: SiteBuilder PROJECT SITE");
            System.exit(2);
        }
        SiteBuilder builder =
                new SiteBuilder(Path.of(args[0]).toRealPath(), Path.of(args[1]).toAbsolutePath());
        builder.readPages();
        builder.forgetEarlierPages();
        builder.writePages();
        builder.writeAssets();
        builder.writeJavadoc();
    }

    private void readPages() throws IOException {
        for (Language language : Language.values()) {
            Map<String, GuidePage> read = new LinkedHashMap<>();
            for (Chapter chapter : chapters) {
                for (String name : chapter.pages()) {
                    Path file = project.resolve("api-docs/guide")
                            .resolve(language.folder())
                            .resolve(name + ".md");
                    read.put(name, GuidePage.read(file, language));
                }
            }
            pages.put(language, read);
        }
    }

    /** Pages of the guide that are there no more would else stay. */
    private void forgetEarlierPages() throws IOException {
        for (Language language : Language.values()) {
            Path pages = site.resolve(language.folder());
            if (Files.exists(pages)) {
                MoreFiles.deleteRecursively(pages, RecursiveDeleteOption.ALLOW_INSECURE);
            }
        }
    }

    private void writePages() throws IOException {
        Frame frame = new Frame(resource("frame.html"), chapters, pages);
        GuideRenderer renderer = new GuideRenderer(new ApiLinks(types), new GuideLinks(REPOSITORY));
        Glossary glossary = new Glossary(types, published);
        for (Language language : Language.values()) {
            List<Section> sections = new ArrayList<>();
            for (GuidePage page : pages.getOrDefault(language, Map.of()).values()) {
                sections.addAll(page.sections());
                String content = withContents(page, renderer.toHtml(page));
                write(language, page.file(), frame.around(content, page.title(), page.file(), language));
            }
            sections.addAll(glossary.sections(language));
            String words = frame.around(glossary.toHtml(language), language.word("glossary"), Glossary.FILE, language);
            write(language, Glossary.FILE, words);
            write(language, "index.html", frame.around(home(language), language.word("guide"), "index.html", language));
            write(language, "search-index.js", SearchIndex.of(sections));
        }
        Files.writeString(site.resolve("index.html"), resource("index.html"));
    }

    /** The headings of a page under its title, where there are enough to choose from. */
    private static String withContents(GuidePage page, String html) {
        List<Section> contents = page.contents();
        if (contents.size() < 3) {
            return html;
        }
        StringBuilder list = new StringBuilder("</h1>\n<nav class=\"here\" aria-label=\"");
        list.append(page.language().word("on.this.page")).append("\"><ul>\n");
        for (Section section : contents) {
            list.append("<li><a href=\"#")
                    .append(section.anchor().orElseThrow())
                    .append("\">");
            list.append(Html.escaped(section.heading())).append("</a></li>\n");
        }
        return html.replaceFirst("</h1>", Matcher.quoteReplacement(list + "</ul></nav>"));
    }

    private String home(Language language) {
        StringBuilder html =
                new StringBuilder("<h1>" + language.word("site") + "</h1>\n<p>" + language.word("tagline") + "</p>\n");
        for (Chapter chapter : chapters) {
            html.append("<h2>")
                    .append(Html.escaped(chapter.title().in(language.locale())))
                    .append("</h2>\n<dl>\n");
            for (String name : chapter.pages()) {
                GuidePage page = Optional.ofNullable(
                                pages.getOrDefault(language, Map.of()).get(name))
                        .orElseThrow();
                html.append("<dt><a href=\"").append(page.file()).append("\">").append(Html.escaped(page.title()));
                html.append("</a></dt>\n<dd>").append(Html.escaped(page.lead())).append("</dd>\n");
            }
            html.append("</dl>\n");
        }
        return html.toString();
    }

    private void writeAssets() throws IOException {
        for (String name : List.of("site.css", "site.js")) {
            try (InputStream in = open(name)) {
                Files.copy(in, site.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void writeJavadoc() throws IOException {
        new JavadocTool(project, published).write(site.resolve("api"));
    }

    private void write(Language language, String file, String content) throws IOException {
        Path folder = Files.createDirectories(site.resolve(language.folder()));
        Files.writeString(folder.resolve(file), content);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String name) {
        return Optional.ofNullable(SiteBuilder.class.getResourceAsStream(name))
                .orElseThrow(() -> new IllegalStateException("site: no resource " + name));
    }
}
