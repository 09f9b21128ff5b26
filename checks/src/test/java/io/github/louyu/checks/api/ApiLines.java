package io.github.louyu.checks.api;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public API of a module, a line for each type and member that a host can name, read from its class files: what is
 * public or protected in the packages that it exports to everybody.
 *
 * <p>What a public type inherits from a type that hosts cannot see is listed as its own. Parameter names, bodies and
 * whatever else a host does not depend on are left out.
 */
final class ApiLines {

    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    private final NavigableSet<String> lines = new TreeSet<>();
    private final Set<String> exported;
    private final ClassLoader loader;

    private ApiLines(Set<String> exported, ClassLoader loader) {
        this.exported = exported;
        this.loader = loader;
    }

    static List<String> of(Path classFolder) throws IOException {
        ModuleDescriptor module =
                ModuleFinder.of(classFolder).findAll().iterator().next().descriptor();
        Set<String> exported = module.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
        URL[] place = {classFolder.toUri().toURL()};
        ApiLines api = new ApiLines(exported, new URLClassLoader(place, ApiLines.class.getClassLoader()));
        for (String packageName : exported) {
            try (Stream<Path> files = Files.list(classFolder.resolve(packageName.replace('.', '/')))) {
                for (Path file : files.sorted().toList()) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(".class") && !name.equals("package-info.class")) {
                        api.addType(packageName + "." + name.substring(0, name.length() - ".class".length()));
                    }
                }
            }
        }
        return List.copyOf(api.lines);
    }

    private void addType(String name) {
        Class<?> type;
        try {
            type = Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("class " + name + ": must be on the class path, but was not", e);
        }
        if (!isVisible(type)) {
            return;
        }
        lines.add(type.getName() + " " + declaration(type));
        for (Class<?> declarer = type; declarer != null && !isListedElsewhere(declarer, type); ) {
            addMembers(type, declarer);
            declarer = declarer.getSuperclass();
        }
        Arrays.stream(type.getInterfaces())
                .filter(one -> !isListedElsewhere(one, type))
                .forEach(one -> addMembers(type, one));
    }

    /** Whether a type that is inherited from says its members itself: hosts can see it, in our packages or elsewhere. */
    private boolean isListedElsewhere(Class<?> declarer, Class<?> type) {
        return declarer != type
                && (isVisible(declarer) || !declarer.getPackageName().equals(type.getPackageName()));
    }

    private void addMembers(Class<?> type, Class<?> declarer) {
        for (Constructor<?> constructor : declarer == type ? type.getDeclaredConstructors() : new Constructor<?>[0]) {
            if (isVisible(constructor)) {
                lines.add(type.getName() + "#<init>" + Types.parameters(constructor) + Types.thrown(constructor)
                        + modifiers(constructor));
            }
        }
        for (Method method : declarer.getDeclaredMethods()) {
            if (isVisible(method)
                    && !method.isBridge()
                    && !method.isSynthetic()
                    && !OF_EVERY_OBJECT.contains(method.getName())) {
                lines.add(type.getName() + "#" + method.getName() + Types.parameters(method) + ": "
                        + Types.text(method.getAnnotatedReturnType()) + Types.thrown(method) + modifiers(method)
                        + (method.getDefaultValue() == null ? "" : " has-default"));
            }
        }
        for (Field field : declarer.getDeclaredFields()) {
            if (isVisible(field) && !field.isSynthetic()) {
                lines.add(type.getName() + "." + field.getName() + ": " + Types.text(field.getAnnotatedType())
                        + (field.isEnumConstant() ? " enum-constant" : modifiers(field)));
            }
        }
    }

    private boolean isVisible(Class<?> type) {
        for (Class<?> one = type; one != null; one = one.getDeclaringClass()) {
            if (!isVisible(one.getModifiers()) || one.isAnonymousClass() || one.isLocalClass()) {
                return false;
            }
        }
        return exported.contains(type.getPackageName());
    }

    private static boolean isVisible(Member member) {
        return isVisible(member.getModifiers());
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String declaration(Class<?> type) {
        List<String> words = new ArrayList<>();
        int modifiers = type.getModifiers();
        words.add(Modifier.isProtected(modifiers) ? "protected" : "public");
        if (Modifier.isStatic(modifiers)
                && type.isMemberClass()
                && !type.isInterface()
                && !type.isEnum()
                && !type.isRecord()) {
            words.add("static");
        }
        if (Modifier.isAbstract(modifiers) && !type.isInterface() && !type.isEnum()) {
            words.add("abstract");
        }
        if (Modifier.isFinal(modifiers) && !type.isEnum() && !type.isRecord()) {
            words.add("final");
        }
        if (type.isSealed()) {
            words.add("sealed");
        }
        words.add(kind(type) + Types.variables(type));
        if (type.isRecord()) {
            words.add(Arrays.stream(type.getRecordComponents())
                    .map((RecordComponent one) -> Types.text(one.getAnnotatedType()) + " " + one.getName())
                    .collect(Collectors.joining(", ", "(", ")")));
        }
        if (!type.isInterface() && !type.isEnum() && !type.isRecord() && type.getSuperclass() != Object.class) {
            words.add("extends " + Types.text(type.getAnnotatedSuperclass()));
        }
        if (type.getInterfaces().length > 0) {
            words.add("implements "
                    + Arrays.stream(type.getAnnotatedInterfaces())
                            .map(Types::text)
                            .collect(Collectors.joining(", ")));
        }
        return String.join(" ", words);
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation";
        } else if (type.isInterface()) {
            return "interface";
        } else if (type.isEnum()) {
            return "enum";
        }
        return type.isRecord() ? "record" : "class";
    }

    private static String modifiers(Member member) {
        int modifiers = member.getModifiers();
        StringBuilder words = new StringBuilder();
        words.append(Modifier.isProtected(modifiers) ? " protected" : "");
        words.append(Modifier.isStatic(modifiers) ? " static" : "");
        words.append(Modifier.isAbstract(modifiers) ? " abstract" : "");
        words.append(member instanceof Method && Modifier.isFinal(modifiers) ? " final" : "");
        words.append(member instanceof Executable executable && executable.isVarArgs() ? " varargs" : "");
        return words.toString();
    }
}
