package org.sena.directory.rest;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.sena.directory.rest.feed.Ask;
import org.sena.directory.rest.feed.Details;
import org.sena.directory.rest.feed.FeedV1;
import org.sena.directory.rest.feed.Source;
import org.sena.directory.rest.feed.TermsV1;

/** What a feed of version 1.0 answers, the whole directory's and a local one's alike. */
public abstract class V1Endpoints {

    private static final String VERSION = "v1";

    private final Details details;
    private final FeedV1 feed;
    private final Source source;
    private final TermsV1 terms;

    V1Endpoints(Details details, FeedV1 feed, Source source, TermsV1 terms) {
        this.details = details;
        this.feed = feed;
        this.source = source;
        this.terms = terms;
    }

    @GET
    public Response details(@Context Request request, @Context UriInfo uri) {
        return details.details(ask(request, uri), VERSION);
    }

    @GET
    @Path("/openapi.json")
    public Response openApi(@Context Request request, @Context UriInfo uri) {
        return details.openApi(ask(request, uri), VERSION);
    }

    @GET
    @Path("/services")
    public Response services(@Context Request request, @Context UriInfo uri) {
        return feed.services(ask(request, uri));
    }

    @GET
    @Path("/services/{id}")
    public Response service(
            @Context Request request, @Context UriInfo uri, @PathParam("id") String id) {
        return feed.service(ask(request, uri), id);
    }

    @GET
    @Path("/organizations")
    public Response organisations(@Context Request request, @Context UriInfo uri) {
        return feed.organisations(ask(request, uri));
    }

    @GET
    @Path("/organizations/{id}")
    public Response organisation(
            @Context Request request, @Context UriInfo uri, @PathParam("id") String id) {
        return feed.organisation(ask(request, uri), id);
    }

    @GET
    @Path("/locations")
    public Response locations(@Context Request request, @Context UriInfo uri) {
        return feed.locations(ask(request, uri));
    }

    @GET
    @Path("/locations/{id}")
    public Response location(
            @Context Request request, @Context UriInfo uri, @PathParam("id") String id) {
        return feed.location(ask(request, uri), id);
    }

    @GET
    @Path("/taxonomies")
    public Response terms(@Context Request request, @Context UriInfo uri) {
        return terms.terms(ask(request, uri));
    }

    @GET
    @Path("/taxonomies/{id}")
    public Response term(
            @Context Request request, @Context UriInfo uri, @PathParam("id") String id) {
        return terms.term(ask(request, uri), id);
    }

    @GET
    @Path("/vocabularies")
    public Response vocabularies(@Context Request request, @Context UriInfo uri) {
        return terms.vocabularies(ask(request, uri));
    }

    @GET
    @Path("/reviews")
    public Response reviews(@Context Request request, @Context UriInfo uri) {
        return feed.reviews(ask(request, uri));
    }

    private Ask ask(Request request, UriInfo uri) {
        return Ask.of(source, request, uri);
    }
}
