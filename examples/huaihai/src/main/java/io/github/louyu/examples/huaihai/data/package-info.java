/**
 * The generator of the 演示数据 (demonstration data) of the Huaihai example: CSV tables built to match the totals of
 * the article on Huaihai Middle Road Subdistrict of 24 September 2019.
 *
 * <p>Everything here is fictitious but the names and figures of the two {@code article_*} tables. The tables depend on
 * a fixed seed alone, so that each run writes the same bytes. Nothing here knows the library: the job that loads the
 * tables reads them as it would read a host's own.
 */
@NullMarked
package io.github.louyu.examples.huaihai.data;

import org.jspecify.annotations.NullMarked;
