package io.github.louyu.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The site that the build made, as files. */
final class Site {

    static final Path FOLDER = Path.of("target", "site").toAbsolutePath();

    private static final Pattern HEADING = Pattern.compile("<h([1-6])");

    private Site() {}

    /** The pages of the guide in both languages, without the Javadoc. */
    static List<Path> pages() {
        return Stream.of("en", "zh").map(FOLDER::resolve).flatMap(Site::pages).toList();
    }

    static Stream<Path> pages(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> attributes(String html, String name) {
        return Pattern.compile(" " + name + "=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .map((MatchResult found) -> found.group(1).replace("&amp;", "&"))
                .toList();
    }

    /** The levels of the headings in the text of a page, in order. */
    static List<Integer> headings(String html) {
        String main = html.substring(html.indexOf("<main"), html.indexOf("</main>"));
        return HEADING.matcher(main)
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .toList();
    }
}
