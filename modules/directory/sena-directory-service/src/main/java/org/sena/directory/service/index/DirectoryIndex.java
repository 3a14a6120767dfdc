package org.sena.directory.service.index;

import com.liferay.portal.kernel.transaction.TransactionLifecycleManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.sena.directory.api.LocalDirectory;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.workflow.LocalDirectories;
import org.sena.directory.search.IndexPorts;
import org.sena.directory.search.ServiceIndex;
import org.sena.directory.search.Vocabulary;
import org.sena.directory.service.store.Changes;
import org.sena.directory.service.taxonomy.PublishedTaxonomies;
import org.sena.directory.service.taxonomy.TaxonomyBook;

/** This node's index of the published directory, followed from start to stop. */
@Component(configurationPid = "org.sena.directory.service.Index", service = DirectoryIndex.class)
public class DirectoryIndex implements IndexPorts {

    /** How long who changed something waits at most to see it. */
    private static final Duration FOR_OWN_CHANGE = Duration.ofSeconds(5);

    /** How long a reader waits at most for the first index. */
    private static final Duration FOR_FIRST_INDEX = Duration.ofSeconds(20);

    private static final String FOLDER = "directory-index";

    @Reference private Changes changes;
    @Reference private StoredChanges records;
    @Reference private PublishedTaxonomies taxonomies;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile LocalDirectories localDirectories;

    private final Clock clock = Clock.systemUTC();
    private final AfterCommit afterCommit = new AfterCommit(this::showOwnChange);

    private volatile Known known = new Known(null, Vocabulary.EMPTY);
    private ServiceIndex index;
    private IndexFollower follower;

    @Activate
    void activate(BundleContext context, IndexSettings settings) {
        index = new ServiceIndex(folder(context, settings), this);
        follower = new IndexFollower(index, records, clock);
        follower.start();
        changes.onNote(afterCommit::note);
        TransactionLifecycleManager.register(afterCommit);
    }

    @Deactivate
    void deactivate() {
        TransactionLifecycleManager.unregister(afterCommit);
        follower.stop();
        index.close();
    }

    /**
     * The index, ready to be read.
     *
     * @throws org.sena.directory.search.IndexNotReadyException by whatever is read, while the first
     *     one is being built
     */
    public ServiceIndex get() {
        if (!index.isReady()) {
            follower.catchUp(FOR_FIRST_INDEX);
        }

        return index;
    }

    /** Builds it anew; it is read meanwhile. */
    public void rebuild(Duration patience) {
        follower.rebuild(patience);
    }

    /** How far it is behind now; waits for nothing. */
    public IndexLag lag() {
        return IndexLag.of(index, records, clock.instant());
    }

    @Override
    public Vocabulary vocabulary() {
        TaxonomyBook book = taxonomies.current();
        Known held = known;

        if (held.book != book) {
            held = new Known(book, Vocabulary.of(terms(book)));
            known = held;
        }

        return held.vocabulary;
    }

    @Override
    public Optional<LocalDirectory> localDirectory(String key) {
        return Optional.ofNullable(localDirectories).flatMap(all -> all.directory(key));
    }

    @Override
    public Clock clock() {
        return clock;
    }

    private void showOwnChange() {
        follower.catchUp(FOR_OWN_CHANGE);
    }

    private static List<Term> terms(TaxonomyBook book) {
        List<Term> terms = new ArrayList<>();

        for (Taxonomy taxonomy : book.taxonomies()) {
            terms.addAll(book.terms(taxonomy.key()));
        }

        return terms;
    }

    private static Path folder(BundleContext context, IndexSettings settings) {
        if (!settings.folder().isEmpty()) {
            return Path.of(settings.folder());
        }

        String data = context.getProperty("sena.data");

        return data == null ? context.getDataFile(FOLDER).toPath() : Path.of(data).resolve(FOLDER);
    }

    private static final class Known {

        private final TaxonomyBook book;
        private final Vocabulary vocabulary;

        Known(TaxonomyBook book, Vocabulary vocabulary) {
            this.book = book;
            this.vocabulary = vocabulary;
        }
    }
}
