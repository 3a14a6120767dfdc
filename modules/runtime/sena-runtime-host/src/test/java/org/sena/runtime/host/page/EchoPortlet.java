package org.sena.runtime.host.page;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.GenericPortlet;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import org.sena.runtime.host.stub.Answer;

/** Shows the text it is sent. */
final class EchoPortlet extends GenericPortlet {

    private static final Pattern FORM = Pattern.compile("<form id=\"echo\" action=\"([^\"]+)\"");

    private String lastText;

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        String text = request.getRenderParameters().getValue("text");
        response.setTitle("Echo");
        if (request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid()) {
            response.getWriter().append("after the end");
        }

        response.getWriter()
                .append("<h1>Echo ")
                .append(new Html(10).text(String.valueOf(text)).markup())
                .append("</h1><form id=\"echo\" action=\"");
        response.createActionURL().write(response.getWriter(), true);
        response.getWriter().append("\" method=\"post\"></form>");
    }

    @Override
    public void processAction(ActionRequest request, ActionResponse response) {
        String text = request.getActionParameters().getValue("text");

        if ("fail".equals(text)) {
            throw new IllegalStateException("secret");
        }

        lastText = text;
        response.getRenderParameters().setValue("text", text);
    }

    /** Null when no action was done. */
    String lastText() {
        return lastText;
    }

    String actionOf(Answer page) {
        Matcher matcher = FORM.matcher(page.body());

        if (!matcher.find()) {
            throw new AssertionError("No form on " + page.body());
        }

        return matcher.group(1).replace("&amp;", "&");
    }
}
