package org.sena.directory.search.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.sena.directory.api.Accessibility;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.Location;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceSearch.Facet;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TermRef;

/** Writes what services are chosen and counted by, words and areas apart. */
final class FilterFields {

    /** What a service is given in when nothing else is known. */
    private static final String ENGLISH = "en";

    private final Service service;

    FilterFields(Service service) {
        this.service = service;
    }

    void addTo(Document document) {
        addTerms(document);
        FieldTypes.term(document, Fields.ORGANISATION_ID, service.organisation().id());
        count(document, Facet.ORGANISATION, Set.of(service.organisation().id()));
        addCost(document);
        addAges(document);
        addTimes(document);

        FieldTypes.term(document, Fields.STATUS, service.status().name());
        FieldTypes.term(document, Fields.AVAILABILITY, service.availability().name());
        count(document, Facet.AVAILABILITY, Set.of(service.availability().name()));
        document.add(new NumericDocValuesField(Fields.AVAILABILITY, wait(service.availability())));
        service.capacity()
                .ifPresent(n -> document.add(new NumericDocValuesField(Fields.CAPACITY, n)));

        Set<String> deliveries =
                service.deliveries().stream().map(Delivery::name).collect(Collectors.toSet());

        deliveries.forEach(delivery -> FieldTypes.term(document, Fields.DELIVERY, delivery));
        count(document, Facet.DELIVERY, deliveries);
        document.add(new NumericDocValuesField(Fields.FROM_HOME, isFromHome() ? 1 : 0));

        Set<String> languages = languages();

        languages.forEach(language -> FieldTypes.term(document, Fields.LANGUAGE, language));
        count(document, Facet.LANGUAGE, languages);
    }

    private boolean isFromHome() {
        return service.deliveries().stream().anyMatch(delivery -> delivery != Delivery.VENUE);
    }

    private void addTerms(Document document) {
        Set<TermRef> terms = terms(service);

        terms.forEach(
                term ->
                        FieldTypes.term(
                                document, Fields.TERM, Fields.term(term.taxonomy(), term.code())));
        count(document, Facet.SERVICE_TYPE, codes(terms, Taxonomy.SERVICE_TYPES));
        count(document, Facet.ELIGIBILITY, codes(terms, Taxonomy.ELIGIBILITY));
        count(document, Facet.ACCESSIBILITY, codes(terms, Taxonomy.ACCESSIBILITY));
    }

    private static Set<TermRef> terms(Service service) {
        Set<TermRef> terms = new HashSet<>(service.terms());

        service.serviceTypes().forEach(t -> terms.add(TermRef.of(Taxonomy.SERVICE_TYPES, t)));

        for (Location location : service.locations()) {
            terms.addAll(location.terms());

            for (Accessibility accessibility : location.accessibility()) {
                accessibility
                        .code()
                        .ifPresent(code -> terms.add(TermRef.of(Taxonomy.ACCESSIBILITY, code)));
            }
        }

        return terms;
    }

    private static Set<String> codes(Set<TermRef> terms, String taxonomy) {
        return terms.stream()
                .filter(term -> term.taxonomy().equals(taxonomy))
                .map(TermRef::code)
                .collect(Collectors.toSet());
    }

    private void addCost(Document document) {
        if (service.isFree()) {
            FieldTypes.term(document, Fields.COST, Fields.FREE);
            count(document, Facet.COST, Set.of(Fields.FREE));
        } else if (service.cost().isPresent() || !service.costOptions().isEmpty()) {
            count(document, Facet.COST, Set.of(Fields.PAID));
        }
    }

    private void addAges(Document document) {
        int minimum = service.minimumAge().orElse(Integer.MIN_VALUE);
        int maximum = service.maximumAge().orElse(Integer.MAX_VALUE);

        if (minimum <= maximum) {
            document.add(new IntRange(Fields.AGES, new int[] {minimum}, new int[] {maximum}));
        }
    }

    private void addTimes(Document document) {
        Set<String> days = new TreeSet<>();
        boolean known = false;

        for (Schedule schedule : service.schedules()) {
            int from = schedule.validFrom().map(Moments::day).orElse(Integer.MIN_VALUE);
            int to = schedule.validTo().map(Moments::day).orElse(Integer.MAX_VALUE);

            for (WeekTimes times : WeekTimes.of(schedule)) {
                known = true;

                if (from <= to) {
                    document.add(
                            new IntRange(
                                    Fields.OPENING,
                                    new int[] {times.firstPart(), times.from(), from},
                                    new int[] {times.lastPart(), times.to(), to}));
                }
            }

            WeekTimes.weekdays(schedule).forEach(day -> days.add(day.name()));
        }

        if (!known) {
            FieldTypes.term(document, Fields.NO_TIMES, "1");
        }

        count(document, Facet.DAY, days);
    }

    private Set<String> languages() {
        Set<String> languages = new TreeSet<>();

        for (String tag : service.languages()) {
            String language = tag.toLowerCase(Locale.ROOT);

            languages.add(language);
            languages.add(language.split("-")[0]);
        }

        return languages.isEmpty() ? Set.of(ENGLISH) : languages;
    }

    private static void count(Document document, Facet facet, Set<String> codes) {
        for (String code : codes) {
            document.add(new SortedSetDocValuesField(Fields.FACET + facet, new BytesRef(code)));
        }
    }

    private static int wait(Availability availability) {
        switch (availability) {
            case OPEN:
                return 0;
            case UNKNOWN:
                return 1;
            default:
                return 2;
        }
    }
}
