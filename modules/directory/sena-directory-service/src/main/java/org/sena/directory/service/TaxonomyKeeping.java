package org.sena.directory.service;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.DirectoryRefusedException;
import org.sena.directory.api.Need;
import org.sena.directory.api.ServiceType;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;
import org.sena.directory.service.store.Changes;
import org.sena.directory.service.store.TaxonomyRows;
import org.sena.directory.service.taxonomy.PublishedTaxonomies;
import org.sena.directory.service.taxonomy.TaxonomyBook;
import org.sena.directory.service.taxonomy.TaxonomyCheck;

/** Reads the taxonomies from this node's memory and replaces them whole. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class TaxonomyKeeping implements AopService, Taxonomies {

    private static final String STORE = "directory.taxonomies";

    @Reference private Editing editing;
    @Reference private Changes changes;
    @Reference private PublishedTaxonomies taxonomies;
    @Reference private TaxonomyRows rows;
    @Reference private UsedTypes usedTypes;

    private final Clock clock = Clock.systemUTC();

    @Override
    public List<Taxonomy> taxonomies() {
        return taxonomies.current().taxonomies();
    }

    @Override
    public List<Term> terms(String taxonomy) {
        return taxonomies.current().terms(taxonomy);
    }

    @Override
    public Optional<Term> term(TermRef ref) {
        return taxonomies.current().term(ref);
    }

    @Override
    public Optional<Term> termById(String termId) {
        return taxonomies.current().termById(termId);
    }

    @Override
    public List<Need> needs() {
        return taxonomies.current().needs();
    }

    @Override
    public Optional<Need> need(String code) {
        return taxonomies.current().need(code);
    }

    @Override
    public List<ServiceType> serviceTypes() {
        return taxonomies.current().serviceTypes();
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void store(List<Taxonomy> newTaxonomies, List<Term> newTerms) {
        editing.require(STORE);

        TaxonomyBook before = new TaxonomyBook(rows.taxonomies(), rows.terms());
        List<String> problems =
                new TaxonomyCheck(before, usedTypes::count).problems(newTaxonomies, newTerms);

        if (!problems.isEmpty()) {
            throw new DirectoryRefusedException(problems);
        }

        rows.replace(newTaxonomies, newTerms);
        taxonomies.changing();
        changes.noteTaxonomies(clock.instant());
        editing.done(STORE, Optional.empty());
    }
}
