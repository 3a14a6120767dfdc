package org.sena.directory.service.taxonomy;

import java.util.ArrayList;
import java.util.List;
import org.sena.directory.api.DirectoryRefusedException;

/** What is wrong with a list, each with its place; the first hundred of them. */
final class ListProblems {

    private static final int MOST = 100;

    private final List<String> problems = new ArrayList<>();
    private int more;

    void add(String place, String problem) {
        if (problems.size() < MOST) {
            problems.add(place + ": " + problem);
        } else {
            more++;
        }
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /**
     * @throws DirectoryRefusedException when there are any
     */
    void refuse() {
        if (more > 0) {
            problems.add("and " + more + " more");
        }
        if (!problems.isEmpty()) {
            throw new DirectoryRefusedException(problems);
        }
    }
}
