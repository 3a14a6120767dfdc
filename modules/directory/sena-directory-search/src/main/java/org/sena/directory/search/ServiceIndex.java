package org.sena.directory.search;

import java.io.Closeable;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.AlreadyClosedException;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.OrganisationPage;
import org.sena.directory.api.Place;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceAtLocation;
import org.sena.directory.api.ServiceAtLocationPage;
import org.sena.directory.api.ServicePage;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.search.query.CandidateQuestion;
import org.sena.directory.search.query.CapacityQuestion;
import org.sena.directory.search.query.Completion;
import org.sena.directory.search.query.Cursors;
import org.sena.directory.search.query.LocationQuestion;
import org.sena.directory.search.query.OrganisationQuestion;
import org.sena.directory.search.query.Paging;
import org.sena.directory.search.query.RecordCache;
import org.sena.directory.search.query.RecordQuestion;
import org.sena.directory.search.query.ServiceQuestion;
import org.sena.directory.search.store.Generation;
import org.sena.directory.search.store.IndexStore;

/**
 * The published directory in a folder of this node: found by words, places, times and terms, and
 * read whole, without a database. Reading is safe for any number of threads; one thread applies
 * changes, and one may build anew meanwhile.
 */
public final class ServiceIndex implements Closeable {

    /** {@link #sequence()} while there is nothing to read. */
    public static final long NOTHING = IndexStore.NOTHING;

    /** Services that are kept in memory, ready to show: about an eighth of it. */
    private static final int KEPT =
            (int) Math.min(20_000, Runtime.getRuntime().maxMemory() / (128 * 1024));

    /** Pages whose end is remembered for who reads on. */
    private static final int PAGES = 1_000;

    private final IndexPorts ports;
    private final IndexStore store;
    private final RecordCache records = new RecordCache(KEPT);
    private final Paging paging = new Paging(new Cursors(PAGES));

    /**
     * Opens what the folder holds. A damaged index or one of another form is cleared away.
     *
     * @throws java.io.UncheckedIOException when another process uses the folder, or it can't be
     *     written
     */
    public ServiceIndex(Path folder, IndexPorts ports) {
        this.ports = ports;
        this.store = new IndexStore(folder);
    }

    /** True when it can be read; false until it is built for the first time. */
    public boolean isReady() {
        return store.current().isPresent();
    }

    /** Up to which change everything is here; {@link #NOTHING}: build it. */
    public long sequence() {
        return store.sequence();
    }

    /** When that change was. */
    public Instant modifiedAt() {
        return store.current().map(Generation::at).orElse(Instant.EPOCH);
    }

    /**
     * Applies changes in one commit: after a crash all of them are there, or none.
     *
     * @param sequence of the last of them
     * @param at when it was
     */
    public void apply(Collection<? extends IndexRecord> entries, long sequence, Instant at) {
        store.apply(entries, sequence, at);
    }

    /**
     * Builds everything anew beside what is read, and then takes its place. Changes may be applied
     * meanwhile.
     *
     * @param entries read once, as they are written
     * @param sequence of the newest change before the first of them was read
     */
    public void rebuild(RecordSource entries, long sequence, Instant at) {
        store.rebuild(entries, sequence, at);
    }

    public ServicePage search(ServiceSearch search) {
        return read(searcher -> services().search(searcher, search));
    }

    /**
     * The services that {@link #search} finds, once for each location. With {@link
     * ServiceSearch#within()} only the locations that are that near.
     */
    public ServiceAtLocationPage searchLocations(ServiceSearch search) {
        return read(searcher -> locations().search(searcher, search));
    }

    /** Whatever its status; empty outside the time in which it is to be seen. */
    public Optional<Service> service(String id) {
        return read(searcher -> single().service(searcher, id));
    }

    public Optional<Instant> removedAt(String id) {
        return read(searcher -> single().removedAt(searcher, id));
    }

    public Optional<ServiceAtLocation> serviceAtLocation(String id) {
        return read(searcher -> single().serviceAtLocation(searcher, id));
    }

    public Optional<Location> location(String id) {
        return read(searcher -> single().location(searcher, id));
    }

    public Optional<Organisation> organisation(String id) {
        return read(searcher -> single().organisation(searcher, id));
    }

    /** All by name. */
    public List<Organisation> organisations() {
        return read(searcher -> new OrganisationQuestion(records, paging).byName(searcher));
    }

    /**
     * By id.
     *
     * @param page from 1
     */
    public OrganisationPage organisations(
            Optional<String> words, Optional<Instant> modifiedAfter, int page, int size) {
        return read(
                searcher ->
                        new OrganisationQuestion(records, paging)
                                .search(searcher, words, modifiedAfter, page, size));
    }

    /** Names of services and service types that begin so, in the order of the alphabet. */
    public List<String> complete(String beginning, int limit) {
        return read(
                searcher ->
                        new Completion(ports.vocabulary(), ports.clock())
                                .complete(searcher, beginning, limit));
    }

    /** The services that are likely to be suggested, in no order. */
    public Collection<Service> candidates(CandidateSearch search) {
        return read(
                searcher ->
                        new CandidateQuestion(ports.vocabulary(), records, ports.clock())
                                .find(searcher, search));
    }

    /**
     * Id of each service that answers a need to its capacity, above 0; full ones included.
     *
     * @param place empty: everywhere
     */
    public Map<String, Integer> capacities(String need, Optional<Place> place) {
        return read(
                searcher ->
                        new CapacityQuestion(ports.vocabulary(), ports.clock())
                                .find(searcher, need, place));
    }

    /**
     * Ids of the services that answer a need, have a known capacity, and say that they are full or
     * have a waiting list.
     *
     * @param place empty: everywhere
     */
    public Set<String> full(String need, Optional<Place> place) {
        return read(
                searcher ->
                        new CapacityQuestion(ports.vocabulary(), ports.clock())
                                .full(searcher, need, place));
    }

    @Override
    public void close() {
        store.close();
    }

    private ServiceQuestion services() {
        return new ServiceQuestion(
                ports.vocabulary(), ports::localDirectory, ports.clock(), records, paging);
    }

    private LocationQuestion locations() {
        return new LocationQuestion(services());
    }

    private RecordQuestion single() {
        return new RecordQuestion(records, locations(), ports.clock());
    }

    private <T> T read(Generation.Question<T> question) {
        Generation generation = current();

        while (true) {
            try {
                return generation.read(question);
            } catch (AlreadyClosedException e) {
                Generation next = current();

                if (next == generation) {
                    throw e;
                }

                generation = next;
            }
        }
    }

    private Generation current() {
        return store.current().orElseThrow(() -> new IndexNotReadyException());
    }
}
