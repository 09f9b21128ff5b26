package io.github.louyu.checks.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiLinesTest {

    @TempDir
    private Path folder;

    @Test
    void aClassIsListedWithWhatHostsCanName() throws IOException {
        assertThat(lines("""
                public abstract class Shop<T extends Comparable<T>> implements Runnable {
                    public static final int SIZE = 3;
                    int hidden;
                    protected Shop(String name) {}
                    Shop() {}
                    public @org.jspecify.annotations.Nullable String find(java.util.List<? extends T> all, int... sizes)
                            throws java.io.IOException { return null; }
                    protected abstract void open();
                    void hidden() {}
                    private static final class Inner { public void hidden() {} }
                }
                """))
                .containsExactly(
                        "p.Shop public abstract class<T extends java.lang.Comparable<T>> implements java.lang.Runnable",
                        "p.Shop#<init>(java.lang.String) protected",
                        "p.Shop#find(java.util.List<? extends T>, int[]): java.lang.String? throws java.io.IOException varargs",
                        "p.Shop#open(): void protected abstract",
                        "p.Shop.SIZE: int static");
    }

    @Test
    void whatComesFromATypeThatIsHiddenIsListed() throws IOException {
        assertThat(lines("""
                public final class Shop extends Hidden {
                    private Shop() {}
                }
                class Hidden {
                    public void close() {}
                    void hidden() {}
                }
                """)).containsExactly("p.Shop public final class extends p.Hidden", "p.Shop#close(): void");
    }

    @Test
    void recordsEnumsAndSealedTypesAreListed() throws IOException {
        assertThat(lines("""
                public sealed interface Shop {
                    record Small(int size) implements Shop {}
                    enum Kind implements Shop { FOOD, BOOKS }
                }
                """))
                .contains(
                        "p.Shop public sealed interface",
                        "p.Shop$Small public record (int size) implements p.Shop",
                        "p.Shop$Small#size(): int",
                        "p.Shop$Kind public enum implements p.Shop",
                        "p.Shop$Kind.FOOD: p.Shop$Kind enum-constant");
    }

    @Test
    void whatIsNotExportedIsNotListed() throws IOException {
        assertThat(lines("public class Shop { private Shop() {} }")).containsExactly("p.Shop public class");
        assertThat(Files.exists(folder.resolve("classes/q/Other.class"))).isTrue();
    }

    private List<String> lines(String source) throws IOException {
        Path sources = folder.resolve("sources");
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "--release", "17"));
        arguments.addAll(
                List.of("-p", jspecify(), "-d", folder.resolve("classes").toString()));
        for (String[] file : new String[][] {
            {"module-info.java", "module m { requires static org.jspecify; exports p; exports q to java.base; }"},
            {"p/Shop.java", "package p;\n" + source},
            {"q/Other.java", "package q;\npublic class Other {}"}
        }) {
            Path path = sources.resolve(file[0]);
            Files.createDirectories(path.getParent());
            arguments.add(Files.writeString(path, file[1]).toString());
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(status).isZero();
        return ApiLines.of(folder.resolve("classes"));
    }

    private static String jspecify() {
        try {
            return Path.of(Nullable.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e); // cannot be: it is the address of a file
        }
    }
}
