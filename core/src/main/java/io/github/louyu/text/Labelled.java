package io.github.louyu.text;

/** Something that has a name for people (有双语名称者), such as a code of a list. */
public interface Labelled {

    /**
     * Gives the name for people.
     *
     * @return the label in both languages
     */
    Bilingual label();
}
