package org.sena.needs.content;

import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Need;
import org.sena.directory.api.StarterTaxonomiesPublished;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.needs.api.MatrixWords;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Questionnaires;
import org.sena.needs.api.StarterContentPublished;
import org.sena.scoring.api.Matrices;
import org.sena.scoring.api.MatrixVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes the starter content where there is none, then says so to who waits for it. The matrix
 * speaks of needs, so it waits for the taxonomies.
 */
@Component(service = {})
public final class StarterContent {

    private static final Logger LOG = LoggerFactory.getLogger(StarterContent.class);

    private final Taxonomies taxonomies;
    private final Questionnaires questionnaires;
    private final Matrices matrices;

    private final ServiceRegistration<StarterContentPublished> published;

    /**
     * @throws Exception when the content of this bundle is refused
     */
    @Activate
    public StarterContent(
            BundleContext context,
            @Reference CurrentActor currentActor,
            @Reference Taxonomies taxonomies,
            @Reference Questionnaires questionnaires,
            @Reference Matrices matrices,
            @Reference StarterTaxonomiesPublished starterTaxonomies)
            throws Exception {
        this.taxonomies = taxonomies;
        this.questionnaires = questionnaires;
        this.matrices = matrices;

        LOG.info(currentActor.callAs(Actor.system("starter-content"), this::publish));

        published =
                context.registerService(
                        StarterContentPublished.class, new StarterContentPublished() {}, null);
    }

    @Deactivate
    void deactivate() {
        published.unregister();
    }

    private String publish() {
        Set<String> needs = taxonomies.needs().stream().map(Need::code).collect(Collectors.toSet());

        return Catalogue.KEYS.stream()
                .map(key -> publish(key, needs))
                .collect(
                        Collectors.joining(
                                "; ", String.format("In force: %d needs; ", needs.size()), ""));
    }

    private String publish(String key, Set<String> needs) {
        Questionnaire questionnaire =
                questionnaires
                        .current(key)
                        .orElseGet(() -> questionnaires.publish(key, Catalogue.questionnaire(key)));
        MatrixVersion matrix = matrices.active(key).orElseGet(() -> activate(questionnaire, needs));

        return String.format(
                "questionnaire %s version %d with %d questions, matrix version %d with %d rules",
                key,
                questionnaire.version(),
                questionnaire.questions().size(),
                matrix.version(),
                matrix.rules());
    }

    private MatrixVersion activate(Questionnaire questionnaire, Set<String> needs) {
        String key = questionnaire.key();
        MatrixVersion checked =
                matrices.check(key, Catalogue.matrix(key), MatrixWords.of(questionnaire, needs));

        return matrices.activate(key, checked.version());
    }
}
