/**
 * How the answers of the engines are laid out in documents (答复文档), for programs, with English names only. Most are written only; records of
 * decisions are read again. Not exported.
 */
@NullMarked
package io.github.louyu.json.answers;

import org.jspecify.annotations.NullMarked;
