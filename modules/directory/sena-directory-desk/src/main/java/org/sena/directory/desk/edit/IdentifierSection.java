package org.sena.directory.desk.edit;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableOrganisationIdentifier;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.OrganisationIdentifier;
import org.sena.web.kit.Texts;
import org.sena.web.kit.form.Form;
import org.sena.web.kit.view.Option;

/** Under which numbers the organisation is registered; for editors, its agreement too. */
final class IdentifierSection implements Section<Organisation> {

    /** Registers of org-id.guide that local organisations are in. */
    private static final List<String> SCHEMES =
            List.of("GB-CHC", "GB-COH", "GB-SC", "GB-NIC", "GB-EDU", "GB-NHS", "GB-LAE");

    /** What kind of number it is, as it is published. */
    private static final Map<String, String> TYPES =
            Map.of(
                    "GB-CHC", "Charity number",
                    "GB-SC", "Charity number",
                    "GB-NIC", "Charity number",
                    "GB-COH", "Company number");

    private final boolean editor;

    IdentifierSection(boolean editor) {
        this.editor = editor;
    }

    @Override
    public String key() {
        return "identifiers";
    }

    @Override
    public Fields fields(Organisation organisation) {
        Fields fields = new Fields();

        for (int i = 0; i < organisation.identifiers().size(); i++) {
            OrganisationIdentifier identifier = organisation.identifiers().get(i);

            fields.put("number-" + i + "-scheme", identifier.scheme())
                    .put("number-" + i + "-identifier", identifier.identifier());
        }

        return editor ? fields.putDate("agreement", organisation.agreementUntil()) : fields;
    }

    @Override
    public Organisation read(Form form, Organisation organisation) {
        List<OrganisationIdentifier> identifiers = new ArrayList<>();

        for (int i = 0; i < Typed.ROWS; i++) {
            String row = "number-" + i;
            Optional<String> number = form.text(row + "-identifier").max(100).optional();
            Optional<String> scheme =
                    form.choice(row + "-scheme", schemes(organisation)).optional();

            if (number.isPresent() && scheme.isEmpty() && isNew(organisation, i)) {
                form.reject(row + "-scheme", "error.scheme");
            } else if (number.isPresent()) {
                identifiers.add(identifier(organisation, i, scheme, number.get()));
            }
        }

        ImmutableOrganisation changed =
                ImmutableOrganisation.copyOf(organisation).withIdentifiers(identifiers);

        return editor
                ? changed.withAgreementUntil(
                        form.date("agreement")
                                .called("field.agreement.called")
                                .between(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31))
                                .value())
                : changed;
    }

    @Override
    public Map<String, List<Option>> options(Texts texts, Organisation organisation) {
        Map<String, List<Option>> options = new LinkedHashMap<>();

        options.put(
                "scheme",
                schemes(organisation).stream()
                        .map(scheme -> Option.of(scheme, label(texts, scheme)))
                        .collect(toUnmodifiableList()));

        if (editor) {
            options.put("agreement", List.of(Option.of("yes", "")));
        }

        return options;
    }

    private static OrganisationIdentifier identifier(
            Organisation organisation, int row, Optional<String> scheme, String number) {
        if (!isNew(organisation, row)) {
            OrganisationIdentifier stored = organisation.identifiers().get(row);

            return ImmutableOrganisationIdentifier.copyOf(stored)
                    .withScheme(scheme.isPresent() ? scheme : stored.scheme())
                    .withIdentifier(number);
        }

        return ImmutableOrganisationIdentifier.builder()
                .scheme(scheme)
                .type(TYPES.getOrDefault(scheme.orElse(""), "Registration number"))
                .identifier(number)
                .build();
    }

    private static boolean isNew(Organisation organisation, int row) {
        return row >= organisation.identifiers().size();
    }

    private static List<String> schemes(Organisation organisation) {
        List<String> schemes = new ArrayList<>(SCHEMES);

        organisation.identifiers().stream()
                .flatMap(identifier -> identifier.scheme().stream())
                .filter(scheme -> !schemes.contains(scheme))
                .forEach(schemes::add);

        return schemes;
    }

    private static String label(Texts texts, String scheme) {
        return texts.has("scheme." + scheme) ? texts.get("scheme." + scheme) : scheme;
    }
}
