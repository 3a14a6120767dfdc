package org.sena.directory.exchange.duplicate;

import static org.sena.directory.exchange.duplicate.Fields.lines;
import static org.sena.directory.exchange.duplicate.Fields.text;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.Organisation;

/** What an editor compares of two organisations. */
final class OrganisationFields {

    private OrganisationFields() {}

    static Fields<Organisation> all() {
        Fields<Organisation> fields = new Fields<>();

        add(fields, "name", Organisation::name, (s, o) -> s.withName(o.name()));
        add(
                fields,
                "description",
                Organisation::description,
                (s, o) -> s.withDescription(o.description()));
        add(
                fields,
                "identifiers",
                s ->
                        lines(
                                s.identifiers(),
                                number ->
                                        number.scheme().orElse(number.type())
                                                + " "
                                                + number.identifier()),
                (s, o) -> s.withIdentifiers(o.identifiers()));
        add(fields, "phone", s -> text(s.phone()), (s, o) -> s.withPhone(o.phone()));
        add(fields, "email", s -> text(s.email()), (s, o) -> s.withEmail(o.email()));
        add(fields, "url", s -> text(s.url()), (s, o) -> s.withUrl(o.url()));
        add(fields, "logo", s -> text(s.logo()), (s, o) -> s.withLogo(o.logo()));

        return fields;
    }

    private static void add(
            Fields<Organisation> fields,
            String key,
            Function<Organisation, String> text,
            BiFunction<ImmutableOrganisation, Organisation, Organisation> take) {
        fields.with(
                key,
                text,
                (first, second) -> take.apply(ImmutableOrganisation.copyOf(first), second));
    }
}
