package org.sena.directory.service.workflow;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Postcodes;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;
import org.sena.directory.api.workflow.Policies;
import org.sena.directory.service.quality.QualityRules;
import org.sena.directory.service.quality.RecordCheck;
import org.sena.directory.service.store.RecordRows;
import org.sena.directory.service.taxonomy.PublishedTaxonomies;
import org.sena.directory.service.taxonomy.TaxonomyBook;
import org.sena.directory.service.workflow.difference.Names;
import org.sena.directory.service.workflow.rule.Routing;

/** The rules that need the taxonomies as they are now. */
@Component(service = Classification.class)
public class Classification {

    @Reference private Policies policies;
    @Reference private Postcodes postcodes;
    @Reference private RecordRows records;
    @Reference private PublishedTaxonomies taxonomies;

    QualityRules qualityRules() {
        TaxonomyBook book = taxonomies.current();

        return new QualityRules(
                new RecordCheck(
                        code -> type(book, code).isPresent(), ref -> book.term(ref).isPresent()),
                code -> type(book, code).flatMap(Term::parent),
                policies.policy().mandatory());
    }

    Routing routing() {
        TaxonomyBook book = taxonomies.current();

        return new Routing(
                code -> type(book, code).flatMap(Term::parent), Routing.districts(postcodes));
    }

    boolean isType(String code) {
        return type(taxonomies.current(), code).isPresent();
    }

    boolean isTerm(TermRef ref) {
        return taxonomies.current().term(ref).isPresent();
    }

    Names names() {
        TaxonomyBook book = taxonomies.current();

        return new Names() {

            @Override
            public String serviceType(String code) {
                return type(book, code).map(Term::label).orElse(code);
            }

            @Override
            public String term(TermRef ref) {
                String taxonomy =
                        book.taxonomy(ref.taxonomy()).map(Taxonomy::name).orElse(ref.taxonomy());

                return taxonomy + ": " + book.term(ref).map(Term::label).orElse(ref.code());
            }

            @Override
            public String organisation(String organisationId) {
                return records.find(organisationId)
                        .map(record -> record.name())
                        .orElse(organisationId);
            }
        };
    }

    private static Optional<Term> type(TaxonomyBook book, String code) {
        return book.term(TermRef.of(Taxonomy.SERVICE_TYPES, code));
    }
}
