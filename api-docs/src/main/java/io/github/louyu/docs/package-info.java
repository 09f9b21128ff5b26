/**
 * Builds the site: the guide, the glossary, the search, and the Javadoc of all published modules.
 *
 * <p>Start at {@link io.github.louyu.docs.SiteBuilder}. The site is files alone: it opens from a folder, without a server
 * and without a network.
 */
@NullMarked
package io.github.louyu.docs;

import org.jspecify.annotations.NullMarked;
