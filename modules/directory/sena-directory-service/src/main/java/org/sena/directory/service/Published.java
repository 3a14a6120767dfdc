package org.sena.directory.service;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Organisation;
import org.sena.directory.service.snapshot.PublishedSnapshot;
import org.sena.directory.service.snapshot.Snapshot;
import org.sena.directory.service.store.DirectoryReader;
import org.sena.directory.service.store.service.DirectoryChangeEntryLocalService;
import org.sena.directory.service.taxonomy.PublishedTaxonomies;
import org.sena.directory.service.taxonomy.TaxonomyBook;

/** The one published snapshot of this node, and the note that the rows under it change. */
@Component(service = Published.class)
public class Published {

    @Reference private DirectoryChangeEntryLocalService changes;
    @Reference private DirectoryReader directory;
    @Reference private PublishedTaxonomies taxonomies;

    private final Clock clock = Clock.systemUTC();
    private PublishedSnapshot snapshot;

    @Activate
    void activate() {
        snapshot =
                new PublishedSnapshot(
                        () -> changes.dynamicQueryCount(changes.dynamicQuery()), this::read, clock);
    }

    Snapshot current() {
        return snapshot.current();
    }

    /** Notes the change in the caller's transaction: the new rows show when it is committed. */
    void change() {
        snapshot.changing();
        changes.add(Date.from(clock.instant()));
    }

    private Snapshot read() {
        List<Organisation> organisations = directory.organisations();
        TaxonomyBook book = taxonomies.current();

        return new Snapshot(
                organisations,
                directory.services(organisations),
                book.needs(),
                book.serviceTypes());
    }
}
