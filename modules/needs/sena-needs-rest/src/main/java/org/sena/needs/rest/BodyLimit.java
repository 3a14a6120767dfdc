package org.sena.needs.rest;

import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.sena.rest.kit.LimitedBody;

/** Refuses bodies of more than 2 MB, told or found out while reading. */
@Component(
        property = {
            "osgi.jaxrs.application.select=(osgi.jaxrs.name=sena)",
            "osgi.jaxrs.extension=true",
            "osgi.jaxrs.name=sena-body-limit"
        },
        scope = ServiceScope.PROTOTYPE,
        service = ContainerRequestFilter.class)
public class BodyLimit implements ContainerRequestFilter {

    static final int MOST = 2_000_000;

    @Override
    public void filter(ContainerRequestContext request) {
        LimitedBody.limit(request, MOST);
    }
}
