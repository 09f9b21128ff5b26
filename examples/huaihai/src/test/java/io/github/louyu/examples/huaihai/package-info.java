/** Tests of the loader and of the job. */
@NullMarked
package io.github.louyu.examples.huaihai;

import org.jspecify.annotations.NullMarked;
