package org.sena.directory.rest;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.rest.feed.Details;
import org.sena.directory.rest.feed.OrganisationsV3;
import org.sena.directory.rest.feed.ServicesV3;
import org.sena.directory.rest.feed.Source;
import org.sena.directory.rest.feed.TaxonomiesV3;

/** The parts of a feed of version 3.0. */
@Component(service = FeedsV3.class)
public class FeedsV3 {

    private final Details details;
    private final OrganisationsV3 organisations;
    private final ServicesV3 services;
    private final Source source;
    private final TaxonomiesV3 taxonomies;

    @Activate
    public FeedsV3(
            @Reference Details details,
            @Reference OrganisationsV3 organisations,
            @Reference ServicesV3 services,
            @Reference Source source,
            @Reference TaxonomiesV3 taxonomies) {
        this.details = details;
        this.organisations = organisations;
        this.services = services;
        this.source = source;
        this.taxonomies = taxonomies;
    }

    Details details() {
        return details;
    }

    OrganisationsV3 organisations() {
        return organisations;
    }

    ServicesV3 services() {
        return services;
    }

    Source source() {
        return source;
    }

    TaxonomiesV3 taxonomies() {
        return taxonomies;
    }
}
