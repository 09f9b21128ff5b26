package io.github.louyu.examples.huaihai;

import io.github.louyu.text.Bilingual;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the example in one language. */
final class Messages {

    private static final String BUNDLE = "io.github.louyu.examples.huaihai.messages";

    private static final Messages CHINESE = new Messages(Locale.CHINESE);
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(Locale locale) {
        this.locale = locale;
        // without the fallback, the language of the machine could stand in for a missing bundle
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Messages chinese() {
        return CHINESE;
    }

    static Messages english() {
        return ENGLISH;
    }

    Locale locale() {
        return locale;
    }

    String text(String key, Object... args) {
        Object[] read = Arrays.stream(args)
                .map(arg -> arg instanceof Bilingual both ? both.in(locale) : arg)
                .toArray();
        return new MessageFormat(bundle.getString(key), locale).format(read);
    }

    String text(Bilingual text) {
        return text.in(locale);
    }
}
