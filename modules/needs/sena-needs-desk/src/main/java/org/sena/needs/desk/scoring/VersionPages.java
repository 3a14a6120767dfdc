package org.sena.needs.desk.scoring;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.scoring.api.ActivationRefusedException;
import org.sena.scoring.api.MatrixRefusedException;
import org.sena.scoring.api.MatrixState;
import org.sena.scoring.api.MatrixStateException;
import org.sena.scoring.api.MatrixVersion;
import org.sena.web.kit.Page;
import org.sena.web.kit.SentFile;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;
import org.sena.web.kit.form.Form;

/** A version's way from being handed in to being in force, and back. */
@Component(service = VersionPages.class)
public class VersionPages implements Area {

    private static final int LONGEST_NOTE = 500;
    private static final int LARGEST_FILE = 5 << 20;

    private final Desk desk;

    @Activate
    public VersionPages(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public void open(Doors doors) {
        doors.view("version", this::version);
        doors.view("upload", this::upload);
        doors.view("difference", this::difference);
        doors.view("activate", this::activate);
        doors.action("upload", this::take);
        doors.action("begin", this::begin);
        doors.action("check", this::check);
        doors.action("discard", this::discard);
        doors.action("activate", this::putInForce);
    }

    private View version(Page page) {
        return of(page, "scoring/version", "version.title");
    }

    private View activate(Page page) {
        return of(page, "scoring/activate", "activate.title");
    }

    private View of(Page page, String template, String title) {
        Optional<MatrixVersion> found = desk.version(page);

        if (found.isEmpty()) {
            return none(page);
        }

        MatrixVersion version = found.get();
        String key = version.key();
        VersionView view = new VersionView(page, version);

        view.steps(desk.matrices().steps(key, version.version()));
        view.problems(
                desk.drafts()
                        .problems(key, version.version(), desk.wording(key).vocabulary())
                        .size());
        view.hindrance(desk.matrices().hindrance(key, version.version()));
        desk.matrices().active(key).ifPresent(view::active);

        if (view.hasOther()) {
            view.changes(desk.drafts().difference(key, view.activeVersion(), version.version()));
        }

        return View.of(template, page.text(title, version.version()), view);
    }

    private View difference(Page page) {
        Optional<MatrixVersion> version = desk.version(page);

        if (version.isEmpty()) {
            return none(page);
        }

        String key = version.get().key();
        int before =
                desk.matrices()
                        .active(key)
                        .map(MatrixVersion::version)
                        .orElse(version.get().version());

        return View.of(
                "scoring/difference",
                page.text("difference.title"),
                new DifferenceView(
                        page,
                        version.get(),
                        before,
                        desk.drafts().difference(key, before, version.get().version()),
                        desk.wording(key)));
    }

    private View upload(Page page) {
        String key = desk.key(page);

        return View.of(
                "scoring/upload",
                page.text("upload.title"),
                new UploadView(page, key, desk.wording(key)));
    }

    private static View none(Page page) {
        return View.of("scoring/none", page.text("version.none"));
    }

    private void take(Submission in) {
        Form form = in.form();
        Optional<SentFile> file = in.file("file");
        String note = note(form);
        String key = desk.key(in);

        if (file.isEmpty()) {
            form.reject("file", "file.error.required");
        } else if (file.get().size() > LARGEST_FILE) {
            form.reject("file", "file.error.large");
        }
        if (!form.isValid()) {
            in.showAgain();
            return;
        }

        try {
            SentFile sent = file.get();
            MatrixVersion draft =
                    desk.drafts()
                            .begin(
                                    key,
                                    sent.name(),
                                    sent.content(),
                                    desk.wording(key).vocabulary(),
                                    note);

            in.say("upload.done", draft.version());
            showMistakesOr(in, draft);
        } catch (MatrixRefusedException e) {
            Refusals.tell(in, "file", e);
            in.showAgain();
        }
    }

    private void showMistakesOr(Submission in, MatrixVersion draft) {
        boolean clean =
                desk.drafts()
                        .problems(
                                draft.key(),
                                draft.version(),
                                desk.wording(draft.key()).vocabulary())
                        .isEmpty();

        in.show(
                clean ? "version" : "mistakes",
                "key",
                draft.key(),
                "version",
                Integer.toString(draft.version()));
    }

    private void begin(Submission in) {
        String key = desk.key(in);
        MatrixVersion draft =
                desk.drafts()
                        .beginFrom(
                                key,
                                Desk.version(in),
                                desk.wording(key).vocabulary(),
                                in.texts().get("version.begun.note", Desk.version(in)));

        in.say("version.begun", draft.version(), Desk.version(in));
        in.show("rules", "key", key, "version", Integer.toString(draft.version()));
    }

    private void check(Submission in) {
        String key = desk.key(in);

        try {
            desk.drafts().check(key, Desk.version(in), desk.wording(key).vocabulary());
            in.say("check.done", Desk.version(in));
            show(in);
        } catch (MatrixRefusedException e) {
            in.show("mistakes", "key", key, "version", Integer.toString(Desk.version(in)));
        } catch (MatrixStateException e) {
            meanwhile(in);
        }
    }

    private void discard(Submission in) {
        try {
            desk.drafts().discard(desk.key(in), Desk.version(in));
            in.say("discard.done", Desk.version(in));
            in.show("overview", "key", desk.key(in));
        } catch (MatrixStateException e) {
            meanwhile(in);
        }
    }

    private void putInForce(Submission in) {
        Form form = in.form();
        String key = desk.key(in);
        int version = Desk.version(in);
        String note = form.text("note").called("note.called").required().max(LONGEST_NOTE).value();

        if (!form.isValid()) {
            in.showAgain();
            return;
        }

        boolean back =
                desk.version(key, version)
                        .filter(v -> v.state() == MatrixState.RETIRED)
                        .isPresent();

        try {
            if (back) {
                desk.matrices().rollBack(key, version, desk.wording(key).vocabulary(), note);
            } else {
                desk.matrices().activate(key, version, desk.wording(key).vocabulary(), note);
            }

            in.say("activate.done", version);
            in.show("overview", "key", key);
        } catch (ActivationRefusedException e) {
            form.reject("activate.error." + e.hindrance());
            in.showAgain();
        } catch (MatrixRefusedException e) {
            Refusals.tell(in, "", e);
            in.showAgain();
        } catch (MatrixStateException e) {
            meanwhile(in);
        }
    }

    /** Somebody else was faster: nothing is lost but what no longer makes sense. */
    private static void meanwhile(Submission in) {
        in.form().reject("version.error.meanwhile");
        in.showAgain();
    }

    private void show(Submission in) {
        in.show("version", "key", desk.key(in), "version", Integer.toString(Desk.version(in)));
    }

    private static String note(Form form) {
        return form.text("note").called("note.called").max(LONGEST_NOTE).value();
    }
}
