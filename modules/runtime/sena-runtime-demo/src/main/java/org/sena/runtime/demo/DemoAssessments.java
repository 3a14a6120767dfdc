package org.sena.runtime.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.Need;
import org.sena.directory.api.Postcodes;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.needs.api.Assessment;
import org.sena.needs.api.AssessmentImport;
import org.sena.needs.api.Needs;
import org.sena.needs.api.Questionnaires;
import org.sena.needs.api.StarterContentPublished;
import org.sena.runtime.demo.generated.GeneratedAssessments;
import org.sena.scoring.api.Scoring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps assessments of people who don't exist, where that is asked for. Batch by batch: a start
 * that was interrupted goes on with the next.
 */
@Component(
        configurationPid = "org.sena.runtime.demo.DemoData",
        service = {})
public final class DemoAssessments {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAssessments.class);

    /** Framework or system property: how many synthetic assessments to make. */
    private static final String GENERATED = "sena.generated.assessments";

    private static final int BATCH = 500;

    private final AssessmentImport assessments;
    private final Directory directory;
    private final Needs needs;
    private final Postcodes postcodes;
    private final Questionnaires questionnaires;
    private final Scoring scoring;
    private final Taxonomies taxonomies;

    /**
     * @throws Exception when one is refused
     */
    @Activate
    public DemoAssessments(
            BundleContext context,
            DemoSettings settings,
            @Reference AssessmentImport assessments,
            @Reference CurrentActor currentActor,
            @Reference Directory directory,
            @Reference Needs needs,
            @Reference Postcodes postcodes,
            @Reference Questionnaires questionnaires,
            @Reference Scoring scoring,
            @Reference Taxonomies taxonomies,
            @Reference StarterContentPublished starterContent)
            throws Exception {
        this.assessments = assessments;
        this.directory = directory;
        this.needs = needs;
        this.postcodes = postcodes;
        this.questionnaires = questionnaires;
        this.scoring = scoring;
        this.taxonomies = taxonomies;

        int wanted =
                Optional.ofNullable(context.getProperty(GENERATED))
                        .map(Integer::valueOf)
                        .orElse(settings.generatedAssessments());
        Callable<Void> work = () -> complete(wanted);

        if (wanted > 0) {
            currentActor.callAs(Actor.system("demo-data"), work);
        }
    }

    private Void complete(int wanted) {
        List<String> codes = taxonomies.needs().stream().map(Need::code).toList();
        GeneratedAssessments generated =
                new GeneratedAssessments(
                        needs,
                        scoring,
                        place -> directory.utilisation(codes, place.flatMap(postcodes::find)),
                        questionnaires.current("needs").orElseThrow(),
                        Instant.now(Clock.systemUTC()));

        for (int from = 0; from < wanted; from += BATCH) {
            int to = Math.min(wanted, from + BATCH);

            if (!assessments.isThere(GeneratedAssessments.id(to - 1))) {
                List<Assessment> batch = new ArrayList<>(BATCH);

                for (int number = from; number < to; number++) {
                    batch.add(generated.assessment(number));
                }

                assessments.store(batch);
            }
            if (to % 10_000 == 0 || to == wanted) {
                LOG.info("Made {} of {} synthetic assessments", to, wanted);
            }
        }

        return null;
    }
}
