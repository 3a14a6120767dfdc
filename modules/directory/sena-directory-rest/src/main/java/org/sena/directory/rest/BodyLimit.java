package org.sena.directory.rest;

import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.sena.rest.kit.LimitedBody;

/** Refuses bodies of more than 1 MB, told or found out while reading. */
@Component(
        property = {
            "osgi.jaxrs.application.select=(osgi.jaxrs.name=oruk)",
            "osgi.jaxrs.extension=true",
            "osgi.jaxrs.name=oruk-body-limit"
        },
        scope = ServiceScope.PROTOTYPE,
        service = ContainerRequestFilter.class)
public class BodyLimit implements ContainerRequestFilter {

    static final int MOST = 1_000_000;

    @Override
    public void filter(ContainerRequestContext request) {
        LimitedBody.limit(request, MOST);
    }
}
