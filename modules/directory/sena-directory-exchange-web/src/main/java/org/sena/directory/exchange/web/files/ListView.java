package org.sena.directory.exchange.web.files;

import java.util.List;
import java.util.Locale;
import org.sena.directory.api.exchange.ImportRun;
import org.sena.directory.api.exchange.ImportState;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;
import org.sena.web.kit.view.Tone;

/** The files that were brought lately. */
public final class ListView {

    private final Table table;

    private ListView(Table table) {
        this.table = table;
    }

    static ListView of(Page page, List<ImportRun> runs) {
        Table table =
                Table.of(
                        page.text("list.files"),
                        page.text("list.file"),
                        page.text("list.uploaded"),
                        page.text("list.state"),
                        page.text("list.services"));

        for (ImportRun run : runs) {
            table.row(
                    Cell.link(run.fileName(), page.renderUrl("run", "run", run.id())),
                    Cell.text(page.moment(run.uploadedAt())),
                    Cell.tag(state(page, run.state()), tone(run.state())),
                    Cell.text(String.format("%,d", run.services())));
        }

        return new ListView(table);
    }

    static String state(Page page, ImportState state) {
        return page.text("state." + state.name().toLowerCase(Locale.ROOT));
    }

    private static Tone tone(ImportState state) {
        switch (state) {
            case FINISHED:
                return Tone.SUCCESS;
            case FAILED:
                return Tone.DANGER;
            case STOPPED:
            case MAPPING:
            case CHECKED:
                return Tone.WARNING;
            case CHECKING:
            case RUNNING:
            case UNDOING:
                return Tone.INFO;
            default:
                return Tone.NEUTRAL;
        }
    }

    public Table table() {
        return table;
    }

    public boolean isEmpty() {
        return table.rows().isEmpty();
    }
}
