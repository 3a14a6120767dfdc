package org.sena.directory.api.exchange;

/** A file can't be taken in. The message says in plain words why, and what to do. */
public class FileRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code short, lower case, with hyphens: {@code file.empty}
     * @param message a sentence in plain words
     */
    public FileRefusedException(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
