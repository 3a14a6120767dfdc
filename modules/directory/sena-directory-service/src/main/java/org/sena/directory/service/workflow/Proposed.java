package org.sena.directory.service.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.ImmutableLocation;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.directory.service.store.ImmutableStoredRevision;
import org.sena.directory.service.store.StoredRevision;
import org.sena.directory.standard.Documents;
import org.sena.identity.api.Actor;

/** What an author may propose; everything else stays as it was in the draft. */
@Component(service = Proposed.class)
public class Proposed {

    private static final int LONGEST_NAME = 255;

    @Reference private Keepers keepers;

    /** Whose it is, when it was assured and where it comes from are not the author's to say. */
    StoredRevision of(Service content, Service former, StoredRevision draft, Actor actor) {
        Service kept =
                ImmutableService.copyOf(content)
                        .withId(draft.recordId())
                        .withOrganisation(former.organisation())
                        .withAssuredOn(former.assuredOn())
                        .withModifiedAt(former.modifiedAt())
                        .withProvenance(former.provenance())
                        .withReplaces(former.replaces())
                        .withLocations(named(content.locations()));

        return filled(draft, kept.name(), Documents.text(kept));
    }

    /** The council's agreement with it is an editor's to note, never the provider's. */
    StoredRevision of(
            Organisation content, Organisation former, StoredRevision draft, Actor actor) {
        Organisation kept =
                ImmutableOrganisation.copyOf(content)
                        .withId(draft.recordId())
                        .withModifiedAt(former.modifiedAt())
                        .withProvenance(former.provenance())
                        .withAgreementUntil(
                                keepers.keepsAll(actor)
                                        ? content.agreementUntil()
                                        : former.agreementUntil())
                        .withParentId(
                                keepers.keepsAll(actor) ? content.parentId() : former.parentId());

        return filled(draft, kept.name(), Documents.text(kept));
    }

    private static StoredRevision filled(StoredRevision draft, String name, String document) {
        return ImmutableStoredRevision.copyOf(draft)
                .withName(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name)
                .withDocument(document);
    }

    /** A new location gets an id of its own. */
    private static List<Location> named(List<Location> locations) {
        List<Location> named = new ArrayList<>();

        for (Location location : locations) {
            named.add(
                    Optional.of(location)
                            .filter(one -> !one.id().isEmpty())
                            .orElseGet(
                                    () ->
                                            ImmutableLocation.copyOf(location)
                                                    .withId(UUID.randomUUID().toString())));
        }

        return named;
    }
}
