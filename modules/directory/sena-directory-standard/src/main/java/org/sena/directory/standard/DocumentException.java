package org.sena.directory.standard;

import java.util.List;

/** A document can't be read: things in it have not the form the standard asks for. */
public class DocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String problem;
    private final transient List<DocumentException> all;

    /**
     * @param path where, as {@code $.schedules[2].opens_at}
     * @param problem what is wrong there and what would be right, in plain words
     */
    public DocumentException(String path, String problem) {
        this(path, problem, null);
    }

    public DocumentException(String path, String problem, Throwable cause) {
        super(path + ": " + problem, cause);
        this.path = path;
        this.problem = problem;
        this.all = List.of(this);
    }

    /**
     * @param all that is wrong, in the order of the document; at least one
     */
    DocumentException(List<DocumentException> all) {
        super(
                all.get(0).getMessage()
                        + (all.size() == 1 ? "" : " (and " + (all.size() - 1) + " more)"),
                all.get(0));
        this.path = all.get(0).path;
        this.problem = all.get(0).problem;
        this.all = List.copyOf(all);
    }

    /** Where the first thing is wrong, as {@code $.schedules[2].opens_at}. */
    public String path() {
        return path;
    }

    /** What is wrong there and what would be right, in plain words. */
    public String problem() {
        return problem;
    }

    /** Everything that is wrong, each with its place; at least one, at most 100. */
    public List<DocumentException> all() {
        return all;
    }
}
