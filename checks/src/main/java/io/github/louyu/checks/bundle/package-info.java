/**
 * Holds the bundle of a release to what Maven Central demands and to what this project promises of its artifacts.
 *
 * <p>Start at {@link io.github.louyu.checks.bundle.BundleCheck}. Nothing here needs more than a JDK, and {@code gpg} for
 * the signatures.
 */
@NullMarked
package io.github.louyu.checks.bundle;

import org.jspecify.annotations.NullMarked;
