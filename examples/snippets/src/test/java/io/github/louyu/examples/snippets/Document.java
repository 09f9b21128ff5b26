package io.github.louyu.examples.snippets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document of the project, its fenced blocks and its links. */
record Document(Path file, String text) {

    private static final Pattern BLOCK =
            Pattern.compile("^```(?<language>[a-z]+)\\n(?<content>.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\((?<target>[^)]+)\\)");
    private static final Pattern CLASS =
            Pattern.compile("^(?:public )?(?:final )?class (?<name>\\w+)", Pattern.MULTILINE);

    /** A fenced block of a language. */
    record Block(String language, String content) {}

    /** A complete program and what the document says it prints. */
    record Program(String name, String source, String output) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Reads a document from the folder at the top of the project. */
    static Document read(String name) throws IOException {
        Path file = Path.of("..", "..", name);
        return new Document(file, Files.readString(file));
    }

    List<Block> blocks() {
        return BLOCK.matcher(text)
                .results()
                .map(block -> new Block(block.group(1), block.group(2)))
                .toList();
    }

    /** Every block of Java: each is a program, and the block after it is what the program prints. */
    List<Program> programs() {
        List<Program> programs = new ArrayList<>();
        List<Block> blocks = blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.language().equals("java")) {
                Matcher name = CLASS.matcher(block.content());
                if (!name.find()) {
                    throw new AssertionError(file + ": a block of Java must be a class, but was\n" + block.content());
                }
                if (i + 1 == blocks.size() || !blocks.get(i + 1).language().equals("text")) {
                    throw new AssertionError(file + ": no block of text after " + name.group("name"));
                }
                programs.add(new Program(
                        name.group("name"), block.content(), blocks.get(i + 1).content()));
            }
        }
        return programs;
    }

    /** The files that the document links to. */
    List<Path> linkedFiles() {
        return LINK.matcher(BLOCK.matcher(text).replaceAll(""))
                .results()
                .map((MatchResult link) -> link.group(1))
                .filter(target -> !target.contains("://") && !target.startsWith("#"))
                .map(target -> file.resolveSibling(target.replaceFirst("#.*", "")))
                .toList();
    }
}
