package io.github.louyu.docs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders the Markdown of the guide: programs in colour, flowcharts as pictures, types as links to their Javadoc. */
final class GuideRenderer {

    private final ApiLinks api;
    private final GuideLinks links;

    GuideRenderer(ApiLinks api, GuideLinks links) {
        this.api = api;
        this.links = links;
    }

    String toHtml(GuidePage page) {
        page.document().accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                link.setDestination(links.inSite(link.getDestination(), page.language()));
                visitChildren(link);
            }
        });
        return HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .attributeProviderFactory(context -> new HeadingAnchors())
                .nodeRendererFactory(context -> new Blocks(context, page.language()))
                .build()
                .render(page.document());
    }

    /** Of one rendering: headings come in the order of the page, so their anchors are those of the search. */
    private static final class HeadingAnchors implements AttributeProvider {

        private final Anchors anchors = new Anchors();

        @Override
        public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
            if (node instanceof Heading heading) {
                attributes.put("id", anchors.next(NodeText.of(heading)));
            } else if (node instanceof TableBlock) {
                attributes.put("tabindex", "0");
            }
        }
    }

    private final class Blocks implements NodeRenderer {

        private final HtmlWriter html;
        private final Language language;

        Blocks(HtmlNodeRendererContext context, Language language) {
            this.html = context.getWriter();
            this.language = language;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FencedCodeBlock.class, Code.class, SoftLineBreak.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof FencedCodeBlock block) {
                html.raw(block(block));
            } else if (node instanceof Code code) {
                html.raw(code(code));
            } else {
                html.raw(endsInChinese(node.getPrevious()) ? "" : "\n");
            }
        }

        private String block(FencedCodeBlock block) {
            String text = block.getLiteral();
            boolean output = block.getInfo().equals("text") && block.getPrevious() instanceof FencedCodeBlock;
            if (output) {
                return "<p class=\"label\">" + language.word("code.output") + "</p>\n"
                        + preformatted("output", Html.escaped(text))
                        + Chart.toHtml(text, language.word("chart"));
            }
            boolean java = block.getInfo().equals("java");
            return preformatted("program", java ? JavaHighlighter.toHtml(text) : Html.escaped(text));
        }

        private String preformatted(String kind, String content) {
            // a block that scrolls must be reached with the keyboard
            return "<pre class=\"" + kind + "\" tabindex=\"0\"><code>" + content + "</code></pre>\n";
        }

        private String code(Code code) {
            String text = "<code>" + Html.escaped(code.getLiteral()) + "</code>";
            Optional<String> page = code.getParent() instanceof Link ? Optional.empty() : api.of(code.getLiteral());
            return page.map(target -> "<a href=\"../" + target + "\">" + text + "</a>")
                    .orElse(text);
        }

        private boolean endsInChinese(Node previous) {
            String words = previous == null ? "" : NodeText.of(previous);
            return !words.isEmpty() && words.charAt(words.length() - 1) >= '\u2e80';
        }
    }
}
