package org.sena.directory.desk.setup;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sena.directory.api.ImmutableLocalDirectory;
import org.sena.directory.api.LocalDirectory;
import org.sena.directory.api.Term;
import org.sena.web.kit.form.Form;

/** Reads a local directory from its form. */
final class LocalDirectoryForm {

    private static final String AREA = "[A-PR-UWYZ][A-Z]?[0-9][0-9A-Z]?|[EWSN][0-9]{8}";

    private LocalDirectoryForm() {}

    /**
     * @param stored keeps its key, its organisations and its other terms
     */
    static LocalDirectory read(Form form, Optional<LocalDirectory> stored, List<Term> types) {
        ImmutableLocalDirectory.Builder directory = ImmutableLocalDirectory.builder();

        stored.ifPresent(
                known ->
                        directory
                                .addAllOrganisationIds(known.organisationIds())
                                .addAllTerms(known.terms()));

        return directory
                .key(stored.map(LocalDirectory::key).orElseGet(() -> key(form)))
                .name(form.text("name").called("directory.name.called").required().max(100).value())
                .description(
                        form.text("description")
                                .called("directory.description.called")
                                .required()
                                .max(500)
                                .value())
                .colour(colour(form))
                .logo(logo(form))
                .serviceTypes(
                        form.choices(
                                        "types",
                                        types.stream()
                                                .map(Term::code)
                                                .collect(toUnmodifiableList()))
                                .value())
                .areas(areas(form))
                .build();
    }

    private static String key(Form form) {
        String key = form.text("key").called("directory.key.called").required().max(40).value();

        if (!key.isEmpty() && !key.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            form.reject("key", "directory.error.key");
        }

        return key;
    }

    /** Dark enough for white text, else it is refused with the contrast it has. */
    private static Optional<String> colour(Form form) {
        Optional<String> typed =
                form.text("colour")
                        .optional()
                        .map(text -> text.startsWith("#") ? text : "#" + text)
                        .map(text -> text.toLowerCase(Locale.ROOT));

        if (typed.isEmpty()) {
            return typed;
        }

        if (!typed.get().matches("#[0-9a-f]{6}")) {
            form.reject("colour", "directory.error.colour");

            return Optional.empty();
        }

        if (!Contrast.isReadable(typed.get())) {
            form.reject("colour", "directory.error.contrast", Contrast.words(typed.get()));
        }

        return typed;
    }

    private static Optional<String> logo(Form form) {
        Optional<String> logo = form.text("logo").max(1_000).optional();

        if (logo.filter(url -> !url.matches("https://[^\\s\"'<>]+")).isPresent()) {
            form.reject("logo", "directory.error.logo");
        }

        return logo;
    }

    private static Set<String> areas(Form form) {
        Set<String> areas =
                Stream.of(form.text("areas").max(2_000).value().split("[,;\\s]+"))
                        .map(code -> code.toUpperCase(Locale.ROOT))
                        .filter(code -> !code.isEmpty())
                        .collect(toCollection(LinkedHashSet::new));

        areas.stream()
                .filter(code -> !code.matches(AREA))
                .forEach(code -> form.reject("areas", "error.area-code", code));

        return areas;
    }
}
