package org.sena.runtime.host.portlet;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import javax.portlet.ActionResponse;
import javax.portlet.MimeResponse;
import javax.portlet.MutableRenderParameters;
import javax.portlet.PortletMode;
import javax.portlet.RenderURL;
import javax.portlet.WindowState;
import javax.xml.namespace.QName;
import org.sena.runtime.host.input.UrlEncoded;

/** Where an action leads to: the portlet's next view, or another address. */
final class HostActionResponse extends HostResponse implements ActionResponse {

    private final PortletAddress next;
    private String redirect;

    HostActionResponse(Exchange exchange) {
        super(exchange);
        Parameters kept = new Parameters(exchange.render());
        kept.clearPrivate();
        next = new PortletAddress(exchange, Phase.RENDER, kept);
    }

    /** The address the browser shall get next. */
    String next() {
        return Optional.ofNullable(redirect).orElseGet(next::toString);
    }

    @Override
    public void sendRedirect(String location) {
        redirect = location;
    }

    @Override
    public void sendRedirect(String location, String renderUrlParameter) {
        StringBuilder url = new StringBuilder(location);
        UrlEncoded.append(url, renderUrlParameter, next.toString(), location.indexOf('?') < 0);
        redirect = url.toString();
    }

    @Override
    public RenderURL createRedirectURL(MimeResponse.Copy copy) {
        Parameters parameters = new Parameters(exchange().render());

        if (copy != MimeResponse.Copy.ALL) {
            parameters.clearPrivate();
        }

        if (copy == null || copy == MimeResponse.Copy.NONE) {
            parameters.clear();
        }

        return new PortletAddress(exchange(), Phase.RENDER, parameters);
    }

    @Override
    public MutableRenderParameters getRenderParameters() {
        return next.getRenderParameters();
    }

    @Override
    public void setRenderParameters(Map<String, String[]> parameters) {
        next.getRenderParameters().clearPrivate();
        next.getRenderParameters().addAll(parameters);
    }

    @Override
    public void setRenderParameter(String name, String value) {
        next.getRenderParameters().setValue(name, value);
    }

    @Override
    public void setRenderParameter(String name, String... values) {
        next.getRenderParameters().setValues(name, values);
    }

    @Override
    public Map<String, String[]> getRenderParameterMap() {
        return next.getRenderParameters().copy();
    }

    @Override
    public void removePublicRenderParameter(String name) {
        next.getRenderParameters().removeParameter(name);
    }

    @Override
    public PortletMode getPortletMode() {
        return next.getPortletMode();
    }

    @Override
    public void setPortletMode(PortletMode mode) {
        next.setPortletMode(mode);
    }

    @Override
    public WindowState getWindowState() {
        return next.getWindowState();
    }

    @Override
    public void setWindowState(WindowState state) {
        next.setWindowState(state);
    }

    @Override
    public void setEvent(QName name, Serializable value) {
        throw new UnsupportedOperationException("Events between portlets");
    }

    @Override
    public void setEvent(String name, Serializable value) {
        throw new UnsupportedOperationException("Events between portlets");
    }
}
