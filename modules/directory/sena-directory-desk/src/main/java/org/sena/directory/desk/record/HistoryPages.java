package org.sena.directory.desk.record;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.workflow.RecordStanding;
import org.sena.directory.api.workflow.Records;
import org.sena.directory.api.workflow.Revision;
import org.sena.directory.desk.Area;
import org.sena.directory.desk.Caller;
import org.sena.directory.desk.words.ChangeView;
import org.sena.directory.desk.words.StandingView;
import org.sena.directory.desk.words.Todays;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** What a record said before, who changed it, and the way back. */
@Component(service = HistoryPages.class)
public class HistoryPages implements Area {

    private final Records records;
    private final Caller caller;

    @Activate
    public HistoryPages(@Reference Records records, @Reference Caller caller) {
        this.records = records;
        this.caller = caller;
    }

    @Override
    public void open(Doors doors) {
        doors.view("history", this::history);
        doors.view("revision", this::revision);
        doors.action("restore", this::restore);
    }

    private View history(Page page) {
        caller.mustBeKeeper("directory.history");

        String id = page.parameter("id").orElse("");
        Optional<RecordStanding> record = records.standing(id);

        if (record.isEmpty()) {
            return View.of("record/none", page.text("record.none"));
        }

        List<RevisionView> revisions =
                records.history(id).stream()
                        .map(revision -> new RevisionView(page, id, revision))
                        .collect(toUnmodifiableList());

        return View.of(
                "record/history",
                page.text("history.title"),
                new HistoryView(new StandingView(page, record.get(), Todays.date()), revisions));
    }

    private View revision(Page page) {
        caller.mustBeKeeper("directory.history");

        String id = page.parameter("id").orElse("");
        String revisionId = page.parameter("revision").orElse("");

        if (records.standing(id).isEmpty()) {
            return View.of("record/none", page.text("record.none"));
        }

        Optional<Revision> revision =
                records.history(id).stream().filter(one -> one.id().equals(revisionId)).findFirst();

        if (revision.isEmpty()) {
            return history(page);
        }

        RevisionView view = new RevisionView(page, id, revision.get());

        view.show(
                ChangeView.of(records.changes(revisionId), page.texts()),
                caller.isEditor() && !isNewest(id, revisionId));

        return View.of("record/revision", view.title(), view);
    }

    private boolean isNewest(String id, String revisionId) {
        return records.history(id).stream()
                .filter(one -> one.number() > 0)
                .findFirst()
                .filter(one -> one.id().equals(revisionId))
                .isPresent();
    }

    private void restore(Submission in) {
        records.restore(in.parameter("revision").orElse(""));
        in.say("restore.done");
        in.show("record", "id", in.parameter("id").orElse(""));
    }
}
