package org.sena.directory.service;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.TagSuggestion;
import org.sena.directory.api.TagWarning;
import org.sena.directory.api.Tagging;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.service.tagging.TagRules;
import org.sena.directory.service.tagging.TagWarnings;
import org.sena.directory.service.taxonomy.PublishedTaxonomies;

/** Applies the rules to the service types of today. */
@Component(service = Tagging.class)
public class TagGuiding implements Tagging {

    @Reference private PublishedTaxonomies taxonomies;

    private volatile Rules rules = new Rules(List.of());

    @Override
    public List<TagSuggestion> suggest(String name, String description) {
        return rules().suggestions.suggest(name, description);
    }

    @Override
    public List<TagWarning> warnings(String name, String description, Set<String> serviceTypes) {
        return rules().warnings.of(name, description, serviceTypes);
    }

    /** Made anew only when the types are other ones: the same list is the same book's. */
    private Rules rules() {
        List<Term> types = taxonomies.current().terms(Taxonomy.SERVICE_TYPES);
        Rules known = rules;

        if (known.types != types) {
            known = new Rules(types);
            rules = known;
        }

        return known;
    }

    private static final class Rules {

        private final List<Term> types;
        private final TagRules suggestions;
        private final TagWarnings warnings;

        Rules(List<Term> types) {
            this.types = types;
            this.suggestions = new TagRules(types);
            this.warnings = new TagWarnings(types);
        }
    }
}
