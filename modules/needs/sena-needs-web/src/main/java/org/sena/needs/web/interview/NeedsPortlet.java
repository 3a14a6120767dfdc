package org.sena.needs.web.interview;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.needs.api.AnswersRefusedException;
import org.sena.needs.api.Question;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;
import org.sena.web.kit.ViewHandler;

/** Leads a person through the questionnaire, one question a page. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_needs",
        javax_portlet_display$_$name = "SENA needs questionnaire")
public class NeedsPortlet extends SenaPortlet {

    @Reference private Assisting assisting;
    @Reference private Interviews interviews;
    @Reference private CurrentActor currentActor;
    @Reference private InterviewStore store;

    public NeedsPortlet() {
        super("org.sena.needs.web.views");
        render("start", page -> onceChosen(page, this::start));
        render("question", page -> onceChosen(page, this::question));
        render("page", page -> onceChosen(page, this::onePage));
        render("check", page -> onceChosen(page, this::check));
        action("begin", this::begin);
        action("answer", this::answer);
        action("answer-all", this::answerAll);
        action("choose", this::choose);
        action(Assisting.END, in -> assisting.end(in));
    }

    /** When there are two interviews, a person says first which one to keep. */
    private View onceChosen(Page page, ViewHandler handler) {
        return store.twoToChooseFrom(page.session())
                .map(
                        two ->
                                View.of(
                                        "kept/choose",
                                        page.text("choose.title"),
                                        new ChooseView(page, two)))
                .orElseGet(() -> handler.show(page));
    }

    private void choose(Submission in) {
        String which =
                in.form()
                        .choice(ChooseView.WHICH, List.of(ChooseView.JUST_NOW, ChooseView.BEFORE))
                        .required("choose.required")
                        .value();

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        store.choose(in.session(), which.equals(ChooseView.JUST_NOW));
        in.say("choose.done");
        in.show("start");
    }

    private View start(Page page) {
        if (page.session().hasEnded() || page.parameter("ended").isPresent()) {
            return ended(page);
        }

        if (store.assistance(page.session()).isPresent()) {
            return store.isOnOnePage(page.session()) ? onePage(page) : question(page);
        }

        return View.of(
                "interview/start",
                page.text("start.title"),
                new StartView(
                        page,
                        interviews,
                        Offer.to(currentActor.get()),
                        store.isSavedAsTheyGo(page.session())));
    }

    private View ended(Page page) {
        return View.of(
                "interview/ended", page.text("ended.title"), page.parameter("ended").isPresent());
    }

    private View question(Page page) {
        return underWay(
                page,
                underWay ->
                        underWay.question(page.parameter("q").orElse(""))
                                .map(question -> question(page, underWay, question))
                                .orElseGet(() -> check(page, underWay)));
    }

    private static View question(Page page, UnderWay underWay, Question question) {
        return View.of(
                "interview/question", question.text(), new QuestionView(page, underWay, question));
    }

    private View onePage(Page page) {
        return underWay(
                page,
                underWay ->
                        View.of(
                                "interview/page",
                                page.text("page.title"),
                                new OnePageView(page, underWay)));
    }

    private View check(Page page) {
        return underWay(page, underWay -> check(page, underWay));
    }

    private static View check(Page page, UnderWay underWay) {
        return View.of("interview/check", page.text("check.title"), new CheckView(page, underWay));
    }

    /** A page about answers that are not there any more says so. */
    private View underWay(Page page, Function<UnderWay, View> view) {
        return interviews
                .underWay(page.session())
                .map(underWay -> view.apply(underWay.in(page.locale())))
                .orElseGet(() -> ended(page));
    }

    private void begin(Submission in) {
        String key = in.parameter("questionnaire").orElse(Interviews.KEY);

        if (!Offer.to(currentActor.get()).includes(key)) {
            throw new NotAllowedException("begin this questionnaire");
        }

        if (interviews.begin(in.session(), key).isPresent()) {
            in.show(isOnePage(in) ? "page" : "question");
        } else {
            in.form().reject("start.none");
            in.showAgain();
        }
    }

    private void answer(Submission in) {
        String id = in.parameter("q").orElse("");
        Optional<UnderWay> underWay = interviews.underWay(in.session());
        Optional<Question> question =
                underWay.flatMap(current -> current.question(id)).filter(q -> q.id().equals(id));

        if (underWay.isEmpty()) {
            in.show("start", "ended", "yes");
        } else if (question.isEmpty()) {
            in.show("question");
        } else {
            answer(in, underWay.get(), question.get());
        }
    }

    private void answer(Submission in, UnderWay underWay, Question question) {
        List<String> values =
                in.form().isTicked("skip") ? List.of() : AnswerForm.values(in.form(), question);

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        try {
            next(in, interviews.answer(in.session(), underWay, question.id(), values), question);
        } catch (AnswersRefusedException e) {
            AnswerForm.reject(in.form(), question, e.problems().get(0));
            in.showAgain();
        }
    }

    private static void next(Submission in, UnderWay underWay, Question answered) {
        boolean check = in.parameter("then").filter("check"::equals).isPresent();
        Optional<Question> next = underWay.next(answered.id(), check);

        if (next.isEmpty()) {
            in.show("check");
        } else if (check) {
            in.show("question", "q", next.get().id(), "then", "check");
        } else {
            in.show("question", "q", next.get().id());
        }
    }

    private void answerAll(Submission in) {
        Optional<UnderWay> underWay = interviews.underWay(in.session());

        if (underWay.isEmpty()) {
            in.show("start", "ended", "yes");
            return;
        }

        boolean finished = in.parameter("go").filter("check"::equals).isPresent();
        OnePageForm sent = new OnePageForm(interviews::with, underWay.get(), in.form());
        UnderWay after = interviews.answerAll(in.session(), sent.read(finished));

        if (!finished) {
            in.showTyped();
        } else if (!in.form().isValid() || sent.hasOpened(after)) {
            in.showAgain();
        } else {
            in.show("check", "mode", "page");
        }
    }

    private static boolean isOnePage(Submission in) {
        return in.parameter("mode").filter("page"::equals).isPresent();
    }
}
