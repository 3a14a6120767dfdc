package org.sena.directory.api.exchange;

import java.util.Map;
import org.immutables.value.Value;

/** Which column means what. Columns that are not named here are left alone. */
@Value.Immutable
public interface ColumnMapping {

    /**
     * Who the data is from, for people. Records without a UUID get one made from this and their id
     * in the file, so that the same source brings the same records; 1 to 200 characters.
     */
    String source();

    /** Meaning by header, see {@link FileColumn#header()}. */
    Map<String, ImportField> columns();

    /** What holds where the file says nothing, as it would stand in a cell. */
    Map<ImportField, String> defaults();
}
