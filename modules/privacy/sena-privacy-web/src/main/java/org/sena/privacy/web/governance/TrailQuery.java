package org.sena.privacy.web.governance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sena.privacy.api.AuditPage;
import org.sena.privacy.api.AuditQuery;
import org.sena.privacy.api.ImmutableAuditPage;
import org.sena.privacy.api.ImmutableAuditQuery;
import org.sena.web.kit.form.Form;

/** What is looked for, as it stands in the page's address: ids, deeds and days, never a name. */
final class TrailQuery {

    static final AuditPage NOTHING = ImmutableAuditPage.builder().total(0).build();

    private static final List<String> WORDS = List.of("person", "actor", "deed", "object");
    private static final List<String> DAYS = List.of("from", "until");
    private static final String REFUSED = "refused";
    private static final int MOST = 75;

    private final Map<String, String> said = new LinkedHashMap<>();

    private int page = 1;

    private TrailQuery() {}

    static TrailQuery of(Function<String, Optional<String>> parameters) {
        TrailQuery query = new TrailQuery();

        for (String name : WORDS) {
            parameters.apply(name).ifPresent(value -> query.put(name, value));
        }
        for (String name : DAYS) {
            parameters.apply(name).flatMap(TrailQuery::day).ifPresent(d -> query.put(name, d));
        }
        parameters.apply(REFUSED).ifPresent(value -> query.put(REFUSED, value));
        parameters
                .apply("page")
                .filter(number -> number.matches("[1-9][0-9]{0,4}"))
                .ifPresent(number -> query.page = Integer.parseInt(number));

        return query;
    }

    static TrailQuery typed(Form form) {
        TrailQuery query = new TrailQuery();

        for (String name : WORDS) {
            query.put(name, form.text(name).called("governance.trail." + name).max(MOST).value());
        }
        for (String name : DAYS) {
            form.date(name)
                    .called("governance.trail." + name)
                    .value()
                    .ifPresent(day -> query.put(name, day.toString()));
        }
        if (form.isTicked(REFUSED)) {
            query.put(REFUSED, "1");
        }

        return query;
    }

    boolean isAsked() {
        return !said.isEmpty();
    }

    int page() {
        return page;
    }

    String value(String name) {
        return said.getOrDefault(name, "");
    }

    Optional<LocalDate> dayOf(String name) {
        return Optional.ofNullable(said.get(name)).map(LocalDate::parse);
    }

    AuditQuery query() {
        return ImmutableAuditQuery.builder()
                .subjectId(text("person"))
                .actorId(text("actor"))
                .action(text("deed"))
                .entityId(text("object"))
                .from(dayOf("from"))
                .until(dayOf("until"))
                .refusedOnly(said.containsKey(REFUSED))
                .build();
    }

    /** Names and values for an address. */
    String[] parameters() {
        List<String> pairs = new ArrayList<>();

        said.forEach(
                (name, value) -> {
                    pairs.add(name);
                    pairs.add(value);
                });

        return pairs.toArray(new String[0]);
    }

    /** The same with the number of a page. */
    String[] parameters(int number) {
        List<String> pairs = new ArrayList<>(List.of(parameters()));

        pairs.add("page");
        pairs.add(Integer.toString(number));

        return pairs.toArray(new String[0]);
    }

    private void put(String name, String value) {
        if (!value.isBlank()) {
            said.put(name, value.strip());
        }
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(said.get(name));
    }

    private static Optional<String> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text).toString());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
