package org.sena.directory.rest;

import javax.ws.rs.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A local directory as a feed of version 3.0. */
@Component(
        property = {
            "osgi.jaxrs.application.select=(osgi.jaxrs.name=oruk)",
            "osgi.jaxrs.resource=true"
        },
        scope = ServiceScope.PROTOTYPE,
        service = LocalV3Resource.class)
@Path("/{directory}/v3")
public class LocalV3Resource extends V3Endpoints {

    @Activate
    public LocalV3Resource(@Reference FeedsV3 feeds) {
        super(feeds);
    }
}
