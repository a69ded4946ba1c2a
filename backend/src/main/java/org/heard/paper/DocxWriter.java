package org.heard.paper;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks through XHTML and writes it into one document. */
final class DocxWriter {
    private static final List<Integer> SIZES = List.of(22, 16, 13);
    private static final Set<String> BOLD = Set.of("strong", "b", "th");
    private static final Set<String> ITALIC = Set.of("em", "i");
    private static final Set<String> BLOCKS =
            Set.of("h1", "h2", "h3", "p", "ul", "ol", "li", "table", "div", "section");

    private final XWPFDocument document;
    private final boolean rightToLeft;

    DocxWriter(XWPFDocument document, String language) {
        this.document = document;
        this.rightToLeft = Xhtml.rightToLeft(language);
        for (int level = 1; level <= SIZES.size(); level++) {
            addHeadingStyle(level);
        }
    }

    void write(Element body) {
        children(body).forEach(this::block);
    }

    private void block(Node node) {
        switch (node.getNodeName()) {
            case "h1", "h2", "h3" -> {
                XWPFParagraph heading = paragraph();
                int level = node.getNodeName().charAt(1) - '0';
                heading.setStyle("Heading" + level);
                inline(heading, node, true, false, SIZES.get(level - 1));
            }
            case "ul", "ol" -> items((Element) node);
            case "table" -> table((Element) node);
            case "div", "section" -> sections((Element) node);
            case "#text" -> {
                if (!node.getTextContent().isBlank()) {
                    inline(paragraph(), node, false, false, 0);
                }
            }
            default -> inline(paragraph(), node, false, false, 0);
        }
    }

    private void sections(Element box) {
        if (children(box).stream().anyMatch(child -> BLOCKS.contains(child.getNodeName()))) {
            write(box);
        } else {
            inline(paragraph(), box, false, false, 0);
        }
    }

    private void items(Element list) {
        int number = 0;
        for (Element item : elements(list, "li")) {
            number++;
            XWPFParagraph paragraph = paragraph();
            paragraph.setIndentationLeft(360);
            paragraph.setIndentationHanging(360);
            XWPFRun mark = paragraph.createRun();
            mark.setText(list.getNodeName().equals("ol") ? number + ". " : "•  ");
            inline(paragraph, item, false, false, 0);
        }
    }

    private void table(Element from) {
        List<Element> rows = new ArrayList<>();
        for (Node child : children(from)) {
            if (child.getNodeName().equals("tr")) {
                rows.add((Element) child);
            } else if (child instanceof Element group) {
                rows.addAll(elements(group, "tr"));
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(1);
        XWPFTable table = document.createTable(rows.size(), columns);
        table.setWidth("100%");
        for (int i = 0; i < rows.size(); i++) {
            List<Element> cells = cells(rows.get(i));
            boolean heads = !cells.isEmpty()
                    && cells.stream().allMatch(cell -> cell.getNodeName().equals("th"));
            table.getRow(i).setRepeatHeader(heads);
            for (int j = 0; j < cells.size(); j++) {
                XWPFTableCell cell = table.getRow(i).getCell(j);
                inline(
                        cell.getParagraphs().getFirst(),
                        cells.get(j),
                        cells.get(j).getNodeName().equals("th"),
                        false,
                        0);
            }
        }
        document.createParagraph();
    }

    private void inline(XWPFParagraph into, Node node, boolean bold, boolean italic, int size) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            run(into, node.getTextContent().replaceAll("\\s+", " "), bold, italic, size);
            return;
        }
        switch (node.getNodeName()) {
            case "br" -> into.createRun().addBreak();
            case "img" -> run(into, ((Element) node).getAttribute("alt"), bold, italic, size);
            default -> {
                boolean first = true;
                for (Node child : children(node)) {
                    if (!first && BLOCKS.contains(child.getNodeName())) {
                        into.createRun().addBreak();
                    }
                    inline(
                            into,
                            child,
                            bold || BOLD.contains(node.getNodeName()),
                            italic || ITALIC.contains(node.getNodeName()),
                            size);
                    first = false;
                }
            }
        }
    }

    private static void run(XWPFParagraph into, String words, boolean bold, boolean italic, int size) {
        if (words.isEmpty()) {
            return;
        }
        XWPFRun run = into.createRun();
        run.setText(words);
        run.setBold(bold);
        run.setItalic(italic);
        if (size > 0) {
            run.setFontSize(size);
        }
    }

    private XWPFParagraph paragraph() {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(120);
        if (rightToLeft) {
            paragraph.getCTP().addNewPPr().addNewBidi();
        }
        return paragraph;
    }

    private void addHeadingStyle(int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId("Heading" + level);
        style.addNewName().setVal("heading " + level);
        style.addNewUiPriority().setVal(BigInteger.valueOf(9));
        style.addNewQFormat();
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        XWPFStyle made = new XWPFStyle(style);
        made.setType(STStyleType.PARAGRAPH);
        document.createStyles().addStyle(made);
    }

    private static List<Element> cells(Element row) {
        return children(row).stream()
                .filter(child ->
                        child.getNodeName().equals("td") || child.getNodeName().equals("th"))
                .map(Element.class::cast)
                .toList();
    }

    private static List<Element> elements(Element of, String name) {
        return children(of).stream()
                .filter(child -> child.getNodeName().equals(name))
                .map(Element.class::cast)
                .toList();
    }

    private static List<Node> children(Node of) {
        List<Node> children = new ArrayList<>();
        for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }
}
