package org.sena.directory.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.LocalDirectory;
import org.sena.directory.api.Place;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;
import org.sena.directory.search.text.Names;
import org.sena.directory.search.text.Word;
import org.sena.directory.search.text.Words;

/** What {@link ServiceSearch} promises, by looking at every service; the index must agree. */
final class NaiveSearch {

    private final RandomDirectory directory;
    private final List<Service> shown;

    NaiveSearch(RandomDirectory directory) {
        this.directory = directory;
        this.shown =
                directory.services.values().stream()
                        .filter(NaiveSearch::isShown)
                        .map(entry -> entry.service().get())
                        .collect(toList());
    }

    /** Ids in order. */
    List<String> search(ServiceSearch search) {
        List<Word> words = Words.sought(search.words().orElse(""));
        List<String> found = search(search, words);

        return found.isEmpty() && !words.isEmpty()
                ? search(search, NaiveWords.understood(shown, words))
                : found;
    }

    private List<String> search(ServiceSearch search, List<Word> words) {
        List<Hit> hits =
                shown.stream()
                        .filter(service -> words.isEmpty() || NaiveWords.weight(service, words) > 0)
                        .filter(service -> fits(service, search))
                        .map(service -> new Hit(service, weight(service, search, words), search))
                        .collect(toList());

        search.modifiedAfter()
                .ifPresent(
                        after ->
                                directory.services.values().stream()
                                        .filter(
                                                e ->
                                                        e.removedAt()
                                                                .filter(after::isBefore)
                                                                .isPresent())
                                        .forEach(e -> hits.add(new Hit(e, search))));
        hits.sort(order(search));

        return hits.stream().map(hit -> hit.id).collect(toList());
    }

    /** Of the words, and without words of the first type by which it answers one of the needs. */
    private int weight(Service service, ServiceSearch search, List<Word> words) {
        return words.isEmpty()
                ? search.needs().stream().mapToInt(need -> weight(service, need)).max().orElse(0)
                : NaiveWords.weight(service, words);
    }

    private int weight(Service service, String need) {
        List<String> types =
                Vocabularies.ALL
                        .term(TermRef.of(Taxonomy.NEEDS, need))
                        .map(Term::serviceTypes)
                        .orElse(List.of());

        return IntStream.range(0, types.size())
                .filter(i -> ofTypes(service, Set.of(types.get(i))))
                .map(i -> Math.max(1, 100 - i))
                .findFirst()
                .orElse(0);
    }

    private static boolean isShown(IndexRecord entry) {
        return entry.service()
                        .filter(
                                s ->
                                        s.status() == ServiceStatus.ACTIVE
                                                || s.status() == ServiceStatus.TEMPORARILY_CLOSED)
                        .flatMap(Service::assuredOn)
                        .filter(day -> !day.isAfter(RandomDirectory.TODAY))
                        .isPresent()
                && entry.visibleFrom().filter(RandomDirectory.TODAY::isBefore).isEmpty()
                && entry.visibleUntil().filter(RandomDirectory.TODAY::isAfter).isEmpty();
    }

    private boolean fits(Service service, ServiceSearch search) {
        return ofTypes(service, search.serviceTypes())
                && answers(service, Taxonomy.NEEDS, search.needs())
                && answers(service, Taxonomy.CIRCUMSTANCES, search.circumstances())
                && hasTerms(service, search.terms())
                && any(search.organisationIds(), Set.of(service.organisation().id()))
                && any(search.deliveries(), service.deliveries())
                && any(search.availabilities(), Set.of(service.availability()))
                && any(lower(search.languages()), languages(service))
                && (!search.freeOnly() || service.isFree())
                && service.minimumAge().orElse(-1) <= search.maximumAge().orElse(999)
                && service.maximumAge().orElse(999) >= search.minimumAge().orElse(-1)
                && isNear(service, search)
                && search.livingIn().map(place -> serves(service, place)).orElse(true)
                && isOpen(service, search)
                && search.modifiedAfter()
                        .map(after -> service.modifiedAt().get().isAfter(after))
                        .orElse(true)
                && search.directory().map(key -> belongs(service, key)).orElse(true);
    }

    private boolean belongs(Service service, String key) {
        Optional<LocalDirectory> local = directory.directory(key);

        return local.isPresent()
                && ofTypes(service, local.get().serviceTypes())
                && hasTerms(service, local.get().terms())
                && any(local.get().organisationIds(), Set.of(service.organisation().id()))
                && (hasNoArea(service) || any(local.get().areas(), service.serviceAreas()));
    }

    private static boolean isNear(Service service, ServiceSearch search) {
        return search.within().isEmpty()
                || search.place().isEmpty()
                || service.deliveries().stream().anyMatch(d -> d != Delivery.VENUE)
                || metres(service, search.place()) <= search.within().getAsInt();
    }

    private static boolean serves(Service service, Place place) {
        return hasNoArea(service)
                || service.serviceAreas().contains(place.outwardCode())
                || service.serviceAreas().contains(place.districtCode())
                || place.districtCode().isEmpty()
                        && service.serviceAreas().stream().anyMatch(code -> code.length() == 9)
                || service.otherAreas().stream()
                        .anyMatch(area -> Extents.contains(area, place.coordinate()).orElse(true));
    }

    private static boolean hasNoArea(Service service) {
        return service.serviceAreas().isEmpty() && service.otherAreas().isEmpty();
    }

    private static boolean isOpen(Service service, ServiceSearch search) {
        return search.times().isEmpty()
                || service.schedules().stream().noneMatch(NaiveTimes::namesDays)
                || service.schedules().stream()
                        .anyMatch(
                                schedule ->
                                        search.times().stream()
                                                .anyMatch(
                                                        window ->
                                                                NaiveTimes.meet(
                                                                        schedule,
                                                                        window,
                                                                        RandomDirectory.TODAY)));
    }

    private static boolean ofTypes(Service service, Set<String> types) {
        return hasTerms(
                service,
                types.stream()
                        .map(type -> TermRef.of(Taxonomy.SERVICE_TYPES, type))
                        .collect(toSet()));
    }

    private static boolean answers(Service service, String taxonomy, Set<String> codes) {
        return codes.isEmpty()
                || codes.stream()
                        .flatMap(c -> Vocabularies.ALL.term(TermRef.of(taxonomy, c)).stream())
                        .flatMap(need -> need.serviceTypes().stream())
                        .anyMatch(type -> ofTypes(service, Set.of(type)));
    }

    private static boolean hasTerms(Service service, Set<TermRef> sought) {
        return sought.stream().collect(groupingBy(TermRef::taxonomy)).values().stream()
                .allMatch(any -> terms(service).stream().anyMatch(term -> isOrIsIn(term, any)));
    }

    private static boolean isOrIsIn(TermRef term, Collection<TermRef> sought) {
        return sought.contains(term)
                || Vocabularies.ALL
                        .term(term)
                        .flatMap(Term::parent)
                        .filter(code -> isOrIsIn(TermRef.of(term.taxonomy(), code), sought))
                        .isPresent();
    }

    static Set<TermRef> terms(Service service) {
        Set<TermRef> terms = new HashSet<>(service.terms());

        service.serviceTypes().forEach(t -> terms.add(TermRef.of(Taxonomy.SERVICE_TYPES, t)));
        service.locations().stream()
                .flatMap(location -> location.accessibility().stream())
                .flatMap(accessibility -> accessibility.code().stream())
                .forEach(code -> terms.add(TermRef.of(Taxonomy.ACCESSIBILITY, code)));

        return terms;
    }

    static Set<String> languages(Service service) {
        return service.languages().isEmpty()
                ? Set.of("en")
                : service.languages().stream()
                        .flatMap(tag -> Stream.of(tag.toLowerCase(), tag.split("-")[0]))
                        .collect(toSet());
    }

    private static Set<String> lower(Set<String> tags) {
        return tags.stream().map(String::toLowerCase).collect(toSet());
    }

    private static <T> boolean any(Collection<T> sought, Collection<T> there) {
        return sought.isEmpty() || !Collections.disjoint(sought, there);
    }

    static double metres(Service service, Optional<Place> place) {
        return service.locations().stream()
                .flatMap(location -> location.coordinate().stream())
                .mapToDouble((Coordinate at) -> place.get().coordinate().metresTo(at))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static Comparator<Hit> order(ServiceSearch search) {
        List<Comparator<Hit>> order = new ArrayList<>();

        switch (search.sort()) {
            case NEAREST:
                order.add(Comparator.comparingDouble(hit -> hit.metres));
                break;
            case NAME:
                order.add(Comparator.comparing(hit -> hit.name));
                break;
            case MODIFIED:
                order.add(Comparator.comparing((Hit hit) -> hit.modified).reversed());
                break;
            case BEST:
                order.add(Comparator.comparingInt(hit -> -hit.weight));
                order.add(Comparator.comparing(hit -> hit.closed));
                order.add(Comparator.comparingDouble(hit -> hit.metres));
                order.add(Comparator.comparing(hit -> hit.name));
                break;
            default:
                break;
        }

        return order.stream()
                .reduce((one, other) -> 0, Comparator::thenComparing)
                .thenComparing(hit -> hit.id);
    }

    private static final class Hit {

        private final String id;
        private final String name;
        private final int weight;
        private final boolean closed;
        private final double metres;
        private final Instant modified;

        Hit(Service service, int weight, ServiceSearch search) {
            this.id = service.id();
            this.name = Names.key(service.name());
            this.weight = weight;
            this.closed =
                    service.availability() == Availability.FULL
                            || service.status() == ServiceStatus.TEMPORARILY_CLOSED;
            this.metres = search.place().isPresent() ? metres(service, search.place()) : 0;
            this.modified = service.modifiedAt().get();
        }

        Hit(IndexRecord removed, ServiceSearch search) {
            this.id = removed.id();
            this.name = Names.key(removed.name());
            this.weight = 0;
            this.closed = true;
            this.metres = search.place().isPresent() ? Double.POSITIVE_INFINITY : 0;
            this.modified = removed.removedAt().get();
        }
    }
}
