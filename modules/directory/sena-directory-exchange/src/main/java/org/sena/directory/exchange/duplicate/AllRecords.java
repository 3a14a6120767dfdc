package org.sena.directory.exchange.duplicate;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.sena.directory.api.Directory;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.OrganisationPage;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceHit;
import org.sena.directory.api.ServicePage;
import org.sena.directory.api.ServiceSearch;

/** Goes through the directory page by page; no more than a page is in memory. */
final class AllRecords {

    private static final int PAGE = 500;

    private final Directory directory;
    private final Runnable beforePage;

    /**
     * @param beforePage is run before each page, to keep a hold on the work
     */
    AllRecords(Directory directory, Runnable beforePage) {
        this.directory = directory;
        this.beforePage = beforePage;
    }

    /**
     * @param since only what changed after; empty: all
     * @param removed is handed the ids of those taken out since
     */
    void services(Optional<Instant> since, Consumer<Service> each, Consumer<String> removed) {
        for (int number = 1; ; number++) {
            beforePage.run();

            ServicePage page =
                    directory.search(
                            ImmutableServiceSearch.builder()
                                    .sort(ServiceSearch.Sort.ID)
                                    .modifiedAfter(since)
                                    .page(number)
                                    .size(PAGE)
                                    .build());

            for (ServiceHit hit : page.hits()) {
                if (hit.removed()) {
                    removed.accept(hit.service().id());
                } else {
                    each.accept(hit.service());
                }
            }

            if (number >= page.pages()) {
                return;
            }
        }
    }

    void organisations(Optional<Instant> since, Consumer<Organisation> each) {
        for (int number = 1; ; number++) {
            beforePage.run();

            OrganisationPage page = directory.organisations(Optional.empty(), since, number, PAGE);

            page.hits().forEach(each);

            if ((long) number * PAGE >= page.total()) {
                return;
            }
        }
    }
}
