package org.sena.directory.service;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.directory.service.snapshot.PublishedSnapshot;
import org.sena.directory.service.snapshot.Snapshot;
import org.sena.directory.service.store.Changes;
import org.sena.directory.service.store.PublishedRecords;
import org.sena.directory.service.store.PublishedService;
import org.sena.directory.service.taxonomy.PublishedTaxonomies;
import org.sena.directory.service.taxonomy.TaxonomyBook;

/** The one published snapshot of this node, and the note that the taxonomies under it change. */
@Component(service = Published.class)
public class Published {

    @Reference private Changes changes;
    @Reference private PublishedRecords records;
    @Reference private PublishedTaxonomies taxonomies;

    private final Clock clock = Clock.systemUTC();
    private PublishedSnapshot snapshot;

    @Activate
    void activate() {
        snapshot = new PublishedSnapshot(changes::newest, this::read, clock);
        changes.onNote(snapshot::changing);
    }

    Snapshot current() {
        return snapshot.current();
    }

    /** Notes the change in the caller's transaction: the new rows show when it is committed. */
    void change() {
        changes.noteTaxonomies(clock.instant());
    }

    private Snapshot read() {
        List<Organisation> organisations = new ArrayList<>();
        List<Service> services = new ArrayList<>();

        records.organisations(organisations::addAll);
        records.services(
                page -> page.stream().map(PublishedService::service).forEach(services::add));

        TaxonomyBook book = taxonomies.current();

        return new Snapshot(organisations, services, book.needs(), book.serviceTypes());
    }
}
