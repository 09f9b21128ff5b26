package io.github.louyu.json;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.json.documents.FileShapes;
import io.github.louyu.json.shape.ObjectShape;

/**
 * A kind of document (文档种类): what it holds, and the name by which its first field says so.
 *
 * @param <T> the type of the value it holds
 */
public final class DocumentKind<T> {

    /** An enterprise file (一企一档), with its whole log. */
    public static final DocumentKind<EnterpriseFile> ENTERPRISE_FILE =
            new DocumentKind<>("enterprise-file", 1, FileShapes.FILE);

    private final String name;
    private final int format;
    private final ObjectShape<T> shape;

    private DocumentKind(String name, int format, ObjectShape<T> shape) {
        this.name = name;
        this.format = format;
        this.shape = shape;
    }

    /**
     * Gives the name of the kind.
     *
     * @return such as {@code enterprise-file}
     */
    public String name() {
        return name;
    }

    /**
     * Gives the format in which this release writes documents of the kind. It reads all from 1 to this one.
     *
     * @return the format, from 1
     */
    public int format() {
        return format;
    }

    ObjectShape<T> shape() {
        return shape;
    }

    @Override
    public String toString() {
        return name;
    }
}
