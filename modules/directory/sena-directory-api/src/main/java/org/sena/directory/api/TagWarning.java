package org.sena.directory.api;

import java.util.List;
import org.immutables.value.Value;

/** A reason to look again at how a service is tagged. It forbids nothing. */
@Value.Immutable
public interface TagWarning {

    Kind kind();

    /** The service types in question by code, or the words of the text. */
    List<String> about();

    enum Kind {
        /** More types than tell what a service is: more than three. */
        TOO_MANY,
        /** A type and the broader type that it stands under; the narrower one is enough. */
        WITH_ITS_BROADER,
        /** The text tells how to get something done rather than what is given to people. */
        READS_LIKE_A_PROCESS
    }
}
