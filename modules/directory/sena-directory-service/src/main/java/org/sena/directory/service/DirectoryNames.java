package org.sena.directory.service;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.Organisation;
import org.sena.privacy.api.seen.OrganisationNames;

/** Tells people what the organisations are called that saw their data. */
@Component(service = OrganisationNames.class)
public class DirectoryNames implements OrganisationNames {

    private final Directory directory;

    @Activate
    public DirectoryNames(@Reference Directory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<String> name(String organisationId) {
        return directory.organisation(organisationId).map(Organisation::name);
    }
}
