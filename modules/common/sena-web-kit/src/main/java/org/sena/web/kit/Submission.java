package org.sena.web.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.portlet.ActionParameters;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.MutableRenderParameters;
import javax.portlet.PortletException;
import javax.servlet.http.Part;
import org.sena.web.kit.form.FieldError;
import org.sena.web.kit.form.Form;
import org.sena.web.kit.form.FormState;

/** A form somebody sent, and where they go next. */
public final class Submission {

    private final ActionRequest request;
    private final ActionResponse response;
    private final Site site;
    private final Texts texts;
    private final Form form;
    private boolean answered;

    Submission(ActionRequest request, ActionResponse response, Site site, Texts texts) {
        this.request = request;
        this.response = response;
        this.site = site;
        this.texts = texts;
        form = new Form(typed(request.getActionParameters()), texts);
    }

    /** The fields that were sent; the same form each time. */
    public Form form() {
        return form;
    }

    /** A parameter of the action's address or a hidden field. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getActionParameters().getValue(name)).map(Typed::clean);
    }

    /**
     * The file that was sent in a field of a form with {@code enctype="multipart/form-data"}; none
     * when nothing was chosen.
     *
     * @throws UncheckedIOException when it can't be read
     */
    public Optional<SentFile> file(String name) {
        try {
            Part part = request.getPart(response.getNamespace() + name);

            return part == null || part.getSize() == 0
                    ? Optional.empty()
                    : Optional.of(SentFile.of(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PortletException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    public SharedSession session() {
        return new SharedSession(request);
    }

    public Texts texts() {
        return texts;
    }

    public Site site() {
        return site;
    }

    /** Next, this view of the same portlet. */
    public void show(String view, String... namesAndValues) {
        Map<String, String> pairs = Pairs.of(namesAndValues);

        pairs.put(SenaPortlet.VIEW, view);
        show(pairs);
    }

    /** Back to where the form was sent from, with what was typed and what is wrong with it. */
    public void showAgain() {
        showAgain(form.state());
    }

    /**
     * Back to where the form was sent from, with what was typed and not a word about what is wrong
     * with it: for a form that is still being filled in.
     */
    public void showTyped() {
        showAgain(form.state().withoutErrors());
    }

    /** Next, another page of the site; see {@link Page#link}. */
    public void goTo(String page, String... publicParameters) throws IOException {
        leaveTo(Pairs.pageAddress(site.basePath(), page, publicParameters));
    }

    /** Good news for the next page, whichever it is; shown once. */
    public void say(String textKey, Object... arguments) {
        new Flash(request).say(texts.get(textKey, arguments));
    }

    /** Next, an address outside the site. */
    void leaveTo(String address) throws IOException {
        answered = true;
        response.sendRedirect(address);
    }

    /** Back to where the form was sent from; nothing was kept but what was typed. */
    void showNotSaved() {
        showAgain(form.state().with(new FieldError("", texts.get("kit.error.not-saved"))));
    }

    /** An action that names no next view leaves the visitor where they were. */
    void finish() {
        if (!answered) {
            show(origin());
        }
    }

    private void showAgain(FormState state) {
        Map<String, String> origin = origin();

        new Flash(request).keep(origin.getOrDefault(SenaPortlet.VIEW, ""), state);
        show(origin);
    }

    private void show(Map<String, String> parameters) {
        answered = true;

        MutableRenderParameters next = response.getRenderParameters();

        next.clearPrivate();
        parameters.forEach(next::setValue);
    }

    private Map<String, String> origin() {
        ActionParameters sent = request.getActionParameters();
        Map<String, String> origin = new HashMap<>();

        for (String name : sent.getNames()) {
            if (name.startsWith(PortletLinks.FROM)) {
                origin.put(
                        name.substring(PortletLinks.FROM.length()),
                        Typed.clean(sent.getValue(name)));
            }
        }

        return origin;
    }

    private static Map<String, List<String>> typed(ActionParameters sent) {
        Map<String, List<String>> typed = new HashMap<>();

        for (String name : sent.getNames()) {
            if (!name.startsWith(PortletLinks.FROM) && !name.equals(ActionRequest.ACTION_NAME)) {
                typed.put(name, values(sent.getValues(name)));
            }
        }

        return typed;
    }

    private static List<String> values(String[] sent) {
        List<String> values = new ArrayList<>();

        for (String value : sent) {
            values.add(Typed.clean(value));
        }

        return values;
    }
}
