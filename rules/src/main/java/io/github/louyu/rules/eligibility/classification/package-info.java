/**
 * Classifications on which policies depend (企业分类), with their sources: as data, so that a new version is new data.
 *
 * <p>Start at {@link io.github.louyu.rules.eligibility.classification.SizeStandard}. This package depends on the kernel and the
 * core module.
 */
@NullMarked
package io.github.louyu.rules.eligibility.classification;

import org.jspecify.annotations.NullMarked;
