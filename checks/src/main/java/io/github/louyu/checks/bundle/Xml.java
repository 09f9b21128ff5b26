package io.github.louyu.checks.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An element of a document, found by the names of its children. */
record Xml(Element element) {

    static Xml read(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Xml(factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException(file + ": must be XML, but was not", e);
        }
    }

    /** The elements at the end of a path of names, in their order. */
    List<Xml> all(String... path) {
        List<Xml> found = List.of(this);
        for (String name : path) {
            found = found.stream().flatMap(one -> one.children(name).stream()).toList();
        }
        return found;
    }

    /** The text of the one element at the end of a path, if there is one and it is not blank. */
    Optional<String> text(String... path) {
        return all(path).stream()
                .map(one -> one.element.getTextContent().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private List<Xml> children(String name) {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> child.getTagName().equals(name))
                .map(Xml::new)
                .toList();
    }
}
