package org.sena.directory.standard;

/** A document can't be read: something in it has not the form the standard asks for. */
public class DocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String problem;

    /**
     * @param path where, as {@code $.schedules[2].opens_at}
     * @param problem what is wrong there and what would be right, in plain words
     */
    public DocumentException(String path, String problem) {
        super(path + ": " + problem);
        this.path = path;
        this.problem = problem;
    }

    public DocumentException(String path, String problem, Throwable cause) {
        super(path + ": " + problem, cause);
        this.path = path;
        this.problem = problem;
    }

    /** Where, as {@code $.schedules[2].opens_at}. */
    public String path() {
        return path;
    }

    /** What is wrong there and what would be right, in plain words. */
    public String problem() {
        return problem;
    }
}
