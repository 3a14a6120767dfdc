package org.sena.runtime.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.directory.api.Directory;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.Place;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.runtime.demo.generated.GeneratedDirectory;
import org.sena.runtime.demo.generated.ImmutableGeneratedWorld;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores synthetic services batch by batch, each in a transaction of its own. A start that was
 * interrupted goes on with the next: what is there already stays untouched.
 */
final class Generation {

    private static final Logger LOG = LoggerFactory.getLogger(Generation.class);
    private static final int BATCH = 500;

    private final Directory directory;
    private final DirectoryImport directoryImport;
    private final Taxonomies taxonomies;

    Generation(Directory directory, DirectoryImport directoryImport, Taxonomies taxonomies) {
        this.directory = directory;
        this.directoryImport = directoryImport;
        this.taxonomies = taxonomies;
    }

    /** Makes as many as are to be there; nothing when they are. */
    void complete(List<Place> places, int services) {
        if (directory.service(GeneratedDirectory.serviceId(services - 1)).isPresent()) {
            return;
        }

        GeneratedDirectory generated =
                new GeneratedDirectory(
                        ImmutableGeneratedWorld.builder()
                                .places(places)
                                .serviceTypes(leaves())
                                .eligibility(taxonomies.terms(Taxonomy.ELIGIBILITY))
                                .accessibility(taxonomies.terms(Taxonomy.ACCESSIBILITY))
                                .today(LocalDate.now(Clock.systemDefaultZone()))
                                .build());
        int[] done = {0};

        generated
                .batches(services, BATCH)
                .forEach(
                        batch -> {
                            directoryImport.store(batch);
                            done[0] += batch.services().size();
                            LOG.info("Made {} of {} synthetic services", done[0], services);
                        });
    }

    /** Types that have no narrower ones. */
    private List<Term> leaves() {
        List<Term> types = taxonomies.terms(Taxonomy.SERVICE_TYPES);
        Set<String> parents =
                types.stream().flatMap(type -> type.parent().stream()).collect(Collectors.toSet());

        return types.stream().filter(type -> !parents.contains(type.code())).toList();
    }
}
