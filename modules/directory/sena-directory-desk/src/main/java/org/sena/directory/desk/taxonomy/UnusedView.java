package org.sena.directory.desk.taxonomy;

import static java.util.stream.Collectors.toList;

import java.util.List;
import org.sena.directory.api.Term;
import org.sena.web.kit.Page;

/** Service types that no published service has: gaps in what there is, or in how it is tagged. */
public final class UnusedView {

    private final String count;
    private final List<TermLink> terms;

    private UnusedView(String count, List<TermLink> terms) {
        this.count = count;
        this.terms = terms;
    }

    static UnusedView of(Page page, List<Term> types, Uses uses) {
        List<TermLink> terms =
                types.stream()
                        .filter(type -> uses.count(type.code()) == 0)
                        .map(type -> TermLink.of(page, type))
                        .collect(toList());

        return new UnusedView(page.text("unused.count", terms.size(), types.size()), terms);
    }

    public String count() {
        return count;
    }

    public List<TermLink> terms() {
        return terms;
    }
}
