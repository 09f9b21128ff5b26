package io.github.louyu.checks.linkage;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a few jars and the JDK know, and nothing else on the class path does. */
record OldestLibraries(ClassLoader loader) {

    static OldestLibraries of(List<Path> jars) throws MalformedURLException {
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        return new OldestLibraries(new URLClassLoader(urls, ClassLoader.getPlatformClassLoader()));
    }

    boolean know(String type) {
        return find(type).length > 0;
    }

    /** Whether a call links: to this name with these raw types, declared or inherited. */
    boolean know(CodeUnitAccessTarget target) {
        List<String> parameters =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        String result = target.getRawReturnType().getName();
        return Stream.of(find(target.getOwner().getName()))
                .flatMap(OldestLibraries::codeUnits)
                .anyMatch(one -> nameOf(one).equals(target.getName())
                        && resultOf(one).equals(result)
                        && Arrays.stream(one.getParameterTypes())
                                .map(Class::getName)
                                .toList()
                                .equals(parameters));
    }

    private Class<?>[] find(String type) {
        try {
            return new Class<?>[] {Class.forName(type, false, loader)};
        } catch (ClassNotFoundException e) {
            return new Class<?>[0];
        }
    }

    private static Stream<Executable> codeUnits(Class<?> type) {
        Stream<Executable> inherited = Stream.concat(
                        Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .flatMap(OldestLibraries::codeUnits)
                .filter(Method.class::isInstance);
        Stream<Executable> own =
                Stream.concat(Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()));
        Stream<Executable> ofEveryObject =
                type.isInterface() ? Arrays.stream(Object.class.getDeclaredMethods()) : Stream.empty();
        return Stream.of(own, inherited, ofEveryObject).flatMap(all -> all);
    }

    private static String nameOf(Executable codeUnit) {
        return codeUnit instanceof Method ? codeUnit.getName() : "<init>";
    }

    private static String resultOf(Executable codeUnit) {
        return codeUnit instanceof Method method ? method.getReturnType().getName() : "void";
    }
}
