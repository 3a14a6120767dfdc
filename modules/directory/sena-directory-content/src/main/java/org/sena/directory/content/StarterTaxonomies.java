package org.sena.directory.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.StarterTaxonomiesPublished;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores each starter taxonomy that is not there yet, then says so to who waits for it. */
@Component(service = {})
public final class StarterTaxonomies {

    private static final Logger LOG = LoggerFactory.getLogger(StarterTaxonomies.class);

    private final Taxonomies taxonomies;
    private final ServiceRegistration<StarterTaxonomiesPublished> published;

    /**
     * @throws Exception when the content of this bundle is refused
     */
    @Activate
    public StarterTaxonomies(
            BundleContext context,
            @Reference CurrentActor currentActor,
            @Reference Taxonomies taxonomies)
            throws Exception {
        this.taxonomies = taxonomies;

        LOG.info(currentActor.callAs(Actor.system("starter-content"), this::publish));

        published =
                context.registerService(
                        StarterTaxonomiesPublished.class,
                        new StarterTaxonomiesPublished() {},
                        null);
    }

    @Deactivate
    void deactivate() {
        published.unregister();
    }

    private String publish() {
        Set<String> present =
                taxonomies.taxonomies().stream().map(Taxonomy::key).collect(Collectors.toSet());
        List<Taxonomy> missing =
                StarterSet.taxonomies().stream()
                        .filter(taxonomy -> !present.contains(taxonomy.key()))
                        .collect(Collectors.toList());
        List<Term> terms =
                StarterSet.terms().stream()
                        .filter(term -> !present.contains(term.taxonomy()))
                        .collect(Collectors.toList());

        if (!missing.isEmpty()) {
            taxonomies.store(missing, terms);
        }

        return String.format(
                "In force: %d taxonomies, %d of them just stored with %d terms",
                taxonomies.taxonomies().size(), missing.size(), terms.size());
    }
}
