package org.sena.directory.service.store;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableList;

import com.liferay.portal.kernel.dao.orm.Criterion;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.RecordKind;
import org.sena.directory.service.store.model.RecordEntry;
import org.sena.directory.service.store.service.RecordEntryLocalService;
import org.sena.directory.service.store.service.RecordLinkEntryLocalService;

/**
 * Reads records past the caches, because another node may have written the rows. Long lists come in
 * pages by key, so that nobody holds them whole.
 */
@Component(service = RecordRows.class)
public class RecordRows {

    /** How many ids go into one question. */
    static final int MOST_IDS = 500;

    /** Before every id; an empty text would be taken for none. */
    private static final String FIRST = " ";

    @Reference private RecordLinkEntryLocalService links;
    @Reference private RecordEntryLocalService records;

    public Optional<StoredRecord> find(String recordId) {
        return Optional.ofNullable(find(List.of(recordId)).get(recordId));
    }

    /** Those of the records that are known, by id. */
    public Map<String, StoredRecord> find(Collection<String> recordIds) {
        Map<String, StoredRecord> found = new LinkedHashMap<>();

        for (List<String> ids : slices(recordIds)) {
            list(RestrictionsFactoryUtil.in("recordId", ids), "", MOST_IDS)
                    .forEach(record -> found.put(record.id(), record));
        }

        return found;
    }

    /**
     * The next records of a kind, by id.
     *
     * @param after the last id of the page before; empty for the first page
     */
    public List<StoredRecord> ofKind(RecordKind kind, String after, int limit) {
        return list(RestrictionsFactoryUtil.eq("recordKind", kind.name()), after, limit);
    }

    /** The next records of an organisation, by id; its own is among them. */
    public List<StoredRecord> ofOrganisation(String organisationId, String after, int limit) {
        return list(RestrictionsFactoryUtil.eq("organisationId", organisationId), after, limit);
    }

    /** The next records whose published version comes from an origin, by id. */
    public List<StoredRecord> ofOrigin(String origin, String after, int limit) {
        return list(RestrictionsFactoryUtil.eq("origin", origin), after, limit);
    }

    /** The next published records, by id, that somebody must look at again by that day. */
    public List<StoredRecord> reviewDueBy(LocalDate day, String after, int limit) {
        return list(
                RestrictionsFactoryUtil.and(
                        RestrictionsFactoryUtil.eq("published", true),
                        RestrictionsFactoryUtil.le(
                                "reviewDueDate", Columns.column(Optional.of(day)))),
                after,
                limit);
    }

    /** Ids of the services that organisations run, published or not. */
    public Set<String> servicesOf(Collection<String> organisationIds) {
        Set<String> ids = new HashSet<>();

        for (List<String> slice : slices(organisationIds)) {
            ids.addAll(
                    records.dynamicQuery(
                            records.dynamicQuery()
                                    .setProjection(ProjectionFactoryUtil.property("recordId"))
                                    .add(RestrictionsFactoryUtil.in("organisationId", slice))
                                    .add(
                                            RestrictionsFactoryUtil.eq(
                                                    "recordKind", RecordKind.SERVICE.name()))));
        }

        return ids;
    }

    /** Ids of the services whose published version names one of the locations. */
    public Set<String> servicesAt(Collection<String> locationIds) {
        Set<String> ids = new HashSet<>();

        for (List<String> slice : slices(locationIds)) {
            ids.addAll(
                    links.dynamicQuery(
                            links.dynamicQuery()
                                    .setProjection(ProjectionFactoryUtil.property("serviceId"))
                                    .add(RestrictionsFactoryUtil.in("locationId", slice))));
        }

        return ids;
    }

    /** What kind those of the records are that are known, by id. */
    public Map<String, RecordKind> kinds(Collection<String> recordIds) {
        Map<String, RecordKind> kinds = new HashMap<>();

        for (List<String> ids : slices(recordIds)) {
            DynamicQuery query =
                    records.dynamicQuery()
                            .setProjection(
                                    ProjectionFactoryUtil.projectionList()
                                            .add(ProjectionFactoryUtil.property("recordId"))
                                            .add(ProjectionFactoryUtil.property("recordKind")))
                            .add(RestrictionsFactoryUtil.in("recordId", ids));

            records.<Object[]>dynamicQuery(query)
                    .forEach(
                            row -> kinds.put((String) row[0], RecordKind.valueOf((String) row[1])));
        }

        return kinds;
    }

    /**
     * Records of a kind by name.
     *
     * @param organisationId empty: of all
     * @param words that stand in the name so, in any case; empty: all
     */
    public List<StoredRecord> named(
            RecordKind kind,
            Optional<String> organisationId,
            Optional<String> words,
            int start,
            int limit) {
        DynamicQuery query =
                records.dynamicQuery()
                        .add(RestrictionsFactoryUtil.eq("recordKind", kind.name()))
                        .addOrder(OrderFactoryUtil.asc("name"))
                        .addOrder(OrderFactoryUtil.asc("recordId"));

        organisationId.ifPresent(id -> query.add(RestrictionsFactoryUtil.eq("organisationId", id)));
        words.ifPresent(
                text ->
                        query.add(
                                RestrictionsFactoryUtil.ilike(
                                        "name", "%" + text.replaceAll("[%_\\\\]", "_") + "%")));

        return records(query, start, limit);
    }

    /**
     * Published records that somebody must look at again by that day, the earliest first.
     *
     * @param organisationId empty: of all
     */
    public List<StoredRecord> due(
            LocalDate day, Optional<String> organisationId, int start, int limit) {
        DynamicQuery query =
                records.dynamicQuery()
                        .add(RestrictionsFactoryUtil.eq("published", true))
                        .add(
                                RestrictionsFactoryUtil.le(
                                        "reviewDueDate", Columns.column(Optional.of(day))))
                        .addOrder(OrderFactoryUtil.asc("reviewDueDate"))
                        .addOrder(OrderFactoryUtil.asc("recordId"));

        organisationId.ifPresent(id -> query.add(RestrictionsFactoryUtil.eq("organisationId", id)));

        return records(query, start, limit);
    }

    /** How many records of a kind are published. */
    public long count(RecordKind kind) {
        return records.dynamicQueryCount(
                records.dynamicQuery()
                        .add(RestrictionsFactoryUtil.eq("recordKind", kind.name()))
                        .add(RestrictionsFactoryUtil.eq("published", true)));
    }

    /**
     * Those of the records that are known, by id, with the hash of what is published; empty for
     * what is not.
     */
    Map<String, String> publishedHashes(List<String> recordIds) {
        DynamicQuery query =
                records.dynamicQuery()
                        .setProjection(
                                ProjectionFactoryUtil.projectionList()
                                        .add(ProjectionFactoryUtil.property("recordId"))
                                        .add(ProjectionFactoryUtil.property("published"))
                                        .add(ProjectionFactoryUtil.property("documentHash")))
                        .add(RestrictionsFactoryUtil.in("recordId", recordIds));
        Map<String, String> hashes = new HashMap<>();

        records.<Object[]>dynamicQuery(query)
                .forEach(
                        row ->
                                hashes.put(
                                        (String) row[0], (boolean) row[1] ? (String) row[2] : ""));

        return hashes;
    }

    /** Cut into lists that fit into one question. */
    static List<List<String>> slices(Collection<String> ids) {
        List<String> all = List.copyOf(ids.stream().collect(toCollection(LinkedHashSet::new)));
        List<List<String>> slices = new ArrayList<>();

        for (int from = 0; from < all.size(); from += MOST_IDS) {
            slices.add(all.subList(from, Math.min(all.size(), from + MOST_IDS)));
        }

        return slices;
    }

    private List<StoredRecord> list(Criterion criterion, String after, int limit) {
        DynamicQuery query =
                records.dynamicQuery()
                        .add(criterion)
                        .add(
                                RestrictionsFactoryUtil.gt(
                                        "recordId", after.isEmpty() ? FIRST : after))
                        .addOrder(OrderFactoryUtil.asc("recordId"));

        return records(query, 0, limit);
    }

    private List<StoredRecord> records(DynamicQuery query, int start, int limit) {
        return records.<RecordEntry>dynamicQuery(query, start, start + limit).stream()
                .map(RecordColumns::toRecord)
                .collect(toUnmodifiableList());
    }
}
