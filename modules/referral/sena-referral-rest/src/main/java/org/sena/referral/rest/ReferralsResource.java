package org.sena.referral.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.CacheControl;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.sena.referral.api.Casework;
import org.sena.referral.api.ImmutableInboxQuery;
import org.sena.referral.api.ReferralLists;
import org.sena.referral.api.ReferralRequest;
import org.sena.referral.api.Referrals;
import org.sena.referral.api.SentReferral;
import org.sena.referral.api.message.About;
import org.sena.referral.api.message.ImmutableNewMessage;
import org.sena.referral.api.message.NewMessage;
import org.sena.referral.api.message.Threads;
import org.sena.referral.api.message.Visibility;

/** Asking for a referral, and an organisation's work on those it got. */
@Component(
        property = {
            "osgi.jaxrs.application.select=(osgi.jaxrs.name=sena)",
            "osgi.jaxrs.resource=true"
        },
        scope = ServiceScope.PROTOTYPE,
        service = ReferralsResource.class)
@Path("/v1/referrals")
@Produces(MediaType.APPLICATION_JSON)
public class ReferralsResource {

    private static final int MOST = 100;

    private final Doors doors;
    private final Referrals referrals;
    private final ReferralLists lists;
    private final Casework casework;
    private final Threads threads;

    @Activate
    public ReferralsResource(
            @Reference Doors doors,
            @Reference Referrals referrals,
            @Reference ReferralLists lists,
            @Reference Casework casework,
            @Reference Threads threads) {
        this.doors = doors;
        this.referrals = referrals;
        this.lists = lists;
        this.casework = casework;
        this.threads = threads;
    }

    /** The description of these operations. */
    @GET
    @Path("/openapi.json")
    public String openApi() {
        try (InputStream in = ReferralsResource.class.getResourceAsStream("openapi.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The description can't be read", e);
        }
    }

    /** Somebody without an account asks for help; the answer holds reference and access code. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@Context HttpServletRequest client, JsonNode body) {
        return doors.asStranger(
                client.getRemoteAddr(),
                () -> {
                    ReferralRequest request = PublicRequest.read(body);
                    SentReferral sent = referrals.send(request);
                    ObjectNode json =
                            JsonNodeFactory.instance
                                    .objectNode()
                                    .put("reference", sent.referral().reference());
                    sent.accessCode().ifPresent(code -> json.put("accessCode", code));
                    return kept(Response.status(Response.Status.CREATED).entity(json));
                });
    }

    /** What was sent to the organisation, newest first. */
    @GET
    public Response inbox(
            @Context HttpHeaders headers,
            @DefaultValue("1") @QueryParam("page") int page,
            @DefaultValue("25") @QueryParam("size") int size) {
        return doors.withKey(
                headers,
                () ->
                        kept(
                                Response.ok(
                                        ReferralJson.page(
                                                lists.inbox(
                                                        ImmutableInboxQuery.builder()
                                                                .page(Math.max(1, page))
                                                                .size(within(size))
                                                                .build())))));
    }

    /** One of them; the first look acknowledges it. */
    @GET
    @Path("/{reference}")
    public Response one(@Context HttpHeaders headers, @PathParam("reference") String reference) {
        return doors.withKey(
                headers, () -> kept(Response.ok(ReferralJson.detail(referrals.open(reference)))));
    }

    /** Takes a step, once for each token; 409 when the version is not the newest. */
    @POST
    @Path("/{reference}/commands")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response command(
            @Context HttpHeaders headers, @PathParam("reference") String reference, JsonNode body) {
        return doors.withKey(
                headers,
                () ->
                        kept(
                                Response.ok(
                                        ReferralJson.referral(
                                                Commands.take(casework, reference, body)))));
    }

    /** The conversation, newest page first; what is handed out counts as read. */
    @GET
    @Path("/{reference}/messages")
    public Response messages(
            @Context HttpHeaders headers,
            @PathParam("reference") String reference,
            @QueryParam("visibility") String visibility,
            @DefaultValue("0") @QueryParam("before") int before,
            @DefaultValue("25") @QueryParam("size") int size) {
        return doors.withKey(
                headers,
                () ->
                        kept(
                                Response.ok(
                                        ReferralJson.messages(
                                                threads.read(
                                                        About.referral(reference),
                                                        visibility(visibility),
                                                        before < 1
                                                                ? OptionalInt.empty()
                                                                : OptionalInt.of(before),
                                                        within(size))))));
    }

    /** Adds a message, once for each token. */
    @POST
    @Path("/{reference}/messages")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(
            @Context HttpHeaders headers, @PathParam("reference") String reference, JsonNode body) {
        return doors.withKey(
                headers,
                () ->
                        kept(
                                Response.status(Response.Status.CREATED)
                                        .entity(
                                                ReferralJson.message(
                                                        threads.write(message(reference, body))))));
    }

    private static NewMessage message(String reference, JsonNode body) {
        Fields fields = Fields.of(body);
        NewMessage message =
                ImmutableNewMessage.builder()
                        .about(About.referral(reference))
                        .visibility(
                                fields.choice("visibility", Visibility.class)
                                        .orElse(Visibility.RESIDENT_VISIBLE))
                        .text(fields.required("text"))
                        .submission(fields.required("token"))
                        .build();
        fields.check();
        return message;
    }

    private static Visibility visibility(String said) {
        return Visibility.PROFESSIONAL_ONLY.name().equals(said)
                ? Visibility.PROFESSIONAL_ONLY
                : Visibility.RESIDENT_VISIBLE;
    }

    private static int within(int size) {
        return Math.min(MOST, Math.max(1, size));
    }

    /** Nobody in between keeps it. */
    private static Response kept(Response.ResponseBuilder response) {
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return response.cacheControl(never).build();
    }
}
