package org.sena.directory.search.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.sena.directory.api.LocalDirectory;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TermRef;
import org.sena.directory.search.Vocabulary;
import org.sena.directory.search.document.Fields;
import org.sena.directory.search.text.Word;

/** All that a search asks for as one query; its score is what the words weigh. */
public final class Conditions {

    /** Of the first type that a need names; each further one weighs one less, at least 1. */
    static final int MOST_WEIGHT = 100;

    private final Vocabulary vocabulary;
    private final Function<String, Optional<LocalDirectory>> directories;
    private final Filters filters;

    /**
     * @param directories by key
     */
    public Conditions(
            Vocabulary vocabulary,
            Function<String, Optional<LocalDirectory>> directories,
            Clock clock) {
        this.vocabulary = vocabulary;
        this.directories = directories;
        this.filters = new Filters(clock);
    }

    /**
     * Services that hold all conditions; with {@link ServiceSearch#modifiedAfter()} also those that
     * were withdrawn since, of which nothing is known but that.
     */
    public Query of(ServiceSearch search, Collection<Word> words) {
        Query services = shown(search, words);

        if (search.modifiedAfter().isEmpty()) {
            return services;
        }

        return new BooleanQuery.Builder()
                .add(services, Occur.SHOULD)
                .add(
                        new BooleanQuery.Builder()
                                .add(Filters.kind(Fields.REMOVED_SERVICE), Occur.FILTER)
                                .add(
                                        Filters.modifiedAfter(search.modifiedAfter().get()),
                                        Occur.FILTER)
                                .build(),
                        Occur.SHOULD)
                .build();
    }

    /** Services that are shown and hold all conditions. */
    public Query shown(ServiceSearch search, Collection<Word> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();

        if (!words.isEmpty()) {
            all.add(new WordQueries(vocabulary).all(words), Occur.MUST);
        } else if (!search.needs().isEmpty()) {
            all.add(bestTypes(search.needs()), Occur.SHOULD);
        }

        all.add(filters.shown(), Occur.FILTER);
        filters(search).forEach(filter -> all.add(filter, Occur.FILTER));

        return all.build();
    }

    private List<Query> filters(ServiceSearch search) {
        List<Query> all = new ArrayList<>();

        addTypes(all, search.serviceTypes());

        if (!search.needs().isEmpty()) {
            all.add(types(vocabulary.answering(Taxonomy.NEEDS, search.needs())));
        }

        if (!search.circumstances().isEmpty()) {
            all.add(types(vocabulary.answering(Taxonomy.CIRCUMSTANCES, search.circumstances())));
        }

        addTerms(all, search.terms());
        addAny(all, Fields.ORGANISATION_ID, search.organisationIds());
        addAny(all, Fields.DELIVERY, names(search.deliveries()));
        addAny(all, Fields.AVAILABILITY, names(search.availabilities()));
        addAny(
                all,
                Fields.LANGUAGE,
                search.languages().stream()
                        .map(tag -> tag.toLowerCase(Locale.ROOT))
                        .collect(toSet()));
        addPlace(all, search);

        search.minimumAge().ifPresent(age -> all.add(Filters.ages(age, Integer.MAX_VALUE)));
        search.maximumAge().ifPresent(age -> all.add(Filters.ages(Integer.MIN_VALUE, age)));

        if (!search.times().isEmpty()) {
            all.add(filters.open(search.times()));
        }

        if (search.freeOnly()) {
            all.add(Filters.term(Fields.COST, Fields.FREE));
        }

        search.modifiedAfter().ifPresent(moment -> all.add(Filters.modifiedAfter(moment)));
        search.directory().ifPresent(key -> addDirectory(all, key));

        return all;
    }

    /** Its score tells how early a need names the service's type: the first answers it best. */
    private Query bestTypes(Collection<String> needs) {
        List<Query> types = new ArrayList<>();

        for (String need : needs) {
            int weight = MOST_WEIGHT;

            for (TermRef type : vocabulary.answers(TermRef.of(Taxonomy.NEEDS, need))) {
                Query tagged = Filters.anyTerm(vocabulary.withNarrower(List.of(type)));

                types.add(WordQueries.weighed(tagged, weight));
                weight = Math.max(1, weight - 1);
            }
        }

        return new DisjunctionMaxQuery(types, 0);
    }

    private static void addPlace(List<Query> all, ServiceSearch search) {
        search.livingIn().ifPresent(place -> all.add(Filters.serves(place)));

        if (search.within().isPresent()) {
            search.place()
                    .ifPresent(place -> all.add(Filters.within(place, search.within().getAsInt())));
        }
    }

    private void addDirectory(List<Query> all, String key) {
        Optional<LocalDirectory> directory = directories.apply(key);

        if (directory.isEmpty()) {
            all.add(new MatchNoDocsQuery("no such directory"));

            return;
        }

        addTypes(all, directory.get().serviceTypes());
        addTerms(all, directory.get().terms());
        addAny(all, Fields.ORGANISATION_ID, directory.get().organisationIds());

        if (!directory.get().areas().isEmpty()) {
            List<String> areas = new ArrayList<>(directory.get().areas());

            areas.add(Fields.ANY_AREA);
            all.add(Filters.any(Fields.AREA, areas));
        }
    }

    private void addTypes(List<Query> all, Set<String> codes) {
        addTerms(
                all,
                codes.stream()
                        .map(code -> TermRef.of(Taxonomy.SERVICE_TYPES, code))
                        .collect(toSet()));
    }

    private void addTerms(List<Query> all, Set<TermRef> terms) {
        terms.stream()
                .collect(groupingBy(TermRef::taxonomy))
                .values()
                .forEach(any -> all.add(Filters.anyTerm(vocabulary.withNarrower(any))));
    }

    private static Query types(Set<String> codes) {
        return Filters.anyTerm(
                codes.stream()
                        .map(code -> TermRef.of(Taxonomy.SERVICE_TYPES, code))
                        .collect(toList()));
    }

    private static void addAny(List<Query> all, String field, Set<String> values) {
        if (!values.isEmpty()) {
            all.add(Filters.any(field, values));
        }
    }

    private static Set<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(toSet());
    }
}
