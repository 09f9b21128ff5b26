package io.github.louyu;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.louyu.rules.Truth;
import io.github.louyu.time.DateRange;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The classes and the module descriptors of core and rules, as they are built. */
final class MainClasses {

    static final JavaClasses OF_CORE_AND_RULES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.louyu");

    private MainClasses() {}

    static Stream<ModuleDescriptor> descriptors() {
        return Stream.of(DateRange.class, Truth.class).map(MainClasses::descriptorOfModuleWith);
    }

    private static ModuleDescriptor descriptorOfModuleWith(Class<?> type) {
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return ModuleFinder.of(place).findAll().stream()
                    .map(ModuleReference::descriptor)
                    .filter(descriptor -> !descriptor.isAutomatic())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No module descriptor beside " + type.getName()));
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
