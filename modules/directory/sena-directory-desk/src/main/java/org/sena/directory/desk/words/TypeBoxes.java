package org.sena.directory.desk.words;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sena.directory.api.Term;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** Boxes to tick service types: some first, all others folded up by the broadest kind. */
public final class TypeBoxes {

    private static final int DEEPEST = 10;

    private final List<Term> terms;
    private final List<String> first;
    private final Collection<String> stored;
    private final Map<String, String> reasons;

    private TypeBoxes(List<Term> terms, Collection<String> stored, Map<String, String> reasons) {
        this.terms = terms;
        this.stored = stored;
        this.reasons = reasons;
        first =
                Stream.concat(stored.stream(), reasons.keySet().stream())
                        .distinct()
                        .collect(toUnmodifiableList());
    }

    /** Those that are ticked come first. */
    public static TypeBoxes of(List<Term> terms, Collection<String> stored) {
        return new TypeBoxes(terms, stored, Map.of());
    }

    /**
     * Those that are ticked come first, then those that would fit.
     *
     * @param reasons code to why it would fit, best first
     */
    public static TypeBoxes of(
            List<Term> terms, Collection<String> stored, Map<String, String> reasons) {
        return new TypeBoxes(terms, stored, reasons);
    }

    public Collection<String> stored() {
        return stored;
    }

    /** In the order they were named. */
    public List<Option> first() {
        return first.stream()
                .flatMap(code -> terms.stream().filter(term -> term.code().equals(code)))
                .map(this::option)
                .collect(toUnmodifiableList());
    }

    /** Label of the broadest kind to the types below it, itself included. */
    public Map<String, List<Option>> groups() {
        Map<String, List<Option>> groups = new LinkedHashMap<>();

        for (Term term : terms) {
            if (!first.contains(term.code())) {
                groups.computeIfAbsent(root(term).label(), label -> new ArrayList<>())
                        .add(option(term));
            }
        }

        return groups;
    }

    /** True when one of them is ticked, so that the group is shown unfolded. */
    public boolean isOpen(Page page, List<Option> group) {
        return group.stream().anyMatch(option -> page.isChosen("types", option.value(), stored));
    }

    private Option option(Term term) {
        Option option = Option.of(term.code(), term.label());
        String hint = reasons.getOrDefault(term.code(), term.description());

        return hint.equals(term.label()) ? option : option.withHint(hint);
    }

    private Term root(Term term) {
        Term root = term;

        for (int depth = 0; depth < DEEPEST && root.parent().isPresent(); depth++) {
            Term narrower = root;

            root =
                    terms.stream()
                            .filter(broader -> narrower.parent().get().equals(broader.code()))
                            .findFirst()
                            .orElse(narrower);
        }

        return root;
    }
}
