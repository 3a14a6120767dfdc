package org.sena.directory.rest;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.sena.directory.rest.feed.Ask;

/** What a feed of version 3.0 answers, the whole directory's and a local one's alike. */
public abstract class V3Endpoints {

    private static final String VERSION = "v3";

    private final FeedsV3 feeds;

    V3Endpoints(FeedsV3 feeds) {
        this.feeds = feeds;
    }

    @GET
    public Response details(@Context Request request, @Context UriInfo uri) {
        return feeds.details().details(ask(request, uri), VERSION);
    }

    @GET
    @Path("/openapi.json")
    public Response openApi(@Context Request request, @Context UriInfo uri) {
        return feeds.details().openApi(ask(request, uri), VERSION);
    }

    @GET
    @Path("/services")
    public Response services(@Context Request request, @Context UriInfo uri) {
        return feeds.services().services(ask(request, uri));
    }

    @GET
    @Path("/services/{id}")
    public Response service(
            @Context Request request, @Context UriInfo uri, @PathParam("id") String id) {
        return feeds.services().service(ask(request, uri), id);
    }

    @GET
    @Path("/service_at_locations")
    public Response servicesAtLocations(@Context Request request, @Context UriInfo uri) {
        return feeds.services().servicesAtLocations(ask(request, uri));
    }

    @GET
    @Path("/service_at_locations/{id}")
    public Response serviceAtLocation(
            @Context Request request, @Context UriInfo uri, @PathParam("id") String id) {
        return feeds.services().serviceAtLocation(ask(request, uri), id);
    }

    @GET
    @Path("/organizations")
    public Response organisations(@Context Request request, @Context UriInfo uri) {
        return feeds.organisations().organisations(ask(request, uri));
    }

    @GET
    @Path("/organizations/{id}")
    public Response organisation(
            @Context Request request, @Context UriInfo uri, @PathParam("id") String id) {
        return feeds.organisations().organisation(ask(request, uri), id);
    }

    @GET
    @Path("/taxonomies")
    public Response taxonomies(@Context Request request, @Context UriInfo uri) {
        return feeds.taxonomies().taxonomies(ask(request, uri));
    }

    @GET
    @Path("/taxonomies/{id}")
    public Response taxonomy(
            @Context Request request, @Context UriInfo uri, @PathParam("id") String id) {
        return feeds.taxonomies().taxonomy(ask(request, uri), id);
    }

    @GET
    @Path("/taxonomy_terms")
    public Response terms(@Context Request request, @Context UriInfo uri) {
        return feeds.taxonomies().terms(ask(request, uri));
    }

    @GET
    @Path("/taxonomy_terms/{id}")
    public Response term(
            @Context Request request, @Context UriInfo uri, @PathParam("id") String id) {
        return feeds.taxonomies().term(ask(request, uri), id);
    }

    Ask ask(Request request, UriInfo uri) {
        return Ask.of(feeds.source(), request, uri);
    }
}
