package org.sena.directory.rest.write;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.ws.rs.ClientErrorException;
import javax.ws.rs.core.CacheControl;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.api.workflow.DraftConflictException;
import org.sena.directory.api.workflow.Drafts;
import org.sena.directory.api.workflow.Records;
import org.sena.directory.rest.feed.Ask;
import org.sena.directory.rest.feed.NoSuchRecordException;
import org.sena.directory.rest.feed.ServicesV3;
import org.sena.directory.rest.feed.Source;
import org.sena.directory.rest.feed.UnavailableException;
import org.sena.directory.standard.DocumentException;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;

/** Takes services that are sent, keeps them as drafts and hands them to the assurers. */
@Component(service = Proposals.class)
public class Proposals {

    private static final int ACCEPTED = 202;
    private static final int PRECONDITION_FAILED = 412;

    private final CurrentActor currentActor;
    private final ServicesV3 services;
    private final Source source;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Drafts drafts;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Records records;

    @Activate
    public Proposals(
            @Reference CurrentActor currentActor,
            @Reference ServicesV3 services,
            @Reference Source source) {
        this.currentActor = currentActor;
        this.services = services;
        this.source = source;
    }

    /**
     * Proposes a service that is new.
     *
     * @param confirmed contact details that look personal and may be published
     */
    public Response begin(Ask ask, byte[] body, List<String> confirmed) {
        signedIn("propose a service");

        SentService sent = SentService.of(body);
        String organisationId =
                sent.organisationId()
                        .orElseThrow(
                                () -> new DocumentException("$.organization_id", "is missing"));

        source.directory()
                .organisation(organisationId)
                .orElseThrow(
                        () ->
                                new DocumentException(
                                        "$.organization_id",
                                        "there is no organisation '" + organisationId + "'"));

        Draft draft = present(drafts).beginService(organisationId);

        return handIn(ask, draft, () -> sent.content(content(draft), source), confirmed);
    }

    /**
     * Proposes a new version of a service.
     *
     * @param ifMatch tags of the version it may replace; empty: whichever
     */
    public Response change(
            Ask ask, String id, byte[] body, Optional<String> ifMatch, List<String> confirmed) {
        signedIn("change a service");

        SentService sent = SentService.of(body);

        checkSame("$.id", id, sent.id());

        Optional<Service> published = source.directory().service(id);

        if (published.isEmpty() && present(records).standing(id).isEmpty()) {
            throw new NoSuchRecordException("There is no service with the id '" + id + "'.");
        }

        checkMatch(published, ifMatch);

        Draft draft = present(drafts).open(id);

        if (!draft.state().isEditable()) {
            throw new DraftConflictException(
                    draft.id(),
                    "A version you sent before waits for an assurer. Take it back first, at "
                            + ask.page("/web/sena/directory")
                            + ".");
        }
        if (draft.outdated()) {
            throw new DraftConflictException(
                    draft.id(),
                    "You have an older draft of this service, and a newer version was published"
                            + " since. Take the draft back first, at "
                            + ask.page("/web/sena/directory")
                            + ".");
        }

        checkSame("$.organization_id", content(draft).organisation().id(), sent.organisationId());

        return handIn(ask, draft, () -> sent.content(content(draft), source), confirmed);
    }

    /** How a proposed version stands. */
    public Response draft(Ask ask, String id) {
        signedIn("see a draft");

        return answer(
                200,
                ask,
                present(drafts)
                        .draft(id)
                        .orElseThrow(
                                () ->
                                        new NoSuchRecordException(
                                                "There is no draft with the id '" + id + "'.")));
    }

    private Response handIn(
            Ask ask, Draft draft, Supplier<Service> content, List<String> confirmed) {
        Draft saved = present(drafts).save(draft.id(), draft.version(), read(draft, content));

        return answer(
                ACCEPTED,
                ask,
                present(drafts).submit(saved.id(), saved.version(), List.copyOf(confirmed)));
    }

    /** A draft that was begun just for a document with mistakes is taken back. */
    private Service read(Draft draft, Supplier<Service> content) {
        try {
            return content.get();
        } catch (DocumentException e) {
            if (draft.changedAt().equals(draft.createdAt())) {
                present(drafts).withdraw(draft.id(), draft.version());
            }

            throw e;
        }
    }

    private void checkMatch(Optional<Service> published, Optional<String> ifMatch) {
        if (ifMatch.isEmpty() || ifMatch.get().trim().equals("*") && published.isPresent()) {
            return;
        }

        String current =
                published.map(service -> '"' + services.tag(service).getValue() + '"').orElse("");

        if (current.isEmpty()
                || !List.of(ifMatch.get().trim().split("\\s*,\\s*")).contains(current)) {
            throw new ClientErrorException(PRECONDITION_FAILED);
        }
    }

    private static void checkSame(String path, String expected, Optional<String> given) {
        if (given.isPresent() && !given.get().equalsIgnoreCase(expected)) {
            throw new DocumentException(path, "must be '" + expected + "', as it is now");
        }
    }

    private void signedIn(String deed) {
        if (currentActor.get().isAnonymous()) {
            throw new NotAllowedException(deed);
        }
    }

    private static Service content(Draft draft) {
        return draft.service()
                .orElseThrow(
                        () ->
                                new NoSuchRecordException(
                                        "There is no service with the id '"
                                                + draft.recordId()
                                                + "'."));
    }

    private static Response answer(int status, Ask ask, Draft draft) {
        ObjectNode json =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", draft.id())
                        .put("service_id", draft.recordId())
                        .put("state", draft.state().name().toLowerCase(Locale.ROOT))
                        .put("version", draft.version());

        draft.comment().ifPresent(comment -> json.put("comment", comment));
        draft.submittedAt().ifPresent(at -> json.put("submitted_at", at.toString()));
        draft.decidedAt().ifPresent(at -> json.put("decided_at", at.toString()));
        json.put("look_at", ask.page("/web/sena/directory"));

        CacheControl never = new CacheControl();

        never.setNoStore(true);

        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .location(URI.create(ask.address("v3", "drafts/" + draft.id())))
                .cacheControl(never)
                .entity(json.toString().getBytes(StandardCharsets.UTF_8))
                .build();
    }

    private static <T> T present(T part) {
        if (part == null) {
            throw new UnavailableException(
                    "Nothing can be proposed just now; try again in a minute.");
        }

        return part;
    }
}
