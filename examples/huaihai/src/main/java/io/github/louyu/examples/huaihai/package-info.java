/** The six mandatory visits on demonstration data shaped like Huaihai Middle Road Subdistrict: a host in small. */
@NullMarked
package io.github.louyu.examples.huaihai;

import org.jspecify.annotations.NullMarked;
