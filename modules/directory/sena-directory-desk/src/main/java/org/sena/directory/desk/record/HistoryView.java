package org.sena.directory.desk.record;

import java.util.List;
import org.sena.directory.desk.words.StandingView;

/** A record with everything it ever said. */
public final class HistoryView {

    private final StandingView record;
    private final List<RevisionView> revisions;

    HistoryView(StandingView record, List<RevisionView> revisions) {
        this.record = record;
        this.revisions = revisions;
    }

    public StandingView record() {
        return record;
    }

    /** Newest first. */
    public List<RevisionView> revisions() {
        return revisions;
    }
}
