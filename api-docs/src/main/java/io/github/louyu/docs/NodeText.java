package io.github.louyu.docs;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a part of a document, without its marks. */
final class NodeText extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();

    private NodeText() {}

    static String of(Node node) {
        NodeText text = new NodeText();
        node.accept(text);
        return text.words.toString().strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock block) {
        words.append(block.getLiteral()).append(' ');
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        words.append(' ');
    }

    /** A cell of a table, among others. */
    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        words.append(' ');
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        breakWords();
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        breakWords();
    }

    /** Chinese is written without blanks, so a line break in the source is none in the text. */
    private void breakWords() {
        if (words.length() > 0 && words.charAt(words.length() - 1) < '\u2e80') {
            words.append(' ');
        }
    }
}
