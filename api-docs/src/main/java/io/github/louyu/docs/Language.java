package io.github.louyu.docs;

import java.util.Locale;
import java.util.ResourceBundle;

/** A language of the site, with the words of its frame. */
enum Language {
    ENGLISH("en", "en", Locale.ENGLISH),
    CHINESE("zh", "zh-CN", Locale.CHINESE);

    private final String folder;
    private final String tag;
    private final Locale locale;

    Language(String folder, String tag, Locale locale) {
        this.folder = folder;
        this.tag = tag;
        this.locale = locale;
    }

    /** The folder of its pages, in the guide and in the site. */
    String folder() {
        return folder;
    }

    /** What a browser and a screen reader know it by. */
    String tag() {
        return tag;
    }

    Locale locale() {
        return locale;
    }

    Language other() {
        return this == ENGLISH ? CHINESE : ENGLISH;
    }

    String word(String key) {
        return ResourceBundle.getBundle(
                        "io.github.louyu.docs.site",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
