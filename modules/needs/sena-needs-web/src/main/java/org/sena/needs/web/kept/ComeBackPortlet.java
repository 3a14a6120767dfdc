package org.sena.needs.web.kept;

import java.io.IOException;
import java.util.Optional;
import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.needs.api.ResumeCode;
import org.sena.needs.api.SavedInterview;
import org.sena.needs.api.SavedInterviews;
import org.sena.needs.api.TakenUp;
import org.sena.needs.api.TooManyTriesException;
import org.sena.needs.web.interview.Assisting;
import org.sena.needs.web.interview.InterviewStore;
import org.sena.needs.web.interview.Interviews;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.SharedSession;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** Gives a code for the answers under way, and the answers for a code. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_come_back",
        javax_portlet_display$_$name = "SENA come back later")
public class ComeBackPortlet extends SenaPortlet {

    private static final String CODE = "code";

    /** Session attribute: until when the answers stay under the code, in seconds since 1970. */
    private static final String UNTIL = "resume-code-until";

    /** Session attribute: the questions whose answers no longer fit, a line each. */
    private static final String GONE = "resume-gone";

    @Reference private Assisting assisting;
    @Reference private Interviews interviews;
    @Reference private SavedInterviews saved;
    @Reference private InterviewStore store;

    public ComeBackPortlet() {
        super("org.sena.needs.web.views");
        render("start", this::start);
        render("save", this::save);
        render(CODE, this::code);
        render("enter", this::enter);
        render("opened", this::opened);
        action("save", this::giveCode);
        action("open", this::open);
        action("forget", this::forget);
        action(Assisting.END, in -> assisting.end(in));
    }

    private View start(Page page) {
        return interviews.toSave(page.session()).isPresent() ? save(page) : enter(page);
    }

    private View save(Page page) {
        if (interviews.toSave(page.session()).isEmpty()) {
            return enter(page);
        }

        return View.of("kept/save", page.text("save.title"), new SaveView(page, isKept(page)));
    }

    private View code(Page page) {
        Optional<String> code = page.session().read(InterviewStore.RESUME_CODE);
        Optional<String> until = page.session().read(UNTIL);

        return code.isPresent() && until.isPresent()
                ? View.of(
                        "kept/code",
                        page.text("code.title"),
                        new CodeView(page, code.get(), Long.parseLong(until.get())))
                : start(page);
    }

    private View enter(Page page) {
        return View.of(
                "kept/enter",
                page.text("enter.title"),
                new EnterView(interviews.toSave(page.session()).isPresent() && !isKept(page)));
    }

    private View opened(Page page) {
        Optional<String> code = page.session().read(InterviewStore.RESUME_CODE);

        return interviews.underWay(page.session()).isPresent() && code.isPresent()
                ? View.of(
                        "kept/opened",
                        page.text("opened.title"),
                        new OpenedView(page, page.session().read(GONE).orElse("")))
                : enter(page);
    }

    /** Under the code of this session when it has one, and under a new one otherwise. */
    private void giveCode(Submission in) {
        Optional<SavedInterview> answers = interviews.toSave(in.session());

        if (answers.isEmpty()) {
            in.show("enter");
            return;
        }

        ResumeCode code =
                in.session()
                        .read(InterviewStore.RESUME_CODE)
                        .flatMap(known -> saved.saveAgain(known, answers.get()))
                        .orElseGet(() -> saved.save(answers.get()));

        in.session().write(InterviewStore.RESUME_CODE, code.code());
        in.session().write(UNTIL, String.valueOf(code.until().getEpochSecond()));
        in.show(CODE);
    }

    private void open(Submission in) {
        String typed = in.form().text(CODE).called("enter.code.called").required().value();

        if (in.form().isValid() && !saved.isWholeCode(typed)) {
            in.form().reject(CODE, "enter.mistake");
        }
        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        try {
            Optional<SavedInterview> found = saved.open(typed);

            if (found.isPresent()) {
                takeUp(in.session(), saved.takeUp(found.get()), typed);
                in.show("opened");
                return;
            }

            in.form().reject(CODE, "enter.nothing");
        } catch (TooManyTriesException e) {
            in.form().reject(CODE, "enter.too-many");
        }

        in.showAgain();
    }

    private void takeUp(SharedSession session, TakenUp answers, String code) {
        session.remove(Interviews.CONTACT_REFERENCE);
        store.hold(session, answers);
        session.write(InterviewStore.RESUME_CODE, code);
        session.remove(UNTIL);
        session.write(GONE, String.join("\n", answers.gone()));
    }

    private void forget(Submission in) throws IOException {
        SharedSession session = in.session();

        session.take(InterviewStore.RESUME_CODE).ifPresent(saved::forget);
        session.remove(UNTIL);
        in.say("code.deleted");
        in.goTo("needs");
    }

    /** True when the answers are saved already, under the person's name. */
    private boolean isKept(Page page) {
        return store.isSavedAsTheyGo(page.session());
    }
}
