package org.sena.needs.web.assisted;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Need;
import org.sena.directory.api.Taxonomies;
import org.sena.needs.api.Assessment;
import org.sena.needs.api.Assessments;
import org.sena.needs.api.Assistance;
import org.sena.needs.api.AssistanceRequest;
import org.sena.needs.api.AssistedInterviews;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Questionnaires;
import org.sena.needs.web.interview.Assisting;
import org.sena.needs.web.interview.InterviewStore;
import org.sena.needs.web.interview.Interviews;
import org.sena.needs.web.interview.UnderWay;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** Lets people at work answer with a person, keep what comes out, and find it again. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_assisted",
        javax_portlet_display$_$name = "SENA answer with somebody")
public class AssistedPortlet extends SenaPortlet {

    private static final List<String> KEYS = List.of(Interviews.KEY, Interviews.FRONT_LINE);

    @Reference private Assessments assessments;
    @Reference private AssistedInterviews assisted;
    @Reference private Assisting assisting;
    @Reference private Interviews interviews;
    @Reference private Questionnaires questionnaires;
    @Reference private InterviewStore store;
    @Reference private Taxonomies taxonomies;

    public AssistedPortlet() {
        super("org.sena.needs.web.views");
        render("start", this::start);
        render("kept", this::kept);
        render("find", this::find);
        render("found", this::found);
        action("begin", this::begin);
        action("keep", this::keep);
        action("look-up", this::lookUp);
        action(Assisting.END, in -> assisting.end(in));
    }

    /** Asking for the wording refuses everybody who may help nobody. */
    private View start(Page page) {
        BeginView begin = new BeginView(page, published(page), assisted.wording(page.locale()));

        return assisting
                .current(page.session())
                .map(assistance -> underWay(page, assistance))
                .orElseGet(() -> View.of("assisted/begin", page.text("assisted.title"), begin));
    }

    private View underWay(Page page, Assistance assistance) {
        int answered =
                interviews
                        .underWay(page.session())
                        .map(underWay -> underWay.interview().answers().asMap().size())
                        .orElse(0);

        return View.of(
                "assisted/under-way",
                page.text("assisted.under-way.title"),
                new UnderWayView(page, assistance, answered));
    }

    private View kept(Page page) {
        assisted.wording(page.locale());

        return page.session()
                .read(Assisting.KEPT)
                .map(
                        reference ->
                                View.of(
                                        "assisted/kept",
                                        page.text("assisted.kept.title"),
                                        reference))
                .orElseGet(() -> start(page));
    }

    private View find(Page page) {
        assisted.wording(page.locale());

        return View.of("assisted/find", page.text("assisted.find.title"), false);
    }

    private View found(Page page) {
        Optional<String> reference = page.session().read(Assisting.LOOK);

        return reference.isEmpty()
                ? find(page)
                : assessments
                        .findByReference(reference.get())
                        .map(assessment -> found(page, assessment))
                        .orElseGet(
                                () ->
                                        View.of(
                                                "assisted/find",
                                                page.text("assisted.find.title"),
                                                true));
    }

    private View found(Page page, Assessment assessment) {
        return View.of(
                "assisted/found",
                page.text("one.title"),
                new ExplainedView(
                        page,
                        assessment,
                        questionnaires.version(
                                assessment.questionnaire(), assessment.questionnaireVersion()),
                        code -> taxonomies.need(code).map(Need::label).orElse(code)));
    }

    private void begin(Submission in) throws IOException {
        Optional<AssistanceRequest> request =
                AssistedForm.read(
                        in.form(), KEYS, assisted.wording(in.texts().locale()).language());

        if (request.isEmpty()) {
            in.showAgain();
            return;
        }

        Optional<Assistance> assistance = assisted.begin(request.get());

        if (assistance.isEmpty()) {
            in.form().reject(AssistedForm.REFERENCE, "assisted.reference.unknown");
            in.showAgain();
            return;
        }

        in.session().remove(Assisting.KEPT);
        store.assist(in.session(), assistance.get(), AssistedForm.isOnePage(in.form()));
        interviews.begin(in.session(), request.get().questionnaire());
        in.goTo("needs");
    }

    private void keep(Submission in) {
        Optional<Assistance> assistance = assisting.current(in.session());
        Optional<UnderWay> underWay = interviews.underWay(in.session());

        if (assistance.isEmpty() || underWay.isEmpty()) {
            in.show("start");
            return;
        }

        Assessment kept = assisted.keep(assistance.get(), underWay.get().interview());

        in.session().write(Assisting.KEPT, kept.reference().orElseThrow());
        in.show("kept");
    }

    private void lookUp(Submission in) {
        String reference =
                in.form()
                        .text(AssistedForm.REFERENCE)
                        .called("assisted.reference.called")
                        .required()
                        .value();

        if (in.form().isValid()) {
            in.session().write(Assisting.LOOK, reference);
            in.show("found");
        } else {
            in.showAgain();
        }
    }

    private List<Questionnaire> published(Page page) {
        return KEYS.stream()
                .flatMap(key -> questionnaires.current(key).stream())
                .map(questionnaire -> questionnaire.in(page.locale()))
                .collect(Collectors.toUnmodifiableList());
    }
}
