package org.sena.directory.service.taxonomy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.sena.outage.Outage;

/**
 * Holds the newest taxonomies. Storing them, on any node, gives them a new version in the database;
 * the version is asked for at most once in a second, and at every reading for a while after a
 * change on this node, whose transaction may be still under way. While the database is away what is
 * held stays in use.
 */
public final class NewestBook {

    /** How old what we show may be after a change on another node. */
    static final Duration PATIENCE = Duration.ofSeconds(1);

    /** How long a change on this node may take to be committed. */
    static final Duration LONGEST_CHANGE = Duration.ofMinutes(2);

    private final Supplier<String> version;
    private final Supplier<TaxonomyBook> rows;
    private final Clock clock;
    private final Outage outage;

    private volatile Held held = new Held(null, "", Instant.MIN);
    private volatile Instant changingUntil = Instant.MIN;

    /**
     * @param version reads the version of the rows: any text that is another for other rows
     * @param rows reads all rows
     */
    public NewestBook(Supplier<String> version, Supplier<TaxonomyBook> rows, Clock clock) {
        this.version = version;
        this.rows = rows;
        this.clock = clock;
        this.outage = new Outage("Taxonomies", clock);
    }

    public TaxonomyBook current() {
        Held known = held;
        Instant now = clock.instant();

        if (known.isFresh(now) && now.isAfter(changingUntil)) {
            return known.book;
        }

        return outage.ask(() -> check(version.get(), now), () -> Optional.ofNullable(known.book));
    }

    /** Says that this node is about to change the rows. */
    public void changing() {
        changingUntil = clock.instant().plus(LONGEST_CHANGE);
    }

    /**
     * @param found read before the rows: a change in between is found at the next check
     */
    private synchronized TaxonomyBook check(String found, Instant now) {
        Held known = held;
        TaxonomyBook book =
                (known.book != null && found.equals(known.version)) ? known.book : rows.get();

        held = new Held(book, found, now);

        return book;
    }

    private static final class Held {

        private final TaxonomyBook book;
        private final String version;
        private final Instant checked;

        Held(TaxonomyBook book, String version, Instant checked) {
            this.book = book;
            this.version = version;
            this.checked = checked;
        }

        boolean isFresh(Instant now) {
            return book != null && now.isBefore(checked.plus(PATIENCE));
        }
    }
}
