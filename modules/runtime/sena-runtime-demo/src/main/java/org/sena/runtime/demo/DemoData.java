package org.sena.runtime.demo;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.ImmutableBatch;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Postcodes;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.workflow.Assurance;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.needs.api.StarterContentPublished;
import org.sena.referral.api.agreement.Agreements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills an empty directory with the synthetic district. It needs the taxonomies, so it waits for
 * the word that the starter content is published.
 */
@Component(service = {})
public final class DemoData {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    /** Framework or system property: how many synthetic services to make. */
    private static final String GENERATED = "sena.generated.services";

    private final Agreements agreements;
    private final Assurance assurance;
    private final Directory directory;
    private final DirectoryImport directoryImport;
    private final Postcodes postcodes;
    private final Taxonomies taxonomies;

    /**
     * @throws Exception when a file is missing or refused; the message names it
     */
    @Activate
    public DemoData(
            BundleContext context,
            DemoSettings settings,
            @Reference Agreements agreements,
            @Reference Assurance assurance,
            @Reference CurrentActor currentActor,
            @Reference Directory directory,
            @Reference DirectoryImport directoryImport,
            @Reference Postcodes postcodes,
            @Reference Taxonomies taxonomies,
            @Reference StarterContentPublished starterContent)
            throws Exception {
        this.agreements = agreements;
        this.assurance = assurance;
        this.directory = directory;
        this.directoryImport = directoryImport;
        this.postcodes = postcodes;
        this.taxonomies = taxonomies;

        if (!settings.demo()) {
            return;
        }

        Path configs = Path.of(String.valueOf(context.getProperty("sena.configs")));
        DemoFolder folder = new DemoFolder(configs.resolve(settings.folder()));

        int generated =
                Optional.ofNullable(context.getProperty(GENERATED))
                        .map(Integer::valueOf)
                        .orElse(settings.generatedServices());

        currentActor.callAs(Actor.system("demo-data"), () -> load(folder, generated));
    }

    private Void load(DemoFolder folder, int generated) throws IOException {
        if (postcodes.count() == 0) {
            try (Reader csv = folder.postcodes()) {
                LOG.info("Loaded {} synthetic example postcodes", postcodes.load(csv));
            }
        }

        if (directory.organisations().isEmpty()) {
            List<Organisation> organisations = folder.organisations();
            List<Service> services =
                    folder.services(
                            organisations,
                            folder.locations(postcodes),
                            LocalDate.now(Clock.systemDefaultZone()));

            directoryImport.store(
                    ImmutableBatch.builder()
                            .origin("demo")
                            .organisations(organisations)
                            .services(services)
                            .build());
            LOG.info(
                    "Loaded {} synthetic example services of {} organisations",
                    services.size(),
                    organisations.size());
            folder.assignments().forEach(assurance::assign);
        }

        if (agreements.standings().isEmpty()) {
            folder.agreements(LocalDate.now(Clock.systemDefaultZone())).forEach(agreements::make);
        }

        if (generated > 0) {
            new Generation(directory, directoryImport, taxonomies)
                    .complete(folder.places(postcodes), generated);
        }

        return null;
    }
}
