package org.sena.directory.service.taxonomy;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.sena.directory.api.ImmutableTaxonomy;
import org.sena.directory.api.ImmutableTaxonomyChanges;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TaxonomyChanges;
import org.sena.directory.api.TaxonomyFormat;
import org.sena.directory.api.TaxonomyList;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermIds;
import org.sena.directory.api.TermRef;

/** What a list makes of the taxonomies that are there. */
public final class ListMerge {

    private static final int LONGEST = 5_000_000;
    private static final int MOST_ITEMS = 20_000;

    private final TaxonomyBook before;
    private final TaxonomyList list;
    private final ListProblems problems = new ListProblems();
    private final ImmutableTaxonomyChanges.Builder changes = ImmutableTaxonomyChanges.builder();
    private final List<Term> terms = new ArrayList<>();
    private final List<Taxonomy> taxonomies = new ArrayList<>();

    private ListMerge(TaxonomyBook before, TaxonomyList list) {
        this.before = before;
        this.list = list;
    }

    /**
     * @param uses how many published services have a service type, by its code
     * @throws org.sena.directory.api.DirectoryRefusedException with every problem and its place
     */
    public static ListMerge of(
            TaxonomyBook before, TaxonomyList list, ToLongFunction<String> uses) {
        ListMerge merge = new ListMerge(before, list);

        List<ListItem> items = merge.read();

        if (items.isEmpty()) {
            merge.problems.refuse();
        }

        merge.merge(items, uses);
        merge.problems.refuse();

        return merge;
    }

    public TaxonomyChanges changes() {
        return changes.build();
    }

    /** To be stored, with {@link #terms()}. */
    public List<Taxonomy> taxonomies() {
        return taxonomies;
    }

    public List<Term> terms() {
        return terms;
    }

    private List<ListItem> read() {
        if (list.content().length() > LONGEST) {
            problems.add("the file", "has more than 5,000,000 characters");

            return List.of();
        }

        List<ListItem> items =
                list.format() == TaxonomyFormat.JSON
                        ? new JsonList(problems).items(list.content())
                        : new CsvList(problems).items(list.content());

        if (items.isEmpty() && problems.isEmpty()) {
            problems.add("the file", "has no terms");
        }
        if (items.size() > MOST_ITEMS) {
            problems.add("the file", "has more than 20,000 terms");
        }

        return items;
    }

    private void merge(List<ListItem> items, ToLongFunction<String> uses) {
        boolean typed = list.taxonomy().equals(Taxonomy.SERVICE_TYPES);

        if (list.mappedTo().isPresent()
                && typed == list.mappedTo().get().equals(Taxonomy.SERVICE_TYPES)) {
            problems.add("the mappings", "one side must be service types, the other must not");
        }

        taxonomies.add(taxonomy());
        mergeItems(items, typed);

        Set<String> listed =
                items.stream().map(item -> Identifiers.code(item.identifier())).collect(toSet());
        List<Term> missing =
                before.terms(list.taxonomy()).stream()
                        .filter(term -> !listed.contains(term.code()))
                        .collect(toList());
        Set<String> removed = removed(missing, typed, uses);

        missing.stream().filter(term -> !removed.contains(term.code())).forEach(terms::add);
        changes.missing(missing);
        missing.stream().filter(term -> removed.contains(term.code())).forEach(changes::addRemoved);

        if (typed) {
            new Remapping(before, list.mappedTo(), problems)
                    .remap(items, removed, list.complete())
                    .forEach(this::addOthers);
        }
    }

    private void mergeItems(List<ListItem> items, boolean typed) {
        Map<String, String> places = new HashMap<>();
        int unchanged = 0;

        for (ListItem item : items) {
            Term term = term(item, typed);
            String earlier = places.putIfAbsent(term.code(), item.place());

            if (earlier != null && !term.code().isEmpty()) {
                problems.add(item.place(), "has the identifier of " + earlier);
            }

            Term known = before.term(TermRef.of(term.taxonomy(), term.code())).orElse(null);

            terms.add(term);

            if (known == null) {
                changes.addAdded(term);
            } else if (!known.equals(term)) {
                changes.addChanged(term);
            } else {
                unchanged++;
            }
        }

        changes.unchanged(unchanged);
    }

    /** What the list doesn't tell of a term that is known stays as it is. */
    private Term term(ListItem item, boolean typed) {
        String code = Identifiers.code(item.identifier());
        ImmutableTerm.Builder term = ImmutableTerm.builder();

        before.term(TermRef.of(list.taxonomy(), code)).ifPresent(term::from);
        term.taxonomy(list.taxonomy()).code(code).label(item.label());
        item.description().ifPresent(term::description);
        item.parent().map(Identifiers::code).ifPresent(term::parent);
        item.synonyms().ifPresent(term::synonyms);
        Identifiers.uri(list.taxonomy(), item.identifier()).ifPresent(term::uri);

        if (!typed && list.mappedTo().isPresent()) {
            term.serviceTypes(
                    item.mappings().stream()
                            .map(Identifiers::code)
                            .collect(toCollection(LinkedHashSet::new)));
        }

        return term.build();
    }

    private Set<String> removed(List<Term> missing, boolean typed, ToLongFunction<String> uses) {
        Map<String, Long> used = new LinkedHashMap<>();

        if (typed) {
            for (Term term : missing) {
                long services = uses.applyAsLong(term.code());

                if (services > 0) {
                    used.put(term.code(), services);
                }
            }
        }

        changes.inUse(used);

        if (!list.complete()) {
            return Set.of();
        }

        Set<String> kept = withBroader(used.keySet());

        return missing.stream()
                .map(Term::code)
                .filter(code -> !kept.contains(code))
                .collect(toSet());
    }

    /** A term that stays keeps its place in the tree. */
    private Set<String> withBroader(Set<String> codes) {
        Set<String> kept = new HashSet<>();
        List<String> open = new ArrayList<>(codes);

        terms.forEach(term -> term.parent().ifPresent(open::add));

        while (!open.isEmpty()) {
            String code = open.remove(open.size() - 1);

            if (kept.add(code)) {
                before.term(TermRef.of(list.taxonomy(), code))
                        .flatMap(Term::parent)
                        .ifPresent(open::add);
            }
        }

        return kept;
    }

    private void addOthers(Taxonomy taxonomy, List<Term> others) {
        taxonomies.add(taxonomy);

        for (Term term : others) {
            terms.add(term);

            if (!before.terms(taxonomy.key()).contains(term)) {
                changes.addRemapped(term);
            }
        }
    }

    private Taxonomy taxonomy() {
        ImmutableTaxonomy.Builder taxonomy = ImmutableTaxonomy.builder();

        if (before.taxonomy(list.taxonomy()).isPresent()) {
            taxonomy.from(before.taxonomy(list.taxonomy()).get());
        } else {
            taxonomy.key(list.taxonomy()).id(TermIds.of("taxonomy", list.taxonomy()));
            taxonomy.name("").description("");

            if (list.name().isEmpty()) {
                problems.add("taxonomy " + list.taxonomy(), "is new and needs a name");
            } else {
                taxonomy.description(list.name().get());
            }
        }

        list.name().ifPresent(taxonomy::name);
        list.version().ifPresent(taxonomy::version);

        return taxonomy.build();
    }
}
