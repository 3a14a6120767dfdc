package org.sena.directory.desk.record;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Availability;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.workflow.Assurance;
import org.sena.directory.api.workflow.IncompleteRecordException;
import org.sena.directory.api.workflow.RecordStanding;
import org.sena.directory.api.workflow.Records;
import org.sena.directory.desk.Area;
import org.sena.directory.desk.Caller;
import org.sena.directory.desk.words.StandingView;
import org.sena.directory.desk.words.Todays;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;
import org.sena.web.kit.form.Form;

/** The list of records, one record, and the things that are done about it with one click. */
@Component(service = RecordPages.class)
public class RecordPages implements Area {

    private final Records records;
    private final Assurance assurance;
    private final Caller caller;

    @Activate
    public RecordPages(
            @Reference Records records, @Reference Assurance assurance, @Reference Caller caller) {
        this.records = records;
        this.assurance = assurance;
        this.caller = caller;
    }

    @Override
    public void open(Doors doors) {
        doors.view("records", this::records);
        doors.view("record", page -> record(page, "record/record", "record.title"));
        doors.view("close", page -> change(page, "record/close", "close.title"));
        doors.view("schedule", page -> change(page, "record/schedule", "schedule.title"));
        doors.view("withdraw", page -> change(page, "record/withdraw", "withdraw.title"));
        doors.action("find", this::find);
        doors.action("still-right", this::stillRight);
        doors.action("availability", this::availability);
        doors.action("close", this::close);
        doors.action("reopen", this::reopen);
        doors.action("schedule", this::schedule);
        doors.action("withdraw", this::withdraw);
    }

    private View records(Page page) {
        caller.mustBeAuthor("directory.records");

        RecordsView view = new RecordsView(page, caller.isEditor(), Todays.date());
        RecordKind kind = view.kind();

        view.show(
                records.list(
                        kind,
                        caller.isEditor() ? Optional.empty() : caller.organisation(),
                        page.parameter("words").filter(words -> !words.isBlank()),
                        view.page()));

        return View.of(
                "record/records",
                page.text(caller.isEditor() ? "records.title" : "records.own.title"),
                view);
    }

    private View record(Page page, String template, String title) {
        caller.mustBeKeeper("directory.records");

        Optional<RecordStanding> standing = page.parameter("id").flatMap(records::standing);

        return standing.map(
                        known ->
                                View.of(
                                        template,
                                        page.text(title),
                                        new RecordView(
                                                page,
                                                known,
                                                new StandingView(page, known, Todays.date()),
                                                caller)))
                .orElseGet(() -> View.of("record/none", page.text("record.none")));
    }

    /** For those who may change the record; an assurer reads it only. */
    private View change(Page page, String template, String title) {
        caller.mustBeAuthor("directory.records");

        return record(page, template, title);
    }

    private void find(Submission in) {
        Form form = in.form();
        String words = form.text("words").called("records.words.called").max(200).value();
        String kind = form.choice("kind", kinds()).optional().orElse(RecordKind.SERVICE.name());

        if (form.isValid()) {
            in.show("records", "words", words, "kind", kind);
        } else {
            in.showAgain();
        }
    }

    private void stillRight(Submission in) {
        RecordKind kind = RecordKind.valueOf(in.parameter("kind").orElse("SERVICE"));

        assurance.stillRight(kind, id(in));
        in.say("still-right.done", in.parameter("name").orElse(""));
    }

    private void availability(Submission in) {
        Form form = in.form();
        String chosen = form.choice("availability", availabilities()).required().value();

        if (!form.isValid()) {
            in.showAgain();
            return;
        }

        records.availability(id(in), Availability.valueOf(chosen));
        in.say("availability.done." + chosen);
        in.show("record", "id", id(in));
    }

    private void close(Submission in) {
        Form form = in.form();
        String alert = form.text("alert").called("close.alert.called").required().max(250).value();

        if (!form.isValid()) {
            in.showAgain();
            return;
        }

        try {
            records.closeForNow(id(in), alert);
            in.say("close.done");
            in.show("record", "id", id(in));
        } catch (IncompleteRecordException e) {
            form.reject("alert", "close.error.personal", e.problems().get(0).detail());
            in.showAgain();
        }
    }

    private void reopen(Submission in) {
        records.reopen(id(in));
        in.say("reopen.done");
        in.show("record", "id", id(in));
    }

    private void schedule(Submission in) {
        Form form = in.form();
        LocalDate first = LocalDate.of(2000, 1, 1);
        LocalDate last = LocalDate.of(2099, 12, 31);
        Optional<LocalDate> from =
                form.date("from").called("schedule.from.called").between(first, last).value();
        Optional<LocalDate> until =
                form.date("until").called("schedule.until.called").between(first, last).value();

        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            form.reject("until", "schedule.error.order");
        }

        if (!form.isValid()) {
            in.showAgain();
            return;
        }

        records.schedule(id(in), from, until);
        in.say("schedule.done");
        in.show("record", "id", id(in));
    }

    private void withdraw(Submission in) {
        Form form = in.form();
        String reason =
                form.text("reason").called("withdraw.reason.called").required().max(500).value();

        if (!form.isValid()) {
            in.showAgain();
            return;
        }

        records.withdraw(id(in), reason);
        in.say("withdraw.done");
        in.show("record", "id", id(in));
    }

    private static String id(Submission in) {
        return in.parameter("id").orElse("");
    }

    private static List<String> kinds() {
        return List.of(RecordKind.SERVICE.name(), RecordKind.ORGANISATION.name());
    }

    private static List<String> availabilities() {
        return Arrays.stream(Availability.values()).map(Enum::name).collect(Collectors.toList());
    }
}
