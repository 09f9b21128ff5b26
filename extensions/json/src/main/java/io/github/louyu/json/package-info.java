/**
 * Values of Louyu as documents (文档): JSON to store and to exchange, YAML to write by hand, and a JSON Schema for each kind.
 *
 * <p>Start at {@link io.github.louyu.json.LouyuJson}. A document names its kind and the version of its format in its first fields,
 * {@code {"louyu": "enterprise-file", "format": 1, ...}}.
 *
 * <p><b>Promise.</b> Every release of this major version reads all formats from 1 on, and reads them as they were meant. A release that
 * adds a field which earlier ones do not know, or gives one another meaning, counts the format up by one; earlier releases refuse the newer
 * format and say so, and lose nothing silently. The same value is written with the same characters by one release. Names of fields, codes and
 * kinds of documents stay; what the schemas of format 1 accept stays accepted.
 *
 * <p>No type of a JSON or YAML library stands in this interface, and no mapper of the host is touched: any version of Jackson may stand beside
 * it. Documents hold no class names and no code; what is the host's own, such as its attributes, is given to {@code LouyuJson} and found by
 * name.
 *
 * <p>Nothing here keeps a document or a value: input and output are the host's streams.
 */
@NullMarked
package io.github.louyu.json;

import org.jspecify.annotations.NullMarked;
