/**
 * Where enterprises are: the identities of buildings. This package depends on no other package here.
 */
@NullMarked
package io.github.louyu.community;

import org.jspecify.annotations.NullMarked;
