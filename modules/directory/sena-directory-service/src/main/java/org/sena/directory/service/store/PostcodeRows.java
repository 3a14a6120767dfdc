package org.sena.directory.service.store;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.ImmutablePlace;
import org.sena.directory.api.Place;
import org.sena.directory.service.postcode.PostcodeForm;
import org.sena.directory.service.postcode.PostcodePoint;
import org.sena.directory.service.store.model.OutwardCodeEntry;
import org.sena.directory.service.store.model.PostcodeEntry;
import org.sena.directory.service.store.service.OutwardCodeEntryLocalService;
import org.sena.directory.service.store.service.PostcodeEntryLocalService;

/** Postcodes, and the middle of every outward code. */
@Component(service = PostcodeRows.class)
public class PostcodeRows {

    @Reference private OutwardCodeEntryLocalService outwardCodes;
    @Reference private PostcodeEntryLocalService postcodes;

    public Optional<Place> find(PostcodeForm form) {
        return form.isWhole()
                ? Optional.ofNullable(postcodes.fetchPostcodeEntry(form.compact()))
                        .map(row -> toPlace(form, row))
                : Optional.ofNullable(outwardCodes.fetchOutwardCodeEntry(form.outwardCode()))
                        .map(row -> toPlace(form, row));
    }

    public long count() {
        return postcodes.dynamicQueryCount(postcodes.dynamicQuery());
    }

    /** How many there are of each district, by its code; empty for those of none. */
    public Map<String, Long> countsByDistrict() {
        Map<String, Long> counts = new TreeMap<>();

        postcodes
                .countsByDistrict()
                .forEach(
                        row ->
                                counts.merge(
                                        Objects.toString(row[0], ""),
                                        ((Number) row[1]).longValue(),
                                        Long::sum));

        return counts;
    }

    /** Those of the points' postcodes that are stored, as they are stored. */
    public Map<String, PostcodePoint> known(Collection<PostcodePoint> points) {
        Map<String, PostcodePoint> known = new HashMap<>();
        Map<Serializable, PostcodeEntry> stored =
                postcodes.fetchAll(
                        points.stream().map(point -> point.postcode().compact()).collect(toSet()));

        points.forEach(
                point -> {
                    PostcodeEntry row = stored.get(point.postcode().compact());

                    if (row != null) {
                        known.put(
                                row.getPostcode(),
                                new PostcodePoint(
                                        point.postcode(),
                                        Coordinate.of(row.getLatitude(), row.getLongitude()),
                                        row.getDistrictCode()));
                    }
                });

        return known;
    }

    /** So many compact postcodes that follow the given one, in order. */
    public List<String> after(String postcode, int limit) {
        return postcodes.after(postcode, limit);
    }

    /** Takes postcodes out, in the caller's transaction; {@link #centre} is to follow. */
    public void remove(Set<String> gone) {
        postcodes.fetchAll(gone).values().forEach(postcodes::deletePostcodeEntry);
        postcodes.flush();
    }

    /**
     * Adds or replaces, in the caller's transaction; of two for one postcode the last one stays.
     */
    public void write(Collection<PostcodePoint> points) {
        Map<String, PostcodePoint> byPostcode =
                points.stream()
                        .collect(
                                toMap(
                                        point -> point.postcode().compact(),
                                        point -> point,
                                        (former, latter) -> latter));
        Map<Serializable, PostcodeEntry> known = postcodes.fetchAll(byPostcode.keySet());

        byPostcode.forEach(
                (postcode, point) -> {
                    PostcodeEntry row =
                            Optional.ofNullable(known.get(postcode))
                                    .orElseGet(() -> postcodes.createPostcodeEntry(postcode));

                    row.setOutwardCode(point.postcode().outwardCode());
                    row.setLatitude(point.coordinate().latitude());
                    row.setLongitude(point.coordinate().longitude());
                    row.setDistrictCode(point.districtCode());
                    postcodes.updatePostcodeEntry(row);
                });
        postcodes.flush();
    }

    /**
     * Computes the middles of the outward codes anew: the mean of their postcodes. One without
     * postcodes goes.
     */
    public void centre(Collection<String> codes) {
        for (String code : codes) {
            Optional<OutwardCodeEntry> stored =
                    Optional.ofNullable(outwardCodes.fetchOutwardCodeEntry(code));
            List<PostcodeEntry> rows = postcodes.inOutwardCode(code);

            if (rows.isEmpty()) {
                stored.ifPresent(outwardCodes::deleteOutwardCodeEntry);
            } else {
                centre(stored.orElseGet(() -> outwardCodes.createOutwardCodeEntry(code)), rows);
            }

            postcodes.flush();
        }
    }

    private void centre(OutwardCodeEntry row, List<PostcodeEntry> rows) {
        row.setLatitude(mean(rows, PostcodeEntry::getLatitude));
        row.setLongitude(mean(rows, PostcodeEntry::getLongitude));
        row.setDistrictCode(commonestDistrict(rows));
        outwardCodes.updateOutwardCodeEntry(row);
    }

    private static double mean(List<PostcodeEntry> rows, ToDoubleFunction<PostcodeEntry> value) {
        return rows.stream().mapToDouble(value).average().orElse(0);
    }

    private static String commonestDistrict(List<PostcodeEntry> rows) {
        return rows.stream()
                .collect(groupingBy(PostcodeEntry::getDistrictCode, counting()))
                .entrySet()
                .stream()
                .max(
                        comparing(Map.Entry<String, Long>::getValue)
                                .thenComparing(Map.Entry<String, Long>::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Place toPlace(PostcodeForm form, PostcodeEntry row) {
        return place(form, row.getLatitude(), row.getLongitude(), row.getDistrictCode());
    }

    private static Place toPlace(PostcodeForm form, OutwardCodeEntry row) {
        return place(form, row.getLatitude(), row.getLongitude(), row.getDistrictCode());
    }

    private static Place place(PostcodeForm form, double latitude, double longitude, String code) {
        return ImmutablePlace.builder()
                .postcode(form.written())
                .outwardCode(form.outwardCode())
                .coordinate(Coordinate.of(latitude, longitude))
                .districtCode(code)
                .build();
    }
}
