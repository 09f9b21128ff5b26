package io.github.louyu.docs;

import java.net.URI;

/**
 * Where links of the guide lead in the site: pages to pages, other files of the project to its repository.
 *
 * @param repository the address of the project's repository
 */
record GuideLinks(String repository) {

    String inSite(String destination, Language language) {
        URI link = URI.create(destination);
        if (link.isAbsolute() || destination.startsWith("#")) {
            return destination;
        }
        URI page = URI.create("/api-docs/guide/" + language.folder() + "/");
        String path = page.resolve(link).getPath();
        if (path.matches("/api-docs/guide/(?:en|zh)/[^/]+\\.md")) {
            return destination.replaceFirst("\\.md(?=#|$)", ".html");
        }
        return repository + "/blob/main" + path;
    }
}
