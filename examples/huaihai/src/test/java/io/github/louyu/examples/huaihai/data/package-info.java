/** Tests of the demonstration data against the article's totals; they read the committed tables. */
@NullMarked
package io.github.louyu.examples.huaihai.data;

import org.jspecify.annotations.NullMarked;
