package org.sena.directory.api;

import java.util.List;

/** An import holds mistakes; all of them are listed, each with its place. Nothing was stored. */
public class DirectoryRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    public DirectoryRefusedException(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
