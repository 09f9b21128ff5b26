package io.github.louyu.style;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/** How the value types of this library are generated; it stands on each package that has some. */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        strictBuilder = true,
        // keeps the generator's annotations out of our class files, so that a host needs no Immutables to compile
        allowedClasspathAnnotations = Override.class)
public @interface LouyuStyle {}
