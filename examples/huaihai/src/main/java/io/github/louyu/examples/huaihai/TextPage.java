package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.visit.VisitObligation;
import java.util.ArrayList;
import java.util.List;

/** A page of headings, lines and tables in one language. */
final class TextPage {

    private final Messages messages;
    private final List<String> lines = new ArrayList<>();

    TextPage(Messages messages) {
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    void add(String line) {
        lines.add(line);
    }

    void say(String key, Object... args) {
        lines.add(messages.text(key, args));
    }

    /** A heading with a blank line before it. */
    void section(String name, Object... args) {
        lines.add("");
        say("section." + name, args);
    }

    /** A table whose columns are headed by {@code column.NAME.COLUMN}. */
    TextTable table(String name, List<String> columns, Integer... limits) {
        return new TextTable(
                columns.stream()
                        .map(column -> messages.text("column." + name + "." + column))
                        .toList(),
                ImmutableList.copyOf(limits));
    }

    void add(TextTable table) {
        lines.addAll(table.lines());
    }

    /** The state of a visit with its level or the reason it is cancelled. */
    String state(VisitObligation visit) {
        String state = messages.text(visit.state().label());
        return visit.cancelReason()
                .map(reason -> state + "\n" + messages.text(reason.label()))
                .orElseGet(() -> visit.level() == 0 ? state : messages.text("visit.level", state, visit.level()));
    }

    String named(Enterprise enterprise) {
        return enterprise.file().id().value() + " " + messages.text(enterprise.name());
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
