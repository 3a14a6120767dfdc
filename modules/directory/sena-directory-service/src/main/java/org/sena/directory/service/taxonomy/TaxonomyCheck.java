package org.sena.directory.service.taxonomy;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;

/** Finds every mistake in taxonomies that are to be stored beside those that stay. */
public final class TaxonomyCheck {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,64}");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final TaxonomyBook before;
    private final ToLongFunction<String> uses;
    private final List<String> problems = new ArrayList<>();

    /**
     * @param before what is stored now
     * @param uses how many published services have a service type, by its code
     */
    public TaxonomyCheck(TaxonomyBook before, ToLongFunction<String> uses) {
        this.before = before;
        this.uses = uses;
    }

    /** What is wrong, in plain words; none when all may be stored. */
    public List<String> problems(List<Taxonomy> taxonomies, List<Term> terms) {
        Set<String> keys = new LinkedHashSet<>();

        problems.clear();
        taxonomies.forEach(taxonomy -> check(taxonomy, keys));
        terms.stream()
                .map(Term::taxonomy)
                .distinct()
                .filter(key -> !keys.contains(key))
                .forEach(key -> problems.add("taxonomy " + key + ": has terms but is not given"));

        Map<String, Term> byId = new HashMap<>();
        Set<String> types = codes(after(Taxonomy.SERVICE_TYPES, keys, terms));

        for (Term term : terms) {
            Term other = byId.putIfAbsent(term.id(), term);

            checkTexts(term);

            if (other != null) {
                problems.add(
                        place(term)
                                + (other.code().equals(term.code())
                                        ? ": stands here twice"
                                        : ": has the id of " + place(other)));
            }
        }

        keys.forEach(key -> checkParents(after(key, keys, terms)));
        checkAnswers(keys, terms, types);

        if (keys.contains(Taxonomy.SERVICE_TYPES)) {
            checkUses(types);
        }

        return List.copyOf(problems);
    }

    private void check(Taxonomy taxonomy, Set<String> keys) {
        String place = "taxonomy " + taxonomy.key();

        if (!KEY.matcher(taxonomy.key()).matches()) {
            problems.add(place + ": a key has 1 to 40 small letters, digits and dashes");
        }
        if (!keys.add(taxonomy.key())) {
            problems.add(place + ": stands here twice");
        }
        if (taxonomy.name().isBlank() || taxonomy.name().length() > 200) {
            problems.add(place + ": a name has 1 to 200 characters");
        }
        if (before.taxonomies().stream()
                .anyMatch(
                        other ->
                                other.id().equals(taxonomy.id())
                                        && !other.key().equals(taxonomy.key()))) {
            problems.add(place + ": its id is another taxonomy's");
        }
    }

    private void checkTexts(Term term) {
        String place = place(term);

        if (!CODE.matcher(term.code()).matches()) {
            problems.add(place + ": a code has 1 to 64 letters, digits, dots, dashes, underscores");
        }
        if (term.label().isBlank() || term.label().length() > 300) {
            problems.add(place + ": a label has 1 to 300 characters");
        }
        if (term.description().length() > 4000) {
            problems.add(place + ": a description has at most 4,000 characters");
        }
        if (term.synonyms().stream().anyMatch(TaxonomyCheck::isNoSynonym)) {
            problems.add(place + ": a synonym has 1 to 200 characters in one line");
        }
    }

    private static boolean isNoSynonym(String synonym) {
        return synonym.isBlank() || synonym.length() > 200 || synonym.indexOf('\n') >= 0;
    }

    private void checkParents(List<Term> terms) {
        Map<String, Term> byCode = new HashMap<>();

        terms.forEach(term -> byCode.put(term.code(), term));

        for (Term term : terms) {
            Set<String> way = new HashSet<>();
            Term at = term;

            while (at != null && at.parent().isPresent() && way.add(at.code())) {
                Term parent = byCode.get(at.parent().get());

                if (at == term && parent == null) {
                    problems.add(place(term) + ": unknown parent " + at.parent().get());
                }

                at = parent;
            }

            if (at != null && at.parent().isPresent() && at.code().equals(term.code())) {
                problems.add(place(term) + ": is its own broader term");
            }
        }
    }

    /** The terms that stay may name service types too, which must not go under them. */
    private void checkAnswers(Set<String> keys, List<Term> terms, Set<String> types) {
        List<Term> all = new ArrayList<>(terms);

        before.taxonomies().stream()
                .filter(taxonomy -> !keys.contains(taxonomy.key()))
                .forEach(taxonomy -> all.addAll(before.terms(taxonomy.key())));

        for (Term term : all) {
            term.serviceTypes().stream()
                    .filter(code -> !types.contains(code))
                    .forEach(code -> problems.add(place(term) + ": unknown service type " + code));
        }
    }

    private void checkUses(Set<String> types) {
        for (String code : codes(before.terms(Taxonomy.SERVICE_TYPES))) {
            long services = types.contains(code) ? 0 : uses.applyAsLong(code);

            if (services > 0) {
                problems.add(
                        "service type "
                                + code
                                + ": can't go, published services with it: "
                                + services);
            }
        }
    }

    private List<Term> after(String key, Set<String> keys, List<Term> terms) {
        if (!keys.contains(key)) {
            return before.terms(key);
        }

        List<Term> after = new ArrayList<>(terms);

        after.removeIf(term -> !term.taxonomy().equals(key));

        return after;
    }

    private static Set<String> codes(Collection<Term> terms) {
        return terms.stream().map(Term::code).collect(toSet());
    }

    /** As people say it: "need food", "service type food-bank", "eligibility adults". */
    static String place(Term term) {
        switch (term.taxonomy()) {
            case Taxonomy.SERVICE_TYPES:
                return "service type " + term.code();
            case Taxonomy.NEEDS:
                return "need " + term.code();
            case Taxonomy.CIRCUMSTANCES:
                return "circumstance " + term.code();
            default:
                return term.taxonomy() + " " + term.code();
        }
    }
}
