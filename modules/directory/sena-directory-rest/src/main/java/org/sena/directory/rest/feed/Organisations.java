package org.sena.directory.rest.feed;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.ImmutableOrganisationPage;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.LocalDirectory;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.OrganisationPage;
import org.sena.directory.api.ServiceSearch;

/** Organisations of the directory, or those with a service in a local one, by id. */
@Component(service = Organisations.class)
public class Organisations {

    private static final int AT_A_TIME = 500;

    private final Source source;

    @Activate
    public Organisations(@Reference Source source) {
        this.source = source;
    }

    /**
     * @throws NoSuchRecordException when the directory has no such organisation
     */
    Organisation find(Optional<LocalDirectory> local, String id) {
        return source.directory()
                .organisation(id)
                .filter(one -> local.isEmpty() || hasService(local.get(), id))
                .orElseThrow(
                        () ->
                                new NoSuchRecordException(
                                        "There is no organisation with the id '" + id + "'."));
    }

    OrganisationPage page(Optional<LocalDirectory> local, Search search, int page, int size) {
        if (local.isEmpty()) {
            return source.directory().organisations(search.words, search.modifiedAfter, page, size);
        }

        TreeMap<String, Organisation> all = members(local.get(), search);
        ImmutableOrganisationPage.Builder found =
                ImmutableOrganisationPage.builder().total(all.size()).page(page).size(size);

        all.values().stream().skip((page - 1L) * size).limit(size).forEach(found::addHits);

        return found.build();
    }

    void each(Optional<LocalDirectory> local, Search search, Consumer<Organisation> use) {
        if (local.isPresent()) {
            members(local.get(), search).values().forEach(use);

            return;
        }

        OrganisationPage page;
        int number = 1;

        do {
            page =
                    source.directory()
                            .organisations(search.words, search.modifiedAfter, number++, AT_A_TIME);
            page.hits().forEach(use);
        } while ((long) page.page() * page.size() < page.total() && !page.hits().isEmpty());
    }

    /** A local directory is a part; its organisations are few enough to be gathered. */
    private TreeMap<String, Organisation> members(LocalDirectory local, Search search) {
        TreeMap<String, Organisation> all = new TreeMap<>();

        Found.each(
                source.directory(),
                ImmutableServiceSearch.builder()
                        .directory(local.key())
                        .sort(ServiceSearch.Sort.ID)
                        .build(),
                hit -> all.put(hit.service().organisation().id(), hit.service().organisation()));
        all.values().removeIf(one -> !search.meets(one));

        return all;
    }

    private boolean hasService(LocalDirectory local, String organisationId) {
        return source.directory()
                        .search(
                                ImmutableServiceSearch.builder()
                                        .directory(local.key())
                                        .addOrganisationIds(organisationId)
                                        .size(1)
                                        .build())
                        .total()
                > 0;
    }

    /** What organisations are looked for. */
    static final class Search {

        private final Optional<String> words;
        private final Optional<Instant> modifiedAfter;

        /**
         * @param words empty: all
         * @param modifiedAfter empty: whenever they changed
         */
        Search(Optional<String> words, Optional<Instant> modifiedAfter) {
            this.words = words;
            this.modifiedAfter = modifiedAfter;
        }

        private boolean meets(Organisation one) {
            return words.filter(text -> !Matching.contains(one.name(), text)).isEmpty()
                    && modifiedAfter
                            .filter(
                                    moment ->
                                            !one.modifiedAt().orElse(Instant.EPOCH).isAfter(moment))
                            .isEmpty();
        }
    }
}
