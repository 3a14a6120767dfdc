package org.sena.directory.rest;

import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.container.PreMatching;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * Lets pages of any site read the feeds, errors included. Not write: a visitor's session is of no
 * use to other sites, and a preflight allows reading only.
 */
@Component(
        property = {
            "osgi.jaxrs.application.select=(osgi.jaxrs.name=oruk)",
            "osgi.jaxrs.extension=true",
            "osgi.jaxrs.name=oruk-cors"
        },
        scope = ServiceScope.PROTOTYPE,
        service = {ContainerRequestFilter.class, ContainerResponseFilter.class})
@PreMatching
public class Cors implements ContainerRequestFilter, ContainerResponseFilter {

    static final String EXPOSED = "ETag, Last-Modified, Location, Retry-After";

    private static final String READING = "GET, HEAD, OPTIONS";

    @Override
    public void filter(ContainerRequestContext request) {
        if ("OPTIONS".equals(request.getMethod())) {
            request.abortWith(Response.noContent().header("Allow", READING).build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();

        headers.putSingle("Access-Control-Allow-Origin", "*");
        headers.putSingle("Access-Control-Expose-Headers", EXPOSED);

        if ("OPTIONS".equals(request.getMethod())) {
            headers.putSingle("Access-Control-Allow-Methods", READING);
            headers.putSingle(
                    "Access-Control-Allow-Headers",
                    "Accept, Content-Type, If-Modified-Since, If-None-Match");
            headers.putSingle("Access-Control-Max-Age", "86400");
        }
    }
}
