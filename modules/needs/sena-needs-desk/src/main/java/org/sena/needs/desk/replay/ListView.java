package org.sena.needs.desk.replay;

import java.util.List;
import java.util.Locale;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Questionnaires;
import org.sena.needs.api.replay.Replay;
import org.sena.needs.api.replay.ReplayState;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;
import org.sena.web.kit.view.Tone;

/** What was tried lately. */
public final class ListView {

    private final Table table;

    private ListView(Table table) {
        this.table = table;
    }

    static ListView of(Page page, List<Replay> replays, Questionnaires questionnaires) {
        Table table =
                Table.of(
                        page.text("list.caption"),
                        page.text("list.what"),
                        page.text("list.started"),
                        page.text("list.assessments"),
                        page.text("list.state"));

        for (Replay replay : replays) {
            table.row(
                    Cell.link(
                            name(page, replay, questionnaires),
                            page.renderUrl("run", "run", replay.id())),
                    Cell.text(page.moment(replay.startedAt())),
                    Cell.text(String.format("%,d", replay.done())),
                    Cell.tag(
                            page.text("run." + replay.state().name().toLowerCase(Locale.ROOT)),
                            tone(replay.state())));
        }

        return new ListView(table);
    }

    static String name(Page page, Replay replay, Questionnaires questionnaires) {
        String key = replay.request().key();

        return page.text(
                "name",
                questionnaires.current(key).map(Questionnaire::title).orElse(key),
                replay.matrixVersion());
    }

    private static Tone tone(ReplayState state) {
        switch (state) {
            case FINISHED:
                return Tone.SUCCESS;
            case FAILED:
                return Tone.DANGER;
            case RUNNING:
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
