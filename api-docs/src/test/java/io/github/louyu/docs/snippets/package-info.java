/** Code that the Javadoc shows, compiled and run. */
@NullMarked
package io.github.louyu.docs.snippets;

import org.jspecify.annotations.NullMarked;
