package io.github.louyu.json.shape;

import com.google.common.collect.ImmutableList;
import io.github.louyu.json.tree.Node;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a document defines for itself, in one field that is read before the others, which may name what it defines. */
public interface Preamble {

    /**
     * Gives the names of the field.
     *
     * @return the name with which it is written, then those by which it is read too
     */
    ImmutableList<String> names();

    /**
     * Reads the field.
     *
     * @param node what stands in it
     * @param in where problems are told
     * @return what the other fields are read with; {@code null} if they cannot be, of which at least one problem was told
     */
    @Nullable Context read(Node node, Reading in);

    /**
     * Begins to gather what the other fields need defined.
     *
     * @param context what the host gave
     * @return what the other fields are written with
     */
    Context gathering(Context context);

    /**
     * Lays out what was gathered.
     *
     * @param gathering what the other fields were written with
     * @return the value of the field, empty if it is left out
     */
    Optional<Node> gathered(Context gathering);

    /**
     * Describes the field.
     *
     * @param schemas the schema that is being made
     * @return the schema of its value
     */
    Node schema(Schemas schemas);
}
