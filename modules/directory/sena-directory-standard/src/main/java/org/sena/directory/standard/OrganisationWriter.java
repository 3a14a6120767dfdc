package org.sena.directory.standard;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.OrganisationIdentifier;
import org.sena.directory.api.Provenance;

/** An organisation as version 3.0 has it. */
final class OrganisationWriter {

    private final Form form;
    private final Out out;

    OrganisationWriter(Form form) {
        this.form = form;
        this.out = form.out();
    }

    /** The whole record. */
    void whole(Organisation organisation) {
        item(organisation);
        form.parts(
                "organization_identifiers",
                "organization_identifier",
                organisation.id(),
                "organization_id",
                organisation.identifiers(),
                OrganisationIdentifier::id,
                (identifier, id) -> {
                    out.put("identifier_scheme", identifier.scheme());
                    out.required("identifier_type", identifier.type());
                    out.required("identifier", identifier.identifier());
                });
        form.attributes(organisation.id(), "organization", organisation.terms());

        if (organisation.provenance().isPresent() || keepsAgreement(organisation)) {
            out.object("sena", () -> sena(organisation));
        }
    }

    /** What a list shows of it. */
    void item(Organisation organisation) {
        out.put("id", organisation.id());
        out.required("name", organisation.name());
        out.required("description", organisation.description());
        out.put("email", form.email(organisation.email()));
        out.put("website", form.uri(organisation.url()));
        out.put("logo", organisation.logo());
        out.put("uri", form.uri(organisation.uri()));
        out.put("parent_organization_id", organisation.parentId());
        out.put("last_modified", organisation.modifiedAt());
        form.texts(
                "phones",
                "phone",
                organisation.id(),
                "organization_id",
                collection(organisation.phone()),
                number -> out.put("number", number));
    }

    /** Where a record comes from; the way it came is the directory's own business. */
    void provenance(Provenance provenance) {
        out.object(
                "provenance",
                () -> {
                    if (!form.isPublished()) {
                        out.put("origin", provenance.origin());
                    }

                    out.put("publisher", provenance.publisher());
                    out.put("sourceId", provenance.sourceId());
                    out.put("sourceUrl", provenance.sourceUrl());
                    out.put("takenAt", provenance.takenAt().toString());
                    out.put("role", Words.of(provenance.role()));
                });
    }

    static Collection<String> collection(Optional<String> text) {
        return text.map(Set::of).orElse(Set.of());
    }

    private void sena(Organisation organisation) {
        if (keepsAgreement(organisation)) {
            out.put("agreementUntil", organisation.agreementUntil());
        }

        organisation.provenance().ifPresent(this::provenance);
    }

    private boolean keepsAgreement(Organisation organisation) {
        return !form.isPublished() && organisation.agreementUntil().isPresent();
    }
}
