package org.sena.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks where the cells of a part say they stand. A reader makes room for all columns up to a cell,
 * so that one cell far beyond the last column there is would take all memory. Columns go up to
 * {@code XFD} and rows to 1,048,576: ECMA-376 part 1, 18.3.1.4, and the specifications and limits
 * of spreadsheets.
 */
public final class CellPlaces {

    private static final Pattern PLACE = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");
    private static final String MAY_BEGIN_XML = "<\t\n\r \0\u00EF\u00FE\u00FF";

    private CellPlaces() {}

    /**
     * Whether the part may be read: it is no XML, or well-formed XML whose cells stand where there
     * are cells.
     *
     * @param name of the part; drawings of old programs, {@code .vml}, need not be well-formed
     * @throws IOException when it can't be unpacked
     */
    public static boolean areSound(InputStream part, String name) throws IOException {
        BufferedInputStream in = new BufferedInputStream(part);

        in.mark(1);

        int first = in.read();

        in.reset();

        if (MAY_BEGIN_XML.indexOf(first) < 0) {
            return true;
        }

        try {
            return areSound(factory().createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            return name.toLowerCase(Locale.ROOT).endsWith(".vml");
        }
    }

    private static boolean areSound(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")
                    && !isPlace(xml.getAttributeValue(null, "r"))) {
                return false;
            }
        }

        return true;
    }

    /** A cell that does not say where it stands, stands beside the one before. */
    private static boolean isPlace(String said) {
        return said == null || PLACE.matcher(said).matches();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);

        return factory;
    }
}
