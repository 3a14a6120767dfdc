package org.sena.directory.rest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.Location;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.rest.query.Paging;

/**
 * Every location once, by id, though several services may be given there. Their ids are gathered
 * when somebody asks and kept, 16 bytes each, until the directory changes.
 */
@Component(service = Locations.class)
public class Locations {

    private final Source source;

    private String state = "";
    private IdList ids = new IdList.Builder().build();

    @Activate
    public Locations(@Reference Source source) {
        this.source = source;
    }

    Listing<Location> page(Optional<String> directoryKey, Paging paging) {
        Directory directory = source.directory();
        IdList all = ids(directory, directoryKey);
        List<Location> page = new ArrayList<>();

        all.part((paging.page() - 1L) * paging.size(), paging.size())
                .forEach(id -> directory.location(id).ifPresent(page::add));

        return new Listing<>(paging.page(), paging.size(), all.size(), page);
    }

    private synchronized IdList ids(Directory directory, Optional<String> directoryKey) {
        String current = directory.sequence() + directoryKey.map(key -> "/" + key).orElse("");

        if (directory.sequence() <= 0 || !current.equals(state)) {
            IdList.Builder gathered = new IdList.Builder();

            Found.eachLocation(
                    directory,
                    ImmutableServiceSearch.builder()
                            .directory(directoryKey)
                            .sort(ServiceSearch.Sort.ID)
                            .build(),
                    at -> gathered.add(at.location().id()));
            ids = gathered.build();
            state = current;
        }

        return ids;
    }
}
