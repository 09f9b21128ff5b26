/** The words in which documents are refused, in Chinese and English. Not exported. */
@NullMarked
package io.github.louyu.json.words;

import org.jspecify.annotations.NullMarked;
