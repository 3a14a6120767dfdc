package org.sena.directory.desk.edit;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;
import org.sena.web.kit.Texts;
import org.sena.web.kit.form.Form;
import org.sena.web.kit.view.Option;

/** Whom the service is for. */
final class WhoSection implements Section<Service> {

    private static final int OLDEST = 120;

    private final Taxonomies taxonomies;

    WhoSection(Taxonomies taxonomies) {
        this.taxonomies = taxonomies;
    }

    @Override
    public String key() {
        return "who";
    }

    @Override
    public Fields fields(Service service) {
        return new Fields()
                .put("minimumAge", service.minimumAge())
                .put("maximumAge", service.maximumAge())
                .put("eligibility", service.eligibility())
                .putAll("terms", codes(service));
    }

    @Override
    public Service read(Form form, Service service) {
        OptionalInt youngest =
                form.wholeNumber("minimumAge")
                        .called("field.minimumAge.called")
                        .between(0, OLDEST)
                        .value();
        OptionalInt oldest =
                form.wholeNumber("maximumAge")
                        .called("field.maximumAge.called")
                        .between(0, OLDEST)
                        .value();

        if (youngest.isPresent() && oldest.isPresent() && youngest.getAsInt() > oldest.getAsInt()) {
            form.reject("maximumAge", "error.ages");
        }

        Set<TermRef> terms =
                service.terms().stream()
                        .filter(term -> !term.taxonomy().equals(Taxonomy.ELIGIBILITY))
                        .collect(toCollection(LinkedHashSet::new));

        form.choices("terms", known(service))
                .value()
                .forEach(code -> terms.add(TermRef.of(Taxonomy.ELIGIBILITY, code)));

        return ImmutableService.copyOf(service)
                .withMinimumAge(youngest)
                .withMaximumAge(oldest)
                .withEligibility(
                        form.text("eligibility")
                                .called("field.eligibility.called")
                                .max(2_000)
                                .optional())
                .withTerms(terms);
    }

    @Override
    public Map<String, List<Option>> options(Texts texts, Service service) {
        return Map.of(
                "terms",
                taxonomies.terms(Taxonomy.ELIGIBILITY).stream()
                        .map(term -> Option.of(term.code(), term.label()))
                        .collect(toUnmodifiableList()));
    }

    private Set<String> known(Service service) {
        Set<String> known = codes(service);

        taxonomies.terms(Taxonomy.ELIGIBILITY).stream().map(Term::code).forEach(known::add);

        return known;
    }

    private static Set<String> codes(Service service) {
        return service.terms().stream()
                .filter(term -> term.taxonomy().equals(Taxonomy.ELIGIBILITY))
                .map(TermRef::code)
                .collect(toCollection(LinkedHashSet::new));
    }
}
