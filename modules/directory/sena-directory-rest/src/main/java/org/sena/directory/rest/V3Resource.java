package org.sena.directory.rest;

import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.sena.directory.rest.write.Proposals;

/** The whole directory as a feed of version 3.0, and where new content is proposed. */
@Component(
        property = {
            "osgi.jaxrs.application.select=(osgi.jaxrs.name=oruk)",
            "osgi.jaxrs.resource=true"
        },
        scope = ServiceScope.PROTOTYPE,
        service = V3Resource.class)
@Path("/v3")
public class V3Resource extends V3Endpoints {

    private final Proposals proposals;

    @Activate
    public V3Resource(@Reference FeedsV3 feeds, @Reference Proposals proposals) {
        super(feeds);
        this.proposals = proposals;
    }

    @POST
    @Path("/services")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(
            @Context Request request,
            @Context UriInfo uri,
            @QueryParam("confirmed") List<String> confirmed,
            byte[] body) {
        return proposals.begin(ask(request, uri), body, confirmed);
    }

    @PUT
    @Path("/services/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @Context Request request,
            @Context UriInfo uri,
            @HeaderParam("If-Match") String ifMatch,
            @PathParam("id") String id,
            @QueryParam("confirmed") List<String> confirmed,
            byte[] body) {
        return proposals.change(
                ask(request, uri), id, body, Optional.ofNullable(ifMatch), confirmed);
    }

    @GET
    @Path("/drafts/{id}")
    public Response draft(
            @Context Request request, @Context UriInfo uri, @PathParam("id") String id) {
        return proposals.draft(ask(request, uri), id);
    }
}
