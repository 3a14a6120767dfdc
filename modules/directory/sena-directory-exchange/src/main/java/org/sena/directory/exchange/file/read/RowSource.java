package org.sena.directory.exchange.file.read;

import java.io.IOException;
import org.sena.directory.api.exchange.FileRefusedException;

/** A file as rows, read from its beginning each time, one row in memory. */
public interface RowSource {

    /** Longest cell in characters; what spreadsheets hold at most. */
    int LONGEST_CELL = 32_767;

    /** Most columns. */
    int MOST_COLUMNS = 300;

    /**
     * Hands over row after row until the visitor has enough.
     *
     * @throws FileRefusedException when the file is damaged or hostile
     */
    void read(Visitor visitor) throws FileRefusedException, IOException;

    /** Takes rows. */
    interface Visitor {

        /** False: enough. */
        boolean row(SourceRow row) throws FileRefusedException, IOException;
    }
}
