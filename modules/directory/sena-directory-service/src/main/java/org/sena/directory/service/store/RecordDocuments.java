package org.sena.directory.service.store;

import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.standard.Documents;

/**
 * Records as the documents that are kept: of Open Referral UK 3.0, each for itself. A service only
 * names its organisation and its locations. What the columns say (provenance, last change) is left
 * out, so that the same content always makes the same document.
 */
public final class RecordDocuments {

    private static final String ORGANISATION = "organization";
    private static final String AT_LOCATIONS = "service_at_locations";
    private static final String LOCATION = "location";

    private RecordDocuments() {}

    /** What is to be published of a service; its organisation and locations are not. */
    public static Publication publication(Service service, Provenance provenance) {
        ObjectNode document =
                Documents.service(
                        ImmutableService.copyOf(service)
                                .withModifiedAt(Optional.empty())
                                .withProvenance(Optional.empty()));

        document.remove(ORGANISATION);

        for (JsonNode at : document.path(AT_LOCATIONS)) {
            ((ObjectNode) at).putObject(LOCATION).put("id", at.path("location_id").asText());
        }

        return publication(RecordKind.SERVICE, service.id(), document.toString(), provenance)
                .organisationId(service.organisation().id())
                .name(service.name())
                .status(service.status().name())
                .assuredOn(service.assuredOn())
                .locationIds(
                        service.locations().stream().map(Location::id).distinct().collect(toList()))
                .build();
    }

    public static Publication publication(Organisation organisation, Provenance provenance) {
        String document =
                Documents.text(
                        ImmutableOrganisation.copyOf(organisation)
                                .withModifiedAt(Optional.empty())
                                .withProvenance(Optional.empty()));

        return publication(RecordKind.ORGANISATION, organisation.id(), document, provenance)
                .organisationId(organisation.id())
                .name(organisation.name())
                .build();
    }

    public static Publication publication(Location location, Provenance provenance) {
        return publication(RecordKind.LOCATION, location.id(), Documents.text(location), provenance)
                .organisationId("")
                .name(location.name())
                .build();
    }

    /**
     * A service whose organisation and locations have nothing but their ids.
     *
     * @param document of {@link #publication(Service, Provenance)}
     */
    public static Service service(String document) {
        return Documents.service(Documents.parse(document));
    }

    /** As it was published last, with when and where from. */
    public static Organisation organisation(StoredRecord record) {
        return ImmutableOrganisation.copyOf(organisation(record.document()))
                .withModifiedAt(record.modifiedAt())
                .withProvenance(RecordColumns.shownProvenance(record));
    }

    public static Organisation organisation(String document) {
        return Documents.organisation(Documents.parse(document));
    }

    public static Location location(String document) {
        return Documents.location(Documents.parse(document));
    }

    /** SHA-256 of a document, 64 hexadecimal digits. */
    static String hash(String document) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(document.getBytes(StandardCharsets.UTF_8));

            return String.format("%064x", new BigInteger(1, hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static ImmutablePublication.Builder publication(
            RecordKind kind, String id, String document, Provenance provenance) {
        return ImmutablePublication.builder()
                .kind(kind)
                .recordId(id)
                .document(document)
                .status("")
                .provenance(provenance);
    }
}
