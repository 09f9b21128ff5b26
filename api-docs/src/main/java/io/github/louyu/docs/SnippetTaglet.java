package io.github.louyu.docs;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.UnknownInlineTagTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import jdk.javadoc.doclet.Taglet;

/** Shows regions of code where the Javadoc tool does not know snippets, as that of JDK 17 does not. */
public final class SnippetTaglet implements Taglet {

    /** The system property that names the folder of the code. */
    static final String FOLDER = "louyu.docs.snippets";

    private static final Pattern REFERENCE = Pattern.compile("class=\"([\\w.]+)\" region=\"([\\w-]+)\"");

    @Override
    public String getName() {
        return "snippet";
    }

    @Override
    public Set<Location> getAllowedLocations() {
        return EnumSet.allOf(Location.class);
    }

    @Override
    public boolean isInlineTag() {
        return true;
    }

    @Override
    public String toString(List<? extends DocTree> tags, Element element) {
        return tags.stream()
                .map(UnknownInlineTagTree.class::cast)
                .map(tag -> tag.getContent().stream().map(DocTree::toString).collect(Collectors.joining()))
                .map(reference -> "<pre><code>" + Html.escaped(region(reference)) + "</code></pre>")
                .collect(Collectors.joining());
    }

    private static String region(String reference) {
        Matcher parts = REFERENCE.matcher(reference);
        if (!parts.find()) {
            throw new IllegalArgumentException("snippet: must name a class and a region, but was " + reference);
        }
        Path file = Path.of(System.getProperty(FOLDER), parts.group(1).replace('.', '/') + ".java");
        try {
            Matcher region = Pattern.compile(
                            "// @start region=\"" + parts.group(2) + "\"\\n(.*?)\\n *// @end", Pattern.DOTALL)
                    .matcher(Files.readString(file));
            if (!region.find()) {
                throw new IllegalArgumentException("snippet: no region " + parts.group(2) + " in " + file);
            }
            return region.group(1).stripIndent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
