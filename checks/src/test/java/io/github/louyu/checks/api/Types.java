package io.github.louyu.checks.api;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Types as they are written, with a question mark after what may be null; the same on every JDK. */
final class Types {

    private Types() {}

    static String text(AnnotatedType type) {
        return bare(type) + (type.isAnnotationPresent(Nullable.class) ? "?" : "");
    }

    static String parameters(Executable executable) {
        return variables(executable)
                + Arrays.stream(executable.getAnnotatedParameterTypes())
                        .map(Types::text)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    static String thrown(Executable executable) {
        return executable.getExceptionTypes().length == 0
                ? ""
                : Arrays.stream(executable.getAnnotatedExceptionTypes())
                        .map(Types::text)
                        .collect(Collectors.joining(", ", " throws ", ""));
    }

    static String variables(GenericDeclaration declaration) {
        return declaration.getTypeParameters().length == 0
                ? ""
                : Arrays.stream(declaration.getTypeParameters())
                        .map(variable -> variable.getName() + bounds(" extends ", variable.getAnnotatedBounds()))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String bare(AnnotatedType type) {
        if (type instanceof AnnotatedArrayType array) {
            return text(array.getAnnotatedGenericComponentType()) + "[]";
        } else if (type instanceof AnnotatedParameterizedType parameterized) {
            String raw =
                    ((ParameterizedType) parameterized.getType()).getRawType().getTypeName();
            return raw + texts("<", parameterized.getAnnotatedActualTypeArguments(), ">");
        } else if (type instanceof AnnotatedWildcardType wildcard) {
            return "?" + bounds(" super ", wildcard.getAnnotatedLowerBounds())
                    + bounds(" extends ", wildcard.getAnnotatedUpperBounds());
        } else if (type instanceof AnnotatedTypeVariable variable) {
            return variable.getType().getTypeName();
        }
        Type plain = type.getType();
        return plain.getTypeName();
    }

    private static String bounds(String word, AnnotatedType[] bounds) {
        return Stream.of(bounds).allMatch(bound -> text(bound).equals("java.lang.Object"))
                ? ""
                : Arrays.stream(bounds).map(Types::text).collect(Collectors.joining(" & ", word, ""));
    }

    private static String texts(String before, AnnotatedType[] types, String after) {
        return Arrays.stream(types).map(Types::text).collect(Collectors.joining(", ", before, after));
    }
}
