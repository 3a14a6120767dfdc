package org.sena.runtime.host.portlet;

import java.util.Map;
import javax.portlet.PortletAsyncContext;
import javax.portlet.ResourceParameters;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.portlet.ResourceURL;
import javax.servlet.DispatcherType;

/** Asks a portlet for a file of its own, such as a download. */
final class HostResourceRequest extends HostClientRequest implements ResourceRequest {

    HostResourceRequest(Exchange exchange) {
        super(exchange);
    }

    @Override
    public String getResourceID() {
        return exchange().page().values().first(PortletNames.RESOURCE, null);
    }

    @Override
    public String getCacheability() {
        return exchange().page().values().first(PortletNames.CACHEABILITY, ResourceURL.PAGE);
    }

    @Override
    public ResourceParameters getResourceParameters() {
        return exchange().own();
    }

    @Override
    public Map<String, String[]> getPrivateRenderParameterMap() {
        return exchange().render().copy(false);
    }

    @Override
    public String getETag() {
        return http().getHeader("If-None-Match");
    }

    @Override
    public DispatcherType getDispatcherType() {
        return http().getDispatcherType();
    }

    @Override
    public boolean isAsyncSupported() {
        return false;
    }

    @Override
    public boolean isAsyncStarted() {
        return false;
    }

    @Override
    public PortletAsyncContext startPortletAsync() {
        throw new IllegalStateException("Resources are answered at once here");
    }

    @Override
    public PortletAsyncContext startPortletAsync(
            ResourceRequest request, ResourceResponse response) {
        throw new IllegalStateException("Resources are answered at once here");
    }

    @Override
    public PortletAsyncContext getPortletAsyncContext() {
        throw new IllegalStateException("Resources are answered at once here");
    }
}
