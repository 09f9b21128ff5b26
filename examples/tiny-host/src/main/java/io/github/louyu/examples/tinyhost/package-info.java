/** The smallest host: it builds on the library's jars alone. */
package io.github.louyu.examples.tinyhost;
