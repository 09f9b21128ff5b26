package io.github.louyu.examples.tinyhost;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.rules.Truth;
import io.github.louyu.time.Timeline;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModulePathTest {

    @Test
    void coreAndRulesAreModulesOfTheirOwn() {
        assertThat(Stream.of(TinyHost.class, Truth.class, Timeline.class).map(Class::getModule))
                .extracting(Module::getName)
                .containsExactly("io.github.louyu.examples.tinyhost", "io.github.louyu.rules", "io.github.louyu.core");
        assertThat(Stream.of(Truth.class, Timeline.class)
                        .map(type -> type.getModule().getDescriptor()))
                .noneMatch(descriptor -> descriptor.isAutomatic() || descriptor.isOpen());
    }

    @Test
    void whatIsNotExportedIsClosedToTheHost() {
        Module core = Timeline.class.getModule();
        assertThat(core.isExported("io.github.louyu.time", TinyHost.class.getModule()))
                .isTrue();
        assertThat(core.getPackages().stream().filter(name -> !core.isExported(name, TinyHost.class.getModule())))
                .containsExactly("io.github.louyu.style");
    }

    @Test
    void theGeneratorOfValuesIsNotThere() {
        assertThat(ModuleLayer.boot().modules())
                .extracting(Module::getName)
                .isNotEmpty()
                .noneMatch(name -> name.contains("immutables"));
    }

    @Test
    void theHostRuns() {
        assertThat(TinyHost.answer(TinyHost.file(), ExpectedAnswer.DATE)).isEqualTo(ExpectedAnswer.LINES);
    }
}
