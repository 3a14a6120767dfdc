package org.sena.directory.exchange.file.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableOrganisationIdentifier;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.OrganisationIdentifier;
import org.sena.directory.api.exchange.ImportField;
import org.sena.directory.exchange.file.cell.Cell;
import org.sena.directory.exchange.file.cell.Reach;
import org.sena.directory.exchange.file.cell.TextCells;

/** What rows say about the organisation of a service. */
final class OrganisationFields {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 30_000;

    private final Stored stored;
    private final RecordIds ids;

    OrganisationFields(Stored stored, RecordIds ids) {
        this.stored = stored;
        this.ids = ids;
    }

    /** Empty, and refused, when the rows name none. */
    Optional<Organisation> read(RowGroup rows) {
        RowCells row = rows.first();

        if (!row.holds(ImportField.ORGANISATION_ID, ImportField.ORGANISATION_NAME)) {
            rows.problems().refuse(row.whole(), "organisation.missing");

            return Optional.empty();
        }

        Optional<Organisation> known = known(row);
        Optional<String> name = rows.line(ImportField.ORGANISATION_NAME, LONGEST_NAME);

        if (known.isEmpty() && name.isEmpty()) {
            rows.problems()
                    .refuse(
                            row.one(ImportField.ORGANISATION_ID).orElse(row.whole()),
                            "organisation.unknown",
                            row.text(ImportField.ORGANISATION_ID));

            return Optional.empty();
        }

        ImmutableOrganisation base =
                known.map(ImmutableOrganisation::copyOf)
                        .orElseGet(
                                () ->
                                        ImmutableOrganisation.builder()
                                                .id(ids.organisation(row))
                                                .name(name.orElseThrow())
                                                .description("")
                                                .build());

        return Optional.of(said(name.map(base::withName).orElse(base), rows));
    }

    /** By its id; without one, by its name. */
    private Optional<Organisation> known(RowCells row) {
        return row.holds(ImportField.ORGANISATION_ID)
                ? stored.organisation(ids.organisation(row))
                : stored.organisation(ids.organisation(row))
                        .or(
                                () ->
                                        stored.organisationNamed(
                                                row.text(ImportField.ORGANISATION_NAME)));
    }

    /** An empty cell changes nothing: many files tell about an organisation only once. */
    private static Organisation said(ImmutableOrganisation base, RowGroup rows) {
        ImmutableOrganisation said = base;

        Optional<String> description =
                rows.value(
                        ImportField.ORGANISATION_DESCRIPTION,
                        (cell, p) -> TextCells.paragraphs(cell, LONGEST_TEXT, p));
        Optional<String> email = rows.value(ImportField.ORGANISATION_EMAIL, Reach::email);
        Optional<String> phone = rows.value(ImportField.ORGANISATION_PHONE, Reach::phone);
        Optional<String> url = rows.value(ImportField.ORGANISATION_URL, Reach::url);
        Optional<String> logo = rows.value(ImportField.ORGANISATION_LOGO, Reach::url);
        Optional<String> uri = rows.value(ImportField.ORGANISATION_URI, Reach::url);

        said = description.isPresent() ? said.withDescription(description.get()) : said;
        said = email.isPresent() ? said.withEmail(email) : said;
        said = phone.isPresent() ? said.withPhone(phone) : said;
        said = url.isPresent() ? said.withUrl(url) : said;
        said = logo.isPresent() ? said.withLogo(logo) : said;
        said = uri.isPresent() ? said.withUri(uri) : said;
        said = identified(said, rows, ImportField.CHARITY_NUMBER, "GB-CHC", "Charity number");

        return identified(said, rows, ImportField.COMPANY_NUMBER, "GB-COH", "Company number");
    }

    private static ImmutableOrganisation identified(
            ImmutableOrganisation base,
            RowGroup rows,
            ImportField field,
            String scheme,
            String type) {
        Optional<Cell> cell = rows.one(field);

        if (cell.isEmpty()) {
            return base;
        }

        String number = cell.get().text().replaceAll("\\s", "").toUpperCase(Locale.ROOT);

        if (!number.matches("[A-Z0-9/-]{5,20}")) {
            rows.problems().warn(cell.get(), "identifier.unread", cell.get().text());

            return base;
        }

        List<OrganisationIdentifier> identifiers = new ArrayList<>(base.identifiers());

        identifiers.removeIf(one -> one.scheme().filter(scheme::equals).isPresent());
        identifiers.add(
                ImmutableOrganisationIdentifier.builder()
                        .scheme(scheme)
                        .type(type)
                        .identifier(number)
                        .build());

        return base.withIdentifiers(Bare.kept(base.identifiers(), identifiers, Bare::of));
    }
}
