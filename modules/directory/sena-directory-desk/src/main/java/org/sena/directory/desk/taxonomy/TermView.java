package org.sena.directory.desk.taxonomy;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.SummaryRow;

/** All that is known of a term. */
public final class TermView {

    private final String back;
    private final Term term;
    private final List<SummaryRow> rows = new ArrayList<>();
    private final List<TermLink> narrower;
    private final List<TermLink> answers;
    private final List<TermLink> answered;

    private TermView(Page page, Term term, Taxonomies taxonomies) {
        this.back = page.renderUrl("terms", "taxonomy", term.taxonomy());
        this.term = term;

        List<Term> siblings = taxonomies.terms(term.taxonomy());

        narrower =
                links(
                        page,
                        siblings.stream()
                                .filter(t -> t.parent().filter(term.code()::equals).isPresent()));
        answers =
                links(
                        page,
                        term.serviceTypes().stream()
                                .map(code -> TermRef.of(Taxonomy.SERVICE_TYPES, code))
                                .flatMap(ref -> taxonomies.term(ref).stream()));
        answered =
                term.taxonomy().equals(Taxonomy.SERVICE_TYPES)
                        ? links(
                                page,
                                taxonomies.taxonomies().stream()
                                        .flatMap(list -> taxonomies.terms(list.key()).stream())
                                        .filter(t -> t.serviceTypes().contains(term.code())))
                        : List.of();
    }

    static TermView of(Page page, Taxonomy taxonomy, Term term, Taxonomies taxonomies, Uses uses) {
        TermView view = new TermView(page, term, taxonomies);

        view.row(page, "list", taxonomy.name());
        view.row(page, "code", term.code());
        view.row(page, "uri", term.uri().orElse(""));
        view.row(page, "id", term.id());
        view.row(
                page,
                "parent",
                term.parent()
                        .flatMap(code -> taxonomies.term(TermRef.of(term.taxonomy(), code)))
                        .map(Term::label)
                        .orElse(""));
        view.row(page, "synonyms", String.join(", ", term.synonyms()));

        if (term.taxonomy().equals(Taxonomy.SERVICE_TYPES)) {
            view.row(page, "uses", page.count("term.services", (int) uses.count(term.code())));
        }

        return view;
    }

    private void row(Page page, String key, String value) {
        if (!value.isEmpty()) {
            rows.add(SummaryRow.of(page.text("term." + key), value));
        }
    }

    private static List<TermLink> links(Page page, Stream<Term> terms) {
        return terms.map(term -> TermLink.of(page, term)).collect(toList());
    }

    public String back() {
        return back;
    }

    public String label() {
        return term.label();
    }

    public String description() {
        return term.description().equals(term.label()) ? "" : term.description();
    }

    public List<SummaryRow> rows() {
        return rows;
    }

    public List<TermLink> narrower() {
        return narrower;
    }

    /** Service types that answer it, best first. */
    public List<TermLink> answers() {
        return answers;
    }

    /** What it answers; of a service type only. */
    public List<TermLink> answered() {
        return answered;
    }
}
