package org.sena.directory.service.postcode;

/** A cell of a postcode file can't be read. */
class BadCellException extends Exception {

    private static final long serialVersionUID = 1L;

    BadCellException(String column, String what) {
        super("column " + column + ": " + what);
    }
}
