package org.sena.scoring.service.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.CellAddress;
import org.sena.scoring.service.matrix.Problems;

/**
 * Looks for what a reader of cells does not see: merged cells, whose other cells look filled and
 * are empty, and hidden rows and columns, which would score without their author seeing them.
 */
final class SheetScan {

    private static final String FOLDER = "xl/";

    private SheetScan() {}

    /**
     * @param sheetId the sheet's id in the relations of the workbook
     */
    static void check(byte[] file, String sheetId, Problems problems) throws IOException {
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get()) {
            String part = parts(zip).getOrDefault(sheetId, "worksheets/sheet1.xml");
            String path = part.startsWith("/") ? part.substring(1) : FOLDER + part;

            read(
                    zip,
                    path,
                    (xml, name) -> {
                        if (name.equals("mergeCell")) {
                            merged(xml.getAttributeValue(null, "ref"), problems);
                        } else if (name.equals("row") && isHidden(xml)) {
                            problems.add(
                                    Integer.parseInt(xml.getAttributeValue(null, "r")),
                                    "",
                                    "The row is hidden: show it, or take it out");
                        } else if (name.equals("col") && isHidden(xml)) {
                            problems.add(
                                    1,
                                    column(Integer.parseInt(xml.getAttributeValue(null, "min"))),
                                    "The column is hidden: show it, or take it out");
                        }
                    });
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static boolean isHidden(XMLStreamReader xml) {
        String hidden = xml.getAttributeValue(null, "hidden");

        return "1".equals(hidden) || "true".equals(hidden);
    }

    private static void merged(String range, Problems problems) {
        CellAddress first = new CellAddress(range.split(":")[0]);

        problems.add(
                first.getRow() + 1,
                column(first.getColumn() + 1),
                "The cells " + range + " are merged: split them and fill each");
    }

    private static String column(int number) {
        return WorkbookTable.columnName(number - 1);
    }

    private static Map<String, String> parts(ZipFile zip) throws IOException, XMLStreamException {
        Map<String, String> parts = new HashMap<>();

        read(
                zip,
                FOLDER + "_rels/workbook.xml.rels",
                (xml, name) -> {
                    if (name.equals("Relationship")) {
                        parts.put(
                                xml.getAttributeValue(null, "Id"),
                                xml.getAttributeValue(null, "Target"));
                    }
                });

        return parts;
    }

    private static void read(ZipFile zip, String path, Element each)
            throws IOException, XMLStreamException {
        if (zip.getEntry(path) == null) {
            throw new IOException("There is no " + path);
        }

        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);

        try (InputStream in = zip.getInputStream(zip.getEntry(path))) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);

            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    each.begins(xml, xml.getLocalName());
                }
            }
        }
    }

    private interface Element {

        void begins(XMLStreamReader xml, String name);
    }
}
