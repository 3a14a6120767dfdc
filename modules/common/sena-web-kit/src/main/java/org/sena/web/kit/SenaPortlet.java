package org.sena.web.kit;

import gg.jte.TemplateEngine;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.GenericPortlet;
import javax.portlet.PortletException;
import javax.portlet.PortletRequest;
import javax.portlet.PortletSecurityException;
import javax.portlet.RenderParameters;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.NotAllowedException;
import org.sena.quiet.trace.QuietTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A portlet of named views and actions.
 *
 * <p>A subclass registers them in its constructor; the view registered first is shown when the
 * address names none. See the package's description for an example.
 */
public abstract class SenaPortlet extends GenericPortlet {

    /** Render parameter that names the view. */
    public static final String VIEW = "view";

    /** The action of {@code kit.quickExit}. */
    public static final String QUICK_EXIT = "quick-exit";

    /**
     * The resource that keeps a session alive: 204 while it holds answers, 410 when they are
     * forgotten.
     */
    public static final String STAY = "stay";

    private static final Logger LOG = LoggerFactory.getLogger(SenaPortlet.class);

    private final Map<String, ViewHandler> views = new LinkedHashMap<>();
    private final Map<String, ActionHandler> actions = new HashMap<>();
    private final Map<String, ResourceHandler> resources = new HashMap<>();
    private final TemplateEngine templates;

    /** The place the pages stand in. */
    @Reference protected Site site;

    /**
     * @param viewsPackage the module's {@code sena.views.package}
     */
    protected SenaPortlet(String viewsPackage) {
        templates = Templates.of(getClass().getClassLoader(), viewsPackage);
        action(QUICK_EXIT, this::quickExit);
        resource(STAY, SenaPortlet::stay);
    }

    /** Registers a view. */
    protected final void render(String view, ViewHandler handler) {
        views.put(view, handler);
    }

    /** The names of its views; the one that is shown when the address names none comes first. */
    public final List<String> views() {
        return List.copyOf(views.keySet());
    }

    /** Registers an action. */
    protected final void action(String name, ActionHandler handler) {
        actions.put(name, handler);
    }

    /** Registers something to fetch that is no page. */
    protected final void resource(String id, ResourceHandler handler) {
        resources.put(id, handler);
    }

    @Override
    public void render(RenderRequest request, RenderResponse response)
            throws PortletException, IOException {
        String name = viewName(request);
        Flash flash = new Flash(request);
        Page page = page(request, response, flash, name);

        try {
            write(views.get(name).show(page), page, response);
            flash.forget();
        } catch (NotAllowedException e) {
            throw new PortletSecurityException(e);
        } catch (RuntimeException e) {
            boolean sent = log("view", name, e);
            response.setProperty(ResourceResponse.HTTP_STATUS_CODE, sent ? "400" : "503");
            write(View.of("kit/problem", page.text("kit.problem.title")), page, response);
        }
    }

    @Override
    public void processAction(ActionRequest request, ActionResponse response)
            throws PortletException, IOException {
        String name = request.getActionParameters().getValue(ActionRequest.ACTION_NAME);
        ActionHandler handler = actions.get(name);
        Submission submission = new Submission(request, response, site, texts(request.getLocale()));

        if (handler == null) { // No form of ours names it.
            submission.showNotSaved();

            return;
        }

        try {
            handler.act(submission);
            submission.finish();
        } catch (NotAllowedException e) {
            throw new PortletSecurityException(e);
        } catch (RuntimeException e) {
            log("action", name, e);
            submission.showNotSaved();
        }
    }

    /**
     * Keeps for the operator what happened, without what was typed.
     *
     * @return true when the request was at fault: it held a value that none of our forms or links
     *     sends, such as the name of no constant or no number
     */
    private boolean log(String kind, String name, RuntimeException e) {
        boolean sent =
                e instanceof IllegalArgumentException
                        || e instanceof NoSuchElementException
                        || e instanceof DateTimeException;
        if (sent) {
            LOG.warn("{}: {} {} refused: {}", getPortletName(), kind, name, QuietTrace.shortOf(e));
        } else {
            LOG.error("{}: {} {} failed{}", getPortletName(), kind, name, QuietTrace.of(e));
        }
        return sent;
    }

    @Override
    public void serveResource(ResourceRequest request, ResourceResponse response)
            throws PortletException, IOException {
        ResourceHandler handler = resources.get(String.valueOf(request.getResourceID()));

        if (handler == null) {
            response.setProperty(ResourceResponse.HTTP_STATUS_CODE, "404");

            return;
        }

        try {
            handler.serve(request, response);
        } catch (NotAllowedException e) {
            throw new PortletSecurityException(e);
        }
    }

    private void quickExit(Submission submission) throws IOException {
        submission.session().end();
        submission.leaveTo(site.quickExitUrl());
    }

    private static void stay(ResourceRequest request, ResourceResponse response) {
        boolean holds = new SharedSession(request).read(SharedSession.INTERVIEW).isPresent();

        response.setProperty(ResourceResponse.HTTP_STATUS_CODE, holds ? "204" : "410");
        response.getCacheControl().setExpirationTime(0);
    }

    private String viewName(RenderRequest request) {
        String asked = request.getRenderParameters().getValue(VIEW);

        return views.containsKey(asked) ? asked : views.keySet().iterator().next();
    }

    private Page page(RenderRequest request, RenderResponse response, Flash flash, String view) {
        PageParts parts = new PageParts();

        parts.namespace = response.getNamespace();
        parts.texts = texts(request.getLocale());
        parts.links = new PortletLinks(request.getRenderParameters(), view, response);
        parts.site = site;
        parts.form = flash.form(view);
        parts.notices = flash.notices();
        parts.parameters = parameters(request.getRenderParameters());
        parts.session = new SharedSession(request);
        parts.signedIn = isSignedIn(request);
        parts.now = Instant.now();

        return new Page(parts);
    }

    private void write(View view, Page page, RenderResponse response) throws IOException {
        Map<String, Object> model = new HashMap<>();

        model.put("page", page);

        if (view.model() != null) {
            model.put("view", view.model());
        }

        HtmlOutput output = new HtmlOutput();

        templates.render(view.template(), model, output);
        response.setTitle(
                page.errors().isEmpty()
                        ? view.title()
                        : page.text("kit.error.title", view.title()));
        response.setContentType("text/html");
        output.copyTo(response.getWriter());
    }

    private Texts texts(Locale locale) {
        return Texts.of(getPortletConfig().getResourceBundle(locale), locale);
    }

    private static boolean isSignedIn(PortletRequest request) {
        return request.getRemoteUser() != null;
    }

    private static Map<String, String> parameters(RenderParameters parameters) {
        Map<String, String> values = new HashMap<>();

        for (String name : parameters.getNames()) {
            if (parameters.getValue(name) != null) {
                values.put(name, Typed.clean(parameters.getValue(name)));
            }
        }

        return values;
    }
}
