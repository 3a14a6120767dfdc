package org.sena.directory.api.workflow;

import java.util.List;

/** A record can't be submitted as it is; all that is wrong is listed. */
public class IncompleteRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RecordProblem> problems;

    public IncompleteRecordException(List<RecordProblem> problems) {
        super(problems.size() + " parts of the record must be put right");
        this.problems = List.copyOf(problems);
    }

    /** Never empty. */
    public List<RecordProblem> problems() {
        return problems;
    }
}
