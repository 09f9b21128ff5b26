package io.github.louyu.docs;

import java.util.Optional;

/**
 * A part of a page that a search can find.
 *
 * @param file the page, in the folder of its language
 * @param anchor where in the page, empty for its top
 * @param page the title of the page
 * @param heading the heading of the part
 * @param text its words
 */
record Section(String file, Optional<String> anchor, String page, String heading, String text) {

    String target() {
        return file + anchor.map(name -> "#" + name).orElse("");
    }
}
