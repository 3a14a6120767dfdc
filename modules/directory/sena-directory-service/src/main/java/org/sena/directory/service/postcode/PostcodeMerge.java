package org.sena.directory.service.postcode;

import static java.lang.Math.abs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sena.directory.api.ImmutablePostcodeChanges;
import org.sena.directory.api.PostcodeChanges;

/** Counts what a list changes, batch by batch, and says what of it must be written. */
public final class PostcodeMerge {

    /** Degrees; a tenth of a metre. */
    private static final double SAME_PLACE = 1e-6;

    private final Set<String> named = new HashSet<>();
    private final Set<String> outwardCodes = new TreeSet<>();

    private long added;
    private long changed;
    private long unchanged;

    /**
     * @param batch of a list that has each postcode once
     * @param known those of them that are stored, by their compact postcode
     * @return those that are new or differ
     */
    public List<PostcodePoint> add(
            Collection<PostcodePoint> batch, Map<String, PostcodePoint> known) {
        List<PostcodePoint> write = new ArrayList<>();

        for (PostcodePoint point : batch) {
            PostcodePoint before = known.get(point.postcode().compact());

            named.add(point.postcode().compact());

            if (before != null && isSame(before, point)) {
                unchanged++;
            } else {
                if (before == null) {
                    added++;
                } else {
                    changed++;
                }

                write.add(point);
                outwardCodes.add(point.postcode().outwardCode());
            }
        }

        return write;
    }

    /** Of stored postcodes those that go with a complete list. */
    public Set<String> gone(Collection<String> stored) {
        Set<String> gone = new TreeSet<>(stored);

        gone.removeAll(named);
        gone.forEach(
                postcode ->
                        PostcodeForm.of(postcode)
                                .ifPresent(form -> outwardCodes.add(form.outwardCode())));

        return gone;
    }

    /** Outward codes whose postcodes change. */
    public Set<String> outwardCodes() {
        return outwardCodes;
    }

    /**
     * @param stored how many postcodes were known before
     * @param complete whether missing ones go
     */
    public PostcodeChanges changes(long stored, boolean complete) {
        long missing = stored - changed - unchanged;

        return ImmutablePostcodeChanges.builder()
                .added(added)
                .changed(changed)
                .unchanged(unchanged)
                .missing(missing)
                .removed(complete ? missing : 0)
                .build();
    }

    private static boolean isSame(PostcodePoint one, PostcodePoint other) {
        return one.districtCode().equals(other.districtCode())
                && abs(one.coordinate().latitude() - other.coordinate().latitude()) < SAME_PLACE
                && abs(one.coordinate().longitude() - other.coordinate().longitude()) < SAME_PLACE;
    }
}
