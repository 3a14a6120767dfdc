package org.sena.directory.desk.taxonomy;

import java.util.List;
import org.sena.directory.api.Term;
import org.sena.web.kit.Page;

/** A term to go to. */
public final class TermLink {

    private final Term term;
    private final String url;

    private TermLink(Term term, String url) {
        this.term = term;
        this.url = url;
    }

    static TermLink of(Page page, Term term) {
        return new TermLink(
                term, page.renderUrl("term", "taxonomy", term.taxonomy(), "code", term.code()));
    }

    public String label() {
        return term.label();
    }

    public String description() {
        return term.description().equals(term.label()) ? "" : term.description();
    }

    public String url() {
        return url;
    }

    /** With commas; empty without any. */
    public String synonyms() {
        List<String> synonyms = term.synonyms();

        return String.join(", ", synonyms);
    }
}
