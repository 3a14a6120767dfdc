package org.sena.benchmark.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ServiceSearch;

/** A search as SQL: the hits once, counted and ordered, and the documents of the page. */
final class PostgresQuery {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final String sql;

    PostgresQuery(ServiceSearch search) {
        List<String> columns = new ArrayList<>(List.of("s.id", "s.name"));
        List<String> order = new ArrayList<>();

        search.words()
                .ifPresent(
                        words -> {
                            columns.add("ts_rank(s.words, websearch_to_tsquery('english', ?)) r");
                            values.add(words);
                            order.add("r desc");
                        });
        search.place()
                .ifPresent(
                        place -> {
                            columns.add(
                                    "(select min(earth_distance(ll_to_earth(l.latitude,"
                                            + " l.longitude), ll_to_earth(?, ?))) from location l"
                                            + " where l.service_id = s.id) d");
                            addPoint(place.coordinate());
                            order.add("d");
                        });
        order.add("name");
        order.add("id");
        addConditions(search);

        String where =
                conditions.isEmpty()
                        ? ""
                        : conditions.stream().collect(Collectors.joining(" and ", " where ", ""));

        sql =
                "with hit as materialized (select "
                        + String.join(", ", columns)
                        + " from service s"
                        + where
                        + "), page as (select * from hit order by "
                        + String.join(", ", order)
                        + " limit ? offset ?) select (select count(*) from hit), s.document"
                        + " from (select 1) one left join page on true left join service s"
                        + " on s.id = page.id";
        values.add(search.size());
        values.add((search.page() - 1) * search.size());
    }

    String sql() {
        return sql;
    }

    List<Object> values() {
        return values;
    }

    private void addConditions(ServiceSearch search) {
        search.words()
                .ifPresent(
                        words -> {
                            conditions.add("s.words @@ websearch_to_tsquery('english', ?)");
                            values.add(words);
                        });

        if (!search.serviceTypes().isEmpty()) {
            conditions.add("s.types && ?");
            values.add(search.serviceTypes().toArray(new String[0]));
        }

        if (!search.deliveries().isEmpty()) {
            conditions.add("s.deliveries && ?");
            values.add(search.deliveries().stream().map(Delivery::name).toArray(String[]::new));
        }

        search.minimumAge()
                .ifPresent(age -> add("(s.maximum_age is null or s.maximum_age >= ?)", age));
        search.maximumAge()
                .ifPresent(age -> add("(s.minimum_age is null or s.minimum_age <= ?)", age));

        if (search.freeOnly()) {
            conditions.add("s.free");
        }

        if (search.within().isPresent()) {
            addWithin(search);
        }
    }

    private void addWithin(ServiceSearch search) {
        conditions.add(
                "(s.from_home or s.id in (select l.service_id from location l where"
                        + " earth_box(ll_to_earth(?, ?), ?) @> ll_to_earth(l.latitude, l.longitude)"
                        + " and earth_distance(ll_to_earth(?, ?),"
                        + " ll_to_earth(l.latitude, l.longitude)) <= ?))");
        addPoint(search.place().get().coordinate());
        values.add((double) search.within().getAsInt());
        addPoint(search.place().get().coordinate());
        values.add((double) search.within().getAsInt());
    }

    private void add(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }

    private void addPoint(Coordinate point) {
        values.add(point.latitude());
        values.add(point.longitude());
    }
}
