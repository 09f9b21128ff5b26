package io.github.louyu.docs;

import io.github.louyu.text.Bilingual;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A chapter of the guide: its title, and the names of its pages in the order of reading. */
record Chapter(Bilingual title, List<String> pages) {

    private static final Bilingual OTHERS = Bilingual.of("其他", "More");

    /** Reads the chapters; pages that stand in none come last, so that none is ever left out. */
    static List<Chapter> read(Path guide) throws IOException {
        TreeSet<String> unread = new TreeSet<>();
        try (Stream<Path> files = Files.list(guide.resolve(Language.ENGLISH.folder()))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .forEach(name -> unread.add(name.replaceFirst("\\.md$", "")));
        }
        List<Chapter> chapters = new ArrayList<>();
        for (String line : Files.readAllLines(guide.resolve("chapters.txt"))) {
            if (line.startsWith("# ")) {
                String[] title = line.substring(2).split(" \\| ", 2);
                chapters.add(new Chapter(Bilingual.of(title[0], title[1]), new ArrayList<>()));
            } else if (!line.isBlank()) {
                if (!unread.remove(line)) {
                    throw new IllegalArgumentException("chapters of the guide: there must be one page " + line);
                }
                chapters.get(chapters.size() - 1).pages().add(line);
            }
        }
        if (!unread.isEmpty()) {
            chapters.add(new Chapter(OTHERS, List.copyOf(unread)));
        }
        return chapters;
    }
}
