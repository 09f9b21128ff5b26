package io.github.louyu.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/**
 * A page of the guide, as its Markdown says.
 *
 * @param name the name of its file without the ending, the same in both languages
 * @param title its first heading
 * @param lead the words of its first paragraph
 */
record GuidePage(Language language, String name, String title, String lead, Node document) {

    static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    static GuidePage read(Path file, Language language) throws IOException {
        Node document = PARSER.parse(Files.readString(file));
        if (!(document.getFirstChild() instanceof Heading heading) || heading.getLevel() != 1) {
            throw new IllegalArgumentException(file + ": must begin with a heading of level 1");
        }
        if (!(heading.getNext() instanceof Paragraph lead)) {
            throw new IllegalArgumentException(file + ": must say in a paragraph under its title what the reader gets");
        }
        String name = file.getFileName().toString().replaceFirst("\\.md$", "");
        return new GuidePage(language, name, NodeText.of(heading), NodeText.of(lead), document);
    }

    /** Its parts from heading to heading, for the search. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Anchors anchors = new Anchors();
        String heading = title;
        Optional<String> anchor = Optional.empty();
        StringBuilder text = new StringBuilder();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading next) {
                String nextAnchor = anchors.next(NodeText.of(next));
                if (next.getLevel() > 1) {
                    sections.add(new Section(file(), anchor, title, heading, text.toString()));
                    heading = NodeText.of(next);
                    anchor = Optional.of(nextAnchor);
                    text = new StringBuilder();
                }
            } else {
                text.append(NodeText.of(node)).append(' ');
            }
        }
        sections.add(new Section(file(), anchor, title, heading, text.toString()));
        return sections;
    }

    /** The headings of level 2 with their anchors, in order. */
    List<Section> contents() {
        List<Section> contents = new ArrayList<>();
        Anchors anchors = new Anchors();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                String words = NodeText.of(heading);
                String anchor = anchors.next(words);
                if (heading.getLevel() == 2) {
                    contents.add(new Section(file(), Optional.of(anchor), title, words, ""));
                }
            }
        });
        return contents;
    }

    String file() {
        return name + ".html";
    }
}
