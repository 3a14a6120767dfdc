package org.sena.directory.service.workflow.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.Change;
import org.sena.directory.api.workflow.ImmutableChange;

/**
 * Compares and merges versions of a record, part by part. Two parts are the same when they read the
 * same: what nobody sees in the comparison is never taken over.
 *
 * @param <T> the kind of record
 */
public final class Comparison<T> {

    private final List<Part<T>> parts;
    private final Names names;

    private Comparison(List<Part<T>> parts, Names names) {
        this.parts = parts;
        this.names = names;
    }

    public static Comparison<Service> ofServices(Names names) {
        return new Comparison<>(ServiceParts.ALL, names);
    }

    public static Comparison<Organisation> ofOrganisations(Names names) {
        return new Comparison<>(OrganisationParts.ALL, names);
    }

    /** What differs, in the order in which a page shows the parts. */
    public List<Change> changes(T before, T after) {
        List<Change> changes = new ArrayList<>();

        for (Part<T> part : parts) {
            List<String> was = part.lines(before, names);
            List<String> is = part.lines(after, names);

            if (!was.equals(is)) {
                changes.add(
                        ImmutableChange.builder().part(part.name()).before(was).after(is).build());
            }
        }

        return List.copyOf(changes);
    }

    /** All parts of a record that had no version before. */
    public List<Change> additions(T record) {
        List<Change> changes = new ArrayList<>();

        for (Part<T> part : parts) {
            List<String> lines = part.lines(record, names);

            if (!lines.isEmpty()) {
                changes.add(ImmutableChange.builder().part(part.name()).after(lines).build());
            }
        }

        return List.copyOf(changes);
    }

    /** Names of the parts that differ. */
    public Set<String> changed(T before, T after) {
        Set<String> changed = new LinkedHashSet<>();

        changes(before, after).forEach(change -> changed.add(change.part()));

        return changed;
    }

    /** The record with these parts of another version; unknown names are passed over. */
    public T take(T onto, T from, Set<String> chosen) {
        T merged = onto;

        for (Part<T> part : parts) {
            if (chosen.contains(part.name())) {
                merged = part.take(merged, from);
            }
        }

        return merged;
    }

    /** The newest version with what the proposal changed since the version it started from. */
    public T rebase(T base, T proposed, T newest) {
        return take(newest, proposed, changed(base, proposed));
    }

    /** Parts that both the proposal and a newer version changed, and not to the same. */
    public Set<String> conflicts(T base, T proposed, T newest) {
        Set<String> both = changed(base, proposed);

        both.retainAll(changed(base, newest));
        both.retainAll(changed(proposed, newest));

        return both;
    }
}
