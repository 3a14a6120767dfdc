package org.sena.background.recurring;

import java.util.List;

/** Tells how recurring work goes on this node. */
public interface WorkReports {

    /** The last run of each work that has run since the start, by name. */
    List<WorkReport> reports();
}
