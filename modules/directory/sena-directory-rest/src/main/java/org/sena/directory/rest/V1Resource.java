package org.sena.directory.rest;

import javax.ws.rs.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.sena.directory.rest.feed.Details;
import org.sena.directory.rest.feed.FeedV1;
import org.sena.directory.rest.feed.Source;
import org.sena.directory.rest.feed.TermsV1;

/** The whole directory as a feed of version 1.0. */
@Component(
        property = {
            "osgi.jaxrs.application.select=(osgi.jaxrs.name=oruk)",
            "osgi.jaxrs.resource=true"
        },
        scope = ServiceScope.PROTOTYPE,
        service = V1Resource.class)
@Path("/v1")
public class V1Resource extends V1Endpoints {

    @Activate
    public V1Resource(
            @Reference Details details,
            @Reference FeedV1 feed,
            @Reference Source source,
            @Reference TermsV1 terms) {
        super(details, feed, source, terms);
    }
}
