package org.sena.directory.desk.edit;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.Set;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.web.kit.form.Form;

/** What kind of help it is. */
final class TypesSection implements Section<Service> {

    private final Taxonomies taxonomies;

    TypesSection(Taxonomies taxonomies) {
        this.taxonomies = taxonomies;
    }

    @Override
    public String key() {
        return "types";
    }

    @Override
    public Fields fields(Service service) {
        return new Fields().putAll("types", service.serviceTypes());
    }

    @Override
    public Service read(Form form, Service service) {
        Set<String> known =
                taxonomies.terms(Taxonomy.SERVICE_TYPES).stream()
                        .map(Term::code)
                        .collect(toCollection(LinkedHashSet::new));

        known.addAll(service.serviceTypes());

        return ImmutableService.copyOf(service)
                .withServiceTypes(form.choices("types", known).value());
    }
}
