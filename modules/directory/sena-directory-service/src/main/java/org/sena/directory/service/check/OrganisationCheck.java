package org.sena.directory.service.check;

import org.sena.directory.api.Organisation;
import org.sena.directory.api.OrganisationIdentifier;

/** Finds mistakes in an organisation. */
final class OrganisationCheck {

    private final Known known;

    OrganisationCheck(Known known) {
        this.known = known;
    }

    void check(Problems problems, Organisation organisation) {
        Texts.id(problems, organisation.id());
        Texts.name(problems, organisation.name());
        Texts.text(problems, "description", organisation.description());
        Texts.email(problems, "e-mail", organisation.email());
        organisation.phone().ifPresent(number -> Texts.phone(problems, number));
        Texts.url(problems, "website", organisation.url());
        Texts.url(problems, "logo", organisation.logo());
        organisation.parentId().ifPresent(id -> Texts.id(problems.in("its parent"), id));

        for (OrganisationIdentifier one : organisation.identifiers()) {
            problems.addIf(one.identifier().isBlank(), "an identifier is empty");
            Texts.label(problems, "identifier", one.identifier());
            Texts.label(problems, "type of an identifier", one.type());
            Texts.label(problems, "scheme of an identifier", one.scheme());
        }

        organisation.terms().stream()
                .filter(ref -> !known.isTerm(ref))
                .forEach(
                        ref ->
                                problems.add(
                                        "unknown term " + ref.code() + " of " + ref.taxonomy()));
    }
}
