package org.sena.directory.desk.setup;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.workflow.MissedWords;
import org.sena.directory.api.workflow.SearchMisses;
import org.sena.directory.desk.Area;
import org.sena.directory.desk.Caller;
import org.sena.directory.desk.words.Todays;
import org.sena.web.kit.Page;
import org.sena.web.kit.View;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;

/** Words that found nothing: what is missing here, or what it is called elsewhere. */
@Component(service = MissedPages.class)
public class MissedPages implements Area {

    private static final int DAYS = 90;
    private static final int MOST = 100;

    private final SearchMisses misses;
    private final Caller caller;

    @Activate
    public MissedPages(@Reference SearchMisses misses, @Reference Caller caller) {
        this.misses = misses;
        this.caller = caller;
    }

    @Override
    public void open(Doors doors) {
        doors.view("missed", this::missed);
    }

    private View missed(Page page) {
        caller.mustBeEditor("directory.missed");

        List<MissedWords> missed = misses.since(Todays.date().minusDays(DAYS), MOST);
        Table table =
                Table.of(
                        page.text("missed.title"),
                        page.text("missed.words"),
                        page.text("missed.count"),
                        page.text("missed.last"));

        missed.forEach(
                words ->
                        table.row(
                                Cell.text(words.words()),
                                Cell.text(String.valueOf(words.count())),
                                Cell.text(page.date(words.lastDay()))));

        return View.of("setup/missed", page.text("missed.title"), table);
    }
}
