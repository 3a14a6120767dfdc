package org.sena.web.kit;

import java.util.Map;
import javax.portlet.ActionRequest;
import javax.portlet.ActionURL;
import javax.portlet.MimeResponse;
import javax.portlet.MutablePortletParameters;
import javax.portlet.PortletParameters;
import javax.portlet.RenderURL;
import javax.portlet.ResourceURL;

/** {@link Links} made by the portlet container; every action link carries the container's token. */
final class PortletLinks implements Links {

    /** Begins the name of an action parameter that remembers a render parameter. */
    static final String FROM = "from.";

    private final PortletParameters current;
    private final String view;
    private final MimeResponse response;

    /**
     * @param view the view in sight, which the address need not name
     */
    PortletLinks(PortletParameters current, String view, MimeResponse response) {
        this.current = current;
        this.view = view;
        this.response = response;
    }

    @Override
    public String action(String name, Map<String, String> parameters) {
        ActionURL url = response.createActionURL(MimeResponse.Copy.PUBLIC);
        MutablePortletParameters target = url.getActionParameters();

        target.setValue(ActionRequest.ACTION_NAME, name);
        parameters.forEach(target::setValue);

        for (String remembered : current.getNames()) {
            target.setValue(FROM + remembered, current.getValue(remembered));
        }

        target.setValue(FROM + SenaPortlet.VIEW, view);

        return url.toString();
    }

    @Override
    public String render(Map<String, String> parameters) {
        RenderURL url = response.createRenderURL(MimeResponse.Copy.PUBLIC);

        parameters.forEach(url.getRenderParameters()::setValue);

        return url.toString();
    }

    @Override
    public String resource(String id, Map<String, String> parameters) {
        ResourceURL url = response.createResourceURL();

        url.setResourceID(id);
        parameters.forEach(url.getResourceParameters()::setValue);

        return url.toString();
    }
}
