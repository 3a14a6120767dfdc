package org.sena.directory.desk.taxonomy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Pagination;

/** The terms of a taxonomy: its tree, or those that have some words. */
public final class TermsView {

    private static final int SIZE = 100;

    private final Page page;
    private final Taxonomy taxonomy;
    private final String words;
    private final List<Group> groups = new ArrayList<>();
    private List<Term> found;
    private Pagination pagination;

    private TermsView(Page page, Taxonomy taxonomy) {
        this.page = page;
        this.taxonomy = taxonomy;
        this.words = page.parameter("words").orElse("").trim();
    }

    static TermsView of(Page page, Taxonomy taxonomy, List<Term> terms) {
        TermsView view = new TermsView(page, taxonomy);
        Map<String, List<Term>> narrower =
                terms.stream()
                        .filter(term -> term.parent().isPresent())
                        .collect(groupingBy(term -> term.parent().get()));

        if (view.words.isEmpty()) {
            terms.stream()
                    .filter(term -> narrower.containsKey(term.code()))
                    .map(term -> new Group(page, term, narrower.get(term.code())))
                    .forEach(view.groups::add);
            view.found =
                    terms.stream()
                            .filter(term -> term.parent().isEmpty())
                            .filter(term -> !narrower.containsKey(term.code()))
                            .collect(toList());
        } else {
            view.found = terms.stream().filter(view::has).collect(toList());
        }

        view.pagination =
                Pagination.of(
                        page.parameter("page").filter(n -> n.matches("\\d{1,4}")).stream()
                                .mapToInt(Integer::parseInt)
                                .findFirst()
                                .orElse(1),
                        SIZE,
                        view.found.size(),
                        number ->
                                page.renderUrl(
                                        "terms",
                                        "taxonomy",
                                        taxonomy.key(),
                                        "words",
                                        view.words,
                                        "page",
                                        Integer.toString(number)));

        return view;
    }

    private boolean has(Term term) {
        String sought = words.toLowerCase(Locale.ROOT);

        return Stream.concat(
                        Stream.of(term.code(), term.label(), term.description()),
                        term.synonyms().stream())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(sought));
    }

    public String key() {
        return taxonomy.key();
    }

    public String name() {
        return taxonomy.name();
    }

    public String description() {
        return taxonomy.description();
    }

    public String words() {
        return words;
    }

    public boolean isSearch() {
        return !words.isEmpty();
    }

    public boolean hasUses() {
        return taxonomy.key().equals(Taxonomy.SERVICE_TYPES);
    }

    /** How many terms have the words. */
    public String count() {
        return page.count("terms.found", found.size());
    }

    /** Broad terms with the terms below them; none in a search. */
    public List<Group> groups() {
        return groups;
    }

    /** Those of this page that stand in no group. */
    public List<TermLink> terms() {
        return found.stream()
                .skip((long) (pagination.current() - 1) * SIZE)
                .limit(SIZE)
                .map(term -> TermLink.of(page, term))
                .collect(toList());
    }

    public Pagination pagination() {
        return pagination;
    }

    public String download(String format) {
        return page.resourceUrl("download", "taxonomy", taxonomy.key(), "format", format);
    }

    /** A broad term. */
    public static final class Group {

        private final TermLink broad;
        private final String summary;
        private final List<TermLink> terms;

        Group(Page page, Term broad, List<Term> terms) {
            this.broad = TermLink.of(page, broad);
            this.summary = page.text("terms.group", broad.label(), terms.size());
            this.terms = terms.stream().map(term -> TermLink.of(page, term)).collect(toList());
        }

        public TermLink broad() {
            return broad;
        }

        public String summary() {
            return summary;
        }

        public List<TermLink> terms() {
            return terms;
        }
    }
}
