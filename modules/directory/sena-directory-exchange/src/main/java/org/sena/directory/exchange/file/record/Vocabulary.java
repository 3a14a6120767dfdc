package org.sena.directory.exchange.file.record;

import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.exchange.file.cell.Terms;

/** The terms that cells may name. */
public final class Vocabulary {

    private final Terms types;
    private final Terms eligibility;
    private final Terms accessibility;

    public Vocabulary(Taxonomies taxonomies) {
        types = new Terms(taxonomies.terms(Taxonomy.SERVICE_TYPES));
        eligibility = new Terms(taxonomies.terms(Taxonomy.ELIGIBILITY));
        accessibility = new Terms(taxonomies.terms(Taxonomy.ACCESSIBILITY));
    }

    Terms types() {
        return types;
    }

    Terms eligibility() {
        return eligibility;
    }

    Terms accessibility() {
        return accessibility;
    }
}
