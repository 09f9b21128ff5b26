package io.github.louyu.docs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the Javadoc of a public type lies in the site, by the name that the guide calls it. */
final class ApiLinks {

    private final Map<String, String> pages = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    ApiLinks(Iterable<PublicType> types) {
        for (PublicType type : types) {
            if (pages.put(type.name(), type.page()) != null) {
                ambiguous.add(type.name());
            }
        }
        ambiguous.forEach(pages::remove);
    }

    /** The page of {@code Type}, or of the type of {@code Type.member} or {@code Type.member(…)}, from the top of the site. */
    Optional<String> of(String code) {
        String name = code.replaceFirst("<.*", "");
        return Optional.ofNullable(pages.get(name))
                .or(() -> Optional.ofNullable(pages.get(name.replaceFirst("\\.[a-z]\\w*(\\(.*\\))?$", ""))));
    }
}
