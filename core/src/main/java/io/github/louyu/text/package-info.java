/**
 * Texts for people: a Chinese and an English text that travel together, and the words in which wrong values are refused. This
 * package depends on nothing else here.
 *
 * <p>Start at {@link io.github.louyu.text.Bilingual}.
 *
 * <p>What is wrong with a value is told in both languages: the mistakes of a whole as {@link io.github.louyu.text.Problem}s of a
 * {@link io.github.louyu.text.ProblemsException}, the mistake of one value as a
 * {@link io.github.louyu.text.RefusedException}. Both are {@link IllegalArgumentException}s whose message is the English text,
 * for logs; {@link io.github.louyu.text.RefusedException#reasonOf} gives the text of either for people. The sentences lie in
 * bundles beside the code that refuses, {@code problems_zh.properties} and {@code problems_en.properties}, and are read only when
 * something is refused. So are all mistakes told that an office's data or rules can have. What only a program can do wrong, such
 * as a null, a key that there is not, a range to ask about that has no end, or a builder used twice, is said in English by the
 * exceptions of the JDK.
 */
@NullMarked
package io.github.louyu.text;

import org.jspecify.annotations.NullMarked;
