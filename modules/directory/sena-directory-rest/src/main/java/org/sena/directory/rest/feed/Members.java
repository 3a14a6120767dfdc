package org.sena.directory.rest.feed;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.LocalDirectory;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;
import org.sena.directory.standard.TermSource;

/** Tells whether a single record belongs to a local directory. */
final class Members {

    private final TermSource terms;
    private final Optional<LocalDirectory> directory;

    /**
     * @param directory empty: everything belongs
     */
    Members(TermSource terms, Optional<LocalDirectory> directory) {
        this.terms = terms;
        this.directory = directory;
    }

    boolean has(Service service) {
        return directory.isEmpty() || has(directory.get(), service);
    }

    private boolean has(LocalDirectory local, Service service) {
        return (local.organisationIds().isEmpty()
                        || local.organisationIds().contains(service.organisation().id()))
                && (local.areas().isEmpty()
                        || service.serviceAreas().isEmpty() && service.otherAreas().isEmpty()
                        || service.serviceAreas().stream().anyMatch(local.areas()::contains))
                && (local.serviceTypes().isEmpty()
                        || service.serviceTypes().stream()
                                .map(type -> TermRef.of(Taxonomy.SERVICE_TYPES, type))
                                .flatMap(type -> withBroader(type).stream())
                                .map(TermRef::code)
                                .anyMatch(local.serviceTypes()::contains))
                && hasTerms(local, service);
    }

    private boolean hasTerms(LocalDirectory local, Service service) {
        Set<String> wanted = new HashSet<>();
        Set<String> met = new HashSet<>();

        local.terms().forEach(ref -> wanted.add(ref.taxonomy()));
        service.terms().stream()
                .flatMap(ref -> withBroader(ref).stream())
                .filter(local.terms()::contains)
                .forEach(ref -> met.add(ref.taxonomy()));

        return met.containsAll(wanted);
    }

    private Set<TermRef> withBroader(TermRef ref) {
        Set<TermRef> refs = new HashSet<>();
        Optional<TermRef> next = Optional.of(ref);

        while (next.isPresent() && refs.add(next.get())) {
            next =
                    terms.term(next.get())
                            .flatMap(Term::parent)
                            .map(code -> TermRef.of(ref.taxonomy(), code));
        }

        return refs;
    }
}
