package io.github.louyu.examples.huaihai;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.text.Bilingual;

/**
 * An enterprise: its file, and its name in both languages, as the file keeps the registered one alone.
 *
 * @param name the name
 * @param file the file
 */
record Enterprise(Bilingual name, EnterpriseFile file) {}
