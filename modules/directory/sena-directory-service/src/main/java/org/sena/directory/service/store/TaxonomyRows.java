package org.sena.directory.service.store;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.ImmutableTaxonomy;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.service.store.model.TaxonomyEntry;
import org.sena.directory.service.store.model.TermEntry;
import org.sena.directory.service.store.service.TaxonomyEntryLocalService;
import org.sena.directory.service.store.service.TermEntryLocalService;

/** The rows of taxonomies and terms, read past the caches: another node may have written them. */
@Component(service = TaxonomyRows.class)
public class TaxonomyRows {

    @Reference private TaxonomyEntryLocalService taxonomies;
    @Reference private TermEntryLocalService terms;

    /** A text that is another whenever the rows are others. */
    public String version() {
        return taxonomyRows()
                .map(row -> row.getTaxonomyKey() + ":" + row.getRevisionNumber())
                .collect(joining(" "));
    }

    /** In the order in which they came. */
    public List<Taxonomy> taxonomies() {
        return taxonomyRows().map(TaxonomyRows::toTaxonomy).collect(toUnmodifiableList());
    }

    /** Of all taxonomies, each in the order of its catalogue. */
    public List<Term> terms() {
        return terms.<TermEntry>dynamicQuery(terms.dynamicQuery()).stream()
                .sorted(
                        comparing(TermEntry::getTaxonomyKey)
                                .thenComparing(TermEntry::getSortOrder)
                                .thenComparing(TermEntry::getTermId))
                .map(TaxonomyRows::toTerm)
                .collect(toUnmodifiableList());
    }

    /** Replaces these taxonomies and their terms, in the caller's transaction. */
    public void replace(List<Taxonomy> newTaxonomies, List<Term> newTerms) {
        Map<String, TaxonomyEntry> known =
                taxonomyRows().collect(toMap(TaxonomyEntry::getTaxonomyKey, row -> row));

        for (Taxonomy taxonomy : newTaxonomies) {
            write(
                    taxonomy,
                    Optional.ofNullable(known.get(taxonomy.key()))
                            .orElseGet(() -> created(taxonomy.key(), known)));
        }

        replaceTerms(newTaxonomies.stream().map(Taxonomy::key).collect(toSet()), newTerms);
    }

    private TaxonomyEntry created(String key, Map<String, TaxonomyEntry> known) {
        TaxonomyEntry row = taxonomies.createTaxonomyEntry(key);

        row.setSortOrder(
                known.values().stream().mapToInt(TaxonomyEntry::getSortOrder).max().orElse(0) + 1);
        known.put(key, row);

        return row;
    }

    private void write(Taxonomy taxonomy, TaxonomyEntry row) {
        row.setTaxonomyId(taxonomy.id());
        row.setRevisionNumber(row.getRevisionNumber() + 1);
        row.setName(taxonomy.name());
        row.setDescription(taxonomy.description());
        row.setUri(taxonomy.uri().orElse(""));
        row.setListVersion(taxonomy.version().orElse(""));
        taxonomies.updateTaxonomyEntry(row);
    }

    /** All rows are read before the first is written: a look-up in between would flush them. */
    private void replaceTerms(Set<String> keys, List<Term> newTerms) {
        Map<String, TermEntry> known =
                terms.<TermEntry>dynamicQuery(terms.dynamicQuery()).stream()
                        .filter(row -> keys.contains(row.getTaxonomyKey()))
                        .collect(toMap(TermEntry::getTermId, row -> row));
        Map<String, Integer> orders = new HashMap<>();

        for (Term term : newTerms) {
            TermEntry row =
                    Optional.ofNullable(known.remove(term.id()))
                            .orElseGet(() -> terms.createTermEntry(term.id()));

            row.setTaxonomyKey(term.taxonomy());
            row.setTermCode(term.code());
            row.setLabel(term.label());
            row.setDescription(term.description());
            row.setParentCode(term.parent().orElse(""));
            row.setUri(term.uri().orElse(""));
            row.setSynonyms(Columns.column(term.synonyms()));
            row.setServiceTypes(Columns.column(term.serviceTypes()));
            row.setSortOrder(orders.merge(term.taxonomy(), 1, Integer::sum));
            terms.updateTermEntry(row);
        }

        known.values().forEach(terms::deleteTermEntry);
    }

    private Stream<TaxonomyEntry> taxonomyRows() {
        return taxonomies.<TaxonomyEntry>dynamicQuery(taxonomies.dynamicQuery()).stream()
                .sorted(
                        comparing(TaxonomyEntry::getSortOrder)
                                .thenComparing(TaxonomyEntry::getTaxonomyKey));
    }

    private static Taxonomy toTaxonomy(TaxonomyEntry row) {
        return ImmutableTaxonomy.builder()
                .key(row.getTaxonomyKey())
                .id(row.getTaxonomyId())
                .name(row.getName())
                .description(row.getDescription())
                .uri(Columns.text(row.getUri()))
                .version(Columns.text(row.getListVersion()))
                .build();
    }

    private static Term toTerm(TermEntry row) {
        return ImmutableTerm.builder()
                .id(row.getTermId())
                .taxonomy(row.getTaxonomyKey())
                .code(row.getTermCode())
                .label(row.getLabel())
                .description(row.getDescription())
                .parent(Columns.text(row.getParentCode()))
                .uri(Columns.text(row.getUri()))
                .synonyms(Columns.lines(row.getSynonyms()))
                .serviceTypes(Columns.lines(row.getServiceTypes()))
                .build();
    }
}
