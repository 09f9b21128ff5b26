/**
 * Texts for people: a Chinese and an English text that travel together. This package depends on nothing else here.
 *
 * <p>Start at {@link io.github.louyu.text.Bilingual}.
 */
@NullMarked
package io.github.louyu.text;

import org.jspecify.annotations.NullMarked;
