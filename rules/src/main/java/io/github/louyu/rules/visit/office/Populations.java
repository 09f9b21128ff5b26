package io.github.louyu.rules.visit.office;

import com.google.common.collect.ImmutableSortedMap;
import io.github.louyu.enterprise.EnterpriseFile;
import java.util.Map;
import java.util.TreeMap;

/** Files in order. */
final class Populations {

    private Populations() {}

    /** The files by the id of their enterprise. */
    static ImmutableSortedMap<String, EnterpriseFile> byId(Iterable<EnterpriseFile> files) {
        Map<String, EnterpriseFile> byId = new TreeMap<>();
        for (EnterpriseFile file : files) {
            if (byId.put(file.id().value(), file) != null) {
                throw new IllegalArgumentException("files: each enterprise must have one, but was two of " + file.id());
            }
        }
        return ImmutableSortedMap.copyOf(byId);
    }
}
