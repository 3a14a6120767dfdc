package org.sena.directory.service.taxonomy;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.service.store.TaxonomyRows;

/** The taxonomies of this node. */
@Component(service = PublishedTaxonomies.class)
public class PublishedTaxonomies {

    @Reference private TaxonomyRows rows;

    private NewestBook newest;

    @Activate
    void activate() {
        newest = new NewestBook(rows::version, this::read, Clock.systemUTC());
    }

    public TaxonomyBook current() {
        return newest.current();
    }

    /** Says that the rows change in the caller's transaction: they show when it is committed. */
    public void changing() {
        newest.changing();
    }

    private TaxonomyBook read() {
        return new TaxonomyBook(rows.taxonomies(), rows.terms());
    }
}
