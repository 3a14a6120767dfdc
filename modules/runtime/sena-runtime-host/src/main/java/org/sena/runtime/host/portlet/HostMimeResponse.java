package org.sena.runtime.host.portlet;

import java.util.Locale;
import javax.portlet.ActionURL;
import javax.portlet.CacheControl;
import javax.portlet.MimeResponse;
import javax.portlet.PortletURL;
import javax.portlet.RenderURL;
import javax.portlet.ResourceURL;

/** An answer with content, and with addresses to link to. */
abstract class HostMimeResponse extends HostResponse implements MimeResponse {

    private final CacheControl cacheControl = new HostCacheControl();
    private String contentType = HostRequest.HTML;

    HostMimeResponse(Exchange exchange) {
        super(exchange);
    }

    private Parameters copy(Copy copy) {
        Parameters parameters = new Parameters(exchange().render());

        if (copy == null || copy == Copy.NONE) {
            parameters.clear();
        } else if (copy == Copy.PUBLIC) {
            parameters.clearPrivate();
        }

        return parameters;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends PortletURL & RenderURL> T createRenderURL() {
        return (T) createRenderURL(Copy.PUBLIC);
    }

    @Override
    public RenderURL createRenderURL(Copy copy) {
        return new PortletAddress(exchange(), Phase.RENDER, copy(copy));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends PortletURL & ActionURL> T createActionURL() {
        return (T) createActionURL(Copy.PUBLIC);
    }

    @Override
    public ActionURL createActionURL(Copy copy) {
        return new PortletAddress(exchange(), Phase.ACTION, copy(copy));
    }

    @Override
    public ResourceURL createResourceURL() {
        return new PortletAddress(exchange(), Phase.RESOURCE, copy(Copy.ALL));
    }

    @Override
    public CacheControl getCacheControl() {
        return cacheControl;
    }

    @Override
    public String getContentType() {
        return contentType;
    }

    @Override
    public void setContentType(String type) {
        contentType = type;
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    @Override
    public Locale getLocale() {
        return exchange().page().locale();
    }
}
