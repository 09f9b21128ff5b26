package io.github.louyu.examples.huaihai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The committed tables, and copies of them in which something is changed. */
final class DataDirectory {

    static final Path COMMITTED = Path.of(System.getProperty("basedir", ".")).resolve("data");

    private final Path directory;

    private DataDirectory(Path directory) {
        this.directory = directory;
    }

    static DataDirectory copyTo(Path directory) {
        try (Stream<Path> files = Files.list(COMMITTED)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".csv")).toList()) {
                Files.copy(file, directory.resolve(file.getFileName().toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DataDirectory(directory);
    }

    static HuaihaiData load(Path directory) throws BadInputException {
        return HuaihaiData.load(directory, new Progress(System.err, false, System::nanoTime), "");
    }

    Path path() {
        return directory;
    }

    /** Changes the first occurrence of a text in a line, which must be there. */
    DataDirectory change(String file, int line, String from, String to) {
        List<String> lines = lines(file);
        String text = lines.get(line - 1);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(
                    "line " + line + " of " + file + ": must hold '" + from + "', but was '" + text + "'");
        }
        lines.set(line - 1, text.replace(from, to));
        return write(file, String.join("\n", lines) + "\n");
    }

    /** Adds a line at the end. */
    DataDirectory append(String file, String line) {
        return write(file, String.join("\n", lines(file)) + "\n" + line + "\n");
    }

    DataDirectory write(String file, String text) {
        try {
            Files.writeString(directory.resolve(file), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The number of the line that begins with a text. */
    int lineOf(String file, String start) {
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("line of " + file + ": must begin with '" + start + "', but none did");
    }

    List<String> lines(String file) {
        try {
            return new ArrayList<>(Files.readAllLines(directory.resolve(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
