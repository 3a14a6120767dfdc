package org.sena.directory.search;

/** The directory is being read in for the first time. Ask again in a minute. */
public class IndexNotReadyException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public IndexNotReadyException() {
        super("The directory is being read in for the first time; ask again in a minute");
    }
}
