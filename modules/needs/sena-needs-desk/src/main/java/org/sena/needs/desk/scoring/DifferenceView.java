package org.sena.needs.desk.scoring;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.sena.scoring.api.MatrixTable;
import org.sena.scoring.api.MatrixVersion;
import org.sena.scoring.api.RuleChange;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Tone;

/** What would change if a version followed the active one. */
public final class DifferenceView {

    private final Page page;
    private final MatrixVersion version;
    private final int before;
    private final List<RuleChange> changes;
    private final RuleWords words;

    DifferenceView(
            Page page,
            MatrixVersion version,
            int before,
            List<RuleChange> changes,
            Wording wording) {
        this.page = page;
        this.version = version;
        this.before = before;
        this.changes = changes;
        this.words = new RuleWords(page.texts(), wording);
    }

    public String lead() {
        return page.text("difference.lead", before, version.version());
    }

    public String backUrl() {
        return page.renderUrl(
                "version", "key", version.key(), "version", Integer.toString(version.version()));
    }

    public List<Change> changes() {
        return changes.stream().map(Change::new).collect(toUnmodifiableList());
    }

    /** One rule that differs. */
    public final class Change {

        private final RuleChange change;

        private Change(RuleChange change) {
            this.change = change;
        }

        public String rule() {
            return change.rule();
        }

        public String kind() {
            return page.text("difference." + change.kind());
        }

        public Tone tone() {
            switch (change.kind()) {
                case ADDED:
                    return Tone.SUCCESS;
                case REMOVED:
                    return Tone.DANGER;
                default:
                    return Tone.INFO;
            }
        }

        /** The rule in words, as it will be; a removed one as it was. */
        public String sentence() {
            List<String> cells = change.after().isEmpty() ? change.before() : change.after();

            return words.when(cells) + ". " + words.gives(cells);
        }

        /** "urgency: 10 → 20" for each column that differs. */
        public List<String> columns() {
            List<String> lines = new ArrayList<>();

            for (String column : change.columns()) {
                int at = MatrixTable.COLUMNS.indexOf(column);

                lines.add(
                        page.text(
                                "difference.column",
                                column,
                                said(change.before().get(at)),
                                said(change.after().get(at))));
            }

            return lines;
        }

        private String said(String cell) {
            return cell.isEmpty() ? page.text("difference.nothing") : cell;
        }
    }
}
