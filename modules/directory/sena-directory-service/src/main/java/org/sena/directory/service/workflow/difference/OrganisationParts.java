package org.sena.directory.service.workflow.difference;

import static org.sena.directory.api.ImmutableOrganisation.copyOf;

import java.util.List;
import java.util.Optional;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.OrganisationIdentifier;

/** The parts of an organisation in the order in which a page shows them. */
final class OrganisationParts {

    static final List<Part<Organisation>> ALL =
            List.of(
                    new Part<>(
                            "name",
                            (o, n) -> Lines.of(o.name()),
                            (to, by) -> copyOf(to).withName(by.name())),
                    new Part<>(
                            "description",
                            (o, n) -> Lines.of(o.description()),
                            (to, by) -> copyOf(to).withDescription(by.description())),
                    new Part<>(
                            "phone",
                            (o, n) -> Lines.of(o.phone()),
                            (to, by) -> copyOf(to).withPhone(by.phone())),
                    new Part<>(
                            "email",
                            (o, n) -> Lines.of(o.email()),
                            (to, by) -> copyOf(to).withEmail(by.email())),
                    new Part<>(
                            "website",
                            (o, n) -> Lines.of(o.url()),
                            (to, by) -> copyOf(to).withUrl(by.url())),
                    new Part<>(
                            "logo",
                            (o, n) -> Lines.of(o.logo()),
                            (to, by) -> copyOf(to).withLogo(by.logo())),
                    new Part<>(
                            "uri",
                            (o, n) -> Lines.of(o.uri()),
                            (to, by) -> copyOf(to).withUri(by.uri())),
                    new Part<>(
                            "parent_organization_id",
                            (o, n) -> Lines.of(o.parentId().map(n::organisation)),
                            (to, by) -> copyOf(to).withParentId(by.parentId())),
                    new Part<>(
                            "organization_identifiers",
                            (o, n) -> Lines.each(o.identifiers(), OrganisationParts::identifier),
                            (to, by) -> copyOf(to).withIdentifiers(by.identifiers())),
                    new Part<>(
                            "attributes",
                            (o, n) -> Lines.sorted(o.terms(), n::term),
                            (to, by) -> copyOf(to).withTerms(by.terms())),
                    new Part<>(
                            "agreement_until",
                            (o, n) -> Lines.of(o.agreementUntil().map(Times::day)),
                            (to, by) -> copyOf(to).withAgreementUntil(by.agreementUntil())));

    private OrganisationParts() {}

    private static String identifier(OrganisationIdentifier identifier) {
        return Lines.join(
                Optional.of(identifier.type() + ": " + identifier.identifier()),
                identifier.scheme());
    }
}
