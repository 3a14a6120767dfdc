package org.sena.directory.exchange.web.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;
import org.sena.directory.api.exchange.Feed;
import org.sena.directory.api.exchange.ForeignTerm;
import org.sena.web.kit.Page;
import org.sena.web.kit.form.Form;
import org.sena.web.kit.view.Option;
import org.sena.web.kit.view.SummaryRow;

/** What one foreign term means here. */
public final class TermView {

    private static final String NONE = "none";
    private static final String BETWEEN = ":";

    /** What services can be tagged with. */
    private static final List<String> TAXONOMIES =
            List.of(Taxonomy.SERVICE_TYPES, Taxonomy.ELIGIBILITY, Taxonomy.ACCESSIBILITY);

    private final Page page;
    private final Feed feed;
    private final ForeignTerm term;
    private final Taxonomies taxonomies;

    TermView(Page page, Feed feed, ForeignTerm term, Taxonomies taxonomies) {
        this.page = page;
        this.feed = feed;
        this.term = term;
        this.taxonomies = taxonomies;
    }

    /** What was chosen: a term of ours, or none. */
    static Choice read(Form form) {
        String chosen = form.text("ours").required("ours.error.none").value();
        int between = chosen.indexOf(BETWEEN);

        return () ->
                between < 1
                        ? Optional.empty()
                        : Optional.of(
                                TermRef.of(
                                        chosen.substring(0, between),
                                        chosen.substring(between + 1)));
    }

    public String action() {
        return page.actionUrl("map", "feed", feed.id(), "term", term.id());
    }

    public String back() {
        return page.renderUrl("feed", "feed", feed.id());
    }

    public List<SummaryRow> facts() {
        return List.of(
                SummaryRow.of(page.text("terms.label"), term.label()),
                SummaryRow.of(page.text("terms.taxonomy"), term.taxonomy()),
                SummaryRow.of(page.text("terms.uri"), term.uri()),
                SummaryRow.of(page.text("terms.uses"), Long.toString(term.uses())));
    }

    public List<Option> options() {
        List<Option> options = new ArrayList<>();

        options.add(Option.of(NONE, page.text("mapping.none.option")));

        for (Taxonomy taxonomy : taxonomies.taxonomies()) {
            if (TAXONOMIES.contains(taxonomy.key())) {
                for (Term ours : taxonomies.terms(taxonomy.key())) {
                    options.add(
                            Option.of(
                                    ours.taxonomy() + BETWEEN + ours.code(),
                                    taxonomy.name() + ": " + ours.label()));
                }
            }
        }

        return options;
    }

    public String chosen() {
        return term.mapping() == ForeignTerm.Mapping.IGNORED
                ? NONE
                : term.ours().map(ours -> ours.taxonomy() + BETWEEN + ours.code()).orElse("");
    }

    /** A term of ours, or none. */
    interface Choice {

        Optional<TermRef> ours();
    }
}
