package org.sena.directory.desk.words;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import org.sena.directory.api.workflow.Change;
import org.sena.web.kit.Texts;

/** One part that differs, with what is gone and what is new marked line by line. */
public final class ChangeView {

    private final Change change;
    private final String label;

    public ChangeView(Change change, Texts texts) {
        this.change = change;
        label = Parts.label(texts, change.part());
    }

    public static List<ChangeView> of(List<Change> changes, Texts texts) {
        return changes.stream()
                .map(change -> new ChangeView(change, texts))
                .collect(toUnmodifiableList());
    }

    public String part() {
        return change.part();
    }

    public String label() {
        return label;
    }

    public List<List<Piece>> before() {
        return new LineDifference(change.before(), change.after()).before();
    }

    public List<List<Piece>> after() {
        return new LineDifference(change.before(), change.after()).after();
    }
}
