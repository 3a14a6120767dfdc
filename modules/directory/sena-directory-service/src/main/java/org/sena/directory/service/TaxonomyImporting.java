package org.sena.directory.service;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.DirectoryRefusedException;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.TaxonomyChanges;
import org.sena.directory.api.TaxonomyFormat;
import org.sena.directory.api.TaxonomyImport;
import org.sena.directory.api.TaxonomyList;
import org.sena.directory.service.taxonomy.ListMerge;
import org.sena.directory.service.taxonomy.ListText;
import org.sena.directory.service.taxonomy.PublishedTaxonomies;
import org.sena.directory.service.taxonomy.TaxonomyBook;
import org.sena.directory.service.taxonomy.TaxonomyCheck;

/** Merges lists from outside into the taxonomies, and writes taxonomies as such lists. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class TaxonomyImporting implements AopService, TaxonomyImport {

    @Reference private Editing editing;
    @Reference private PublishedTaxonomies published;
    @Reference private Taxonomies taxonomies;
    @Reference private UsedTypes usedTypes;

    @Override
    public TaxonomyChanges preview(TaxonomyList list) {
        editing.require("directory.taxonomies.preview");

        return merge(list).changes();
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public TaxonomyChanges apply(TaxonomyList list) {
        editing.require("directory.taxonomies");

        ListMerge merge = merge(list);

        taxonomies.store(merge.taxonomies(), merge.terms());

        return merge.changes();
    }

    @Override
    public String export(String taxonomy, TaxonomyFormat format) {
        TaxonomyBook book = published.current();

        if (book.taxonomy(taxonomy).isEmpty()) {
            throw new IllegalArgumentException("Unknown taxonomy " + taxonomy);
        }

        return new ListText(book).of(taxonomy, format);
    }

    private ListMerge merge(TaxonomyList list) {
        TaxonomyBook before = published.current();
        ListMerge merge = ListMerge.of(before, list, usedTypes::count);
        TaxonomyCheck check = new TaxonomyCheck(before, code -> 0);

        if (!check.problems(merge.taxonomies(), merge.terms()).isEmpty()) {
            throw new DirectoryRefusedException(check.problems(merge.taxonomies(), merge.terms()));
        }

        return merge;
    }
}
